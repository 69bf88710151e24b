/* test-grid.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "grid-fixture.h"

#include "eur-base.h"

/* What makes a grid unusable, what a frozen one refuses, and how its next version
 * takes over what was said. */

static EurFinding *
find (GPtrArray  *findings,
      const char *code)
{
  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);

      if (g_str_equal (finding->kind->code, code))
        return finding;
    }

  return NULL;
}

static void
assert_only (GPtrArray  *findings,
             const char *code)
{
  g_assert_nonnull (find (findings, code));
  g_assert_cmpuint (findings->len, ==, 1);
}

static EurGridAxis *
get_axis (EurGrid *grid,
          guint    i)
{
  g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), i);

  return axis;
}

static void
test_defaults (void)
{
  static const char *names[] = { "feasibility", "quality" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(EurGrid) grid = grid_fixture_load (names[i]);
      g_autoptr(GPtrArray) findings = eur_grid_check (grid);

      g_assert_cmpuint (findings->len, ==, 0);
      g_assert_true (eur_grid_is_usable (grid));
    }
}

/* A new grid can be saved at once: it only lacks its sentences. */
static void
test_new (void)
{
  g_autoptr(EurGrid) grid = eur_grid_new_default ();
  g_autoptr(GPtrArray) findings = eur_grid_check (grid);

  assert_only (findings, "anchors-missing");
  g_assert_true (eur_grid_is_usable (grid));
  g_assert_true (eur_record_validate (EUR_RECORD (grid), NULL));
}

static void
break_weights (EurGrid *grid)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_str_equal (criterion->axis, "funding"))
        criterion->weight = 0;
    }
}

static void
break_informative (EurGrid *grid)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_str_equal (criterion->axis, "funding"))
        criterion->informative = TRUE;
    }
}

static void
break_axis_empty (EurGrid *grid)
{
  g_autoptr(EurGridAxis) axis = eur_grid_axis_new ();

  g_object_set (axis, "id", "time", "title", "Durée", NULL);
  g_list_store_append (grid->axes, axis);
}

static void
break_axis_gone (EurGrid *grid)
{
  g_object_set (grid_fixture_find (grid, "owner-support"), "axis", "gone", NULL);
}

static void
break_axis_twice (EurGrid *grid)
{
  g_autoptr(EurGridAxis) axis = eur_grid_axis_new ();

  g_object_set (axis, "id", "owner", "title", "Encore", NULL);
  g_list_store_append (grid->axes, axis);
}

static void
break_criterion_twice (EurGrid *grid)
{
  g_object_set (grid_fixture_find (grid, "owner-support"), "id", "owner-schedule", NULL);
}

static void
set_levels (EurGrid    *grid,
            const char *levels)
{
  g_autoptr(JsonNode) node = eur_json_parse (levels, -1, NULL);

  g_object_set (grid_fixture_find (grid, "owner-support"), "levels", node, NULL);
}

static void
break_anchor (EurGrid *grid)
{
  set_levels (grid, "[\"a\", \"b\", \" \", \"d\", \"e\"]");
}

static void
break_anchors (EurGrid *grid)
{
  set_levels (grid, "[\"a\", \"b\", 3]");
}

static void
break_anchors_too_many (EurGrid *grid)
{
  set_levels (grid, "[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]");
}

static void
break_threshold (EurGrid *grid)
{
  get_axis (grid, 1)->threshold = 401;
}

static void
break_scale (EurGrid *grid)
{
  grid->lowest = 4;
  set_levels (grid, "[\"a\"]");
}

static void
break_title (EurGrid *grid)
{
  g_object_set (grid, "title", " ", NULL);
}

static void
break_axis_title (EurGrid *grid)
{
  g_object_set (get_axis (grid, 1), "title", NULL, NULL);
}

static void
break_criterion_title (EurGrid *grid)
{
  g_object_set (grid_fixture_find (grid, "owner-support"), "title", NULL, NULL);
}

static void
break_axes (EurGrid *grid)
{
  g_list_store_remove_all (grid->axes);
  g_list_store_remove_all (grid->criteria);
}

static void
set_steps (EurGrid    *grid,
           const char *steps)
{
  grid_fixture_set_steps (grid_fixture_find (grid, "funding-commitment"), EUR_GRID_FACT_FIRM_COVERAGE, steps);
}

static void
break_steps_missing (EurGrid *grid)
{
  set_steps (grid, "[]");
}

static void
break_steps_order (EurGrid *grid)
{
  set_steps (grid, "[25, 50, 50, 80]");
}

static void
break_steps_many (EurGrid *grid)
{
  set_steps (grid, "[5, 25, 50, 80, 90]");
}

static void
break_steps_wrong (EurGrid *grid)
{
  set_steps (grid, "[5, 101]");
}

