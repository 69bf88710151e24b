/* test-letter.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>

#include "eur-report-requests.h"
#include "eur-report.h"
#include "report-fixture.h"
#include "report-pdf.h"

/* 1er mars 2026, noon */
#define EPOCH "1772366400"

#define TODAY "2026-11-23"

static char *folder;

typedef struct
{
  EurBundle  *bundle;
  const char *sender;
  const char *path;
  GError     *error;
} Write;

static DexFuture *
write_fiber (gpointer data)
{
  Write *write = data;

  dex_await (eur_report_write_request_letter (write->bundle, TODAY, write->sender, write->path), &write->error);

  return dex_future_new_true ();
}

static char *
write_letter (EurBundle  *bundle,
              const char *sender)
{
  g_autofree char *path = g_build_filename (folder, "lettre.pdf", NULL);
  Write write = { bundle, sender, path, NULL };

  g_assert_cmpint (eur_future_run (write_fiber, &write), ==, 0);
  g_assert_no_error (write.error);

  return g_steal_pointer (&path);
}

static void
add_requests (EurBundle  *bundle,
              const char *due_on)
{
  report_fixture_add_completion (bundle, EUR_COMPLETION_MISSING, "Délibération du conseil municipal",
                                 "Elle approuve le projet et son plan de financement; joignez la version signée.", due_on);
  report_fixture_add_completion (bundle, EUR_COMPLETION_OUTDATED, "Devis de la serre", NULL, due_on);
  report_fixture_add_completion (bundle, EUR_COMPLETION_WRONG, "Plan de financement",
                                 "Le total des ressources est de 1 122 227 €, celui des dépenses de 1 234 567 €.", due_on);
}

/* Word for word, with the spaces that do not break. */
static void
test_golden (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autofree char *file = g_test_build_filename (G_TEST_DIST, "report", "letter.txt", NULL);
  g_autofree char *golden = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *words = NULL;
  g_autofree char *path = NULL;

  add_requests (bundle, "2026-12-14");
  path = write_letter (bundle, "Pour le président\nla cheffe de projet");
  words = report_pdf_read_words (path);

  g_assert_true (g_file_get_contents (file, &golden, NULL, NULL));
  expected = report_pdf_join_words (golden);
  g_assert_cmpstr (words, ==, expected);
}

static void
test_document (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autofree char *path = NULL;
  g_autofree char *info = NULL;
  g_autofree char *structure = NULL;

  add_requests (bundle, "2026-12-14");
  path = write_letter (bundle, NULL);
  info = report_pdf_read_info (path);
  structure = report_pdf_run ((const char *const[]) { "pdfinfo", "-struct", path, NULL });

  g_assert_cmpuint (report_pdf_count_pages (info), ==, 1);
  report_pdf_assert_contains (info, "Demande de compléments — 2026-003 — Éco-lieu");
  report_pdf_assert_contains (info, "(A4)");
  g_assert_cmpuint (report_pdf_count (structure, "H1"), ==, 1);
  g_assert_cmpuint (report_pdf_count (structure, "LI ("), ==, 3);
  g_assert_cmpuint (report_pdf_count (structure, "Lbl"), ==, 3);
}

/* What was answered is not asked for again; each line says its own date when they differ. */
static void
test_deadlines (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autoptr(EurCompletion) answered = NULL;
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;

  add_requests (bundle, "2026-12-14");
  report_fixture_add_completion (bundle, EUR_COMPLETION_INCOMPLETE, "Calendrier", NULL, "2026-12-01");
  answered = g_list_model_get_item (G_LIST_MODEL (bundle->dossier->completions), 1);
  g_set_str (&answered->answered_on, "2026-11-22");
  path = write_letter (bundle, NULL);
  words = report_pdf_read_words (path);

  g_assert_null (strstr (words, "Devis de la serre"));
  g_assert_cmpuint (report_pdf_count (words, "Avant le 14 décembre 2026."), ==, 2);
  g_assert_cmpuint (report_pdf_count (words, "Avant le 1er décembre 2026."), ==, 1);
  report_pdf_assert_contains (words, "avant la date indiquée, le premier avant le 1er décembre 2026.");
  report_pdf_assert_contains (words, "3. Calendrier À compléter");
}

