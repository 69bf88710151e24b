/* eur-identifier.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "eur-error.h"
#include "eur-french.h"
#include "eur-identifier.h"

#define LA_POSTE             "356000000"
#define LA_POSTE_HEAD_OFFICE "35600000000048"

/* Digits are spelt [0-9]: \d would take those of every script. */
#define RNA_PATTERN   "^W[0-9A-Z]{9}$"
#define INSEE_PATTERN "^([01][0-9]{4}|2[AB1-9][0-9]{3}|[3-8][0-9]{4}|9[0-5][0-9]{3}|97[12346][0-9]{2})$"
#define EMAIL_ATOM    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
#define EMAIL_LABEL   "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
#define EMAIL_PATTERN "^" EMAIL_ATOM "(\\." EMAIL_ATOM ")*@(" EMAIL_LABEL "\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$"

/* RFC 5321, 4.5.3.1. */
#define EMAIL_MAX_LENGTH       254
#define EMAIL_LOCAL_MAX_LENGTH 64

static gboolean
is_all_digits (const char *text)
{
  return text[strspn (text, "0123456789")] == '\0';
}

static gboolean
matches (const char *pattern,
         const char *text)
{
  return g_regex_match_simple (pattern, text, G_REGEX_DOLLAR_ENDONLY, G_REGEX_MATCH_DEFAULT);
}

static guint
sum_digits (const char *text)
{
  guint sum = 0;

  for (; *text != '\0'; text++)
    sum += g_ascii_digit_value (*text);

  return sum;
}

/* ISO/IEC 7812-1, annex B: every second digit from the right counts double. */
static gboolean
passes_luhn (const char *digits,
             gsize       length)
{
  guint sum = 0;

  for (gsize i = 0; i < length; i++)
    {
      guint value = g_ascii_digit_value (digits[length - 1 - i]);

      if (i % 2 == 1)
        value = value > 4 ? 2 * value - 9 : 2 * value;

      sum += value;
    }

  return sum % 10 == 0;
}

static gboolean
passes_siret_key (const char *siret)
{
  if (!passes_luhn (siret, strlen (LA_POSTE)))
    return FALSE;

  if (g_str_has_prefix (siret, LA_POSTE) && !g_str_equal (siret, LA_POSTE_HEAD_OFFICE))
    return sum_digits (siret) % 5 == 0;

  return passes_luhn (siret, strlen (siret));
}

static void
set_invalid (GError     **error,
             const char  *message)
{
  g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID, message);
}

/**
 * eur_identifier_check_siren:
 * @text: (nullable): the number of a legal entity, spaces or not
 * @error: return location for a #GError
 *
 * Checks the nine digits of a SIREN and their Luhn key (python-stdnum,
 * `stdnum/fr/siren.py`).
 *
 * Returns: whether it is one, with %EUR_BASE_ERROR_INVALID if it is not
 */
gboolean
eur_identifier_check_siren (const char  *text,
                            GError     **error)
{
  g_autofree char *siren = eur_identifier_compact (text);

  if (*siren == '\0')
    set_invalid (error, _("There is no SIREN number."));
  else if (!is_all_digits (siren))
    set_invalid (error, _("A SIREN number has only digits."));
  else if (strlen (siren) != 9)
    g_set_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                 /* Translators: %zu is how many digits were counted */
                 _("A SIREN number has 9 digits, not %zu."), strlen (siren));
  else if (!passes_luhn (siren, 9))
    set_invalid (error, _("The key of this SIREN number is wrong: check for a typing error."));
  else
    return TRUE;

  return FALSE;
}

/**
 * eur_identifier_check_siret:
 * @text: (nullable): the number of an establishment, spaces or not
 * @error: return location for a #GError
 *
 * Checks the fourteen digits of a SIRET: a Luhn key on the first nine and one
 * on all. Those of La Poste, but its head office, have no second key: their
 * digits add up to a multiple of five (python-stdnum, `stdnum/fr/siret.py`).
 *
 * Returns: whether it is one, with %EUR_BASE_ERROR_INVALID if it is not
 */
gboolean
eur_identifier_check_siret (const char  *text,
                            GError     **error)
{
  g_autofree char *siret = eur_identifier_compact (text);

  if (*siret == '\0')
    set_invalid (error, _("There is no SIRET number."));
  else if (!is_all_digits (siret))
    set_invalid (error, _("A SIRET number has only digits."));
  else if (strlen (siret) != 14)
    g_set_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                 /* Translators: %zu is how many digits were counted */
                 _("A SIRET number has 14 digits, not %zu."), strlen (siret));
  else if (!passes_siret_key (siret))
    set_invalid (error, _("The key of this SIRET number is wrong: check for a typing error."));
  else
    return TRUE;

  return FALSE;
}

