/* eur-plan-choices.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-model.h"
#include "eur-plan-choices.h"

/* What the lines of a plan choose from: one list for all lines. */

/**
 * eur_plan_choices_new_accounts:
 * @expense: accounts of expenses, else of resources
 *
 * Returns: (transfer full): the accounts of an operating plan, and none
 */
GListModel *
eur_plan_choices_new_accounts (gboolean expense)
{
  g_autoptr(GListStore) choices = g_list_store_new (EUR_TYPE_CHOICE);
  g_autoptr(EurChoice) none = eur_choice_new (NULL, _("No Account"));
  guint n_accounts;
  const EurPlanAccount *accounts = eur_plan_account_get_table (expense, &n_accounts);

  g_list_store_append (choices, none);

  for (guint i = 0; i < n_accounts; i++)
    {
      g_autofree char *title = eur_plan_account_dup_title (&accounts[i]);
      g_autoptr(EurChoice) choice = eur_choice_new (accounts[i].code, title);

      g_list_store_append (choices, choice);
    }

  return G_LIST_MODEL (g_steal_pointer (&choices));
}

static gpointer
map_piece (gpointer item,
           gpointer user_data)
{
  g_autoptr(EurAttachment) piece = item;
  const char *name = piece->filename != NULL ? piece->filename : _("Unnamed Piece");
  g_autofree char *title = piece->kind != NULL ? g_strdup_printf ("%s — %s", piece->kind, name) : NULL;

  return eur_choice_new (eur_document_get_id (EUR_DOCUMENT (piece)), title != NULL ? title : name);
}

/**
 * eur_plan_choices_new_proofs:
 * @attachments: the pieces of the dossier
 *
 * Returns: (transfer full): none, and the pieces, as they come and go
 */
GListModel *
eur_plan_choices_new_proofs (GListModel *attachments)
{
  g_autoptr(GListStore) parts = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr(GListStore) first = g_list_store_new (EUR_TYPE_CHOICE);
  g_autoptr(EurChoice) none = eur_choice_new (NULL, _("No Proof"));
  g_autoptr(GtkMapListModel) pieces = gtk_map_list_model_new (g_object_ref (attachments), map_piece, NULL, NULL);

  g_list_store_append (first, none);
  g_list_store_append (parts, first);
  g_list_store_append (parts, pieces);

  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (g_steal_pointer (&parts))));
}
