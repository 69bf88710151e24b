/* eur-dossier-page-parties.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-page-private.h"
#include "eur-party-dialog.h"

/* Who carries the project, and whom to speak to: chosen among those known, or
 * added.
 */

typedef struct
{
  EurDossierPage *page;
  EurBundle      *bundle;
  const char     *type_name;
} Choice;

static void
choice_free (gpointer data)
{
  Choice *choice = data;

  g_clear_object (&choice->page);
  g_clear_object (&choice->bundle);
  g_free (choice);
}

static void
use_party (EurDossierPage *self,
           EurDocument    *party)
{
  EurBundle *bundle = self->bundle;

  eur_editor_track (self->editor, party);

  if (EUR_IS_PERSON (party))
    {
      g_set_object (&bundle->contact, EUR_PERSON (party));
      g_object_set (bundle->dossier, "contact", eur_document_get_id (party), NULL);
    }
  else
    {
      g_set_object (&bundle->owner, EUR_ORGANIZATION (party));
      g_object_set (bundle->dossier, "owner", eur_document_get_id (party), NULL);
    }

  _eur_dossier_page_update_sections (self);
}

static DexFuture *
choose_fiber (gpointer data)
{
  Choice *choice = data;
  EurDossierPage *self = choice->page;
  EurPartyDialog *dialog = eur_party_dialog_new (eur_workspace_get_store (self->workspace), choice->type_name);
  g_autoptr(EurDocument) party = NULL;
  g_autoptr(GError) error = NULL;

  party = dex_await_object (eur_party_dialog_choose (dialog, GTK_WIDGET (self)), &error);

  if (party != NULL && self->bundle == choice->bundle && self->editor != NULL)
    {
      use_party (self, party);
      _eur_dossier_page_toast (self,
                               EUR_IS_PERSON (party) ? _("Contact chosen") : _("Project owner chosen"),
                               _("_Undo"), "dossier.undo");
      dex_await (eur_dossier_page_flush (self), NULL);
    }

  return dex_future_new_true ();
}

static void
choose_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);
  Choice *choice = g_new0 (Choice, 1);

  choice->page = g_object_ref (self);
  choice->bundle = g_object_ref (self->bundle);
  choice->type_name = g_str_equal (action_name, "dossier.choose-contact") ? "person" : "organization";

  dex_future_disown (dex_scheduler_spawn (NULL, 0, choose_fiber, choice, choice_free));
}

void
_eur_dossier_page_install_parties (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "dossier.choose-owner", NULL, choose_action);
  gtk_widget_class_install_action (widget_class, "dossier.choose-contact", NULL, choose_action);
}
