/* fuzz-csv.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib.h>

#include "fuzz-intake.h"

/* Questions that have a place, so that what is found is the reading of answers
 * rather than the way to the head. An input that begins with a letter is a file
 * of its own. */
#define HEAD "ID,Nom du projet,Commune du projet,Date de démarrage,Nombre de bénéficiaires,Coût total HT," \
             "TVA récupérable ?,Familles de projets,Numéro SIRET,Email\n"

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t size)
{
  g_autoptr(GString) text = g_string_new (NULL);

  if (size == 0 || !g_ascii_isalpha (data[0]))
    g_string_append (text, HEAD);

  g_string_append_len (text, (const char *) data, size);
  fuzz_intake_read (text->str, text->len);

  return 0;
}
