/* test-identifier.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "eur-base.h"

typedef gboolean (*Check) (const char *,
                           GError **);

typedef struct
{
  const char *text;
  const char *message; /* a part of the refusal; NULL when the text is valid */
} Case;

static void
walk (Check       check,
      const Case *cases,
      gsize       n_cases)
{
  g_assert_false (check (NULL, NULL));
  g_assert_false (check ("", NULL));

  for (gsize i = 0; i < n_cases; i++)
    {
      g_autoptr(GError) error = NULL;
      gboolean valid = check (cases[i].text, &error);

      g_test_message ("“%s”: %s", cases[i].text, valid ? "valid" : error->message);
      g_assert_cmpint (valid, ==, cases[i].message == NULL);

      if (valid)
        {
          g_assert_no_error (error);
          continue;
        }

      g_assert_cmpint (error->domain, ==, EUR_BASE_ERROR);
      g_assert_nonnull (strstr (error->message, cases[i].message));
    }
}

static void
test_siren (void)
{
  static const Case cases[] = {
    { "732829320", NULL },
    { "732 829 320", NULL },
    { "732" EUR_NBSP "829" EUR_NNBSP "320", NULL },
    { "732.829.320", NULL },
    { "356000000", NULL },
    { "200072460", NULL },
    { "246200299", NULL },
    { "246200364", NULL },
    { "732829321", "key" },
    { "73282932", "not 8." },
    { "7328293200", "not 10." },
    { "73282932O", "only digits" },
    { "٧٣٢٨٢٩٣٢٠", "only digits" },
    { " ", "no SIREN" },
  };

  walk (eur_identifier_check_siren, cases, G_N_ELEMENTS (cases));
}

/* EVIDENCE-OF: french-rules.md, “Identifiers”; python-stdnum, stdnum/fr/siret.py. */
static void
test_siret (void)
{
  static const Case cases[] = {
    { "73282932000074", NULL },
    { "21060004500392", NULL },
    { "44306184100047", NULL },
    { "732 829 320 00074", NULL },
    { "35600000000048", NULL }, /* the head office: Luhn */
    { "35600000049837", NULL }, /* La Poste: 45 is a multiple of 5 */
    { "21620498200013", NULL }, /* fictitious: Lens, Béthune, Harnes */
    { "21620910600014", NULL },
    { "21620413100017", NULL },
    { "73282932000079", "key" },
    { "35600000049838", "key" },
    { "73282932100007", "key" },    /* Luhn on fourteen, not on nine */
    { "7328293200007", "not 13." }, /* the message counts */
    { "732829320000741", "not 15." },
    { "7328293200007A", "only digits" },
  };

  walk (eur_identifier_check_siret, cases, G_N_ELEMENTS (cases));
}

static void
test_rna (void)
{
  static const Case cases[] = {
    { "W623001234", NULL },
    { "w623001234", NULL },
    { "W9R2004567", NULL },
    { "W62300123", "RNA" },
    { "W6230012345", "RNA" },
    { "X623001234", "RNA" },
    { "W62300123É", "RNA" },
    { "W623001234\n", "RNA" },
  };

  walk (eur_identifier_check_rna, cases, G_N_ELEMENTS (cases));
}

static void
test_insee (void)
{
  static const Case cases[] = {
    { "62498", NULL },
    { "01001", NULL },
    { "2A004", NULL },
    { "2b033", NULL },
    { "97105", NULL },
    { "97411", NULL },
    { "97608", NULL },
    { "20001", "INSEE" },
    { "97501", "INSEE" }, /* Saint-Pierre-et-Miquelon is not in the pattern */
    { "98735", "INSEE" },
    { "6249", "INSEE" },
    { "624980", "INSEE" },
    { "2C004", "INSEE" },
    { "62498\n", "INSEE" },
    { "6२498", "INSEE" },
  };

  walk (eur_identifier_check_insee, cases, G_N_ELEMENTS (cases));
}

static void
test_email (void)
{
  static const Case cases[] = {
    { "prenom.nom@pole-metropolitain.example", NULL },
    { " a@b.fr ", NULL },
    { "o'brien+label@mairie-lens.fr", NULL },
    { "a@xn--bthune-bva.fr", NULL },
    { "a", "name@example.org" },
    { "a@b", "name@example.org" },
    { "@b.fr", "name@example.org" },
    { "a@@b.fr", "name@example.org" },
    { "a b@c.fr", "name@example.org" },
    { "a@b.fr\nc", "name@example.org" },
    { "a..b@c.fr", "name@example.org" },
    { ".a@c.fr", "name@example.org" },
    { "a.@c.fr", "name@example.org" },
    { "a@-c.fr", "name@example.org" },
    { "a@c-.fr", "name@example.org" },
    { "a@c..fr", "name@example.org" },
    { "a@c.f", "name@example.org" },
    { "a@c.12", "name@example.org" },
    { "hélène@c.fr", "name@example.org" },
    { "a@béthune.fr", "name@example.org" },
    { "a@b.fr, c@d.fr", "name@example.org" },
    { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b.fr", "too long" },
  };
  g_autofree char *endless = g_strnfill (1000000, 'a');

  walk (eur_identifier_check_email, cases, G_N_ELEMENTS (cases));
  g_assert_false (eur_identifier_check_email (endless, NULL));
}

static void
test_format (void)
{
  static const struct
  {
    const char *text;
    const char *compact;
    const char *shown;
  } cases[] = {
    { "732829320", "732829320", "732" EUR_NBSP "829" EUR_NBSP "320" },
    { "732829320 00074", "73282932000074", "732" EUR_NBSP "829" EUR_NBSP "320" EUR_NBSP "00074" },
    { "w 623.001-234", "W623001234", "w 623.001-234" },
    { "2a004", "2A004", "2a004" },
    { "03 21 77 12 34", "0321771234", "03 21 77 12 34" },
    { "", "", "" },
    { NULL, "", NULL },
    { "1" EUR_NBSP "2" EUR_NNBSP "3\342\200\2234", "1234", "1" EUR_NBSP "2" EUR_NNBSP "3\342\200\2234" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *compact = eur_identifier_compact (cases[i].text);
      g_autofree char *shown = eur_identifier_format (cases[i].text);

      g_assert_cmpstr (compact, ==, cases[i].compact);
      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

static void
test_new (void)
{
  g_autofree char *a = eur_identifier_new ("dossier");
  g_autofree char *b = eur_identifier_new ("dossier");

  g_assert_true (g_str_has_prefix (a, "dossier:"));
  g_assert_true (g_uuid_string_is_valid (a + strlen ("dossier:")));
  g_assert_cmpint (a[strlen ("dossier:") + 14], ==, '4');
  g_assert_cmpstr (a, !=, b);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Base/Identifier/siren", test_siren);
  g_test_add_func ("/Base/Identifier/siret", test_siret);
  g_test_add_func ("/Base/Identifier/rna", test_rna);
  g_test_add_func ("/Base/Identifier/insee", test_insee);
  g_test_add_func ("/Base/Identifier/email", test_email);
  g_test_add_func ("/Base/Identifier/format", test_format);
  g_test_add_func ("/Base/Identifier/new", test_new);
  return g_test_run ();
}
