/* eur-earlier-dialog.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-earlier-dialog.h"
#include "eur-list-keys.h"

/* As many as one looks through; who does not find it types more. */
#define N_FOUND 100

/**
 * EurEarlierDialog:
 *
 * Chooses the dossier, of whichever wave, that another one continues.
 */
struct _EurEarlierDialog
{
  AdwDialog           parent_instance;

  GtkSearchEntry     *search_entry;
  GtkStack           *stack;
  GtkListView        *list_view;

  EurStore           *store;
  char               *id; /* of the one that continues, which is not offered */
  GListStore         *found;
  GtkSingleSelection *selection;
  guint               serial; /* of the last question */
  DexPromise         *promise;
};

G_DEFINE_FINAL_TYPE (EurEarlierDialog, eur_earlier_dialog, ADW_TYPE_DIALOG)

typedef struct
{
  EurEarlierDialog *dialog;
  char             *text;
  guint             serial;
} Search;

static void
search_free (gpointer data)
{
  Search *search = data;

  g_clear_object (&search->dialog);
  g_free (search->text);
  g_free (search);
}

/* Closures */

static char *
format_title (gpointer       this,
              EurDossierRow *row)
{
  return row != NULL ? g_strdup (row->title) : NULL;
}

static char *
format_about (gpointer       this,
              EurDossierRow *row)
{
  if (row == NULL)
    return NULL;

  if (row->number == NULL || row->owner == NULL)
    return g_strdup (row->number != NULL ? row->number : row->owner);

  /* Translators: a dossier's number, its project owner */
  return g_strdup_printf (_("%s, %s"), row->number, row->owner);
}

/* Choosing */

static void
chosen_cb (EurEarlierDialog *self,
           guint             position)
{
  g_autoptr(EurDossierRow) row = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (row == NULL || self->promise == NULL)
    return;

  dex_promise_resolve_string (self->promise, g_strdup (row->id));
  dex_clear (&self->promise);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
activated_cb (EurEarlierDialog *self)
{
  chosen_cb (self, gtk_single_selection_get_selected (self->selection));
}

static void
stopped_cb (EurEarlierDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
key_pressed_cb (EurEarlierDialog *self,
                guint             keyval,
                guint             keycode,
                GdkModifierType   state)
{
  return eur_list_keys_move (self->list_view, keyval);
}

/* Searching */

static void
show (EurEarlierDialog *self,
      EurDossierResult *result)
{
  g_list_store_remove_all (self->found);

  for (guint i = 0; i < result->rows->len; i++)
    {
      EurDossierRow *row = g_ptr_array_index (result->rows, i);

      if (!g_str_equal (row->id, self->id))
        g_list_store_append (self->found, row);
    }

  gtk_stack_set_visible_child_name (self->stack, g_list_model_get_n_items (G_LIST_MODEL (self->found)) > 0 ? "list" : "nothing");
}

static DexFuture *
search_fiber (gpointer data)
{
  Search *search = data;
  EurEarlierDialog *self = search->dialog;
  g_autoptr(EurDossierQuery) query = eur_dossier_query_new (search->text, NULL, N_FOUND);
  g_autoptr(EurDossierResult) result = dex_await_boxed (eur_store_query (self->store, query), NULL);

  /* Only the last question counts, and only while it is asked. */
  if (result != NULL && search->serial == self->serial && self->promise != NULL)
    show (self, result);

  return dex_future_new_true ();
}

static void
search_changed_cb (EurEarlierDialog *self)
{
  Search *search = g_new0 (Search, 1);

  search->dialog = g_object_ref (self);
  search->text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  search->serial = ++self->serial;
  dex_future_disown (dex_scheduler_spawn (NULL, 0, search_fiber, search, search_free));
}

static void
eur_earlier_dialog_closed (AdwDialog *dialog)
{
  EurEarlierDialog *self = EUR_EARLIER_DIALOG (dialog);

  if (self->promise != NULL)
    dex_promise_reject (self->promise,
                        g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "Closed without a choice"));

  dex_clear (&self->promise);
}

static void
eur_earlier_dialog_dispose (GObject *object)
{
  EurEarlierDialog *self = EUR_EARLIER_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_EARLIER_DIALOG);
  g_clear_object (&self->selection);
  g_clear_object (&self->found);
  g_clear_object (&self->store);
  g_clear_pointer (&self->id, g_free);
  dex_clear (&self->promise);

  G_OBJECT_CLASS (eur_earlier_dialog_parent_class)->dispose (object);
}

static void
eur_earlier_dialog_class_init (EurEarlierDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_earlier_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = eur_earlier_dialog_closed;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-earlier-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, EurEarlierDialog, search_entry);
  gtk_widget_class_bind_template_child (widget_class, EurEarlierDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, EurEarlierDialog, list_view);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, format_about);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stopped_cb);
}

static void
eur_earlier_dialog_init (EurEarlierDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->found = g_list_store_new (EUR_TYPE_DOSSIER_ROW);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->found)));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (self->selection));
}

/**
 * eur_earlier_dialog_new:
 * @store: where the dossiers are
 * @id: the dossier that continues another one
 *
 * Returns: (transfer floating): the dialog, to be shown by eur_earlier_dialog_choose()
 */
EurEarlierDialog *
eur_earlier_dialog_new (EurStore   *store,
                        const char *id)
{
  EurEarlierDialog *self = g_object_new (EUR_TYPE_EARLIER_DIALOG, NULL);

  self->store = g_object_ref (store);
  self->id = g_strdup (id);

  return self;
}

/**
 * eur_earlier_dialog_choose:
 * @parent: the page it belongs to
 *
 * Returns: (transfer full): a future of the id of the dossier chosen; rejects with
 *   %G_IO_ERROR_CANCELLED
 */
DexFuture *
eur_earlier_dialog_choose (EurEarlierDialog *self,
                           GtkWidget        *parent)
{
  dex_return_error_if_fail (EUR_IS_EARLIER_DIALOG (self));
  dex_return_error_if_fail (self->promise == NULL);

  self->promise = dex_promise_new ();
  search_changed_cb (self);
  adw_dialog_present (ADW_DIALOG (self), parent);

  return dex_ref (DEX_FUTURE (self->promise));
}
