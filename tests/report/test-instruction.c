/* test-instruction.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>

#include "eur-report.h"
#include "eur-scoring.h"
#include "report-fixture.h"
#include "report-pdf.h"

/* 1er juin 2026, noon */
#define EPOCH "1780315200"

#define NB  EUR_NBSP
#define NNB EUR_NNBSP

static char *folder;

typedef struct
{
  EurBundle  *bundle;
  const char *path;
  GError     *error;
} Write;

static DexFuture *
write_fiber (gpointer data)
{
  Write *write = data;

  dex_await (eur_report_write_summary (write->bundle, write->path), &write->error);

  return dex_future_new_true ();
}

static char *
write_summary (EurBundle *bundle)
{
  char *path = g_build_filename (folder, "fiche.pdf", NULL);
  Write write = { bundle, path, NULL };

  g_assert_cmpint (eur_future_run (write_fiber, &write), ==, 0);
  g_assert_no_error (write.error);

  return path;
}

static void
add_point (EurEligibility *eligibility,
           const char     *point,
           EurCheck        check,
           const char     *motive)
{
  g_autoptr(EurEligibilityLine) line = eur_eligibility_line_new (point);

  line->check = check;
  g_set_str (&line->motive, motive);
  g_list_store_append (eligibility->points, line);
}

static void
add_eligibility (EurBundle  *bundle,
                 const char *screener,
                 EurVerdict  verdict,
                 const char *given_at)
{
  g_autoptr(EurEligibility) eligibility = eur_eligibility_new ();

  g_set_str (&eligibility->screener, screener);
  g_set_str (&eligibility->motive, "Le projet entre dans le périmètre; le plan sera corrigé avant le comité.");
  g_set_str (&eligibility->given_at, given_at);
  eligibility->verdict = verdict;
  add_point (eligibility, "etape", EUR_CHECK_YES, "Avant-projet établi");
  add_point (eligibility, "unique", EUR_CHECK_YES, NULL);
  add_point (eligibility, "acteurs", EUR_CHECK_NOT_CONCERNED, "Les ateliers commencent à l'automne");
  g_list_store_append (bundle->eligibilities, eligibility);
}

/* The default grid, as it is installed. */
static EurGrid *
load_grid (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "grids", "feasibility.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr(JsonNode) node = NULL;
  g_autoptr(GError) error = NULL;
  EurDocument *grid;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  node = eur_json_parse (text, (gssize) length, &error);
  g_assert_no_error (error);
  grid = eur_document_from_json (eur_json_get_string (json_node_get_object (node), "_id"), NULL, json_node_get_object (node), &error);
  g_assert_no_error (error);

  return EUR_GRID (grid);
}

/* Every criterion of an axis at the same level. */
static void
answer (EurOpinion *opinion,
        EurGrid    *grid,
        const char *axis,
        gint64      level)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);
      g_autoptr(EurOpinionLine) line = NULL;

      if (g_strcmp0 (criterion->axis, axis) != 0)
        continue;

      line = eur_opinion_line_new (criterion->id);
      line->answered = TRUE;
      line->level = level;
      g_set_str (&line->comment, "Vu avec le porteur, le 12 mai.");
      g_list_store_append (opinion->lines, line);
    }
}

static void
add_opinion (EurBundle *bundle)
{
  g_autoptr(EurGrid) grid = load_grid ();
  g_autoptr(EurCommittee) committee = eur_committee_new ();
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();
  const char *id = eur_document_get_id (EUR_DOCUMENT (grid));

  g_set_str (&committee->id, "technique");
  g_set_str (&committee->title, "Comité technique des partenaires");
  g_set_str (&committee->grid, id);
  g_list_store_append (bundle->wave->committees, committee);
  g_list_store_append (bundle->grids, grid);

  g_set_str (&opinion->committee, "technique");
  g_set_str (&opinion->grid, id);
  g_set_str (&opinion->given_on, "2026-05-18");
  g_set_str (&opinion->conclusion, "À représenter quand l'État aura répondu.");
  opinion->recommendation = EUR_RECOMMENDATION_RESERVED;
  answer (opinion, grid, "owner", 4);
  answer (opinion, grid, "funding", 1);
  g_list_store_append (bundle->opinions, opinion);
}

