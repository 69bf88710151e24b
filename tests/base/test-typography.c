/* test-typography.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "eur-base.h"

#define N EUR_NBSP
#define T EUR_NNBSP

/* EVIDENCE-OF: french-rules.md, “Typography and locale”, spaces. */
static const struct
{
  const char *text;
  const char *set;
} cases[] = {
  { "", "" },
  { "L'école d'Hénin", "L’école d’Hénin" },
  { "'cité' 5'", "'cité' 5'" },
  { "Vraiment ?", "Vraiment" T "?" },
  { "Vraiment  " N "?", "Vraiment" T "?" },
  { "Vraiment?", "Vraiment" T "?" },
  { "Vraiment" N "?", "Vraiment" T "?" },
  { "Quoi ?! Non !!", "Quoi" T "?! Non" T "!!" },
  { "un; deux ; trois", "un" T "; deux" T "; trois" },
  { "(fin)!", "(fin)" T "!" },
  { "Objet : la halle", "Objet" N ": la halle" },
  { "Objet: la halle", "Objet" N ": la halle" },
  { "Objet:\nla halle", "Objet" N ":\nla halle" },
  { "à 14:05 précises", "à 14:05 précises" },
  { "ratio 1:2", "ratio 1:2" },
  { "« oui »", "«" N "oui" N "»" },
  { "«oui»", "«" N "oui" N "»" },
  { "«" T "oui" T "» ?", "«" N "oui" N "»" T "?" },
  { "20 % et 20,5%", "20" N "% et 20,5" N "%" },
  { "1 234,50 €", "1" T "234,50" N "€" },
  { "50€", "50" N "€" },
  { "1 234 567 habitants", "1" T "234" T "567 habitants" },
  { "en 2026 150 dossiers", "en 2026 150 dossiers" },
  { "03 21 77 12 34", "03 21 77 12 34" },
  { "0 321 771", "0 321 771" },
  { "«", "«" },
  { "+33 321 771 234", "+33 321 771 234" },
  { "732 829 320 00074", "732 829 320 00074" },
  { "732" N "829" N "320" N "00074", "732" N "829" N "320" N "00074" },
  { "3,5 100", "3,5 100" },
  { "1  234", "1  234" },
  { "voir https://x.fr/a?b=1;c!d%20 : là", "voir https://x.fr/a?b=1;c!d%20" N ": là" },
  { "www.x.fr/l'eau?a=1", "www.x.fr/l'eau?a=1" },
  { "o'brien@x.fr", "o'brien@x.fr" },
  { "a ://b", "a ://b" },
  { "un\n ! deux\n\n; trois", "un\n ! deux\n\n; trois" },
  { "« \nx\n »", "«\nx\n »" },
  { "&amp;lt", "&amp;lt" },
};

static void
test_vectors (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *set = eur_french_typography (cases[i].text);
      g_autofree char *again = eur_french_typography (set);

      g_assert_cmpstr (set, ==, cases[i].set);
      g_assert_cmpstr (again, ==, set);
    }

  g_assert_null (eur_french_typography (NULL));
}

static char *
make_noise (void)
{
  static const char *const pieces[] = {
    "a",
    "é",
    "'",
    "’",
    "?",
    "!",
    ";",
    ":",
    "%",
    "€",
    "«",
    "»",
    "\"",
    "(",
    ")",
    ".",
    ",",
    "/",
    "@",
    "www.",
    "://",
    "\n",
    "\t",
    " ",
    " ",
    N,
    T,
    "1",
    "12",
    "234",
    "567",
    "0",
    "-",
    "…",
    "\377",
  };
  GString *noise = g_string_new (NULL);

  for (int n = g_test_rand_int_range (0, 14); n > 0; n--)
    g_string_append (noise, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

  return g_string_free_and_steal (noise);
}

/* Twice is once, and lines stay lines, whatever the text. */
static void
test_idempotent (void)
{
  for (guint i = 0; i < 50000; i++)
    {
      g_autofree char *noise = make_noise ();
      g_autofree char *once = eur_french_typography (noise);
      g_autofree char *twice = eur_french_typography (once);
      g_auto(GStrv) lines = g_strsplit (noise, "\n", -1);
      g_auto(GStrv) set_lines = g_strsplit (once, "\n", -1);

      g_assert_cmpstr (once, ==, twice);
      g_assert_cmpuint (g_strv_length (lines), ==, g_strv_length (set_lines));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Base/Typography/vectors", test_vectors);
  g_test_add_func ("/Base/Typography/idempotent", test_idempotent);
  return g_test_run ();
}
