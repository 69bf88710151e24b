/* eur-bulk-dialog.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-bulk-dialog.h"
#include "eur-scoring.h"
#include "eur-stage-pill.h"

/**
 * EurBulkDialog:
 *
 * Asks before something is done to several dossiers, and lists those that it
 * will be done to.
 */
struct _EurBulkDialog
{
  AdwAlertDialog  parent_instance;

  AdwComboRow    *stage;
  GtkStringList  *stages;
  GtkLabel       *untouched;

  GListModel     *rows;    /* of EurDossierRow: all that were selected */
  GListStore     *touched; /* of EurDossierRow: those it will be done to */
  EurStage        offered[EUR_N_STAGES];
  guint           n_offered;
  gboolean        with_stage;
};

G_DEFINE_FINAL_TYPE (EurBulkDialog, eur_bulk_dialog, ADW_TYPE_ALERT_DIALOG)

typedef enum
{
  PROP_TOUCHED = 1,
  PROP_WITH_STAGE,
} EurBulkDialogProperty;

static GParamSpec *properties[PROP_WITH_STAGE + 1];

/* Several dossiers go together where the table of stages leads without a motive: a
 * motive is of one dossier. What each step wants to be true is checked when it is done. */
static gboolean
is_offered (EurStage from,
            EurStage to)
{
  const EurTransition *transition = eur_transition_find (from, to);

  return transition != NULL && !transition->reversal && !transition->needs_motive;
}

static gboolean
is_reached (EurStage to)
{
  for (EurStage from = 0; from < EUR_N_STAGES; from++)
    if (is_offered (from, to))
      return TRUE;

  return FALSE;
}

static char *
format_number (gpointer       this,
               EurDossierRow *row)
{
  return g_strdup (row != NULL ? row->number : NULL);
}

static char *
format_title (gpointer       this,
              EurDossierRow *row)
{
  if (row == NULL)
    return NULL;

  return g_strdup (row->title != NULL ? row->title : _("Untitled"));
}

static char *
format_row (gpointer       this,
            EurDossierRow *row)
{
  g_autofree char *title = format_title (this, row);

  return row != NULL ? g_strjoin (", ", title, eur_stage_get_title (row->stage), NULL) : NULL;
}

static EurStage
get_stage (gpointer       this,
           EurDossierRow *row)
{
  return row != NULL ? row->stage : EUR_STAGE_RECEIVED;
}

static void
show_untouched (EurBulkDialog *self,
                guint          n_same,
                guint          n_bound)
{
  g_autofree char *same = NULL;
  g_autofree char *bound = NULL;
  g_autofree char *text = NULL;

  if (n_same > 0)
    same = g_strdup_printf (ngettext ("%u dossier is at this stage already.",
                                      "%u dossiers are at this stage already.", n_same),
                            n_same);
  if (n_bound > 0)
    bound = g_strdup_printf (ngettext ("%u dossier stays as it is: this step is not open to it, or needs a motive. See its own page.",
                                       "%u dossiers stay as they are: this step is not open to them, or needs a motive. See their own pages.",
                                       n_bound),
                             n_bound);

  text = g_strjoin (same != NULL && bound != NULL ? "\n" : "", same != NULL ? same : "", bound != NULL ? bound : "", NULL);
  gtk_label_set_label (self->untouched, text);
  gtk_widget_set_visible (GTK_WIDGET (self->untouched), n_same > 0 || n_bound > 0);
}

static void
update_touched (EurBulkDialog *self)
{
  guint n_rows = g_list_model_get_n_items (self->rows);
  EurStage stage = eur_bulk_dialog_get_stage (self);
  g_autoptr(GPtrArray) touched = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_same = 0;
  guint n_bound = 0;

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr(EurDossierRow) row = g_list_model_get_item (self->rows, i);

      if (self->with_stage && row->stage == stage)
        n_same++;
      else if (self->with_stage && !is_offered (row->stage, stage))
        n_bound++;
      else
        g_ptr_array_add (touched, g_steal_pointer (&row));
    }

  g_list_store_splice (self->touched, 0, g_list_model_get_n_items (G_LIST_MODEL (self->touched)),
                       touched->pdata, touched->len);
  show_untouched (self, n_same, n_bound);
  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "apply", touched->len > 0);
}

static void
update_words (EurBulkDialog *self)
{
  guint n_touched = g_list_model_get_n_items (G_LIST_MODEL (self->touched));
  g_autofree char *number = eur_french_format_integer (n_touched);
  g_autofree char *body = NULL;

  if (self->with_stage)
    body = g_strdup_printf (ngettext ("The stage of %s dossier will change. Its history will say so.",
                                      "The stage of %s dossiers will change. Their history will say so.", n_touched),
                            number);
  else
    body = g_strdup_printf (ngettext ("The summary of %s dossier will be written as a PDF in a folder that you choose.",
                                      "The summaries of %s dossiers will be written as PDF in a folder that you choose.",
                                      n_touched),
                            number);

  adw_alert_dialog_set_body (ADW_ALERT_DIALOG (self), body);
}

static void
stage_cb (EurBulkDialog *self)
{
  if (self->rows == NULL)
    return;

  update_touched (self);
  update_words (self);
}

