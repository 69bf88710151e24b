/* eur-party-dialog.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-list-keys.h"
#include "eur-party-dialog.h"

/**
 * EurPartyDialog:
 *
 * Chooses an organization or a person among those known, or adds one of the name
 * that was typed.
 */
struct _EurPartyDialog
{
  AdwDialog           parent_instance;

  GtkSearchEntry     *search_entry;
  GtkStack           *stack;
  GtkListView        *list_view;

  EurStore           *store;
  char               *type_name;
  GtkFilterListModel *found;
  GtkSingleSelection *selection;
  char               *folded; /* what is searched for */
  DexPromise         *promise;
};

G_DEFINE_FINAL_TYPE (EurPartyDialog, eur_party_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  PROP_STORE = 1,
  PROP_TYPE_NAME,
} EurPartyDialogProperty;

static GParamSpec *properties[PROP_TYPE_NAME + 1];

/* Closures */

static char *
format_title (EurPartyDialog *self,
              const char     *type_name)
{
  return g_strdup (g_strcmp0 (type_name, "person") == 0 ? _("Contact") : _("Project Owner"));
}

static char *
format_name (gpointer     this,
             EurDocument *party)
{
  if (EUR_IS_PERSON (party))
    return eur_person_dup_name (EUR_PERSON (party));

  return party != NULL ? g_strdup (EUR_ORGANIZATION (party)->name) : NULL;
}

static char *
format_about (gpointer     this,
              EurDocument *party)
{
  if (EUR_IS_PERSON (party))
    return g_strdup (EUR_PERSON (party)->email != NULL ? EUR_PERSON (party)->email : EUR_PERSON (party)->role);

  return party != NULL ? g_strdup (EUR_ORGANIZATION (party)->city) : NULL;
}

static gboolean
is_text (gpointer    this,
         const char *text)
{
  return text != NULL && *text != '\0';
}

static char *
format_add (EurPartyDialog *self,
            const char     *text)
{
  if (eur_text_is_empty (text))
    return g_strdup (_("Add a New One"));

  return g_strdup_printf (_("Add “%s”"), text);
}

/* Choosing */

static void
take (EurPartyDialog *self,
      EurDocument    *party)
{
  if (self->promise == NULL)
    return;

  dex_promise_resolve_object (self->promise, g_object_ref (party));
  dex_clear (&self->promise);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
chosen_cb (EurPartyDialog *self,
           guint           position)
{
  g_autoptr(EurDocument) party = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (party != NULL)
    take (self, party);
}

static void
add_cb (EurPartyDialog *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  g_autofree char *name = eur_text_clean (text);

  g_strstrip (name);

  if (g_strcmp0 (self->type_name, "person") == 0)
    {
      g_autoptr(EurPerson) person = eur_person_new ();
      g_auto(GStrv) words = g_strsplit (name, " ", 2);

      /* “Jeanne Wattiez”: what comes first is the first name. */
      if (words[0] != NULL && words[1] != NULL)
        g_object_set (person, "first-name", words[0], "last-name", words[1], NULL);
      else
        g_object_set (person, "last-name", name, NULL);

      take (self, EUR_DOCUMENT (person));
    }
  else
    {
      g_autoptr(EurOrganization) organization = eur_organization_new ();

      g_object_set (organization, "name", *name != '\0' ? name : _("New Organization"), NULL);
      take (self, EUR_DOCUMENT (organization));
    }
}

static void
activated_cb (EurPartyDialog *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    chosen_cb (self, gtk_single_selection_get_selected (self->selection));
  else
    add_cb (self);
}

static void
stopped_cb (EurPartyDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
key_pressed_cb (EurPartyDialog  *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  return eur_list_keys_move (self->list_view, keyval);
}

/* Searching */

static gboolean
matches (gpointer item,
         gpointer user_data)
{
  EurPartyDialog *self = user_data;
  g_autofree char *name = format_name (NULL, item);
  g_autofree char *folded = eur_text_fold (name);

  return self->folded == NULL || *self->folded == '\0' || (folded != NULL && eur_text_matches (folded, self->folded));
}

static void
show_found (EurPartyDialog *self)
{
  gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->found)) > 0;
  gboolean typed = self->folded != NULL && *self->folded != '\0';

  gtk_stack_set_visible_child_name (self->stack, any || !typed ? "list" : "nothing");
}

static void
search_changed_cb (EurPartyDialog *self)
{
  g_clear_pointer (&self->folded, g_free);
  self->folded = eur_text_fold (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->found), GTK_FILTER_CHANGE_DIFFERENT);
  show_found (self);
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  g_autofree char *name_a = format_name (NULL, (gpointer) a);
  g_autofree char *name_b = format_name (NULL, (gpointer) b);

  return eur_collation_compare (name_a != NULL ? name_a : "", name_b != NULL ? name_b : "");
}

