/* eur-intake-value.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "eur-intake-value-private.h"
#include "eur-words-private.h"

/* What people write for a choice of ours, folded; the first that matches. */
typedef struct
{
  int         value;
  const char *words;
} Choice;

static const Choice fundings[] = {
  { EUR_FUNDING_REFUSED, "refuse|rejete" },
  { EUR_FUNDING_PLANNED, "a solliciter|a demander|non sollicite|pas sollicite|non acquis|non obtenu|non notifie|false|non" },
  { EUR_FUNDING_PAID, "verse|paye|percu|solde" },
  { EUR_FUNDING_ACQUIRED, "acquis|obtenu|notifie|accorde|attribue|confirme|true|oui" },
  { EUR_FUNDING_REQUESTED, "sollicite|demande|depose|instruction|attente|en cours" },
  { EUR_FUNDING_PLANNED, "envisage|prevu|previsionnel|pressenti" },
};

static const Choice natures[] = {
  { EUR_NATURE_OWN, "autofinancement|propre|emprunt|benevolat" },
  { EUR_NATURE_EUROPEAN, "europe|europeen|feder|feader|fse|leader|interreg|fti" },
  { EUR_NATURE_PRIVATE, "prive|mecene|mecenat|fondation|sponsor|entreprise|banque|don|particulier|participatif" },
  { EUR_NATURE_PUBLIC, "public|etat|region|departement|commune|ville|mairie|agglomeration|communaute|epci|drac|dreal|ademe|anru|caf|prefecture|ministere|agence|detr|dsil|fonds vert|subvention|pole metropolitain" },
};

static void
set_invalid (GError     **error,
             const char  *sentence)
{
  g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID, sentence);
}

static JsonNode *
new_string (const char *text)
{
  return json_node_init_string (json_node_alloc (), text);
}

static JsonNode *
new_enum (GType type,
          int   value)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (type);

  return new_string (g_enum_get_value (klass, value)->value_nick);
}

static JsonNode *
read_choice (const EurField  *field,
             const char      *text,
             GError         **error)
{
  gboolean is_funding = field->get_type == eur_funding_get_type;
  const Choice *choices = is_funding ? fundings : natures;
  guint n_choices = is_funding ? G_N_ELEMENTS (fundings) : G_N_ELEMENTS (natures);
  g_autofree char *folded = eur_text_fold (text);

  for (guint i = 0; i < n_choices; i++)
    {
      if (_eur_words_score (folded, choices[i].words) > 0)
        return new_enum (field->get_type (), choices[i].value);
    }

  set_invalid (error, _("It is none of the choices that are known."));

  return NULL;
}

/**
 * _eur_intake_nature_guess:
 * @funder: (nullable): who pays
 *
 * Forms seldom ask whether money is public. Where the name does not tell, it is
 * taken for public, which is the cautious side of the rule on minimum shares.
 *
 * Returns: (transfer full): the nature
 */
JsonNode *
_eur_intake_nature_guess (const char *funder)
{
  g_autofree char *folded = eur_text_fold (funder);

  for (guint i = 0; i < G_N_ELEMENTS (natures); i++)
    {
      if (_eur_words_score (folded, natures[i].words) > 0)
        return new_enum (EUR_TYPE_NATURE, natures[i].value);
    }

  return new_enum (EUR_TYPE_NATURE, EUR_NATURE_PUBLIC);
}

/* "Lens (62300)", "Lens", "62498". */
char *
_eur_intake_commune_find (const char  *text,
                          GError     **error)
{
  g_autofree char *name = eur_text_clean (text);
  g_autofree char *postcode = NULL;
  char *bracket = strrchr (name, '(');
  EurCommune *commune = eur_commune_lookup (name);

  if (commune == NULL && bracket != NULL && strlen (bracket) == 7 && bracket[6] == ')')
    {
      postcode = g_strndup (bracket + 1, 5);
      *bracket = '\0';
    }

  if (commune == NULL)
    commune = eur_commune_from_name (name, postcode);

  if (commune != NULL)
    return g_strdup (eur_commune_get_insee (commune));

  set_invalid (error, _("It is not one of the 150 communes of the Pôle métropolitain de l’Artois."));

  return NULL;
}

static void
add_commune (JsonArray   *codes,
             const char  *text,
             GError     **error)
{
  g_autofree char *code = eur_text_is_empty (text) ? NULL : _eur_intake_commune_find (text, error);

  for (guint i = 0; code != NULL && i < json_array_get_length (codes); i++)
    {
      if (g_str_equal (json_array_get_string_element (codes, i), code))
        return;
    }

  if (code != NULL)
    json_array_add_string_element (codes, code);
}

/* A choice may have a comma in it; the name of a commune never has. */
static char **
split_choices (const EurIntakeChamp *champ,
               gboolean              are_communes)
{
  const char *separators = ",\n";

  if (champ->values != NULL)
    return g_strdupv (champ->values);

  if (champ->text == NULL)
    return g_new0 (char *, 1);

  if (are_communes)
    separators = ",;\n";
  else if (strchr (champ->text, ';') != NULL)
    separators = ";\n";

  return g_strsplit_set (champ->text, separators, -1);
}

