/* eur-new-dossier-picker.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"
#include "eur-new-dossier-picker.h"

/* More would hide what is under them. */
#define MAX_SUGGESTIONS 5

/**
 * EurNewDossierPicker:
 *
 * A text, and under it what is known of that name: chosen by Down and Return, or
 * by a click. A name that is typed in full is chosen by itself.
 */
struct _EurNewDossierPicker
{
  AdwBin           parent_instance;

  GtkListBox      *list;
  GtkEditable     *entry;

  char            *title;
  GObject         *chosen; /* (nullable) */
  EurPickerSearch  search;
  EurPickerFormat  format_title;
  EurPickerFormat  format_subtitle;
  gpointer         user_data;
  gboolean         choosing;
};

G_DEFINE_FINAL_TYPE (EurNewDossierPicker, eur_new_dossier_picker, ADW_TYPE_BIN)

typedef enum
{
  PROP_TITLE = 1,
  PROP_TEXT,
} EurNewDossierPickerProperty;

static GParamSpec *properties[PROP_TEXT + 1];

static void
remove_suggestions (EurNewDossierPicker *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 1)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static void
choose (EurNewDossierPicker *self,
        GObject             *item)
{
  g_autofree char *title = self->format_title (item);

  g_set_object (&self->chosen, item);
  self->choosing = TRUE;
  gtk_editable_set_text (self->entry, title);
  gtk_editable_set_position (self->entry, -1);
  self->choosing = FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  remove_suggestions (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static void
add_suggestion (EurNewDossierPicker *self,
                GObject             *item)
{
  g_autofree char *title = self->format_title (item);
  g_autofree char *subtitle = self->format_subtitle (item);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", title,
                                 "subtitle", subtitle,
                                 "activatable", TRUE,
                                 NULL);

  g_object_set_data_full (G_OBJECT (row), "eur-item", g_object_ref (item), g_object_unref);
  gtk_list_box_append (self->list, row);
}

/* Whether the text is the whole name of the item, whatever its accents. */
static gboolean
is_named (EurNewDossierPicker *self,
          GObject             *item,
          const char          *text)
{
  g_autofree char *title = self->format_title (item);
  g_autofree char *folded_title = eur_text_fold (title);
  g_autofree char *folded_text = eur_text_fold (text);

  return g_str_equal (folded_title, folded_text);
}

static void
suggest (EurNewDossierPicker *self,
         const char          *text)
{
  g_autoptr(GListModel) found = self->search (text, self->user_data);
  guint n_found = MIN (g_list_model_get_n_items (found), MAX_SUGGESTIONS);

  for (guint i = 0; i < n_found; i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (found, i);

      if (self->chosen == NULL && is_named (self, item, text))
        g_set_object (&self->chosen, item);
      else
        add_suggestion (self, item);
    }
}

static void
changed_cb (EurNewDossierPicker *self)
{
  const char *text = gtk_editable_get_text (self->entry);

  if (self->choosing)
    return;

  g_clear_object (&self->chosen);
  remove_suggestions (self);
  if (self->search != NULL && !eur_text_is_empty (text))
    suggest (self, text);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static void
activated_cb (EurNewDossierPicker *self,
              GtkListBoxRow       *row)
{
  GObject *item = g_object_get_data (G_OBJECT (row), "eur-item");

  if (item != NULL)
    choose (self, item);
}

static void
set_title (EurNewDossierPicker *self,
           const char          *title)
{
  if (!g_set_str (&self->title, title))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

static void
eur_new_dossier_picker_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  EurNewDossierPicker *self = EUR_NEW_DOSSIER_PICKER (object);

  switch ((EurNewDossierPickerProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_TEXT:
      g_value_set_string (value, eur_new_dossier_picker_get_text (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_new_dossier_picker_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  EurNewDossierPicker *self = EUR_NEW_DOSSIER_PICKER (object);

  switch ((EurNewDossierPickerProperty) prop_id)
    {
    case PROP_TITLE:
      set_title (self, g_value_get_string (value));
      break;

    case PROP_TEXT:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_new_dossier_picker_finalize (GObject *object)
{
  EurNewDossierPicker *self = EUR_NEW_DOSSIER_PICKER (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_object (&self->chosen);

  G_OBJECT_CLASS (eur_new_dossier_picker_parent_class)->finalize (object);
}

static void
eur_new_dossier_picker_class_init (EurNewDossierPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_new_dossier_picker_get_property;
  object_class->set_property = eur_new_dossier_picker_set_property;
  object_class->finalize = eur_new_dossier_picker_finalize;

  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-new-dossier-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, EurNewDossierPicker, list);
  gtk_widget_class_bind_template_child (widget_class, EurNewDossierPicker, entry);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
eur_new_dossier_picker_init (EurNewDossierPicker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_new_dossier_picker_set_source:
 * @search: what is known of a text; fast: it is asked at every key
 * @format_title: the name of an item
 * @format_subtitle: what tells it from others of the same name
 * @user_data: for @search; it lives as long as the picker
 */
void
eur_new_dossier_picker_set_source (EurNewDossierPicker *self,
                                   EurPickerSearch      search,
                                   EurPickerFormat      format_title,
                                   EurPickerFormat      format_subtitle,
                                   gpointer             user_data)
{
  g_return_if_fail (EUR_IS_NEW_DOSSIER_PICKER (self));

  self->search = search;
  self->format_title = format_title;
  self->format_subtitle = format_subtitle;
  self->user_data = user_data;
}

const char *
eur_new_dossier_picker_get_text (EurNewDossierPicker *self)
{
  g_return_val_if_fail (EUR_IS_NEW_DOSSIER_PICKER (self), NULL);

  return gtk_editable_get_text (self->entry);
}

/**
 * eur_new_dossier_picker_get_chosen:
 *
 * Returns: (transfer none) (nullable): what the text names, if it is known
 */
gpointer
eur_new_dossier_picker_get_chosen (EurNewDossierPicker *self)
{
  g_return_val_if_fail (EUR_IS_NEW_DOSSIER_PICKER (self), NULL);

  return self->chosen;
}
