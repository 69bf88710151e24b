/* test-grids.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "instruction-fixture.h"

/* Writing grids: what is refused, and the next version of one that was used. */

static EurGrid *
save (Office  *office,
      EurGrid *grid)
{
  g_autoptr(GError) error = NULL;
  EurGrid *saved = dex_await_object (eur_instruction_save_grid (office->store, grid, "Jeanne"), &error);

  g_assert_no_error (error);

  return saved;
}

static void
refuse (Office     *office,
        EurGrid    *grid,
        const char *word)
{
  office_refused (eur_instruction_save_grid (office->store, grid, "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, word);
}

static EurGridCriterion *
first_criterion (EurGrid *grid)
{
  g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), 0);

  return criterion;
}

static void
test_save (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurGrid) grid = eur_grid_new_default ();
  g_autoptr(EurGrid) saved = save (office, grid);
  g_autoptr(EurGrid) again = NULL;

  g_assert_nonnull (eur_document_get_rev (EUR_DOCUMENT (saved)));
  g_object_set (saved, "title", "Grille de la diffusion", NULL);
  again = save (office, saved);

  g_object_set (first_criterion (again), "weight", G_GINT64_CONSTANT (0), NULL);
  refuse (office, again, "weighs 0");
  office_sound (office->store);
}

/* Somebody gave an opinion while the grid was open in the editor. */
static void
test_used_meanwhile (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurGrid) grid = eur_grid_new_default ();
  g_autoptr(EurGrid) saved = save (office, grid);
  g_autoptr(EurGrid) open = eur_grid_copy (saved);
  g_autoptr(EurGrid) stored = NULL;

  g_object_set (saved, "frozen", TRUE, NULL);
  office_put (office, saved);

  eur_grid_remove_criterion (open, first_criterion (open));
  g_list_store_remove_all (open->axes);
  refuse (office, open, "axis");

  g_clear_object (&open);
  open = eur_grid_copy (saved);
  g_object_set (first_criterion (open), "title", "Autre chose", NULL);
  refuse (office, open, "changed after use");

  stored = EUR_GRID (dex_await_object (eur_store_get (office->store, eur_document_get_id (EUR_DOCUMENT (grid))), NULL));
  g_assert_cmpstr (first_criterion (stored)->title, !=, "Autre chose");
}

static void
test_version (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurGrid) grid = eur_grid_new_default ();
  g_autoptr(EurGrid) saved = NULL;
  g_autoptr(EurGrid) next = NULL;
  g_autoptr(GError) error = NULL;

  g_object_set (grid, "frozen", TRUE, NULL);
  saved = save (office, grid);
  next = dex_await_object (eur_instruction_new_grid_version (office->store, saved, "Jeanne"), &error);
  g_assert_no_error (error);

  g_assert_cmpint (next->version, ==, 2);
  g_assert_false (next->frozen);
  g_assert_cmpstr (next->previous, ==, eur_document_get_id (EUR_DOCUMENT (saved)));
  g_assert_nonnull (eur_document_get_rev (EUR_DOCUMENT (next)));

  /* The new one may change where the old one may not. */
  g_object_set (first_criterion (next), "title", "Autre chose", NULL);
  g_clear_object (&grid);
  grid = save (office, next);
  g_assert_cmpstr (eur_grid_get_mapping (grid, first_criterion (grid)->id), ==, first_criterion (saved)->id);
  office_sound (office->store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  eur_test_add_fiber ("/grids/save", test_save);
  eur_test_add_fiber ("/grids/used-meanwhile", test_used_meanwhile);
  eur_test_add_fiber ("/grids/version", test_version);

  return g_test_run ();
}
