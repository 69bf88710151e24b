/* eur-event.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-enum.h"
#include "eur-event.h"

/**
 * EurEvent:
 *
 * A line of the append-only journal. The store writes it in the transaction of
 * the change itself.
 */

static const EurEnumEntry actions[] = {
  [EUR_ACTION_CREATED]   = { "created", N_("Created"), "Création", "list-add-symbolic", NULL },
  [EUR_ACTION_IMPORTED]  = { "imported", N_("Imported"), "Import", "document-open-symbolic", NULL },
  [EUR_ACTION_UPDATED]   = { "updated", N_("Updated by an Import"), "Mise à jour par import", "view-refresh-symbolic", NULL },
  [EUR_ACTION_EDITED]    = { "edited", N_("Edited"), "Modification", "document-edit-symbolic", NULL },
  [EUR_ACTION_STAGED]    = { "staged", N_("Stage Changed"), "Changement d’étape", "go-next-symbolic", NULL },
  [EUR_ACTION_ATTACHED]  = { "attached", N_("Piece Added"), "Ajout de pièce", "mail-attachment-symbolic", NULL },
  [EUR_ACTION_DELETED]   = { "deleted", N_("Deleted"), "Suppression", "user-trash-symbolic", NULL },
  [EUR_ACTION_LOADED]    = { "loaded", N_("Loaded as an Example"), "Chargement d’exemple", "folder-download-symbolic", NULL },
  [EUR_ACTION_REQUESTED] = { "requested", N_("Completion Requested"), "Demande de compléments", "mail-send-symbolic", NULL },
  [EUR_ACTION_SCREENED]  = { "screened", N_("Eligibility Verdict"), "Avis de recevabilité", "checkbox-symbolic", NULL },
  [EUR_ACTION_ADVISED]   = { "advised", N_("Committee’s Opinion"), "Avis de comité", "system-users-symbolic", NULL },
  [EUR_ACTION_VERSIONED] = { "versioned", N_("New Version"), "Nouvelle version", "document-new-symbolic", NULL },
};

EUR_DEFINE_ENUM (EurAction, eur_action, actions, EUR_N_ACTIONS)
G_DEFINE_FINAL_TYPE (EurEvent, eur_event, EUR_TYPE_DOCUMENT)

static const EurField fields[] = {
  EUR_FIELD (EurEvent, at, N_("When"), .flags = EUR_FIELD_DATE | EUR_FIELD_REQUIRED),
  EUR_FIELD (EurEvent, by, N_("Who")),
  EUR_FIELD_ENUM (EurEvent, action, eur_action_get_type, N_("What")),
  EUR_FIELD (EurEvent, subject, N_("Subject"), .flags = EUR_FIELD_KEY | EUR_FIELD_REQUIRED),
  EUR_FIELD (EurEvent, documents, N_("Documents")),
  EUR_FIELD (EurEvent, changes, N_("Changes")),
  EUR_FIELD (EurEvent, note, N_("Note")),
};

static void
eur_event_class_init (EurEventClass *klass)
{
  EUR_DOCUMENT_CLASS (klass)->type_name = "event";
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
eur_event_init (EurEvent *self)
{
}

const char *
eur_action_get_title (EurAction action)
{
  return eur_enum_get_title (EUR_TYPE_ACTION, action);
}

const char *
eur_action_get_french (EurAction action)
{
  g_return_val_if_fail (action < EUR_N_ACTIONS, NULL);

  return actions[action].french;
}

EurEvent *
eur_event_new (void)
{
  return g_object_new (EUR_TYPE_EVENT, NULL);
}

static void
read_stage (JsonObject *change,
            const char *side,
            EurStage   *stage)
{
  const char *nick = eur_json_get_string (change, side);

  /* A default is not written. */
  if (nick == NULL || !eur_stage_from_nick (nick, stage))
    *stage = EUR_STAGE_RECEIVED;
}

/**
 * eur_event_get_stages:
 * @from: (out): where the dossier stood
 * @to: (out): where it stands since
 *
 * Returns: whether the event changed a stage
 */
gboolean
eur_event_get_stages (EurEvent *self,
                      EurStage *from,
                      EurStage *to)
{
  JsonArray *changes;

  g_return_val_if_fail (EUR_IS_EVENT (self), FALSE);

  changes = self->changes != NULL && JSON_NODE_HOLDS_ARRAY (self->changes) ? json_node_get_array (self->changes) : NULL;
  for (guint i = 0; changes != NULL && i < json_array_get_length (changes); i++)
    {
      JsonNode *node = json_array_get_element (changes, i);
      JsonObject *change = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

      if (change == NULL || g_strcmp0 (eur_json_get_string (change, "path"), "stage") != 0)
        continue;

      read_stage (change, "old", from);
      read_stage (change, "new", to);

      return TRUE;
    }

  return FALSE;
}
