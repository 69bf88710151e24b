/* test-waves.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "eur-duplicates-banner.h"
#include "eur-import-dialog.h"
#include "eur-import-lines.h"
#include "eur-import-mapping-page.h"
#include "eur-import-question-row.h"
#include "eur-import-review-page.h"
#include "eur-new-dossier-dialog.h"
#include "eur-new-dossier-picker.h"
#include "eur-wave-day-row.h"
#include "eur-wave-dialog.h"
#include "eur-wave-line-row.h"

#include "test-util.h"
#include "ui-util.h"

/* The dialogs of waves and imports: each template built with criticals fatal, and
 * let go of; what rows do without a window; an import of many dossiers, with an
 * eye on the main loop.
 */

static void
test_widget (gconstpointer data)
{
  GType (*get_type) (void) = data;
  GtkWidget *widget = g_object_ref_sink (g_object_new (get_type (), NULL));

  g_assert_nonnull (gtk_widget_get_first_child (widget));
  g_assert_finalize_object (widget);
}

static void
test_dialogs (void)
{
  g_autoptr(EurWorkspace) workspace = eur_workspace_new ("/nonexistent/label.db");
  g_autoptr(GFile) file = g_file_new_for_path ("/nonexistent/export.json");
  GtkWidget *new_wave = g_object_ref_sink (GTK_WIDGET (eur_wave_dialog_new (workspace, NULL)));
  GtkWidget *new_dossier = g_object_ref_sink (GTK_WIDGET (eur_new_dossier_dialog_new (workspace)));
  GtkWidget *import = g_object_ref_sink (GTK_WIDGET (eur_import_dialog_new (workspace, file)));
  g_autoptr(EurWave) wave = eur_wave_new ();
  GtkWidget *edit_wave;

  g_object_set (wave, "year", G_GINT64_CONSTANT (2026), "opens-on", "2026-03-01", NULL);
  edit_wave = g_object_ref_sink (GTK_WIDGET (eur_wave_dialog_new (workspace, wave)));

  g_assert_cmpuint (ui_count_still_numbers (adw_dialog_get_child (ADW_DIALOG (edit_wave))), ==, 6);

  g_assert_finalize_object (new_wave);
  g_assert_finalize_object (edit_wave);
  g_assert_finalize_object (new_dossier);
  g_assert_finalize_object (import);
}

static void
test_day_row (void)
{
  EurWaveDayRow *row = g_object_ref_sink (g_object_new (EUR_TYPE_WAVE_DAY_ROW, NULL));

  eur_wave_day_row_set_day (row, "2026-03-01");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "01/03/2026");

  gtk_editable_set_text (GTK_EDITABLE (row), "31 mai 2026");
  g_assert_cmpstr (eur_wave_day_row_get_day (row), ==, "2026-05-31");
  g_assert_null (eur_wave_day_row_get_problem (row));

  gtk_editable_set_text (GTK_EDITABLE (row), "31/02/2026");
  g_assert_null (eur_wave_day_row_get_day (row));
  g_assert_nonnull (eur_wave_day_row_get_problem (row));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row), "error"));

  gtk_editable_set_text (GTK_EDITABLE (row), "");
  g_assert_null (eur_wave_day_row_get_problem (row));

  g_assert_finalize_object (row);
}

static char *
list_texts (GtkListBox *list)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) texts = NULL;
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    g_strv_builder_add (builder, gtk_editable_get_text (GTK_EDITABLE (row)));
  texts = g_strv_builder_end (builder);

  return g_strjoinv (" ", texts);
}

static void
act (GtkListBox *list,
     int         index,
     const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (gtk_list_box_get_row_at_index (list, index)), action, NULL);
}

static void
test_line_rows (void)
{
  GtkWidget *box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkListBox *list = GTK_LIST_BOX (gtk_list_box_new ());
  g_autofree char *moved = NULL;
  g_autofree char *removed = NULL;

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (list));
  eur_wave_line_row_add_to (eur_wave_line_row_new ("Line", "one", TRUE), list);
  eur_wave_line_row_add_to (eur_wave_line_row_new ("Line", "two", TRUE), list);
  eur_wave_line_row_add_to (eur_wave_line_row_new ("Line", "three", TRUE), list);

  act (list, 0, "line.up"); /* it is the first: nothing */
  act (list, 2, "line.up");
  act (list, 0, "line.down");
  moved = list_texts (list);
  g_assert_cmpstr (moved, ==, "three one two");

  act (list, 1, "line.remove");
  act (list, 1, "line.down"); /* now it is the last */
  removed = list_texts (list);
  g_assert_cmpstr (removed, ==, "three two");

  g_assert_finalize_object (box);
}

static void
test_question_row (void)
{
  EurIntakeColumn column = { "k1", "Nom du projet", EUR_CHAMP_TEXT, FALSE, NULL, "Éco-lieu" };
  g_autoptr(EurMapping) mapping = eur_mapping_new ();
  g_autoptr(EurMapping) correction = eur_mapping_new ();
  AdwComboRow *known;
  AdwComboRow *unknown;

  eur_mapping_set (mapping, "k1", NULL, eur_target_from_path ("dossier.title"));
  known = ADW_COMBO_ROW (g_object_ref_sink (eur_import_question_row_new (&column, mapping, NULL)));
  g_assert_false (eur_import_question_row_correct (EUR_IMPORT_QUESTION_ROW (known), correction));

  /* “Do Not Import” is a decision; the first choice of what is unknown is none. */
  adw_combo_row_set_selected (known, 0);
  g_assert_true (eur_import_question_row_correct (EUR_IMPORT_QUESTION_ROW (known), correction));
  g_assert_true (eur_mapping_contains (correction, "k1"));
  g_assert_null (eur_mapping_lookup (correction, "k1"));

  column.key = "k2";
  unknown = ADW_COMBO_ROW (g_object_ref_sink (eur_import_question_row_new (&column, mapping, "Why.")));
  g_assert_cmpuint (adw_combo_row_get_selected (unknown), ==, 0);
  g_assert_false (eur_import_question_row_correct (EUR_IMPORT_QUESTION_ROW (unknown), correction));
  adw_combo_row_set_selected (unknown, 2);
  g_assert_true (eur_import_question_row_correct (EUR_IMPORT_QUESTION_ROW (unknown), correction));
  g_assert_nonnull (eur_mapping_lookup (correction, "k2"));

  g_assert_finalize_object (known);
  g_assert_finalize_object (unknown);
}