/* The plan as it came, with a resource that was still to be decided and no serre. */
static void
add_versions (EurBundle *bundle)
{
  g_autoptr(JsonObject) json = eur_record_to_json (EUR_RECORD (bundle->plan));
  g_autoptr(GError) error = NULL;
  g_autoptr(EurDocument) first = NULL;
  g_autoptr(EurResourceLine) resource = NULL;
  g_autoptr(EurExpenseLine) expense = NULL;
  EurFinancingPlan *intake;

  json_object_set_string_member (json, "type", "financing_plan");
  first = eur_document_from_json ("financing_plan:00000000-0000-4000-8000-000000000001", NULL, json, &error);
  g_assert_no_error (error);
  intake = EUR_FINANCING_PLAN (first);
  intake->version = EUR_PLAN_VERSION_INTAKE;
  resource = g_list_model_get_item (G_LIST_MODEL (intake->resources), 1);
  resource->status = EUR_FUNDING_REQUESTED;
  resource->amount_cents = 30000000;
  resource->nature = EUR_NATURE_EUROPEAN;
  expense = g_list_model_get_item (G_LIST_MODEL (intake->expenses), 0);
  g_object_set (expense, "label", "Gros œuvre", NULL);
  g_list_store_remove (intake->expenses, 2);
  g_list_store_append (bundle->plans, intake);
  g_list_store_append (bundle->plans, bundle->plan);
}

static void
set_ids (GListStore *lines,
         const char *prefix)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (lines)); i++)
    {
      g_autoptr(EurRecord) line = g_list_model_get_item (G_LIST_MODEL (lines), i);
      g_autofree char *id = g_strdup_printf ("%s-%u", prefix, i);

      g_object_set (line, "id", id, "year", (gint64) (2026 + i % 3), NULL);
    }
}

/* A dossier that went all the way to the Comité technique. */
static EurBundle *
create_bundle (void)
{
  EurBundle *bundle = report_fixture_new_usual ();

  set_ids (bundle->plan->expenses, "expense");
  set_ids (bundle->plan->resources, "resource");
  add_versions (bundle);
  add_eligibility (bundle, "Alex Modèle", EUR_VERDICT_ELIGIBLE, "2026-04-12T10:00:00+02:00");
  add_opinion (bundle);
  report_fixture_add_completion (bundle, EUR_COMPLETION_MISSING, "Délibération", "La version signée", "2026-05-15");
  report_fixture_add_completion (bundle, EUR_COMPLETION_OUTDATED, "Devis de la serre", NULL, "2026-06-15");

  return bundle;
}

static void
assert_parts (const char        *text,
              const char *const *parts)
{
  for (guint i = 0; parts[i] != NULL; i++)
    report_pdf_assert_contains (text, parts[i]);
}

/* The sentences of the rules, word for word, with their spaces. */
static void
test_plan (void)
{
  const char *const parts[] = {
    "Analyse du plan de financement calculée sur la version «" NB,
    "Couverture ferme 49,6" NB "% acquis ou versé, du coût",
    "minimum légal" NB ": 20" NB "%, atteint",
    "(CGCT L1111-10 III)",
    "Problème",
    "Année par année 2026",
    "Ressources non fermes",
    "D’une version à l’autre",
    "Serre commune Dépense nouvelle – 184" NNB "050,50" NB "€ +184" NNB "050,50" NB "€",
    "Région Hauts-de-France Sollicitée → Versée" NNB "; Européen → Public 300" NNB "000,00" NB "€ 350" NNB "000,00" NB "€ +50" NNB "000,00" NB "€",
    "intitulée «" NB "Gros œuvre" NB "» auparavant",
    "8 autres lignes n’ont pas changé.",
    NULL,
  };
  g_autoptr(EurBundle) bundle = create_bundle ();
  g_autoptr(EurPlanAnalysis) analysis = eur_plan_analysis_new_bundle (bundle, bundle->plan);
  g_autofree char *path = write_summary (bundle);
  g_autofree char *words = report_pdf_read_words (path);

  assert_parts (words, parts);
  g_assert_cmpuint (analysis->findings->len, >, 3);

  for (guint i = 0; i < analysis->findings->len; i++)
    {
      g_autofree char *sentence = eur_finding_dup_french (g_ptr_array_index (analysis->findings, i));

      report_pdf_assert_contains (words, sentence);
    }
}