static void
break_threshold_missing (EurGrid *grid)
{
  get_axis (grid, 1)->threshold = 0;
}

/* The other axis asks for nothing, so only the first is a condition. */
static void
break_condition_alone (EurGrid *grid)
{
  break_threshold_missing (grid);
  break_informative (grid);
}

static const struct
{
  const char *code;
  void (*spoil) (EurGrid *grid);
  const char *french;
} refusals[] = {
  { "grid-without-title", break_title, "La grille n’a pas de titre : donnez-lui-en un." },
  { "grid-without-axis", break_axes, "La grille n’a aucun axe : ajoutez-en un." },
  { "scale-empty", break_scale, "L’échelle va de 4 à 4 : le niveau le plus haut doit dépasser le plus bas." },
  { "axis-without-title", break_axis_title, "L’axe nº 2 n’a pas de titre : donnez-lui-en un." },
  { "axis-twice", break_axis_twice, "Deux axes ont l’identifiant « owner » : retirez l’un d’eux." },
  { "axis-without-criterion", break_axis_empty, "L’axe « Durée » n’a aucun critère : ajoutez-en un, ou retirez l’axe." },
  { "threshold-without-criterion", break_informative, "L’axe « Financement » a un seuil et aucun critère qui compte : tous sont informatifs." },
  { "weights-zero", break_weights, "Tous les critères de l’axe « Financement » ont un poids de 0 : aucun score ne peut être calculé." },
  { "threshold-too-high", break_threshold, "Le seuil de l’axe « Financement », 4,01, dépasse le niveau le plus haut, 4 : rien ne pourrait l’atteindre." },
  { "threshold-missing", break_threshold_missing, "L’axe « Financement » n’a pas de seuil et un autre en a un : les deux conditions doivent être remplies, donc la faisabilité n’est pas connue tant que chacune n’a pas le sien." },
  { "condition-alone", break_condition_alone, "L’axe « Maître d’ouvrage » est le seul qui ait un seuil, et la faisabilité a deux conditions, qui doivent être remplies toutes les deux : celle du maître d’ouvrage et celle du financement." },
  { "criterion-without-title", break_criterion_title, "Le critère nº 3 n’a pas de titre : donnez-lui-en un." },
  { "criterion-twice", break_criterion_twice, "Deux critères ont l’identifiant « owner-schedule » : retirez l’un d’eux." },
  { "criterion-without-axis", break_axis_gone, "Le critère « Appui des acteurs locaux » est sur un axe que la grille n’a pas : choisissez-en un." },
  { "anchor-missing", break_anchor, "« Appui des acteurs locaux » : le niveau 2 n’a pas de phrase de repère." },
  { "anchors-missing", break_anchors, "« Appui des acteurs locaux » : 3 niveaux sur 5 n’ont pas de phrase de repère." },
  { "anchors-too-many", break_anchors_too_many, "« Appui des acteurs locaux » : il y a des phrases pour 6 niveaux et l’échelle en a 5 ; les dernières ne sont pas montrées." },
  { "steps-missing", break_steps_missing, "« Engagement des partenaires financiers » : un fait est calculé, mais aucun pourcentage ne dit quel niveau il suggère." },
  { "steps-wrong", break_steps_wrong, "« Engagement des partenaires financiers » : ce que demande chaque niveau s’écrit en pourcentages entiers, de 0 à 100." },
  { "steps-too-many", break_steps_many, "« Engagement des partenaires financiers » : il y a 5 pourcentages et seulement 4 niveaux au-dessus du plus bas." },
  { "steps-not-ascending", break_steps_order, "« Engagement des partenaires financiers » : les pourcentages doivent aller en croissant ; 50 % vient après 50 %." },
};

static void
test_refusal (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(GPtrArray) findings = NULL;
  EurFinding *finding;
  guint position;

  refusals[i].spoil (grid);
  findings = eur_grid_check (grid);
  finding = find (findings, refusals[i].code);
  g_assert_nonnull (finding);
  g_assert_true (g_ptr_array_find (findings, finding, &position));
  grid_fixture_assert_french (findings, position, refusals[i].french);
  g_assert_cmpint (eur_grid_is_usable (grid), ==, finding->kind->severity != EUR_SEVERITY_PROBLEM);
}

/* Exactly the highest level is a threshold that can be reached. */
static void
test_highest_threshold (void)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");

  get_axis (grid, 1)->threshold = 400;
  g_assert_true (eur_grid_is_usable (grid));
}

static void
remove_criterion (EurGrid *grid)
{
  eur_grid_remove_criterion (grid, grid_fixture_find (grid, "owner-support"));
}

