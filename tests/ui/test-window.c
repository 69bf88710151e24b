/* test-window.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "eur-bulk-dialog.h"
#include "eur-bulk-progress.h"
#include "eur-dossier-list.h"
#include "eur-dossier-page.h"
#include "eur-import-dialog.h"
#include "eur-intake.h"
#include "eur-pieces-section.h"
#include "eur-window.h"

#include "test-util.h"
#include "ui-util.h"

/* The window on the sample data, where what is done goes through all of it: the
 * focus of a dossier that opens, files that are dropped, a work that is stopped.
 */

/* As long as a slow machine may take, in milliseconds. */
#define PATIENCE 20000

typedef struct
{
  char         *folder;
  EurWorkspace *workspace;
  EurWindow    *window;
  guint         n_dossiers; /* of the wave that is open */
} Fixture;

typedef gboolean (*Condition) (Fixture *fixture);

static void
wait_for_named (Fixture    *fixture,
                Condition   condition,
                const char *name)
{
  gint64 deadline = g_get_monotonic_time () + PATIENCE * 1000;

  while (!condition (fixture) && g_get_monotonic_time () < deadline)
    dex_await (dex_timeout_new_msec (2), NULL);

  if (!condition (fixture))
    g_error ("waited for %s", name);
}

#define wait_for(fixture, condition) wait_for_named (fixture, condition, #condition)

static GtkWidget *
find (Fixture *fixture,
      GType    type)
{
  return ui_find_widget (GTK_WIDGET (fixture->window), type);
}

static gboolean
has_list (Fixture *fixture)
{
  GtkWidget *list = find (fixture, EUR_TYPE_DOSSIER_LIST);

  if (list == NULL || !gtk_widget_get_mapped (list))
    return FALSE;

  g_object_get (list, "n-found", &fixture->n_dossiers, NULL);

  return fixture->n_dossiers > 0;
}

static void
fill (const char *path)
{
  g_autoptr(EurStore) store = eur_store_new (path);
  g_autoptr(GError) error = NULL;

  dex_await (eur_store_open (store), &error);
  g_assert_no_error (error);
  dex_await (eur_demo_load (store), &error);
  g_assert_no_error (error);
  dex_await (eur_store_close (store), &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *fixture,
        int      width)
{
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("eur-window-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "label.db", NULL);
  fill (path);

  fixture->workspace = eur_workspace_new (path);
  fixture->window = eur_window_new (NULL, fixture->workspace);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for (fixture, has_list);
}

static void
remove_folder (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_folder (path);
      else
        g_remove (path);
    }

  g_rmdir (folder);
}

static void
tear_down (Fixture *fixture)
{
  GtkWidget *page = find (fixture, EUR_TYPE_DOSSIER_PAGE);

  if (page != NULL)
    dex_await (eur_dossier_page_flush (EUR_DOSSIER_PAGE (page)), NULL);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  dex_await (eur_store_close (eur_workspace_get_store (fixture->workspace)), NULL);
  g_clear_object (&fixture->workspace);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static gboolean
has_dossier (Fixture *fixture)
{
  GtkWidget *page = find (fixture, EUR_TYPE_DOSSIER_PAGE);
  EurBundle *bundle = page != NULL ? eur_dossier_page_get_bundle (EUR_DOSSIER_PAGE (page)) : NULL;
  g_autoptr(EurBundle) below = NULL;

  if (bundle == NULL || !gtk_widget_get_mapped (page))
    return FALSE;

  g_object_get (page, "below", &below, NULL);

  return below == bundle;
}

static void
open_dossier (Fixture    *fixture,
              const char *number)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-dossier", "s", number));
  wait_for (fixture, has_dossier);
}

/* Focus */

static gboolean
has_focus_in_index (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  GtkWidget *page = find (fixture, EUR_TYPE_DOSSIER_PAGE);
  GtkWidget *scroller = gtk_widget_get_ancestor (find (fixture, EUR_TYPE_PIECES_SECTION), GTK_TYPE_SCROLLED_WINDOW);

  return focus != NULL && gtk_widget_is_ancestor (focus, page) && !gtk_widget_is_ancestor (focus, scroller) &&
         (gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_VIEW) != NULL ||
          gtk_widget_get_ancestor (focus, GTK_TYPE_DROP_DOWN) != NULL);
}

/* The next key would erase what is selected: a dossier that opens has nothing selected,
 * whether its index is a list or a choice, the first one or not. */