static void
eur_bulk_dialog_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  EurBulkDialog *self = EUR_BULK_DIALOG (object);

  switch ((EurBulkDialogProperty) prop_id)
    {
    case PROP_TOUCHED:
      g_value_set_object (value, self->touched);
      break;

    case PROP_WITH_STAGE:
      g_value_set_boolean (value, self->with_stage);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_bulk_dialog_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  EurBulkDialog *self = EUR_BULK_DIALOG (object);

  switch ((EurBulkDialogProperty) prop_id)
    {
    case PROP_WITH_STAGE:
      self->with_stage = g_value_get_boolean (value);
      break;

    case PROP_TOUCHED:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_bulk_dialog_dispose (GObject *object)
{
  EurBulkDialog *self = EUR_BULK_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_BULK_DIALOG);
  g_clear_object (&self->rows);
  g_clear_object (&self->touched);

  G_OBJECT_CLASS (eur_bulk_dialog_parent_class)->dispose (object);
}

static void
eur_bulk_dialog_class_init (EurBulkDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_bulk_dialog_get_property;
  object_class->set_property = eur_bulk_dialog_set_property;
  object_class->dispose = eur_bulk_dialog_dispose;

  properties[PROP_TOUCHED] =
    g_param_spec_object ("touched", NULL, NULL, G_TYPE_LIST_MODEL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_WITH_STAGE] =
    g_param_spec_boolean ("with-stage", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_STAGE_PILL);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-bulk-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, EurBulkDialog, stage);
  gtk_widget_class_bind_template_child (widget_class, EurBulkDialog, stages);
  gtk_widget_class_bind_template_child (widget_class, EurBulkDialog, untouched);
  gtk_widget_class_bind_template_callback (widget_class, format_number);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_row);
  gtk_widget_class_bind_template_callback (widget_class, get_stage);
  gtk_widget_class_bind_template_callback (widget_class, stage_cb);
}

static void
eur_bulk_dialog_init (EurBulkDialog *self)
{
  guint common = 0;

  self->touched = g_list_store_new (EUR_TYPE_DOSSIER_ROW);
  gtk_widget_init_template (GTK_WIDGET (self));

  for (EurStage stage = 0; stage < EUR_N_STAGES; stage++)
    {
      if (!is_reached (stage))
        continue;

      /* What is done most often: the pieces were checked. */
      if (stage == EUR_STAGE_COMPLETE)
        common = self->n_offered;
      self->offered[self->n_offered++] = stage;
      gtk_string_list_append (self->stages, eur_stage_get_title (stage));
    }

  adw_combo_row_set_selected (self->stage, common);
}

static EurBulkDialog *
new_dialog (GListModel *rows,
            gboolean    with_stage,
            const char *heading,
            const char *verb)
{
  EurBulkDialog *self = g_object_new (EUR_TYPE_BULK_DIALOG, "heading", heading, "with-stage", with_stage, NULL);
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (self);

  adw_alert_dialog_add_response (alert, "cancel", _("_Cancel"));
  adw_alert_dialog_add_response (alert, "apply", verb);
  adw_alert_dialog_set_response_appearance (alert, "apply", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (alert, "apply");
  adw_alert_dialog_set_close_response (alert, "cancel");

  self->rows = g_object_ref (rows);
  stage_cb (self);

  return self;
}

/**
 * eur_bulk_dialog_new_for_export:
 * @rows: the #EurDossierRow of the dossiers
 *
 * Returns: (transfer floating): a dialog that asks before their summaries are written
 */
EurBulkDialog *
eur_bulk_dialog_new_for_export (GListModel *rows)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (rows), NULL);

  return new_dialog (rows, FALSE, _("Export Summaries?"), _("Choose a _Folder…"));
}

/**
 * eur_bulk_dialog_new_for_stage:
 * @rows: the #EurDossierRow of the dossiers
 *
 * Returns: (transfer floating): a dialog that asks for their new stage
 */
EurBulkDialog *
eur_bulk_dialog_new_for_stage (GListModel *rows)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (rows), NULL);

  return new_dialog (rows, TRUE, _("Change Stage?"), _("Change _Stage"));
}

static void
promise_unref (gpointer  promise,
               GClosure *closure)
{
  dex_unref (promise);
}

static void
response_cb (DexPromise *promise,
             const char *response)
{
  dex_promise_resolve_boolean (promise, g_str_equal (response, "apply"));
}

/**
 * eur_bulk_dialog_confirm:
 * @parent: a widget of the window to show it in
 *
 * Returns: (transfer full): a future that resolves to whether the person agreed
 */
DexFuture *
eur_bulk_dialog_confirm (EurBulkDialog *self,
                         GtkWidget     *parent)
{
  DexPromise *promise;

  dex_return_error_if_fail (EUR_IS_BULK_DIALOG (self));
  dex_return_error_if_fail (GTK_IS_WIDGET (parent));

  promise = dex_promise_new ();
  g_signal_connect_data (self, "response", G_CALLBACK (response_cb), dex_ref (promise),
                         promise_unref, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (self), parent);

  return DEX_FUTURE (promise);
}

/**
 * eur_bulk_dialog_get_touched:
 *
 * Returns: (transfer none): the #EurDossierRow it will be done to
 */
GListModel *
eur_bulk_dialog_get_touched (EurBulkDialog *self)
{
  g_return_val_if_fail (EUR_IS_BULK_DIALOG (self), NULL);

  return G_LIST_MODEL (self->touched);
}

EurStage
eur_bulk_dialog_get_stage (EurBulkDialog *self)
{
  guint selected;

  g_return_val_if_fail (EUR_IS_BULK_DIALOG (self), EUR_STAGE_RECEIVED);

  selected = adw_combo_row_get_selected (self->stage);

  return selected < self->n_offered ? self->offered[selected] : EUR_STAGE_RECEIVED;
}
