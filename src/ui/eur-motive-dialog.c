/* eur-motive-dialog.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-motive-dialog.h"

/**
 * EurMotiveDialog:
 *
 * Asks why, before something is done that others will ask about. Where the motive
 * is required, the button waits for it, and a sentence says so.
 */
struct _EurMotiveDialog
{
  AdwAlertDialog  parent_instance;

  GtkWidget      *entry;
  GtkWidget      *hint;

  DexPromise     *promise; /* (nullable): of the motive, until there is an answer */
  gboolean        required;
};

G_DEFINE_FINAL_TYPE (EurMotiveDialog, eur_motive_dialog, ADW_TYPE_ALERT_DIALOG)

static void
changed_cb (EurMotiveDialog *self)
{
  gboolean is_empty = eur_text_is_empty (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  if (adw_alert_dialog_has_response (ADW_ALERT_DIALOG (self), "apply"))
    adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "apply", !self->required || !is_empty);
}

static void
response_cb (EurMotiveDialog *self,
             const char      *response)
{
  g_autoptr(DexPromise) promise = g_steal_pointer (&self->promise);

  if (promise == NULL)
    return;

  if (g_strcmp0 (response, "apply") == 0)
    dex_promise_resolve_string (promise, eur_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  else
    dex_promise_reject (promise, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "No answer"));
}

static void
eur_motive_dialog_dispose (GObject *object)
{
  EurMotiveDialog *self = EUR_MOTIVE_DIALOG (object);

  response_cb (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_MOTIVE_DIALOG);

  G_OBJECT_CLASS (eur_motive_dialog_parent_class)->dispose (object);
}

static void
eur_motive_dialog_class_init (EurMotiveDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_motive_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-motive-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, EurMotiveDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, EurMotiveDialog, hint);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, response_cb);
}

static void
eur_motive_dialog_init (EurMotiveDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_motive_dialog_new:
 *
 * Returns: (transfer floating): a dialog that asks @question
 */
AdwDialog *
eur_motive_dialog_new (const EurMotiveQuestion *question)
{
  EurMotiveDialog *self = g_object_new (EUR_TYPE_MOTIVE_DIALOG, NULL);
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (self);

  self->required = question->required;
  adw_alert_dialog_set_heading (alert, question->heading);
  adw_alert_dialog_set_body (alert, question->body);
  adw_alert_dialog_add_response (alert, "cancel", _("_Cancel"));
  adw_alert_dialog_add_response (alert, "apply", question->verb);
  adw_alert_dialog_set_response_appearance (alert, "apply",
                                            question->destructive ? ADW_RESPONSE_DESTRUCTIVE : ADW_RESPONSE_SUGGESTED);
  gtk_widget_set_visible (self->hint, question->required);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), question->motive != NULL ? question->motive : "");
  changed_cb (self);

  return ADW_DIALOG (self);
}

/**
 * eur_motive_dialog_ask:
 * @parent: where to ask
 *
 * Returns: (transfer full): a future of the motive, which is empty when it was
 *   not required; it rejects with %G_IO_ERROR_CANCELLED when the person turned back
 */
DexFuture *
eur_motive_dialog_ask (GtkWidget               *parent,
                       const EurMotiveQuestion *question)
{
  EurMotiveDialog *self = EUR_MOTIVE_DIALOG (eur_motive_dialog_new (question));

  self->promise = dex_promise_new ();
  adw_dialog_present (ADW_DIALOG (self), parent);

  return DEX_FUTURE (dex_ref (self->promise));
}
