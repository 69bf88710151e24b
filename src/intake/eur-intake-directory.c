/* eur-intake-directory.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-intake-directory-private.h"
#include "eur-intake-reading-private.h"

/* What an organization is found by, the surest first. */
static const char *const identifiers[] = { "siret", "siren", "rna", "name" };

EurIntakeDirectory *
_eur_intake_directory_new (void)
{
  EurIntakeDirectory *self = g_new0 (EurIntakeDirectory, 1);

  self->organizations = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->persons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  return self;
}

void
_eur_intake_directory_free (EurIntakeDirectory *self)
{
  g_hash_table_unref (self->organizations);
  g_hash_table_unref (self->persons);
  g_hash_table_unref (self->by_id);
  g_free (self);
}

static char *
make_key (const char *identifier,
          const char *value)
{
  g_autofree char *folded = NULL;

  if (eur_text_is_empty (value))
    return NULL;

  folded = g_str_equal (identifier, "name") ? eur_text_fold (value) : g_strdup (value);

  return g_strconcat (identifier, " ", folded, NULL);
}

static EurDocument *
add_document (EurIntakeDirectory *self,
              gpointer            document)
{
  const char *id = eur_document_get_id (document);
  EurDocument *known = g_hash_table_lookup (self->by_id, id);

  /* The store answers each question with objects of its own: the first is kept. */
  if (known != NULL)
    return known;

  g_hash_table_insert (self->by_id, g_strdup (id), g_object_ref (document));

  return document;
}

void
_eur_intake_directory_add_organization (EurIntakeDirectory *self,
                                        EurOrganization    *organization,
                                        JsonObject         *members)
{
  EurDocument *kept = add_document (self, organization);

  for (guint i = 0; i < G_N_ELEMENTS (identifiers); i++)
    {
      char *key = make_key (identifiers[i], eur_json_get_string (members, identifiers[i]));

      if (key != NULL && !g_hash_table_contains (self->organizations, key))
        g_hash_table_insert (self->organizations, key, kept);
      else
        g_free (key);
    }
}

void
_eur_intake_directory_add_person (EurIntakeDirectory *self,
                                  EurPerson          *person,
                                  const char         *email)
{
  EurDocument *kept = add_document (self, person);

  if (email != NULL && !g_hash_table_contains (self->persons, email))
    g_hash_table_insert (self->persons, g_strdup (email), kept);
}

static void
add_found (EurIntakeDirectory *self,
           GListModel         *documents)
{
  for (guint i = 0; i < g_list_model_get_n_items (documents); i++)
    {
      g_autoptr(EurDocument) document = g_list_model_get_item (documents, i);
      g_autoptr(JsonObject) members = NULL;

      if (EUR_IS_PERSON (document))
        {
          _eur_intake_directory_add_person (self, EUR_PERSON (document), EUR_PERSON (document)->email);
          continue;
        }

      members = eur_record_to_json (EUR_RECORD (document));
      _eur_intake_directory_add_organization (self, EUR_ORGANIZATION (document), members);
    }
}

/* One question to the store for all the dossiers. */
static gboolean
load_field (EurIntakeDirectory  *self,
            EurStore            *store,
            GPtrArray           *readings,
            EurPart              part,
            const char          *type_name,
            const char          *field,
            GError             **error)
{
  g_autoptr(GHashTable) values = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char **wanted = NULL;
  g_autoptr(GListModel) found = NULL;

  for (guint i = 0; i < readings->len; i++)
    {
      EurIntakeReading *reading = g_ptr_array_index (readings, i);
      const char *value = eur_json_get_string (reading->parts[part], field);

      if (value != NULL)
        g_hash_table_add (values, (gpointer) value);
    }

  if (g_hash_table_size (values) == 0)
    return TRUE;

  wanted = (char **) g_hash_table_get_keys_as_array (values, NULL);
  found = dex_await_object (eur_store_find (store, type_name, field, (const char *const *) wanted), error);
  if (found != NULL)
    add_found (self, found);

  return found != NULL;
}

/**
 * _eur_intake_directory_load:
 * @readings: (element-type EurIntakeReading): the dossiers of a file
 *
 * Awaits whatever the store knows of their owners and contacts.
 */
gboolean
_eur_intake_directory_load (EurIntakeDirectory  *self,
                            EurStore            *store,
                            GPtrArray           *readings,
                            GError             **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (identifiers); i++)
    {
      if (!load_field (self, store, readings, EUR_PART_ORGANIZATION, "organization", identifiers[i], error))
        return FALSE;
    }

  return load_field (self, store, readings, EUR_PART_PERSON, "person", "email", error);
}

/* A document that is not there any more is no error. */
gboolean
_eur_intake_directory_load_id (EurIntakeDirectory  *self,
                               EurStore            *store,
                               const char          *id,
                               GError             **error)
{
  g_autoptr(GError) inner = NULL;
  g_autoptr(EurDocument) document = NULL;

  if (id == NULL || g_hash_table_contains (self->by_id, id))
    return TRUE;

  document = dex_await_object (eur_store_get (store, id), &inner);
  if (document != NULL)
    add_document (self, document);

  if (document != NULL || g_error_matches (inner, EUR_STORE_ERROR, EUR_STORE_ERROR_NOT_FOUND))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&inner));

  return FALSE;
}

/* Two organizations may have one name: they are not the same when the register
 * gives them different numbers. */
static gboolean
contradicts (EurOrganization *organization,
             JsonObject      *members)
{
  const char *siren = eur_json_get_string (members, "siren");
  const char *rna = eur_json_get_string (members, "rna");

  return (siren != NULL && organization->siren != NULL && !g_str_equal (siren, organization->siren)) ||
         (rna != NULL && organization->rna != NULL && !g_str_equal (rna, organization->rna));
}

/**
 * _eur_intake_directory_find_organization:
 * @members: what is known of it
 *
 * Returns: (transfer none) (nullable): the organization of the same SIRET, or
 *   else SIREN, RNA, name
 */
EurOrganization *
_eur_intake_directory_find_organization (EurIntakeDirectory *self,
                                         JsonObject         *members)
{
  for (guint i = 0; i < G_N_ELEMENTS (identifiers); i++)
    {
      g_autofree char *key = make_key (identifiers[i], eur_json_get_string (members, identifiers[i]));
      EurOrganization *found = key != NULL ? g_hash_table_lookup (self->organizations, key) : NULL;

      if (found != NULL && !contradicts (found, members))
        return found;
    }

  return NULL;
}

EurPerson *
_eur_intake_directory_find_person (EurIntakeDirectory *self,
                                   const char         *email)
{
  return email != NULL ? g_hash_table_lookup (self->persons, email) : NULL;
}

EurDocument *
_eur_intake_directory_get (EurIntakeDirectory *self,
                           const char         *id)
{
  return id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;
}

char *
_eur_intake_directory_dup_name (EurIntakeDirectory *self,
                                const char         *id)
{
  EurDocument *document = _eur_intake_directory_get (self, id);

  if (EUR_IS_ORGANIZATION (document))
    return g_strdup (EUR_ORGANIZATION (document)->name);

  return EUR_IS_PERSON (document) ? eur_person_dup_name (EUR_PERSON (document)) : g_strdup ("–");
}
