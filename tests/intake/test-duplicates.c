/* test-duplicates.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "intake-fixture.h"

static void
test_near_titles (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    gboolean    near;
  } cases[] = {
    { "Éco-lieu de la fosse 9", "ECO LIEU – FOSSE 9", TRUE },
    { "Éco-lieu de la fosse 9", "Éco-lieu de la fosse 11", TRUE }, /* three words of four */
    { "Rénovation de la cité d’Orient", "Rénovation énergétique de la cité d’Orient", TRUE },
    { "Rénovation de la cité d’Orient", "Rénovation du stade", FALSE },
    { "Le Métaphone", "Métaphone", TRUE },
    { "Le Métaphone", "Métaphone et jardins du 9-9bis", FALSE },
    { "Projet pour la ville", "Projet pour les habitants", FALSE },
    { "Tiers-lieu", "Lieu tiers", TRUE },
    { "Jardin partagé du canal", "Jardin partagé du stade d’Avion", FALSE }, /* two words of seven */
    { "Un jardin", "Une cour", FALSE },
    { "", "", FALSE },
    { NULL, "Le Métaphone", FALSE },
    { "Projet", "Projet", FALSE }, /* nothing but small words */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s” and “%s”", cases[i].a != NULL ? cases[i].a : "", cases[i].b);
      g_assert_cmpint (eur_duplicates_titles_are_near (cases[i].a, cases[i].b), ==, cases[i].near);
      g_assert_cmpint (eur_duplicates_titles_are_near (cases[i].b, cases[i].a), ==, cases[i].near);
    }
}

static EurWave *
add_wave (EurStore *store,
          gint64    year)
{
  EurWave *wave = eur_wave_new ();

  g_object_set (wave, "year", year, NULL);
  fixture_put (store, wave);

  return wave;
}

static EurDossier *
add_dossier (EurStore        *store,
             EurWave         *wave,
             EurOrganization *owner,
             const char      *number,
             const char      *title)
{
  EurDossier *dossier = eur_dossier_new ();

  g_object_set (dossier,
                "wave", eur_document_get_id (EUR_DOCUMENT (wave)),
                "number", number,
                "title", title,
                "owner", owner != NULL ? eur_document_get_id (EUR_DOCUMENT (owner)) : NULL,
                NULL);
  fixture_put (store, dossier);

  return dossier;
}

static EurOrganization *
add_owner (EurStore   *store,
           const char *name,
           const char *siret)
{
  EurOrganization *owner = eur_organization_new ();

  g_object_set (owner, "name", name, "siret", siret, NULL);
  fixture_put (store, owner);

  return owner;
}

/* "2025-001:3 2025-004:1", the reasons as a number. */
static char *
list_duplicates (EurStore        *store,
                 EurDossier      *dossier,
                 EurOrganization *owner)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) found = dex_await_object (eur_duplicates_find_for (store, dossier, owner), &error);
  GString *text = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr(EurDuplicate) duplicate = g_list_model_get_item (found, i);

      g_assert_nonnull (duplicate->wave_title);
      g_string_append_printf (text, "%s%s:%u", i > 0 ? " " : "", duplicate->number, duplicate->reasons);
    }

  return g_string_free_and_steal (text);
}

static void
test_find (void)
{
  g_autoptr(EurStore) store = fixture_store_without_wave ();
  g_autoptr(EurWave) before = add_wave (store, 2025);
  g_autoptr(EurWave) now = add_wave (store, 2026);
  g_autoptr(EurWave) after = add_wave (store, 2027);
  g_autoptr(EurOrganization) town = add_owner (store, "Ville d’Oignies", "21620498200013");
  g_autoptr(EurOrganization) same_name = add_owner (store, "VILLE D’OIGNIES", NULL);
  g_autoptr(EurOrganization) other = add_owner (store, "Les Amis de la fosse", NULL);
  g_autoptr(EurDossier) both = add_dossier (store, before, town, "2025-001", "L’éco-lieu de la fosse 9");
  g_autoptr(EurDossier) title = add_dossier (store, before, other, "2025-002", "Éco-lieu, fosse 9");
  g_autoptr(EurDossier) owner = add_dossier (store, now, same_name, "2026-001", "Médiathèque");
  g_autoptr(EurDossier) none = add_dossier (store, now, other, "2026-002", "Fosse commune");
  g_autoptr(EurDossier) later = add_dossier (store, after, town, "2027-001", "Éco-lieu de la fosse 9");
  g_autoptr(EurDossier) asked = add_dossier (store, now, town, "2026-003", "Éco-lieu de la fosse 9");
  g_autofree char *found = list_duplicates (store, asked, NULL);
  g_autofree char *continuing = NULL;

  g_assert_cmpstr (found, ==, "2025-001:3 2025-002:1 2026-001:2");

  /* What it says it continues is no suspect. */
  g_object_set (asked, "continues", eur_document_get_id (EUR_DOCUMENT (both)), NULL);
  continuing = list_duplicates (store, asked, NULL);
  g_assert_cmpstr (continuing, ==, "2025-002:1 2026-001:2");

  fixture_close (store);
}

/* As it is typed: neither the dossier nor its owner is written. */
static void
test_find_unwritten (void)
{
  g_autoptr(EurStore) store = fixture_store_without_wave ();
  g_autoptr(EurWave) wave = add_wave (store, 2026);
  g_autoptr(EurOrganization) town = add_owner (store, "Ville d’Oignies", "21620498200013");
  g_autoptr(EurDossier) known = add_dossier (store, wave, town, "2026-001", "Médiathèque");
  g_autoptr(EurDossier) asked = eur_dossier_new ();
  g_autoptr(EurOrganization) by_name = eur_organization_new ();
  g_autoptr(EurOrganization) by_siret = eur_organization_new ();
  g_autofree char *nothing = list_duplicates (store, asked, NULL);
  g_autofree char *name = NULL;
  g_autofree char *siret = NULL;

  g_assert_cmpstr (nothing, ==, "");

  g_object_set (by_name, "name", "ville d'oignies", NULL);
  name = list_duplicates (store, asked, by_name);
  g_assert_cmpstr (name, ==, "2026-001:2");

  g_object_set (by_siret, "name", "Mairie", "siret", "21620498200013", NULL);
  siret = list_duplicates (store, asked, by_siret);
  g_assert_cmpstr (siret, ==, "2026-001:2");

  fixture_close (store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  dex_init ();

  g_test_add_func ("/duplicates/near-titles", test_near_titles);
  eur_test_add_fiber ("/duplicates/find", test_find);
  eur_test_add_fiber ("/duplicates/find-unwritten", test_find_unwritten);

  return g_test_run ();
}
