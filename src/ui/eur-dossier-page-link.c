/* eur-dossier-page-link.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-page-work.h"
#include "eur-earlier-dialog.h"
#include "eur-instruction.h"

/* Which earlier dossier this one continues: a project that comes back in a later
 * wave, or that asks for its label again.
 */

static DexFuture *
link_earlier (EurDossierWork *work,
              const char     *earlier)
{
  g_autoptr(GError) error = NULL;

  if (!dex_await (eur_dossier_page_flush (work->page), &error) ||
      !dex_await (eur_instruction_link (_eur_dossier_work_get_store (work), work->bundle, earlier, eur_author_get_name ()),
                  &error))
    return _eur_dossier_work_fail (work, error);

  if (_eur_dossier_work_is_shown (work))
    _eur_dossier_page_refresh (work->page);

  return dex_future_new_true ();
}

static DexFuture *
choose_fiber (gpointer data)
{
  EurDossierWork *work = data;
  const char *id = eur_document_get_id (EUR_DOCUMENT (work->bundle->dossier));
  EurEarlierDialog *dialog = eur_earlier_dialog_new (_eur_dossier_work_get_store (work), id);
  g_autoptr(GError) error = NULL;
  g_autofree char *earlier = dex_await_string (eur_earlier_dialog_choose (dialog, GTK_WIDGET (work->page)), &error);

  if (earlier == NULL)
    return _eur_dossier_work_fail (work, error);

  return link_earlier (work, earlier);
}

static DexFuture *
unlink_fiber (gpointer data)
{
  return link_earlier (data, NULL);
}

static void
link_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);

  if (self->bundle != NULL)
    _eur_dossier_work_start (_eur_dossier_work_new (self),
                             g_str_equal (action_name, "dossier.unlink-earlier") ? unlink_fiber : choose_fiber);
}

static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);

  if (self->bundle != NULL && self->bundle->earlier != NULL)
    gtk_widget_activate_action (widget, "win.open-dossier", "s",
                                eur_document_get_id (EUR_DOCUMENT (self->bundle->earlier)));
}

void
_eur_dossier_page_install_link (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "dossier.choose-earlier", NULL, link_action);
  gtk_widget_class_install_action (widget_class, "dossier.unlink-earlier", NULL, link_action);
  gtk_widget_class_install_action (widget_class, "dossier.open-earlier", NULL, open_action);
}