static DexFuture *
load_fiber (gpointer data)
{
  EurPartyDialog *self = data;
  g_autoptr(GListModel) known = dex_await_object (eur_store_find (self->store, self->type_name, NULL, NULL), NULL);

  if (known == NULL || self->found == NULL)
    return dex_future_new_true ();

  gtk_filter_list_model_set_model (self->found,
                                   G_LIST_MODEL (gtk_sort_list_model_new (g_steal_pointer (&known),
                                                                          GTK_SORTER (gtk_custom_sorter_new (compare_names, NULL, NULL)))));
  show_found (self);

  return dex_future_new_true ();
}

static void
eur_party_dialog_closed (AdwDialog *dialog)
{
  EurPartyDialog *self = EUR_PARTY_DIALOG (dialog);

  if (self->promise != NULL)
    dex_promise_reject (self->promise,
                        g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "Closed without a choice"));

  dex_clear (&self->promise);
}

/* GObject */

static void
eur_party_dialog_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  EurPartyDialog *self = EUR_PARTY_DIALOG (object);

  switch ((EurPartyDialogProperty) prop_id)
    {
    case PROP_STORE:
      g_value_set_object (value, self->store);
      break;

    case PROP_TYPE_NAME:
      g_value_set_string (value, self->type_name);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_party_dialog_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  EurPartyDialog *self = EUR_PARTY_DIALOG (object);

  switch ((EurPartyDialogProperty) prop_id)
    {
    case PROP_STORE:
      self->store = g_value_dup_object (value);
      break;

    case PROP_TYPE_NAME:
      self->type_name = g_value_dup_string (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_party_dialog_dispose (GObject *object)
{
  EurPartyDialog *self = EUR_PARTY_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_PARTY_DIALOG);
  g_clear_object (&self->selection);
  g_clear_object (&self->found);
  g_clear_object (&self->store);
  g_clear_pointer (&self->type_name, g_free);
  g_clear_pointer (&self->folded, g_free);
  dex_clear (&self->promise);

  G_OBJECT_CLASS (eur_party_dialog_parent_class)->dispose (object);
}

static void
eur_party_dialog_class_init (EurPartyDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_party_dialog_get_property;
  object_class->set_property = eur_party_dialog_set_property;
  object_class->dispose = eur_party_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = eur_party_dialog_closed;

  properties[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, EUR_TYPE_STORE, flags);
  properties[PROP_TYPE_NAME] = g_param_spec_string ("type-name", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-party-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, EurPartyDialog, search_entry);
  gtk_widget_class_bind_template_child (widget_class, EurPartyDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, EurPartyDialog, list_view);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_name);
  gtk_widget_class_bind_template_callback (widget_class, format_about);
  gtk_widget_class_bind_template_callback (widget_class, format_add);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
  gtk_widget_class_bind_template_callback (widget_class, stopped_cb);
}

static void
eur_party_dialog_init (EurPartyDialog *self)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));

  gtk_widget_init_template (GTK_WIDGET (self));

  self->found = gtk_filter_list_model_new (NULL, filter);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->found)));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (self->selection));
}

/**
 * eur_party_dialog_new:
 * @store: where those known are
 * @type_name: "organization" or "person"
 *
 * Returns: (transfer floating): the dialog, to be shown by eur_party_dialog_choose()
 */
EurPartyDialog *
eur_party_dialog_new (EurStore   *store,
                      const char *type_name)
{
  return g_object_new (EUR_TYPE_PARTY_DIALOG, "store", store, "type-name", type_name, NULL);
}

/**
 * eur_party_dialog_choose:
 * @parent: the page it belongs to
 *
 * Returns: (transfer full): a future of the #EurDocument chosen, which is not
 *   stored yet when it was added; rejects with %G_IO_ERROR_CANCELLED
 */
DexFuture *
eur_party_dialog_choose (EurPartyDialog *self,
                         GtkWidget      *parent)
{
  dex_return_error_if_fail (EUR_IS_PARTY_DIALOG (self));
  dex_return_error_if_fail (self->promise == NULL);

  self->promise = dex_promise_new ();
  dex_future_disown (dex_scheduler_spawn (NULL, 0, load_fiber, g_object_ref (self), g_object_unref));
  adw_dialog_present (ADW_DIALOG (self), parent);

  return dex_ref (DEX_FUTURE (self->promise));
}