/* One cent short is short; and of an owner that is not known, nothing is said. */
static void
test_share (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  const gint64 cents[] = { 1999999, 8000000 };
  const EurNature natures[] = { EUR_NATURE_OWN, EUR_NATURE_PUBLIC };
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;
  g_autofree char *unknown = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cents); i++)
    {
      g_autoptr(EurResourceLine) line = eur_resource_line_new ();

      g_object_set (line, "label", i == 0 ? "Ville" : "Région", "amount-cents", cents[i], "nature", natures[i], NULL);
      g_list_store_append (plan->resources, line);
    }

  g_object_set (plan, "declared-cost-cents", G_GINT64_CONSTANT (10000000), NULL);
  g_set_object (&bundle->plan, plan);
  path = write_summary (bundle);
  words = report_pdf_read_words (path);
  report_pdf_assert_contains (words, "19,9" NB "%");
  report_pdf_assert_contains (words, "minimum légal" NB ": 20" NB "%, non atteint");

  g_clear_object (&bundle->owner);
  g_free (write_summary (bundle));
  unknown = report_pdf_read_words (path);
  report_pdf_assert_contains (unknown, "minimum légal" NB ": à déterminer");
}

static void
test_screening (void)
{
  const char *const parts[] = {
    "Recevabilité Recevable — Alex Modèle, le 12 avril 2026",
    "Le projet entre dans le périmètre" NNB "; le plan sera corrigé",
    "Le maître d’ouvrage est identifié Oui",
    "Avant-projet établi",
    "(non bloquant) Sans objet Les ateliers commencent à l’automne",
    "Demandes de compléments",
    "Délibération La version signée 23/11/2026 15/05/2026 En retard",
    "Devis de la serre 23/11/2026 15/06/2026 En attente",
    NULL,
  };
  g_autoptr(EurBundle) bundle = create_bundle ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *words = report_pdf_read_words (path);

  assert_parts (words, parts);
}

/* Two screeners: what is being written by one is not in what another prints. */
static void
test_hidden (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;

  bundle->wave->two_screeners = TRUE;
  add_eligibility (bundle, "Quelqu'un d'autre", EUR_VERDICT_INELIGIBLE, NULL);
  path = write_summary (bundle);
  words = report_pdf_read_words (path);

  g_assert_null (strstr (words, "Non recevable"));
  g_assert_null (strstr (words, "Avant-projet établi"));
  report_pdf_assert_contains (words, "La recevabilité n’est pas encore examinée.");
}

static EurEvent *
add_event (EurBundle  *bundle,
           EurAction   action,
           const char *note)
{
  g_autoptr(EurEvent) event = eur_event_new ();

  g_object_set (event, "at", "2026-05-20T10:00:00+02:00", "by", "Quelqu'un d'autre", "action", action, "note", note, NULL);
  g_list_store_append (bundle->events, event);

  return event;
}

/* A verdict that may not be read yet is not read in the history. */
static void
test_hidden_note (void)
{
  const char *const documents[] = { "eligibility:a", NULL };
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autoptr(EurEligibility) theirs = NULL;
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;

  bundle->wave->two_screeners = TRUE;
  add_eligibility (bundle, "Quelqu'un d'autre", EUR_VERDICT_INELIGIBLE, "2026-05-20T10:00:00+02:00");
  theirs = g_list_model_get_item (G_LIST_MODEL (bundle->eligibilities), 0);
  eur_document_set_id (EUR_DOCUMENT (theirs), "eligibility:a");
  g_object_set (add_event (bundle, EUR_ACTION_SCREENED, "Hors du territoire."), "documents", documents, NULL);
  path = write_summary (bundle);
  words = report_pdf_read_words (path);

  report_pdf_assert_contains (words, "Avis de recevabilité");
  g_assert_null (strstr (words, "Hors du territoire"));
}

/* A step says where from and where to, whether somebody said why or not. */
static void
test_steps (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autoptr(JsonNode) changes = eur_json_parse ("[{\"document\":\"dossier:a\",\"path\":\"stage\",\"old\":\"complete\",\"new\":\"eligible\"}]", -1, NULL);
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;

  g_object_set (add_event (bundle, EUR_ACTION_STAGED, NULL), "changes", changes, NULL);
  path = write_summary (bundle);
  words = report_pdf_read_words (path);

  report_pdf_assert_contains (words, "Changement d’étape" NB ": Complet → Recevable");
}

