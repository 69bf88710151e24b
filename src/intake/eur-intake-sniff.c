/* eur-intake-sniff.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "eur-intake-error.h"
#include "eur-intake-sniff-private.h"

/* What people pick by mistake, told by the first bytes. */
static const struct
{
  const char     *magic;
  gsize           length;
  EurIntakeError  code;
  const char     *sentence;
} magics[] = {
  { "%PDF", 4, EUR_INTAKE_ERROR_BINARY,
    N_("The file is a PDF. Import the JSON answer of démarche.numérique or its CSV export instead.") },
  { "PK\003\004", 4, EUR_INTAKE_ERROR_BINARY,
    N_("The file is a spreadsheet (XLSX or ODS) or a ZIP archive. Export the dossiers again from démarche.numérique, as CSV.") },
  { "\320\317\021\340", 4, EUR_INTAKE_ERROR_BINARY,
    N_("The file is an old Excel or Word document. Export the dossiers again from démarche.numérique, as CSV.") },
  { "\377\376", 2, EUR_INTAKE_ERROR_ENCODING,
    N_("The file is in UTF-16, as Excel saves “Unicode text”. Open it, choose “Save as”, then “CSV UTF-8”, and import that file.") },
  { "\376\377", 2, EUR_INTAKE_ERROR_ENCODING,
    N_("The file is in UTF-16, as Excel saves “Unicode text”. Open it, choose “Save as”, then “CSV UTF-8”, and import that file.") },
};

static guint
count_lines (const char *text,
             const char *end)
{
  guint lines = 1;

  while (text < end && (text = memchr (text, '\n', end - text)) != NULL)
    {
      lines++;
      text++;
    }

  return lines;
}

static gboolean
check_magic (const char  *text,
             gsize        length,
             GError     **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (magics); i++)
    {
      if (length >= magics[i].length && memcmp (text, magics[i].magic, magics[i].length) == 0)
        {
          g_set_error_literal (error, EUR_INTAKE_ERROR, magics[i].code, _(magics[i].sentence));
          return FALSE;
        }
    }

  if (memchr (text, '\0', length) != NULL)
    {
      g_set_error_literal (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_BINARY,
                           _("The file is not text. Import the JSON answer of démarche.numérique or its CSV export."));
      return FALSE;
    }

  return TRUE;
}

static gboolean
check_encoding (const char  *text,
                gsize        length,
                GError     **error)
{
  const char *bad;

  if (g_utf8_validate_len (text, length, &bad))
    return TRUE;

  /* A letter cut in two by the end of the file: the encoding is right. */
  if (bad > text && g_utf8_get_char_validated (bad, text + length - bad) == (gunichar) -2)
    g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_TRUNCATED,
                 _("The file stops in the middle of a letter, on line %u: it is truncated. Download it again."),
                 count_lines (text, bad));
  else
    g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_ENCODING,
                 _("The file is not in UTF-8: line %u has letters of another encoding (Windows-1252 or Latin-1, as Excel saves). Open it in a spreadsheet, choose “Save as”, then “CSV UTF-8”, or import the file as it was downloaded."),
                 count_lines (text, bad));

  return FALSE;
}

/* The first character that is not white space, or 0. */
char
_eur_intake_sniff_first (const char *text,
                         gsize       length)
{
  gsize i = 0;

  while (i < length && g_ascii_isspace (text[i]))
    i++;

  return i < length ? text[i] : '\0';
}

/* Whether there is text in UTF-8 here at all; steps over a byte order mark. */
gboolean
_eur_intake_sniff (const char **text,
                   gsize       *length,
                   GError     **error)
{
  if (!check_magic (*text, *length, error) || !check_encoding (*text, *length, error))
    return FALSE;

  if (*length >= 3 && memcmp (*text, "\357\273\277", 3) == 0)
    {
      *text += 3;
      *length -= 3;
    }

  if (_eur_intake_sniff_first (*text, *length) == '\0')
    {
      g_set_error_literal (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_EMPTY,
                           _("The file is empty. Download it again from démarche.numérique."));
      return FALSE;
    }

  return TRUE;
}
