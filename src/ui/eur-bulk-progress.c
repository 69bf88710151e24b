/* eur-bulk-progress.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-bulk-progress.h"

/**
 * EurBulkProgress:
 *
 * How far a work on many dossiers is, and a way to stop it after the one at hand.
 */
struct _EurBulkProgress
{
  AdwAlertDialog  parent_instance;

  GtkProgressBar *bar;
  guint           n_steps;
  gboolean        cancelled;
};

G_DEFINE_FINAL_TYPE (EurBulkProgress, eur_bulk_progress, ADW_TYPE_ALERT_DIALOG)

/* Escape is an answer too; that the work ended is none. */
static void
eur_bulk_progress_response (AdwAlertDialog *dialog,
                            const char     *response)
{
  EUR_BULK_PROGRESS (dialog)->cancelled = TRUE;
}

static void
eur_bulk_progress_class_init (EurBulkProgressClass *klass)
{
  ADW_ALERT_DIALOG_CLASS (klass)->response = eur_bulk_progress_response;
}

static void
eur_bulk_progress_init (EurBulkProgress *self)
{
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (self);

  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  adw_alert_dialog_set_extra_child (alert, GTK_WIDGET (self->bar));
  adw_alert_dialog_add_response (alert, "cancel", _("_Cancel"));
  adw_alert_dialog_set_close_response (alert, "cancel");
}

/**
 * eur_bulk_progress_new:
 * @heading: what is done
 * @n_steps: to how many
 *
 * Returns: (transfer floating): a dialog; the work closes it with adw_dialog_force_close()
 */
EurBulkProgress *
eur_bulk_progress_new (const char *heading,
                       guint       n_steps)
{
  EurBulkProgress *self = g_object_new (EUR_TYPE_BULK_PROGRESS, "heading", heading, NULL);

  self->n_steps = MAX (n_steps, 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);
  eur_bulk_progress_set_done (self, 0);

  return self;
}

void
eur_bulk_progress_set_done (EurBulkProgress *self,
                            guint            n_done)
{
  g_autofree char *done = eur_french_format_integer (n_done);
  g_autofree char *all = NULL;
  g_autofree char *body = NULL;

  g_return_if_fail (EUR_IS_BULK_PROGRESS (self));

  all = eur_french_format_integer (self->n_steps);
  /* Translators: how many are done, and how many there are */
  body = g_strdup_printf (_("%s of %s"), done, all);
  adw_alert_dialog_set_body (ADW_ALERT_DIALOG (self), body);
  gtk_progress_bar_set_fraction (self->bar, (double) n_done / self->n_steps);
}

/**
 * eur_bulk_progress_is_cancelled:
 *
 * Returns: whether the person wants no more of it
 */
gboolean
eur_bulk_progress_is_cancelled (EurBulkProgress *self)
{
  g_return_val_if_fail (EUR_IS_BULK_PROGRESS (self), TRUE);

  return self->cancelled;
}