/* What is known is taken, and the error still says what is not. */
static JsonNode *
read_strings (const EurIntakeChamp  *champ,
              const EurField        *field,
              GError               **error)
{
  g_autoptr(JsonArray) array = json_array_new ();
  gboolean are_communes = field->check == eur_commune_check;
  g_auto(GStrv) texts = split_choices (champ, are_communes);
  g_autoptr(GError) inner = NULL;

  if (are_communes && champ->code != NULL)
    add_commune (array, champ->code, &inner);

  for (guint i = 0; texts[i] != NULL && !(are_communes && champ->code != NULL); i++)
    {
      g_autofree char *clean = eur_text_clean (texts[i]);

      if (are_communes)
        add_commune (array, clean, inner == NULL ? &inner : NULL);
      else if (*clean != '\0')
        json_array_add_string_element (array, clean);
    }

  if (inner != NULL)
    g_propagate_error (error, g_steal_pointer (&inner));

  return json_array_get_length (array) > 0 ? json_node_init_array (json_node_alloc (), array) : NULL;
}

static JsonNode *
read_boolean (const char  *text,
              GError     **error)
{
  g_autofree char *folded = eur_text_fold (text);

  if (_eur_words_score (folded, "false|non|off|faux|ht|0") > 0)
    return json_node_init_boolean (json_node_alloc (), FALSE);

  if (_eur_words_score (folded, "true|oui|on|vrai|ttc|1") > 0)
    return json_node_init_boolean (json_node_alloc (), TRUE);

  set_invalid (error, _("It is neither yes nor no."));

  return NULL;
}

static gboolean
read_number (const EurIntakeChamp  *champ,
             const EurField        *field,
             gint64                *number,
             GError               **error)
{
  gint64 cents;

  if (field->flags & EUR_FIELD_AMOUNT)
    return champ->is_double ? eur_amount_from_double (champ->number, number, error)
                            : eur_amount_parse (champ->text, number, error);

  /* A number of people is read as an amount without cents. */
  if (champ->is_double ? !eur_amount_from_double (champ->number, &cents, error)
                       : !eur_amount_parse (champ->text, &cents, NULL))
    {
      if (error != NULL && *error == NULL)
        set_invalid (error, _("It is not a number."));
      return FALSE;
    }

  *number = cents / 100;
  if (cents % 100 == 0)
    return TRUE;

  set_invalid (error, _("It is not a whole number."));

  return FALSE;
}

static JsonNode *
read_integer (const EurIntakeChamp  *champ,
              const EurField        *field,
              GError               **error)
{
  gint64 maximum = field->flags & EUR_FIELD_AMOUNT ? EUR_AMOUNT_MAX : field->maximum;
  gint64 number;

  if (!read_number (champ, field, &number, error))
    return NULL;

  if (number >= 0 && (maximum == 0 || number <= maximum))
    return json_node_init_int (json_node_alloc (), number);

  set_invalid (error, _("It is outside the allowed range."));

  return NULL;
}

/**
 * _eur_intake_value_clean:
 * @text: an answer
 * @field: a field that holds text
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the text as the field keeps it:
 *   identifiers without spaces, days in ISO 8601
 */
JsonNode *
_eur_intake_value_clean (const char      *text,
                         const EurField  *field,
                         GError         **error)
{
  g_autofree char *clean = NULL;

  g_autofree char *trimmed = eur_text_clean (text);

  if (field->flags & EUR_FIELD_DATE)
    clean = eur_date_from_text (trimmed, error);
  else if (field->check == eur_identifier_check_email)
    clean = g_utf8_strdown (trimmed, -1);
  else if (field->check != NULL)
    clean = eur_identifier_compact (trimmed);
  else
    clean = g_steal_pointer (&trimmed);

  if (clean == NULL || (field->check != NULL && !field->check (clean, error)))
    return NULL;

  return new_string (clean);
}

/**
 * _eur_intake_value_read:
 * @champ: an answer that is not empty
 * @field: where it goes
 * @error: return location, a sentence about the value
 *
 * Returns: (transfer full) (nullable): the member of the document. @error may be
 *   set beside it: only a part could be read.
 */
JsonNode *
_eur_intake_value_read (const EurIntakeChamp  *champ,
                        const EurField        *field,
                        GError               **error)
{
  switch (field->kind)
    {
    case EUR_FIELD_KIND_STRING:
      return _eur_intake_value_clean (champ->text, field, error);

    case EUR_FIELD_KIND_BOOLEAN:
      return read_boolean (champ->text, error);

    case EUR_FIELD_KIND_INT64:
      return read_integer (champ, field, error);

    case EUR_FIELD_KIND_ENUM:
      return read_choice (field, champ->text, error);

    case EUR_FIELD_KIND_STRINGS:
      return read_strings (champ, field, error);

    case EUR_FIELD_KIND_LINES:
    case EUR_FIELD_KIND_JSON:
    default:
      g_return_val_if_reached (NULL);
    }
}
