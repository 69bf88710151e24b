/* eur-commune-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-model.h"

#include "eur-commune-row.h"
#include "eur-list-keys.h"

/**
 * EurCommuneRow:
 *
 * The communes of a project, chosen among the 150 by typing. The keyboard does
 * it alone: letters find, the arrows choose, Enter adds, and in an empty entry
 * the backspace key takes the last one away.
 */
struct _EurCommuneRow
{
  AdwPreferencesRow    parent_instance;

  AdwWrapBox          *chips;
  GtkEntry            *entry;
  GtkPopover          *popover;
  GtkStack            *stack;
  GtkListView         *list_view;
  GtkSingleSelection  *selection;

  char               **communes; /* INSEE */
};

G_DEFINE_FINAL_TYPE (EurCommuneRow, eur_commune_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_COMMUNES = 1,
} EurCommuneRowProperty;

static GParamSpec *properties[PROP_COMMUNES + 1];

/* Closures */

static char *
format_commune (gpointer    this,
                EurCommune *commune)
{
  return commune != NULL ? g_strdup (eur_commune_get_name (commune)) : NULL;
}

static char *
format_epci (gpointer    this,
             EurCommune *commune)
{
  return commune != NULL ? g_strdup (eur_commune_get_epci_name (commune)) : NULL;
}

/* Chips */

static GtkWidget *
create_chip (const char *insee)
{
  EurCommune *commune = eur_commune_lookup (insee);
  const char *name = commune != NULL ? eur_commune_get_name (commune) : insee;
  g_autofree char *tooltip = g_strdup_printf (_("Remove %s"), name);
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (content), gtk_label_new (name));
  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (chip), content);
  gtk_widget_set_tooltip_text (chip, tooltip);
  gtk_widget_add_css_class (chip, "chip");
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (chip), "communes.remove");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (chip), "s", insee);

  return chip;
}

/* The entry stays where it is, after the chips: the focus is in it. */
static void
show_chips (EurCommuneRow *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->chips));
  GtkWidget *last = NULL;

  while (child != GTK_WIDGET (self->entry))
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      adw_wrap_box_remove (self->chips, child);
      child = next;
    }

  for (guint i = 0; self->communes != NULL && self->communes[i] != NULL; i++)
    {
      GtkWidget *chip = create_chip (self->communes[i]);

      adw_wrap_box_insert_child_after (self->chips, chip, last);
      last = chip;
    }
}

static void
take_communes (EurCommuneRow  *self,
               char          **communes)
{
  g_strfreev (self->communes);
  self->communes = communes;
  show_chips (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMMUNES]);
}

static void
add_commune (EurCommuneRow *self,
             const char    *insee)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  if (self->communes != NULL && g_strv_contains ((const char *const *) self->communes, insee))
    return;

  if (self->communes != NULL)
    g_strv_builder_addv (builder, (const char **) self->communes);

  g_strv_builder_add (builder, insee);
  take_communes (self, g_strv_builder_end (builder));
}

static void
remove_commune (EurCommuneRow *self,
                const char    *insee)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; self->communes != NULL && self->communes[i] != NULL; i++)
    {
      if (!g_str_equal (self->communes[i], insee))
        g_strv_builder_add (builder, self->communes[i]);
    }

  take_communes (self, g_strv_builder_end (builder));
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  EurCommuneRow *self = EUR_COMMUNE_ROW (widget);

  remove_commune (self, g_variant_get_string (parameter, NULL));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/* Choosing */

