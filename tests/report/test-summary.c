/* test-summary.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>

#include "eur-report-sections.h"
#include "eur-report.h"
#include "report-fixture.h"
#include "report-pdf.h"

/* 1er mars 2026, noon */
#define EPOCH "1772366400"

#define NB  EUR_NBSP
#define NNB EUR_NNBSP

typedef struct
{
  EurBundle  *bundle;
  const char *path;
  GError     *error;
} Write;

static char *folder;

static DexFuture *
write_fiber (gpointer data)
{
  Write *write = data;

  dex_await (eur_report_write_summary (write->bundle, write->path), &write->error);

  return dex_future_new_true ();
}

static GError *
write_to (EurBundle  *bundle,
          const char *path)
{
  Write write = { bundle, path, NULL };

  g_assert_cmpint (eur_future_run (write_fiber, &write), ==, 0);

  return write.error;
}

static char *
write_summary (EurBundle *bundle)
{
  char *path = g_build_filename (folder, "fiche.pdf", NULL);

  g_assert_no_error (write_to (bundle, path));

  return path;
}

static void
test_french (void)
{
  static const char *const parts[] = {
    "1" NNB "234" NNB "567,00" NB "€",
    "12" NNB "340,00" NB "€",
    "Il manque 12" NNB "340,00" NB "€",
    "Éco-lieu de la fosse 9" NB ": «" NB "œuvrer ensemble" NB "»",
    "1er mars 2026",
    "1er septembre 2026",
    "12" NNB "400",
    "216" NB "204" NB "982" NB "00013",
    "49,6" NB "%",
    "biosourcés" NNB ";",
    "décide" NNB "?",
    "L’association",
    "En comité",
    "Exemple",
    "Vague 2026-1",
    "Oignies, Hénin-Beaumont (CA d’Hénin-Carvin)",
    "n°" NB "1234567",
    "montants hors taxes (HT)",
    "Région Hauts-de-France (28,4" NB "%)",
    "Fiche de synthèse — 2026-003 — Éco-lieu",
    "éditée le 1er mars 2026",
    "482,1" NB "ko",
    "Modification — 3 changements",
    "11 mai 2026 à 08:05",
  };
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *text = report_pdf_read_layout (path);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    report_pdf_assert_contains (text, parts[i]);
}

static void
test_pages (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *text = report_pdf_read_layout (path);
  g_autofree char *info = report_pdf_read_info (path);
  guint n_pages = report_pdf_count_pages (info);

  g_assert_cmpuint (n_pages, >=, 2);
  g_assert_cmpuint (n_pages, <=, 3);

  for (guint i = 1; i <= n_pages; i++)
    {
      g_autofree char *footer = g_strdup_printf ("page %u / %u", i, n_pages);

      g_assert_cmpuint (report_pdf_count (text, footer), ==, 1);
    }
}

static void
test_metadata (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *info = report_pdf_read_info (path);

  report_pdf_assert_contains (info, "Fiche de synthèse — 2026-003 — Éco-lieu de la fosse 9" NB ": «" NB "œuvrer ensemble" NB "»");
  report_pdf_assert_contains (info, "Pôle métropolitain de l’Artois");
  report_pdf_assert_contains (info, "Euralens Label " EUR_VERSION);
  report_pdf_assert_contains (info, "Sun Mar  1 12:00:00 2026");
  report_pdf_assert_contains (info, "(A4)");
}

/* What a screen reader has to go by. */
static void
test_structure (void)
{
  static const struct
  {
    const char *tag;
    guint       least;
  } tags[] = {
    { "Document\n", 1 },
    { "H1 ", 1 },
    { "H2 ", 5 },
    { "H3 ", 4 },
    { "Table ", 4 },
    { "TH", 16 },
    { "TR", 20 },
    { "TD", 60 },
  };
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *info = report_pdf_read_info (path);
  g_autofree char *structure = report_pdf_run ((const char *const[]) { "pdfinfo", "-struct", path, NULL });
  const char *tagged = strstr (info, "Tagged:");

  g_assert_nonnull (tagged);
  g_assert_true (g_str_has_prefix (g_strchug ((char *) tagged + strlen ("Tagged:")), "yes"));

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    g_assert_cmpuint (report_pdf_count (structure, tags[i].tag), >=, tags[i].least);

  g_assert_cmpuint (report_pdf_count (structure, "Document\n"), ==, 1);
}

static void
test_nothing_lost (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_awkward ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *text = report_pdf_read_joined (path);

  for (guint i = 1; i <= 25; i++)
    {
      g_autofree char *expense = g_strdup_printf ("Postenuméro%02u", i);
      g_autofree char *resource = g_strdup_printf ("Financeurnuméro%02u", i);

      report_pdf_assert_contains (text, expense);
      report_pdf_assert_contains (text, resource);
    }

  report_pdf_assert_contains (text, bundle->dossier->summary);
  g_assert_cmpuint (report_pdf_count (text, "<b>balisée</b>"), ==, 8);
  g_assert_cmpuint (report_pdf_count (text, "motmot"), ==, 299);
  report_pdf_assert_contains (text, "Fouquières-lès-Béthune(CAdeBéthune-Bruay,Artois-LysRomane)");
  report_pdf_assert_contains (text, "courrielparticulièrementlongue" + strlen ("courrielparticulièrement"));
  report_pdf_assert_contains (text, "5000000000000,00€");
  report_pdf_assert_contains (text, "-2500,00€");
  report_pdf_assert_contains (text, "الثقافة");
  report_pdf_assert_contains (text, "😀");
  report_pdf_assert_contains (text, "W62A000001");
  g_assert_cmpuint (report_pdf_count (text, "FINAL_definitif.docx"), ==, 22);
}

