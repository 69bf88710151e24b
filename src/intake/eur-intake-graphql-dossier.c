/* eur-intake-graphql-dossier.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "eur-intake-graphql-private.h"

/* The type of a champ, and where the stored query's aliases (or a query
 * written by hand) put what it holds. A type that is not here is read as text. */
static const struct
{
  const char   *type;
  EurChampKind  kind;
  const char   *member;
} types[] = {
  { "CheckboxChamp", EUR_CHAMP_BOOLEAN, "checked" },
  { "YesNoChamp", EUR_CHAMP_BOOLEAN, "selected" },
  { "DateChamp", EUR_CHAMP_DATE, "date" },
  { "DatetimeChamp", EUR_CHAMP_DATE, "datetime" },
  { "DecimalNumberChamp", EUR_CHAMP_NUMBER, "decimalNumber" },
  { "IntegerNumberChamp", EUR_CHAMP_NUMBER, "integerNumber" },
  { "DropDownListChamp", EUR_CHAMP_CHOICE, "value" },
  { "LinkedDropDownListChamp", EUR_CHAMP_CHOICE, NULL },
  { "MultipleDropDownListChamp", EUR_CHAMP_CHOICES, "values" },
  { "CommuneChamp", EUR_CHAMP_COMMUNE, NULL },
  { "AddressChamp", EUR_CHAMP_COMMUNE, NULL },
  { "SiretChamp", EUR_CHAMP_SIRET, NULL },
  { "PieceJustificativeChamp", EUR_CHAMP_FILES, NULL },
  { "TitreIdentiteChamp", EUR_CHAMP_NOTE, NULL }, /* an identity card: not ours to keep */
  { "RepetitionChamp", EUR_CHAMP_ROWS, NULL },
  { "HeaderSectionChamp", EUR_CHAMP_NOTE, NULL },
  { "ExplicationChamp", EUR_CHAMP_NOTE, NULL },
};

static GPtrArray *read_champs (JsonArray *array);

static JsonObject *
get_element (JsonArray *array,
             guint      i)
{
  JsonNode *node = json_array_get_element (array, i);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static guint
get_length (JsonArray *array)
{
  return array != NULL ? json_array_get_length (array) : 0;
}

/* An establishment, of the applicant or of a SIRET asked for: the same shape. */
static JsonObject *
read_organization (JsonObject *object)
{
  JsonObject *address = eur_json_get_object (object, "address");
  JsonObject *company = eur_json_get_object (object, "entreprise");
  JsonObject *association = eur_json_get_object (object, "association");
  JsonObject *organization = json_object_new ();

  _eur_intake_set_string (organization, "siret", eur_json_get_string (object, "siret"));
  _eur_intake_set_string (organization, "siren", eur_json_get_string (company, "siren"));
  _eur_intake_set_string (organization, "rna", eur_json_get_string (association, "rna"));
  _eur_intake_set_string (organization, "name", eur_json_get_string (association, "titre"));
  _eur_intake_set_string (organization, "name", eur_json_get_string (company, "raisonSociale"));
  _eur_intake_set_string (organization, "legal_form", eur_json_get_string (company, "formeJuridique"));
  _eur_intake_set_string (organization, "address", eur_json_get_string (address, "streetAddress"));
  _eur_intake_set_string (organization, "postcode", eur_json_get_string (address, "postalCode"));
  _eur_intake_set_string (organization, "city", eur_json_get_string (address, "cityName"));
  _eur_intake_set_string (organization, "commune", eur_json_get_string (address, "cityCode"));
  _eur_intake_organization_complete (organization, eur_json_get_string (company, "formeJuridiqueCode"));

  return organization;
}

static void
read_applicant (EurIntakeDossier *dossier,
                JsonObject       *object)
{
  JsonObject *applicant = eur_json_get_object (object, "demandeur");
  JsonObject *user = eur_json_get_object (object, "usager");

  dossier->person = json_object_new ();
  _eur_intake_set_string (dossier->person, "email", eur_json_get_string (user, "email"));

  if (g_strcmp0 (eur_json_get_string (applicant, "__typename"), "PersonnePhysique") == 0)
    {
      _eur_intake_set_string (dossier->person, "civility", eur_json_get_string (applicant, "civilite"));
      _eur_intake_set_string (dossier->person, "first_name", eur_json_get_string (applicant, "prenom"));
      _eur_intake_set_string (dossier->person, "last_name", eur_json_get_string (applicant, "nom"));
      _eur_intake_set_string (dossier->person, "email", eur_json_get_string (applicant, "email"));
    }
  else if (eur_json_get_string (applicant, "siret") != NULL)
    {
      dossier->organization = read_organization (applicant);
    }
}

static void
read_files (EurIntakeChamp *champ,
            JsonArray      *files)
{
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < get_length (files); i++)
    {
      JsonObject *file = get_element (files, i);
      const char *filename = eur_json_get_string (file, "filename");

      if (filename == NULL || *filename == '\0')
        continue;

      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", filename);
      g_ptr_array_add (champ->pieces,
                       _eur_intake_piece_new (filename, eur_json_get_string (file, "contentType"),
                                              MAX (eur_json_get_int (file, "byteSize", 0), 0)));
    }

  g_set_str (&champ->text, names->len > 0 ? names->str : NULL);
}

/* The id of a line of ours is the row's: never empty, never twice, and
 * without the slash that separates the parts of a path. */
static char *
make_row_id (const char *id,
             GHashTable *seen,
             guint       i)
{
  char *unique = id != NULL && *id != '\0' ? g_strdup (id) : g_strdup_printf ("row-%u", i + 1);

  g_strdelimit (unique, "/", '_');
  if (g_hash_table_contains (seen, unique))
    {
      g_free (unique);
      unique = g_strdup_printf ("row-%u", i + 1);
    }

  while (!g_hash_table_add (seen, g_strdup (unique)))
    {
      char *longer = g_strconcat (unique, "-", NULL);

      g_free (unique);
      unique = longer;
    }

  return unique;
}