static void
add_criterion (EurGrid *grid)
{
  g_autoptr(EurGridCriterion) criterion = eur_grid_criterion_new ();

  g_object_set (criterion, "id", "owner-law", "axis", "owner", "title", "Autorisations", NULL);
  g_list_store_append (grid->criteria, criterion);
}

static void
change_criterion (EurGrid *grid)
{
  g_object_set (grid_fixture_find (grid, "owner-support"), "weight", G_GINT64_CONSTANT (3), "required", FALSE, NULL);
}

static void
change_axis (EurGrid *grid)
{
  g_object_set (get_axis (grid, 1), "threshold", G_GINT64_CONSTANT (150), NULL);
}

static void
thaw (EurGrid *grid)
{
  g_object_set (grid, "frozen", FALSE, NULL);
}

static const struct
{
  const char *code;
  void (*change) (EurGrid *grid);
  const char *french;
} changes[] = {
  { "criterion-removed-after-use", remove_criterion, "Le critère « Appui des acteurs locaux » a été retiré après usage : des avis ont été rendus avec cette grille, créez-en une nouvelle version." },
  { "criterion-added-after-use", add_criterion, "Le critère « Autorisations » a été ajouté après usage : des avis ont été rendus avec cette grille, créez-en une nouvelle version." },
  { "criterion-changed-after-use", change_criterion, "Le critère « Appui des acteurs locaux » a été modifié après usage : des avis ont été rendus avec cette grille, créez-en une nouvelle version." },
  { "axis-changed-after-use", change_axis, "L’axe « Financement » a été modifié après usage : des avis ont été rendus avec cette grille, créez-en une nouvelle version." },
  { "grid-changed-after-use", thaw, "La grille « Grille de faisabilité — modèle à adapter » a été modifiée après usage : des avis ont été rendus avec elle, créez-en une nouvelle version." },
};

static void
test_frozen (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(EurGrid) stored = grid_fixture_load ("feasibility");
  g_autoptr(EurGrid) draft = NULL;
  g_autoptr(EurGrid) changed = NULL;
  g_autoptr(GPtrArray) free_change = NULL;
  g_autoptr(GPtrArray) nothing = NULL;
  g_autoptr(GPtrArray) refused = NULL;

  g_object_set (stored, "frozen", FALSE, NULL);
  draft = eur_grid_copy (stored);
  changes[i].change (draft);
  free_change = eur_grid_check_change (stored, draft);
  g_assert_cmpuint (free_change->len, ==, 0);

  g_object_set (stored, "frozen", TRUE, NULL);
  changed = eur_grid_copy (stored);
  g_object_set (changed, "updated-at", "2026-05-05T10:00:00+02:00", "updated-by", "Ana", NULL);
  nothing = eur_grid_check_change (stored, changed);
  g_assert_cmpuint (nothing->len, ==, 0);

  changes[i].change (changed);
  refused = eur_grid_check_change (stored, changed);
  assert_only (refused, changes[i].code);
  grid_fixture_assert_french (refused, 0, changes[i].french);
}

static void
test_version (void)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurGrid) next = NULL;
  g_autoptr(EurGrid) third = NULL;
  g_autofree char *title = NULL;

  g_object_set (grid, "frozen", TRUE, NULL);
  next = eur_grid_copy_version (grid);

  g_assert_cmpstr (eur_document_get_id (EUR_DOCUMENT (next)), !=, eur_document_get_id (EUR_DOCUMENT (grid)));
  g_assert_cmpstr (next->previous, ==, eur_document_get_id (EUR_DOCUMENT (grid)));
  g_assert_cmpint (next->version, ==, 2);
  g_assert_false (next->frozen);
  g_assert_null (eur_document_get_rev (EUR_DOCUMENT (next)));
  g_assert_null (EUR_DOCUMENT (next)->created_at);
  g_assert_cmpstr (eur_grid_get_mapping (next, "owner-support"), ==, "owner-support");
  g_assert_null (eur_grid_get_mapping (next, "never"));
  title = eur_grid_dup_title (next);
  g_assert_cmpstr (title, ==, "Grille de faisabilité — modèle à adapter, Version 2");

  remove_criterion (next);
  g_assert_null (eur_grid_get_mapping (next, "owner-support"));
  g_assert_null (eur_grid_get_criterion (next, "owner-support"));
  g_assert_cmpstr (eur_grid_get_mapping (next, "owner-schedule"), ==, "owner-schedule");

  /* The next one begins from what is there, not from what was. */
  third = eur_grid_copy_version (next);
  g_assert_cmpint (third->version, ==, 3);
  g_assert_false (json_object_has_member (json_node_get_object (third->mapping), "owner-support"));
}