static void
test_focus (void)
{
  static const int widths[] = { 1280, 800 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      Fixture fixture = { 0 };
      GtkEditable *title;

      set_up (&fixture, widths[i]);
      open_dossier (&fixture, "2026-003");
      wait_for (&fixture, has_focus_in_index);
      title = GTK_EDITABLE (find (&fixture, ADW_TYPE_ENTRY_ROW));
      g_assert_true (g_str_has_prefix (gtk_editable_get_text (title), "Éco-lieu"));
      g_assert_false (gtk_editable_get_selection_bounds (title, NULL, NULL));

      gtk_widget_grab_focus (GTK_WIDGET (title));
      open_dossier (&fixture, "2026-001");
      wait_for (&fixture, has_focus_in_index);
      g_assert_false (gtk_editable_get_selection_bounds (title, NULL, NULL));

      tear_down (&fixture);
    }
}

/* Files */

static char *
write_file (Fixture    *fixture,
            const char *name,
            const char *content)
{
  char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, content, -1, &error);
  g_assert_no_error (error);

  return path;
}

/* As GTK tells a widget of what is dropped on it.
 *
 * Returns: whether it was taken
 */
static gboolean
drop (GtkWidget         *widget,
      const char *const *paths)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);
  g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto(GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;
  guint n_targets = 0;

  for (guint i = 0; paths[i] != NULL; i++)
    g_ptr_array_add (files, g_file_new_for_path (paths[i]));

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array ((GFile **) files->pdata, files->len));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_DROP_TARGET (controller))
        continue;

      g_assert_true (gdk_content_formats_contain_gtype (gtk_drop_target_get_formats (GTK_DROP_TARGET (controller)),
                                                        GDK_TYPE_FILE_LIST));
      g_signal_emit_by_name (controller, "drop", &value, 10.0, 10.0, &taken);
      n_targets++;
    }

  g_assert_cmpuint (n_targets, ==, 1);

  return taken;
}

static AdwDialog *
get_dialog (Fixture *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

static gboolean
has_questions (Fixture *fixture)
{
  return EUR_IS_IMPORT_DIALOG (get_dialog (fixture)) &&
         ui_says (GTK_WIDGET (get_dialog (fixture)), "Un verger");
}

/* On the list an export is read, and two are not. */
static void
test_drop_import (void)
{
  Fixture fixture = { 0 };
  g_autofree char *path = NULL;
  GtkWidget *list;

  set_up (&fixture, 1000);
  path = write_file (&fixture, "export.csv", "ID,Email,État du dossier,Déposé le,Nom du projet\n"
                                             "7,porteur@example.invalid,En construction,2026-05-04 16:20:00 +0200,Un verger\n");
  list = find (&fixture, EUR_TYPE_DOSSIER_LIST);

  g_assert_false (drop (list, (const char *[]) { path, path, NULL }));
  g_assert_null (get_dialog (&fixture));

  g_assert_true (drop (list, (const char *[]) { path, NULL }));
  wait_for (&fixture, has_questions);
  adw_dialog_force_close (get_dialog (&fixture));

  tear_down (&fixture);
}

static GListModel *
get_pieces (Fixture *fixture)
{
  EurDossierPage *page = EUR_DOSSIER_PAGE (find (fixture, EUR_TYPE_DOSSIER_PAGE));

  return G_LIST_MODEL (eur_dossier_page_get_bundle (page)->attachments);
}

static gboolean
has_two_pieces (Fixture *fixture)
{
  return g_list_model_get_n_items (get_pieces (fixture)) == 2;
}

/* On the pieces of a dossier, each file is one more of them. */
static void
test_drop_piece (void)
{
  Fixture fixture = { 0 };
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  GtkWidget *section;

  set_up (&fixture, 1000);
  first = write_file (&fixture, "devis.txt", "Un devis");
  second = write_file (&fixture, "plan.txt", "Un plan");
  open_dossier (&fixture, "2026-012");
  g_assert_cmpuint (g_list_model_get_n_items (get_pieces (&fixture)), ==, 0);

  section = find (&fixture, EUR_TYPE_PIECES_SECTION);
  g_assert_true (drop (section, (const char *[]) { first, second, NULL }));
  wait_for (&fixture, has_two_pieces);
  g_assert_true (ui_says (section, "devis.txt"));
  g_assert_true (ui_says (section, "plan.txt"));

  tear_down (&fixture);
}

/* A work that is stopped */

/* The first button that says so. */
static gboolean
click (gpointer    widget,
       const char *text)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_BUTTON (child) && ui_says (child, text))
        {
          g_signal_emit_by_name (child, "clicked");
          return TRUE;
        }

      if (click (child, text))
        return TRUE;
    }

  return FALSE;
}

static gboolean
asks (Fixture *fixture)
{
  return EUR_IS_BULK_DIALOG (get_dialog (fixture));
}

G_GNUC_BEGIN_IGNORE_DEPRECATIONS

static GtkFileChooser *
find_chooser (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (windows, i);

      if (GTK_IS_FILE_CHOOSER_DIALOG (window) && gtk_widget_get_mapped (window))
        return GTK_FILE_CHOOSER (window);
    }

  return NULL;
}