/* Four on the owner do not make up for one on the financing. */
static void
test_feasibility (void)
{
  const char *const parts[] = {
    "Faisabilité Comité technique des partenaires, avis du 18 mai 2026",
    "Non faisable" NB ": la condition «" NB "Financement" NB "» n’est pas remplie, et aucune autre ne la compense.",
    "Maître d’ouvrage 4 / 4 4,00 2,00 Remplie",
    "Financement 4 / 4 1,00 2,00 Non remplie",
    "Organisation du projet 4 / 4 L’organisation a déjà fonctionné sur un projet comparable",
    "Commentaire" NB ": Vu avec le porteur, le 12 mai.",
    "Avis du comité Favorable avec réserves",
    "À représenter quand l’État aura répondu.",
    NULL,
  };
  g_autoptr(EurBundle) bundle = create_bundle ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *words = report_pdf_read_words (path);

  assert_parts (words, parts);
}

static EurGridCriterion *
get_criterion (EurGrid    *grid,
               const char *id)
{
  EurGridCriterion *criterion = eur_grid_get_criterion (grid, id);

  g_assert_nonnull (criterion);

  return criterion;
}

/* The table has the score of the sentence, and the criteria that are asked of this
 * dossier only. */
static void
test_score (void)
{
  const char *const others[] = { "Une autre famille", NULL };
  g_autoptr(EurBundle) bundle = create_bundle ();
  g_autoptr(EurGrid) grid = g_list_model_get_item (G_LIST_MODEL (bundle->grids), 0);
  EurOpinion *opinion = eur_feasibility_opinion (bundle);
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;

  /* 4, 4, 3: 11 / 3 is nearer to 3,67 than to 3,66. */
  g_object_set (get_criterion (grid, "owner-support"), "families", others, NULL);
  g_object_set (eur_opinion_get_line (opinion, "owner-schedule"), "level", G_GINT64_CONSTANT (3), NULL);
  path = write_summary (bundle);
  words = report_pdf_read_words (path);

  report_pdf_assert_contains (words, "Maître d’ouvrage" NB ": 3,67 sur 4, pour un seuil de 2,00.");
  report_pdf_assert_contains (words, "Maître d’ouvrage 3 / 3 3,67 2,00 Remplie");
  g_assert_null (strstr (words, "Appui des acteurs locaux"));
}

static void
test_pages (void)
{
  g_autoptr(EurBundle) bundle = create_bundle ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *info = report_pdf_read_info (path);
  g_autofree char *structure = report_pdf_run ((const char *const[]) { "pdfinfo", "-struct", path, NULL });

  g_assert_cmpuint (report_pdf_count_pages (info), >=, 5);
  g_assert_cmpuint (report_pdf_count_pages (info), <=, 7);
  g_assert_cmpuint (report_pdf_count (structure, "H2 "), ==, 9);
  g_assert_cmpuint (report_pdf_count (structure, "Document\n"), ==, 1);
}

/* Nothing of the instruction, of a dossier that has just come. */
static void
test_new (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_empty ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *words = report_pdf_read_words (path);

  report_pdf_assert_contains (words, "La recevabilité n’est pas encore examinée.");
  g_assert_null (strstr (words, "Faisabilité"));
  g_assert_null (strstr (words, "Demandes de compléments"));
  g_assert_null (strstr (words, "Analyse du plan"));
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *file = NULL;
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  dex_init ();
  g_setenv ("SOURCE_DATE_EPOCH", EPOCH, TRUE);
  folder = g_dir_make_tmp ("eur-instruction-XXXXXX", NULL);
  file = g_build_filename (folder, "fiche.pdf", NULL);

  report_pdf_add_test ("/report/instruction/plan", test_plan);
  report_pdf_add_test ("/report/instruction/share", test_share);
  report_pdf_add_test ("/report/instruction/screening", test_screening);
  report_pdf_add_test ("/report/instruction/hidden", test_hidden);
  report_pdf_add_test ("/report/instruction/hidden-note", test_hidden_note);
  report_pdf_add_test ("/report/instruction/steps", test_steps);
  report_pdf_add_test ("/report/instruction/feasibility", test_feasibility);
  report_pdf_add_test ("/report/instruction/score", test_score);
  report_pdf_add_test ("/report/instruction/pages", test_pages);
  report_pdf_add_test ("/report/instruction/new", test_new);

  result = g_test_run ();

  g_remove (file);
  g_rmdir (folder);
  g_free (folder);

  return result;
}