/**
 * eur_identifier_check_rna:
 * @text: (nullable): the number of an association
 * @error: return location for a #GError
 *
 * Checks the form that démarche.numérique accepts: W and nine digits or
 * capitals. The SCDL export is stricter (digits only).
 *
 * Returns: whether it is one, with %EUR_BASE_ERROR_INVALID if it is not
 */
gboolean
eur_identifier_check_rna (const char  *text,
                          GError     **error)
{
  g_autofree char *rna = eur_identifier_compact (text);

  if (matches (RNA_PATTERN, rna))
    return TRUE;

  set_invalid (error, _("An RNA number is a W followed by nine digits or letters, as in W623001234."));

  return FALSE;
}

/**
 * eur_identifier_check_insee:
 * @text: (nullable): the INSEE code of a commune; not its postcode
 * @error: return location for a #GError
 *
 * Checks the form of a code, after the pattern of Aides-territoires; not that
 * the commune exists.
 *
 * Returns: whether it is one, with %EUR_BASE_ERROR_INVALID if it is not
 */
gboolean
eur_identifier_check_insee (const char  *text,
                            GError     **error)
{
  g_autofree char *insee = eur_identifier_compact (text);

  if (matches (INSEE_PATTERN, insee))
    return TRUE;

  set_invalid (error, _("The INSEE code of a commune has five characters, as in 62498 or 2A004; it is not the postcode."));

  return FALSE;
}

/**
 * eur_identifier_check_email:
 * @text: (nullable): an address; spaces around it do not matter
 * @error: return location for a #GError
 *
 * Checks an address as the HTML standard does (“valid e-mail address”), and
 * that the domain has a dot, that dots are between other characters, and the
 * lengths of RFC 5321.
 *
 * Returns: whether it is one, with %EUR_BASE_ERROR_INVALID if it is not, or
 *   %EUR_BASE_ERROR_RANGE if it is too long
 */
gboolean
eur_identifier_check_email (const char  *text,
                            GError     **error)
{
  g_autofree char *email = g_strstrip (g_strdup (text == NULL ? "" : text));

  if (strlen (email) > EMAIL_MAX_LENGTH || strcspn (email, "@") > EMAIL_LOCAL_MAX_LENGTH)
    g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_RANGE,
                         _("This e-mail address is too long."));
  else if (!matches (EMAIL_PATTERN, email))
    set_invalid (error, _("An e-mail address is written as name@example.org, without spaces or accents."));
  else
    return TRUE;

  return FALSE;
}

static gboolean
is_separator (gunichar c)
{
  return c == ' ' || c == 0xa0 || c == 0x202f || c == '.' || c == '-' || (c >= 0x2010 && c <= 0x2013);
}

/**
 * eur_identifier_compact:
 * @text: (nullable): an identifier as people write it
 *
 * Removes spaces (U+0020, U+00A0, U+202F), dots and dashes, and writes letters
 * in capitals.
 *
 * Returns: (transfer full): the identifier as it is stored, "" for %NULL
 */
char *
eur_identifier_compact (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text == NULL ? "" : text, -1);
  GString *compact = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_separator (c))
        g_string_append_unichar (compact, g_unichar_toupper (c));
    }

  return g_string_free_and_steal (compact);
}

/**
 * eur_identifier_format:
 * @text: (nullable): an identifier
 *
 * Writes a SIREN as “732 829 320” and a SIRET as “732 829 320 00074”, with
 * U+00A0 between the groups; their keys are not checked.
 *
 * Returns: (transfer full) (nullable): the text to show; anything else as it is
 */
char *
eur_identifier_format (const char *text)
{
  g_autofree char *digits = eur_identifier_compact (text);
  gsize length = strlen (digits);

  if (!is_all_digits (digits) || (length != 9 && length != 14))
    return g_strdup (text);

  return g_strdup_printf ("%.3s" EUR_NBSP "%.3s" EUR_NBSP "%.3s%s%s",
                          digits, digits + 3, digits + 6,
                          length == 14 ? EUR_NBSP : "", digits + 9);
}

/**
 * eur_identifier_new:
 * @type: a type of document, such as “dossier”
 *
 * Returns: (transfer full): a new identifier, such as “dossier:” and a random
 *   UUID (version 4)
 */
char *
eur_identifier_new (const char *type)
{
  g_autofree char *uuid = g_uuid_string_random ();

  g_return_val_if_fail (type != NULL && *type != '\0', NULL);

  return g_strconcat (type, ":", uuid, NULL);
}