static void
read_rows (EurIntakeChamp *champ,
           JsonArray      *rows)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < get_length (rows); i++)
    {
      JsonObject *object = get_element (rows, i);
      g_autofree char *id = make_row_id (eur_json_get_string (object, "id"), seen, i);
      EurIntakeRow *row = _eur_intake_row_new (id);

      g_ptr_array_unref (row->champs);
      row->champs = read_champs (eur_json_get_array (object, "champs"));
      g_ptr_array_add (champ->rows, row);
    }
}

static void
read_value (EurIntakeChamp *champ,
            JsonObject     *object,
            const char     *member)
{
  JsonNode *node = member != NULL ? json_object_get_member (object, member) : NULL;
  GType type;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    node = json_object_get_member (object, "value");

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node))
    return;

  type = json_node_get_value_type (node);
  if (type == G_TYPE_STRING && *json_node_get_string (node) != '\0')
    {
      g_free (champ->text);
      champ->text = eur_text_clean (json_node_get_string (node));
    }
  else if (type == G_TYPE_BOOLEAN && champ->kind == EUR_CHAMP_BOOLEAN)
    {
      g_set_str (&champ->text, json_node_get_boolean (node) ? "true" : "false");
    }
  else if ((type == G_TYPE_DOUBLE || type == G_TYPE_INT64) && champ->kind == EUR_CHAMP_NUMBER)
    {
      champ->is_double = TRUE;
      champ->number = json_node_get_double (node);
    }
}

static void
read_choices (EurIntakeChamp *champ,
              JsonArray      *array)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (json_node_get_value_type (node) == G_TYPE_STRING)
        g_strv_builder_take (builder, eur_text_clean (json_node_get_string (node)));
    }

  champ->values = g_strv_builder_end (builder);
}

static void
read_place (EurIntakeChamp *champ,
            JsonObject     *object)
{
  const char *code = eur_json_get_string (eur_json_get_object (object, "commune"), "code");

  if (code == NULL)
    code = eur_json_get_string (eur_json_get_object (object, "address"), "cityCode");

  champ->code = g_strdup (code);
}

static void
read_content (EurIntakeChamp *champ,
              JsonObject     *object,
              const char     *member)
{
  JsonObject *establishment;

  switch (champ->kind)
    {
    case EUR_CHAMP_FILES:
      read_files (champ, eur_json_get_array (object, "files"));
      break;

    case EUR_CHAMP_ROWS:
      read_rows (champ, eur_json_get_array (object, "rows"));
      break;

    case EUR_CHAMP_CHOICES:
      read_choices (champ, eur_json_get_array (object, member));
      break;

    case EUR_CHAMP_COMMUNE:
      read_place (champ, object);
      break;

    case EUR_CHAMP_SIRET:
      establishment = eur_json_get_object (object, "etablissement");
      champ->organization = establishment != NULL ? read_organization (establishment) : NULL;
      break;

    case EUR_CHAMP_TEXT:
    case EUR_CHAMP_DATE:
    case EUR_CHAMP_BOOLEAN:
    case EUR_CHAMP_NUMBER:
    case EUR_CHAMP_CHOICE:
    case EUR_CHAMP_NOTE:
    default:
      read_value (champ, object, member);
      break;
    }
}

static EurIntakeChamp *
read_champ (JsonObject *object)
{
  const char *key = eur_json_get_string (object, "champDescriptorId");
  const char *type = eur_json_get_string (object, "__typename");
  const char *text = eur_json_get_string (object, "stringValue");
  const char *member = NULL;
  EurChampKind kind = EUR_CHAMP_TEXT;
  EurIntakeChamp *champ;

  if (key == NULL)
    key = eur_json_get_string (object, "id");

  if (key == NULL || *key == '\0')
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      if (g_strcmp0 (types[i].type, type) == 0)
        {
          kind = types[i].kind;
          member = types[i].member;
        }
    }

  champ = _eur_intake_champ_new (key, eur_json_get_string (object, "label"), kind);
  champ->text = text != NULL && *text != '\0' ? eur_text_clean (text) : NULL;
  read_content (champ, object, member);

  return champ;
}

static GPtrArray *
read_champs (JsonArray *array)
{
  GPtrArray *champs = g_ptr_array_new_with_free_func ((GDestroyNotify) _eur_intake_champ_free);

  for (guint i = 0; i < get_length (array); i++)
    {
      EurIntakeChamp *champ = read_champ (get_element (array, i));

      if (champ != NULL)
        g_ptr_array_add (champs, champ);
    }

  return champs;
}

/**
 * _eur_intake_graphql_read_dossier:
 * @object: a `Dossier` of the interface
 * @number: its number, already checked
 *
 * Reads what is ours to read: private annotations, messages, opinions and the
 * addresses of files, which expire, are left.
 */
EurIntakeDossier *
_eur_intake_graphql_read_dossier (JsonObject *object,
                                  gint64      number)
{
  EurIntakeDossier *dossier = _eur_intake_dossier_new (number);

  dossier->state = g_strdup (eur_json_get_string (object, "state"));
  dossier->deposited_at = g_strdup (eur_json_get_string (object, "dateDepot"));
  dossier->withdrawn_at = g_strdup (eur_json_get_string (object, "dateSuppressionParUsager"));
  dossier->archived = eur_json_get_boolean (object, "archived");
  read_applicant (dossier, object);
  g_ptr_array_unref (dossier->champs);
  dossier->champs = read_champs (eur_json_get_array (object, "champs"));

  return dossier;
}