/* A date that has passed is not said as one to come. */
static void
test_late (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;

  add_requests (bundle, "2026-12-14");
  report_fixture_add_completion (bundle, EUR_COMPLETION_INCOMPLETE, "Calendrier", NULL, "2026-05-26");
  path = write_letter (bundle, NULL);
  words = report_pdf_read_words (path);

  report_pdf_assert_contains (words, "Calendrier À compléter Attendu avant le 26 mai 2026. Nous");
  report_pdf_assert_contains (words, "et dès que possible ceux dont la date est passée.");
  g_assert_cmpuint (report_pdf_count (words, "Avant le 14 décembre 2026."), ==, 3);
}

static void
assert_deadline (const char *due_on,
                 const char *expected)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_empty ();
  g_autoptr(GError) error = NULL;
  g_autoptr(EurReportTemplate) template = eur_report_template_new ("completion", &error);
  g_autoptr(GPtrArray) requests = NULL;
  const char *entry;
  g_autofree char *sentence = NULL;

  g_assert_no_error (error);
  add_requests (bundle, due_on);
  requests = eur_report_list_requests (bundle);
  entry = eur_report_requests_get_deadline (template, requests, TODAY);
  sentence = eur_report_template_dup (template, entry);
  g_assert_cmpstr (sentence, ==, expected);
}

static void
test_sentences (void)
{
  assert_deadline ("2026-12-14", "Nous vous prions de bien vouloir nous transmettre ces éléments avant le 14 décembre 2026.");
  assert_deadline (TODAY, "Nous vous prions de bien vouloir nous transmettre ces éléments avant le 23 novembre 2026.");
  assert_deadline ("2026-11-22", "Ces éléments étaient attendus avant le 22 novembre 2026. Nous vous prions de bien vouloir nous les "
                                 "transmettre dès que possible.");
  assert_deadline (NULL, "Nous vous prions de bien vouloir nous transmettre ces éléments dès que possible.");
}

/* A dossier of which nothing else is known, then one of which too much is. */
static void
test_extremes (void)
{
  g_autoptr(EurBundle) empty = report_fixture_new_empty ();
  g_autoptr(EurBundle) awkward = report_fixture_new_awkward ();
  g_autofree char *long_text = g_strnfill (4000, 'x');
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;
  g_autofree char *text = NULL;
  g_autofree char *info = NULL;

  report_fixture_add_completion (empty, EUR_COMPLETION_MISSING, NULL, NULL, NULL);
  path = write_letter (empty, NULL);
  words = report_pdf_read_words (path);
  report_pdf_assert_contains (words, "Nous avons reçu votre dossier de candidature au label Euralens, et nous vous en remercions.");
  report_pdf_assert_contains (words, "1. Élément du dossier À fournir");
  g_assert_null (strchr (words, '{'));

  for (guint i = 0; i < 30; i++)
    {
      g_autofree char *subject = g_strdup_printf ("Pièce {number} %02u", i);

      report_fixture_add_completion (awkward, EUR_COMPLETION_MISSING, subject, i == 12 ? long_text : "Une phrase.", "2026-12-14");
    }

  g_free (write_letter (awkward, NULL));
  text = report_pdf_read_joined (path);
  info = report_pdf_read_info (path);
  g_assert_cmpuint (report_pdf_count_pages (info), >=, 3);
  g_assert_cmpuint (report_pdf_count (text, "Pièce{number}"), ==, 30);
  g_assert_cmpuint (report_pdf_count (text, "x"), >=, 4000);
}

static void
test_nothing (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autofree char *path = g_build_filename (folder, "rien.pdf", NULL);
  Write write = { bundle, NULL, path, NULL };

  g_assert_cmpint (eur_future_run (write_fiber, &write), ==, 0);
  g_assert_error (write.error, EUR_REPORT_ERROR, EUR_REPORT_ERROR_NOTHING);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_clear_error (&write.error);
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
  folder = g_dir_make_tmp ("eur-letter-XXXXXX", NULL);
  file = g_build_filename (folder, "lettre.pdf", NULL);

  report_pdf_add_test ("/report/letter/golden", test_golden);
  report_pdf_add_test ("/report/letter/document", test_document);
  report_pdf_add_test ("/report/letter/deadlines", test_deadlines);
  report_pdf_add_test ("/report/letter/late", test_late);
  report_pdf_add_test ("/report/letter/extremes", test_extremes);
  g_test_add_func ("/report/letter/sentences", test_sentences);
  g_test_add_func ("/report/letter/nothing", test_nothing);

  result = g_test_run ();

  g_remove (file);
  g_rmdir (folder);
  g_free (folder);

  return result;
}