static gboolean
has_chooser (Fixture *fixture)
{
  return find_chooser () != NULL;
}

/* Its path too, which the dialog reads meanwhile and does not survive. */
static gboolean
has_folder (Fixture *fixture)
{
  g_autofree char *name = g_path_get_basename (fixture->folder);
  g_autoptr(GFile) file = gtk_file_chooser_get_file (find_chooser ());

  return file != NULL && g_str_equal (g_file_peek_path (file), fixture->folder) &&
         ui_says (GTK_WIDGET (find_chooser ()), name);
}

static void
choose_folder (Fixture *fixture)
{
  g_autoptr(GFile) folder = g_file_new_for_path (fixture->folder);

  wait_for (fixture, has_chooser);
  gtk_file_chooser_set_current_folder (find_chooser (), folder, NULL);
  wait_for (fixture, has_folder);
  gtk_dialog_response (GTK_DIALOG (find_chooser ()), GTK_RESPONSE_ACCEPT);
}

G_GNUC_END_IGNORE_DEPRECATIONS

static gboolean
cancel_cb (gpointer dialog)
{
  click (dialog, "Cancel");

  return G_SOURCE_REMOVE;
}

/* After the second one, while the third is written. */
static void
progress_cb (AdwAlertDialog *dialog)
{
  if (g_str_has_prefix (adw_alert_dialog_get_body (dialog), "2 "))
    g_idle_add_full (G_PRIORITY_HIGH, cancel_cb, g_object_ref (dialog), g_object_unref);
}

static gboolean
has_progress (Fixture *fixture)
{
  return EUR_IS_BULK_PROGRESS (get_dialog (fixture));
}

static gboolean
is_told (Fixture *fixture)
{
  return ui_says (GTK_WIDGET (fixture->window), "Stopped: ");
}

/* How many summaries there are, each whole: what was begun was ended. */
static guint
count_summaries (Fixture *fixture)
{
  g_autoptr(GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;
  guint n_summaries = 0;

  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
      g_autofree char *content = NULL;
      gsize length = 0;

      if (!g_str_has_prefix (name, "Fiche "))
        continue;

      g_assert_true (g_str_has_suffix (name, ".pdf"));
      g_assert_true (g_file_get_contents (path, &content, &length, NULL));
      g_assert_true (g_str_has_prefix (content, "%PDF-"));
      g_assert_nonnull (g_strrstr_len (content + length - 8, 8, "%%EOF"));
      n_summaries++;
    }

  return n_summaries;
}

/* What is written stays and is counted, and nothing more is written. */
static void
test_cancel_export (void)
{
  Fixture fixture = { 0 };
  GtkWidget *list;
  guint n_summaries;
  g_autofree char *said = NULL;

  set_up (&fixture, 1000);
  list = find (&fixture, EUR_TYPE_DOSSIER_LIST);
  g_assert_true (gtk_widget_activate_action (list, "list.select", NULL));
  g_assert_true (gtk_widget_activate_action (list, "list.select-all", NULL));
  g_assert_true (gtk_widget_activate_action (list, "list.export-summaries", NULL));
  wait_for (&fixture, asks);
  g_assert_true (click (get_dialog (&fixture), "Choose a Folder"));
  choose_folder (&fixture);

  wait_for (&fixture, has_progress);
  g_signal_connect (get_dialog (&fixture), "notify::body", G_CALLBACK (progress_cb), NULL);
  wait_for (&fixture, is_told);

  n_summaries = count_summaries (&fixture);
  g_test_message ("%u summaries of %u", n_summaries, fixture.n_dossiers);
  g_assert_cmpuint (n_summaries, >=, 2);
  g_assert_cmpuint (n_summaries, <, fixture.n_dossiers);
  said = g_strdup_printf ("Stopped: %u summaries of %u are written", n_summaries, fixture.n_dossiers);
  g_assert_true (ui_says (GTK_WIDGET (fixture.window), said));
  g_assert_null (get_dialog (&fixture));

  tear_down (&fixture);
}

int
main (int   argc,
      char *argv[])
{
  /* GTK’s accessibility for tests cannot announce, as a long toast does: it calls nothing. */
  g_setenv ("GTK_A11Y", "none", TRUE);

  gtk_test_init (&argc, &argv, NULL);
  dex_init ();
  adw_init ();

  eur_test_add_fiber ("/ui/window/focus", test_focus);
  eur_test_add_fiber ("/ui/window/drop-import", test_drop_import);
  eur_test_add_fiber ("/ui/window/drop-piece", test_drop_piece);
  eur_test_add_fiber ("/ui/window/cancel-export", test_cancel_export);

  return g_test_run ();
}