/* At the foot of a page and at the head of the next, the same sum. */
static void
test_carried (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_awkward ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *text = report_pdf_read_layout (path);
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  const char *carried = NULL;
  guint n_carried = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);

      if (g_str_has_prefix (line, "À reporter"))
        {
          g_assert_null (carried);
          carried = g_strchug ((char *) line + strlen ("À reporter"));
        }
      else if (g_str_has_prefix (line, "Report "))
        {
          g_assert_cmpstr (carried, ==, g_strchug ((char *) line + strlen ("Report ")));
          carried = NULL;
          n_carried++;
        }
    }

  g_assert_null (carried);
  g_assert_cmpuint (n_carried, >=, 2);
  report_pdf_assert_contains (text, "Coût déclaré par le porteur" NB ": 1" NNB "234" NNB "567,00" NB "€.");
}

static void
test_history (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_awkward ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *text = report_pdf_read_layout (path);

  report_pdf_assert_contains (text, "Note 22");
  report_pdf_assert_contains (text, "Note 08");
  g_assert_null (strstr (text, "Note 07"));
  report_pdf_assert_contains (text, "et 7 autres");
}

static void
test_empty (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_empty ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *text = report_pdf_read_layout (path);

  report_pdf_assert_contains (text, "Sans titre");
  report_pdf_assert_contains (text, "page 1 / 1");
  report_pdf_assert_contains (text, "Le coût et le financement du projet ne sont pas renseignés.");
  report_pdf_assert_contains (text, "Aucune pièce n’est jointe au dossier.");
  g_assert_cmpuint (report_pdf_count (text, "Non renseigné"), ==, 10);
}

static void
test_balance (void)
{
  static const struct
  {
    gint64      cents;
    const char *words;
  } balances[] = {
    { 0, "Équilibré" },
    { -1234000, "Il manque 12" NNB "340,00" NB "€" },
    { 1234000, "Excédent de 12" NNB "340,00" NB "€" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (balances); i++)
    {
      g_autofree char *words = eur_report_dup_balance (balances[i].cents);

      g_assert_cmpstr (words, ==, balances[i].words);
    }
}

static void
test_reproducible (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_usual ();
  g_autofree char *path = write_summary (bundle);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  gsize first_length;
  gsize second_length;

  g_assert_true (g_file_get_contents (path, &first, &first_length, NULL));
  g_free (write_summary (bundle));
  g_assert_true (g_file_get_contents (path, &second, &second_length, NULL));
  g_assert_cmpmem (first, first_length, second, second_length);
}

static void
assert_folder_is_empty (const char *path)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);

  g_assert_nonnull (dir);
  g_assert_null (g_dir_read_name (dir));
}

static void
test_no_folder (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_empty ();
  g_autofree char *path = g_build_filename (folder, "absent", "fiche.pdf", NULL);
  g_autoptr(GError) error = write_to (bundle, path);

  g_assert_error (error, EUR_REPORT_ERROR, EUR_REPORT_ERROR_FOLDER);
  g_assert_nonnull (strstr (error->message, "absent"));
}

/* A name that no file system takes fails for root too. */
static void
test_not_writable (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_empty ();
  g_autofree char *place = g_build_filename (folder, "place", NULL);
  g_autofree char *name = g_strnfill (300, 'x');
  g_autofree char *path = g_build_filename (place, name, NULL);
  g_autoptr(GError) name_error = NULL;
  g_autoptr(GError) folder_error = NULL;

  g_assert_no_errno (g_mkdir (place, 0700));

  name_error = write_to (bundle, path);
  g_assert_error (name_error, EUR_REPORT_ERROR, EUR_REPORT_ERROR_WRITE);
  assert_folder_is_empty (place);

  folder_error = write_to (bundle, place);
  g_assert_error (folder_error, EUR_REPORT_ERROR, EUR_REPORT_ERROR_WRITE);
  assert_folder_is_empty (place);

  g_assert_no_errno (g_rmdir (place));
}

static void
test_forbidden (void)
{
  g_autoptr(EurBundle) bundle = report_fixture_new_empty ();
  g_autofree char *place = g_build_filename (folder, "forbidden", NULL);
  g_autofree char *path = g_build_filename (place, "fiche.pdf", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_no_errno (g_mkdir (place, 0500));

  if (g_access (place, W_OK) == 0)
    g_test_skip ("this user may write anywhere");
  else
    error = write_to (bundle, path);

  if (g_access (place, W_OK) != 0)
    g_assert_error (error, EUR_REPORT_ERROR, EUR_REPORT_ERROR_WRITE);

  assert_folder_is_empty (place);
  g_assert_no_errno (g_rmdir (place));
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
  folder = g_dir_make_tmp ("eur-report-XXXXXX", NULL);
  file = g_build_filename (folder, "fiche.pdf", NULL);

  report_pdf_add_test ("/report/summary/french", test_french);
  report_pdf_add_test ("/report/summary/pages", test_pages);
  report_pdf_add_test ("/report/summary/metadata", test_metadata);
  report_pdf_add_test ("/report/summary/structure", test_structure);
  report_pdf_add_test ("/report/summary/nothing-lost", test_nothing_lost);
  report_pdf_add_test ("/report/summary/carried", test_carried);
  report_pdf_add_test ("/report/summary/history", test_history);
  report_pdf_add_test ("/report/summary/empty", test_empty);
  g_test_add_func ("/report/summary/balance", test_balance);
  g_test_add_func ("/report/summary/reproducible", test_reproducible);
  g_test_add_func ("/report/summary/no-folder", test_no_folder);
  g_test_add_func ("/report/summary/not-writable", test_not_writable);
  g_test_add_func ("/report/summary/forbidden", test_forbidden);

  result = g_test_run ();

  g_remove (file);
  g_rmdir (folder);
  g_free (folder);

  return result;
}
