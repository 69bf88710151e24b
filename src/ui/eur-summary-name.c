/* eur-summary-name.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-summary-name.h"

/* Longer names are refused by file systems, or unreadable in their windows. */
#define MAX_CHARACTERS 80

/* What a file name cannot hold on one system or another. */
#define FORBIDDEN "/\\:*?\"<>|"

/**
 * eur_summary_name_new:
 * @dossier: what the summary is about
 *
 * Returns: (transfer full): a name for the file, "2026-003 Éco-lieu de la fosse 9.pdf",
 *   that every file system takes
 */
char *
eur_summary_name_new (EurDossier *dossier)
{
  g_autoptr(GString) name = g_string_new (NULL);
  g_autofree char *cut = NULL;
  const char *parts[] = { dossier->number, dossier->title };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i] != NULL)
        g_string_append_printf (name, "%s%s", name->len > 0 ? " " : "", parts[i]);
    }

  for (char *each = name->str; *each != '\0'; each++)
    {
      if (g_ascii_iscntrl (*each) || strchr (FORBIDDEN, *each) != NULL)
        *each = ' ';
    }

  cut = g_utf8_strlen (name->str, -1) > MAX_CHARACTERS ? g_utf8_substring (name->str, 0, MAX_CHARACTERS) : g_strdup (name->str);
  g_strstrip (cut);

  /* A final point is taken for the one before the ending. */
  while (g_str_has_suffix (cut, ".") || g_str_has_suffix (cut, " "))
    cut[strlen (cut) - 1] = '\0';

  return g_strdup_printf ("%s.pdf", *cut != '\0' ? cut : "dossier");
}
