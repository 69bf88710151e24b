/* test-commune.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "eur-model.h"

static void
test_list (void)
{
  GListModel *communes = eur_commune_list ();
  guint per_epci[3] = { 0 };

  g_assert_cmpuint (g_list_model_get_n_items (communes), ==, 150);

  for (guint i = 0; i < 150; i++)
    {
      g_autoptr(EurCommune) commune = g_list_model_get_item (communes, i);
      const char *epci = eur_commune_get_epci (commune);

      g_assert_true (eur_identifier_check_insee (eur_commune_get_insee (commune), NULL));
      g_assert_true (eur_identifier_check_siren (epci, NULL));
      g_assert_cmpint (eur_commune_get_population (commune), >, 0);
      per_epci[g_str_equal (epci, "200072460") ? 0 : g_str_equal (epci, "246200299") ? 1
                                                                                     : 2]++;
    }

  g_assert_cmpuint (per_epci[0], ==, 100);
  g_assert_cmpuint (per_epci[1], ==, 14);
  g_assert_cmpuint (per_epci[2], ==, 36);
}

static void
test_search (void)
{
  static const struct
  {
    const char *text;
    const char *first;
  } cases[] = {
    { "harnes", "Harnes" },
    { "HENIN", "Hénin-Beaumont" },
    { "bethune", "Béthune" },
    { "noyelles vermelles", "Noyelles-lès-Vermelles" },
    { "62498", "Lens" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GListModel) found = eur_commune_search (cases[i].text);
      g_autoptr(EurCommune) first = g_list_model_get_item (found, 0);

      g_assert_nonnull (first);
      g_assert_cmpstr (eur_commune_get_name (first), ==, cases[i].first);
    }
}

/* A postcode is not an INSEE code: 62138 is that of two communes, and 62119,
 * Béthune for INSEE, is the postcode of Dourges. */
static void
test_postcode_is_not_insee (void)
{
  g_assert_cmpstr (eur_commune_get_name (eur_commune_lookup ("62119")), ==, "Béthune");
  g_assert_null (eur_commune_lookup ("62138"));
  g_assert_cmpstr (eur_commune_get_insee (eur_commune_from_name ("Billy Berclau", "62138")), ==, "62132");
  g_assert_cmpstr (eur_commune_get_insee (eur_commune_from_name ("DOUVRIN", NULL)), ==, "62276");
  g_assert_null (eur_commune_from_name ("Lens", "59000"));
}

static void
test_outside (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (eur_commune_check ("62413", NULL));
  g_assert_false (eur_commune_check ("59350", &error));
  g_assert_nonnull (strstr (error->message, "150"));
  g_assert_false (eur_commune_check ("Lens", NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Model/Commune/list", test_list);
  g_test_add_func ("/Model/Commune/search", test_search);
  g_test_add_func ("/Model/Commune/postcode-is-not-insee", test_postcode_is_not_insee);
  g_test_add_func ("/Model/Commune/outside", test_outside);
  return g_test_run ();
}