static void
choose (EurCommuneRow *self)
{
  EurCommune *commune = gtk_single_selection_get_selected_item (self->selection);

  if (commune == NULL || !gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    return;

  add_commune (self, eur_commune_get_insee (commune));
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/* “len” is Lens before it is Courcelles-lès-Lens. */
static GListModel *
search (const char *text)
{
  g_autoptr(GListModel) found = eur_commune_search (text);
  g_autoptr(GListStore) sorted = g_list_store_new (EUR_TYPE_COMMUNE);
  g_autofree char *query = eur_text_fold (text);
  guint n_first = 0;

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr(EurCommune) commune = g_list_model_get_item (found, i);
      g_autofree char *name = eur_text_fold (eur_commune_get_name (commune));

      if (g_str_has_prefix (name, query))
        g_list_store_insert (sorted, n_first++, commune);
      else
        g_list_store_append (sorted, commune);
    }

  return G_LIST_MODEL (g_steal_pointer (&sorted));
}

static void
text_changed_cb (EurCommuneRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr(GListModel) found = NULL;
  gboolean any;

  if (eur_text_is_empty (text))
    {
      gtk_popover_popdown (self->popover);
      return;
    }

  found = search (text);
  any = g_list_model_get_n_items (found) > 0;
  gtk_single_selection_set_model (self->selection, found);
  gtk_single_selection_set_selected (self->selection, 0);
  gtk_stack_set_visible_child_name (self->stack, any ? "found" : "nothing");

  if (any)
    gtk_list_view_scroll_to (self->list_view, 0, GTK_LIST_SCROLL_NONE, NULL);

  gtk_popover_popup (self->popover);
}

static void
activated_cb (EurCommuneRow *self)
{
  choose (self);
}

static void
chosen_cb (EurCommuneRow *self,
           guint          position)
{
  gtk_single_selection_set_selected (self->selection, position);
  choose (self);
}

static gboolean
key_pressed_cb (EurCommuneRow   *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  gboolean is_blank = *gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0';
  guint n_communes = self->communes != NULL ? g_strv_length (self->communes) : 0;
  gboolean is_open = gtk_widget_get_visible (GTK_WIDGET (self->popover));

  if (keyval == GDK_KEY_BackSpace && is_blank && n_communes > 0)
    remove_commune (self, self->communes[n_communes - 1]);
  else if (is_open && keyval == GDK_KEY_Escape)
    gtk_popover_popdown (self->popover);
  else
    return is_open ? eur_list_keys_move (self->list_view, keyval) : GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

/* Words that are not a commune are nothing. */
static void
left_cb (EurCommuneRow *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

/* GObject */

static void
eur_commune_row_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  EurCommuneRow *self = EUR_COMMUNE_ROW (object);

  switch ((EurCommuneRowProperty) prop_id)
    {
    case PROP_COMMUNES:
      g_value_set_boxed (value, self->communes);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_commune_row_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  EurCommuneRow *self = EUR_COMMUNE_ROW (object);

  switch ((EurCommuneRowProperty) prop_id)
    {
    case PROP_COMMUNES:
      take_communes (self, g_value_dup_boxed (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_commune_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_COMMUNE_ROW);

  G_OBJECT_CLASS (eur_commune_row_parent_class)->dispose (object);
}

static void
eur_commune_row_finalize (GObject *object)
{
  EurCommuneRow *self = EUR_COMMUNE_ROW (object);

  g_clear_pointer (&self->communes, g_strfreev);

  G_OBJECT_CLASS (eur_commune_row_parent_class)->finalize (object);
}

static void
eur_commune_row_class_init (EurCommuneRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_commune_row_get_property;
  object_class->set_property = eur_commune_row_set_property;
  object_class->dispose = eur_commune_row_dispose;
  object_class->finalize = eur_commune_row_finalize;

  properties[PROP_COMMUNES] =
    g_param_spec_boxed ("communes", NULL, NULL, G_TYPE_STRV,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-commune-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurCommuneRow, chips);
  gtk_widget_class_bind_template_child (widget_class, EurCommuneRow, entry);
  gtk_widget_class_bind_template_child (widget_class, EurCommuneRow, popover);
  gtk_widget_class_bind_template_child (widget_class, EurCommuneRow, stack);
  gtk_widget_class_bind_template_child (widget_class, EurCommuneRow, list_view);
  gtk_widget_class_bind_template_child (widget_class, EurCommuneRow, selection);
  gtk_widget_class_bind_template_callback (widget_class, format_commune);
  gtk_widget_class_bind_template_callback (widget_class, format_epci);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_install_action (widget_class, "communes.remove", "s", remove_action);
}

static void
eur_commune_row_init (EurCommuneRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
