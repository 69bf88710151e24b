/* eur-document.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-attachment.h"
#include "eur-dossier.h"
#include "eur-eligibility.h"
#include "eur-event.h"
#include "eur-financing-plan.h"
#include "eur-grid.h"
#include "eur-opinion.h"
#include "eur-organization.h"
#include "eur-person.h"
#include "eur-wave.h"

/**
 * EurDocument:
 *
 * A record that is stored and replicated on its own, with an id
 * ("dossier:" and a UUID made on the device) and a revision.
 */

typedef struct
{
  char *id;
  char *rev;
} EurDocumentPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (EurDocument, eur_document, EUR_TYPE_RECORD)

static const EurField fields[] = {
  EUR_FIELD (EurDocument, type, N_("Type"), .flags = EUR_FIELD_INTERNAL),
  EUR_FIELD (EurDocument, schema, N_("Schema"), .flags = EUR_FIELD_INTERNAL),
  EUR_FIELD (EurDocument, created_at, N_("Created on"), .flags = EUR_FIELD_INTERNAL | EUR_FIELD_DATE),
  EUR_FIELD (EurDocument, created_by, N_("Created by"), .flags = EUR_FIELD_INTERNAL),
  EUR_FIELD (EurDocument, updated_at, N_("Changed on"), .flags = EUR_FIELD_INTERNAL | EUR_FIELD_DATE),
  EUR_FIELD (EurDocument, updated_by, N_("Changed by"), .flags = EUR_FIELD_INTERNAL),
};

static const struct
{
  const char *name;
  GType (*get_type) (void);
} types[] = {
  { "attachment", eur_attachment_get_type },
  { "dossier", eur_dossier_get_type },
  { "eligibility", eur_eligibility_get_type },
  { "event", eur_event_get_type },
  { "financing_plan", eur_financing_plan_get_type },
  { "grid", eur_grid_get_type },
  { "opinion", eur_opinion_get_type },
  { "organization", eur_organization_get_type },
  { "person", eur_person_get_type },
  { "wave", eur_wave_get_type },
};

static void
eur_document_constructed (GObject *object)
{
  EurDocument *self = EUR_DOCUMENT (object);

  self->type = g_strdup (EUR_DOCUMENT_GET_CLASS (self)->type_name);
  self->schema = 1;

  G_OBJECT_CLASS (eur_document_parent_class)->constructed (object);
}

static void
eur_document_finalize (GObject *object)
{
  EurDocumentPrivate *priv = eur_document_get_instance_private (EUR_DOCUMENT (object));

  g_clear_pointer (&priv->id, g_free);
  g_clear_pointer (&priv->rev, g_free);

  G_OBJECT_CLASS (eur_document_parent_class)->finalize (object);
}

static void
eur_document_class_init (EurDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = eur_document_constructed;
  object_class->finalize = eur_document_finalize;

  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
eur_document_init (EurDocument *self)
{
}

/**
 * eur_document_type_from_name:
 * @type_name: what the member `type` says
 *
 * Returns: the record's type, or %G_TYPE_INVALID for one this version does not know
 */
GType
eur_document_type_from_name (const char *type_name)
{
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      if (g_strcmp0 (types[i].name, type_name) == 0)
        return types[i].get_type ();
    }

  return G_TYPE_INVALID;
}

/**
 * eur_document_list_types:
 *
 * Returns: (transfer none): the names of all types of documents
 */
const char *const *
eur_document_list_types (void)
{
  static const char *names[G_N_ELEMENTS (types) + 1];

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    names[i] = types[i].name;

  return names;
}

/**
 * eur_document_from_json:
 * @id: the document's id
 * @rev: (nullable): its revision; none for a document not stored yet
 * @body: its members
 * @error: return location: %EUR_RECORD_ERROR_TYPE or %EUR_RECORD_ERROR_KIND
 *
 * Returns: (transfer full) (nullable): a clean record of the type that @body names
 */
EurDocument *
eur_document_from_json (const char  *id,
                        const char  *rev,
                        JsonObject  *body,
                        GError     **error)
{
  const char *type_name = eur_json_get_string (body, "type");
  GType type = eur_document_type_from_name (type_name);
  g_autoptr(EurDocument) self = NULL;

  if (type == G_TYPE_INVALID)
    {
      g_set_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_TYPE,
                   _("The document “%s” is of a kind that this version does not know. Update the application to read it."),
                   id);
      return NULL;
    }

  self = g_object_new (type, NULL);
  if (!eur_record_apply_json (EUR_RECORD (self), body, error))
    return NULL;

  eur_document_set_id (self, id);
  eur_document_set_rev (self, rev);
  eur_record_mark_clean (EUR_RECORD (self));

  return g_steal_pointer (&self);
}

/**
 * eur_document_get_type_name:
 *
 * Returns: (transfer none): the member `type`, "dossier"
 */
const char *
eur_document_get_type_name (EurDocument *self)
{
  return EUR_DOCUMENT_GET_CLASS (self)->type_name;
}

/**
 * eur_document_get_id:
 *
 * Returns: (transfer none): the id; one is made on the first call for a new document
 */
const char *
eur_document_get_id (EurDocument *self)
{
  EurDocumentPrivate *priv = eur_document_get_instance_private (self);

  g_return_val_if_fail (EUR_IS_DOCUMENT (self), NULL);

  if (priv->id == NULL)
    priv->id = eur_identifier_new (eur_document_get_type_name (self));

  return priv->id;
}

/**
 * eur_document_get_rev:
 *
 * Returns: (transfer none) (nullable): the revision it was read at, or %NULL
 *   when it is not stored yet
 */
const char *
eur_document_get_rev (EurDocument *self)
{
  EurDocumentPrivate *priv = eur_document_get_instance_private (self);

  g_return_val_if_fail (EUR_IS_DOCUMENT (self), NULL);

  return priv->rev;
}

void
eur_document_set_id (EurDocument *self,
                     const char  *id)
{
  EurDocumentPrivate *priv = eur_document_get_instance_private (self);

  g_return_if_fail (EUR_IS_DOCUMENT (self));

  g_set_str (&priv->id, id);
}

void
eur_document_set_rev (EurDocument *self,
                      const char  *rev)
{
  EurDocumentPrivate *priv = eur_document_get_instance_private (self);

  g_return_if_fail (EUR_IS_DOCUMENT (self));

  g_set_str (&priv->rev, rev);
}