static void
assert_mapped (EurGrid    *grid,
               EurGrid    *next,
               EurOpinion *opinion,
               ...)
{
  g_autoptr(GPtrArray) findings = eur_grid_check_mapped (grid, next, opinion);
  const char *expected;
  guint n_expected = 0;
  va_list list;

  va_start (list, opinion);
  while ((expected = va_arg (list, const char *)) != NULL)
    {
      g_assert_cmpuint (n_expected, <, findings->len);
      grid_fixture_assert_french (findings, n_expected++, expected);
    }
  va_end (list);
  g_assert_cmpuint (findings->len, ==, n_expected);
}

/* Renamed, removed, merged: what was said is carried over where there is a place. */
static void
test_map_opinion (void)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurGrid) next = eur_grid_copy_version (grid);
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();
  g_autoptr(EurOpinion) mapped = NULL;
  g_autoptr(EurOpinion) rescaled = NULL;
  g_autoptr(EurGridCriterion) added = eur_grid_criterion_new ();

  grid_fixture_answer_axis (grid, opinion, "owner", 3);
  grid_fixture_answer_axis (grid, opinion, "funding", 2);
  grid_fixture_answer (opinion, "funding-cost", 4);
  assert_mapped (grid, next, opinion, NULL);
  g_object_set (opinion, "dossier", "dossier:1", "committee", "technical", "given-on", "2026-05-05", NULL);
  g_object_set (eur_opinion_get_line (opinion, "owner-schedule"), "comment", "Jalons datés", NULL);
  g_object_set (eur_opinion_get_line (opinion, "funding-cost"), "comment", "Devis joints", NULL);

  eur_grid_remove_criterion (next, grid_fixture_find (next, "owner-support"));
  g_object_set (grid_fixture_find (next, "owner-schedule"), "id", "owner-calendar", NULL);
  eur_grid_set_mapping (next, "owner-schedule", "owner-calendar");
  eur_grid_remove_criterion (next, grid_fixture_find (next, "funding-cost"));
  eur_grid_set_mapping (next, "funding-cost", "funding-balance");
  eur_grid_remove_criterion (next, grid_fixture_find (next, "owner-capacity"));
  eur_grid_set_mapping (next, "owner-capacity", "owner-organization");

  mapped = eur_grid_map_opinion (grid, next, opinion);
  g_assert_cmpstr (mapped->grid, ==, eur_document_get_id (EUR_DOCUMENT (next)));
  g_assert_cmpstr (mapped->committee, ==, "technical");
  g_assert_null (mapped->given_on);
  g_assert_null (eur_opinion_get_line (mapped, "owner-support"));
  g_assert_cmpint (eur_opinion_get_line (mapped, "owner-calendar")->level, ==, 3);
  g_assert_cmpstr (eur_opinion_get_line (mapped, "owner-calendar")->comment, ==, "Jalons datés");

  /* Two that became one: 3 and 3 stay 3; 4 and 2 are to be given again, with what was said. */
  g_assert_true (eur_opinion_get_line (mapped, "owner-organization")->answered);
  g_assert_false (eur_opinion_get_line (mapped, "funding-balance")->answered);
  g_assert_cmpstr (eur_opinion_get_line (mapped, "funding-balance")->comment, ==, "Devis joints");
  g_assert_cmpint (eur_opinion_get_line (opinion, "funding-cost")->level, ==, 4);

  g_object_set (added, "id", "owner-new", "axis", "owner", "title", "Gouvernance", NULL);
  g_list_store_append (next->criteria, added);
  assert_mapped (grid, next, opinion,
                 "« Appui des acteurs locaux » n’est plus un critère : son niveau, 3, et ce qui en était dit ne sont pas repris.",
                 "« Équilibre et crédibilité du plan » : son niveau est à donner de nouveau ; ce qui en était dit est gardé.",
                 "« Gouvernance » est un nouveau critère : il n’a pas encore de niveau.",
                 NULL);

  next->highest = 5;
  rescaled = eur_grid_map_opinion (grid, next, opinion);
  g_assert_false (eur_opinion_get_line (rescaled, "owner-calendar")->answered);
  g_assert_cmpstr (eur_opinion_get_line (rescaled, "owner-calendar")->comment, ==, "Jalons datés");
}

static void
add_tests (const char    *group,
           const char    *code,
           guint          i,
           GTestDataFunc  func)
{
  g_autofree char *path = g_strdup_printf ("/grid/%s/%s", group, code);

  g_test_add_data_func (path, GUINT_TO_POINTER (i), func);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/grid/defaults", test_defaults);
  g_test_add_func ("/grid/new", test_new);
  g_test_add_func ("/grid/highest-threshold", test_highest_threshold);
  g_test_add_func ("/grid/version", test_version);
  g_test_add_func ("/grid/map-opinion", test_map_opinion);

  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    add_tests ("refusal", refusals[i].code, i, test_refusal);

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    add_tests ("frozen", changes[i].code, i, test_frozen);

  return g_test_run ();
}