#define N_MANY 1000

/* A frame is 16 ms; a machine that tests may be slow, but not ten times. */
#define MAX_PAUSE (160 * G_TIME_SPAN_MILLISECOND)

static GBytes *
make_export (void)
{
  GString *csv = g_string_new ("ID,Nom du projet,Description du projet,Commune du projet,Maître d’ouvrage\n");

  for (guint i = 0; i < N_MANY; i++)
    g_string_append_printf (csv, "%u,Projet numéro %u,\"Une description assez longue pour compter, %u fois.\",Lens,Ville %u\n",
                            2000000 + i, i, i, i % 50);

  return g_string_free_to_bytes (csv);
}

/* What keeps the main loop from drawing, in microseconds. */
typedef struct
{
  gint64 last;
  gint64 longest;
} Probe;

static void
check_probe (Probe      *probe,
             const char *what)
{
  g_test_message ("%s: %.1f ms at once", what, probe->longest / 1000.0);
  g_assert_cmpint (probe->longest, <, MAX_PAUSE);
  probe->longest = 0;
}

static gboolean
probe_cb (gpointer data)
{
  Probe *probe = data;
  gint64 now = g_get_monotonic_time ();

  probe->longest = MAX (probe->longest, now - probe->last);
  probe->last = now;

  return G_SOURCE_CONTINUE;
}

static EurStore *
open_store (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "label.db", NULL);
  g_autoptr(EurStore) store = eur_store_new (path);
  g_autoptr(EurWave) wave = eur_wave_new ();
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("test", EUR_ACTION_CREATED);

  g_object_set (wave, "year", G_GINT64_CONSTANT (2026), "state", EUR_WAVE_STATE_OPEN, NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (wave));
  g_assert_true (dex_await (eur_store_open (store), NULL));
  g_assert_true (dex_await (eur_store_commit (store, changes), NULL));

  return g_steal_pointer (&store);
}

/* Each step of the import of a thousand dossiers, while the main loop turns. */
static void
test_many (void)
{
  g_autofree char *folder = g_dir_make_tmp ("eur-waves-XXXXXX", NULL);
  g_autoptr(EurStore) store = open_store (folder);
  g_autoptr(GBytes) bytes = make_export ();
  g_autoptr(GError) error = NULL;
  g_autoptr(EurIntakeFile) file = eur_intake_file_read (bytes, &error);
  GtkWidget *page = g_object_ref_sink (g_object_new (EUR_TYPE_IMPORT_REVIEW_PAGE, NULL));
  Probe probe = { g_get_monotonic_time (), 0 };
  guint source;
  g_autoptr(EurIntakePlan) plan = NULL;

  g_assert_no_error (error);
  source = g_timeout_add_full (G_PRIORITY_HIGH, 1, probe_cb, &probe, NULL);

  plan = dex_await_object (eur_intake_plan (store, file, NULL, NULL), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (eur_intake_plan_count (plan, EUR_OUTCOME_NEW), ==, N_MANY);
  check_probe (&probe, "planned");

  eur_import_review_page_set_plan (EUR_IMPORT_REVIEW_PAGE (page), plan);
  dex_await (dex_timeout_new_msec (1), NULL);
  check_probe (&probe, "shown");

  g_assert_true (dex_await (eur_intake_plan_commit (plan, "test"), &error));
  g_assert_no_error (error);
  check_probe (&probe, "committed");

  g_source_remove (source);
  g_assert_finalize_object (page);
  g_assert_true (dex_await (eur_store_close (store), NULL));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    GType (*get_type) (void);
  } widgets[] = {
    { "/ui/waves/templates/duplicates-banner", eur_duplicates_banner_get_type },
    { "/ui/waves/templates/import-lines", eur_import_lines_get_type },
    { "/ui/waves/templates/import-mapping-page", eur_import_mapping_page_get_type },
    { "/ui/waves/templates/import-question-row", eur_import_question_row_get_type },
    { "/ui/waves/templates/import-review-page", eur_import_review_page_get_type },
    { "/ui/waves/templates/new-dossier-picker", eur_new_dossier_picker_get_type },
    { "/ui/waves/templates/wave-day-row", eur_wave_day_row_get_type },
    { "/ui/waves/templates/wave-line-row", eur_wave_line_row_get_type },
  };

  gtk_test_init (&argc, &argv, NULL);
  dex_init ();
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    g_test_add_data_func (widgets[i].path, widgets[i].get_type, test_widget);

  g_test_add_func ("/ui/waves/dialogs", test_dialogs);
  g_test_add_func ("/ui/waves/day-row", test_day_row);
  g_test_add_func ("/ui/waves/line-rows", test_line_rows);
  g_test_add_func ("/ui/waves/question-row", test_question_row);
  eur_test_add_fiber ("/ui/waves/many", test_many);

  return g_test_run ();
}
