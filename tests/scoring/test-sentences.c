/* test-sentences.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "eur-scoring.h"

/* Every table of sentences of the layer, whatever its subject. */

static const struct
{
  const char *name;
  const EurFindingKind *(*get) (guint *n_sentences);
} tables[] = {
  { "feasibility", eur_feasibility_get_sentences },
  { "grids", eur_grid_get_sentences },
  { "plan", eur_plan_analysis_get_sentences },
  { "screening", eur_screening_get_sentences },
  { "stages", eur_transition_get_sentences },
};

/* Which values a format takes, as bits: "%s" in turn, or "%2$s". */
static guint
read_values (const char *format)
{
  guint values = 0, next = 0;

  for (const char *c = strchr (format, '%'); c != NULL; c = strchr (c, '%'))
    {
      if (c[1] == '%')
        c += 2;
      else if (c[1] == 's')
        {
          values |= 1u << next++;
          c += 2;
        }
      else
        {
          g_assert_true (g_ascii_isdigit (c[1]) && c[2] == '$' && c[3] == 's');
          values |= 1u << (c[1] - '1');
          c += 4;
        }
    }

  return values;
}

/* The sentence as it may be read, to look at its spaces. */
static char *
fill (const char *format)
{
  GString *text = g_string_new (format);

  for (guint i = 1; i <= EUR_SENTENCE_MAX_VALUES; i++)
    {
      g_autofree char *place = g_strdup_printf ("%%%u$s", i);

      g_string_replace (text, place, "mot", 0);
    }

  g_string_replace (text, "%s", "mot", 0);
  g_string_replace (text, "%%", "%", 0);

  return g_string_free_and_steal (text);
}

static void
check_sentence (const EurFindingKind *kind)
{
  g_autofree char *text = fill (kind->sentence.french);
  g_autofree char *set = eur_french_typography (text);
  guint values = read_values (kind->sentence.source);

  g_assert_cmpuint (values, ==, read_values (kind->sentence.french));
  g_assert_cmpuint (values & (values + 1), ==, 0); /* none is left out */
  g_assert_cmpuint (values, <, 1u << EUR_SENTENCE_MAX_VALUES);

  g_assert_cmpstr (text, ==, set);
  g_assert_true (g_str_has_suffix (kind->sentence.source, "."));
  g_assert_true (g_str_has_suffix (kind->sentence.french, "."));
  g_assert_null (strpbrk (kind->sentence.source, "'\""));
  g_assert_true (g_regex_match_simple ("^[a-z]+(-[a-z]+)*$", kind->code, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT));
}

static void
test_sentences (gconstpointer data)
{
  guint table = GPOINTER_TO_UINT (data);
  g_autoptr(GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_sentences;
  const EurFindingKind *sentences = tables[table].get (&n_sentences);

  g_assert_cmpuint (n_sentences, >, 0);

  for (guint i = 0; i < n_sentences; i++)
    {
      g_test_message ("%s", sentences[i].code);
      g_assert_true (g_hash_table_add (codes, (gpointer) sentences[i].code));
      check_sentence (&sentences[i]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *path = g_strdup_printf ("/scoring/sentences/%s", tables[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_sentences);
    }

  return g_test_run ();
}
