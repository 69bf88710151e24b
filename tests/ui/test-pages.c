/* test-pages.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <adwaita.h>
#include <glib/gstdio.h>
#include <sqlite3.h>

#include "eur-bulk-progress.h"
#include "eur-dossier-page.h"
#include "eur-duplicates-banner.h"
#include "eur-entry-row.h"
#include "eur-party-dialog.h"
#include "eur-piece-preview.h"
#include "eur-text-row.h"

#include "test-util.h"
#include "ui-pdf.h"
#include "ui-util.h"

/* The page of a dossier in a window of its own, driven by its actions: pieces,
 * duplicates, the choice of an owner, a store that is only read.
 */

/* As long as a slow machine may take, in milliseconds. */
#define PATIENCE 20000

typedef struct
{
  char           *folder;
  char           *path;
  EurWorkspace   *workspace;
  EurStore       *store;
  EurDossier     *dossier;
  GtkWidget      *window;
  EurDossierPage *page;
} Fixture;

typedef gboolean (*Condition) (Fixture *fixture);

static void
wait_for (Fixture   *fixture,
          Condition  condition)
{
  gint64 deadline = g_get_monotonic_time () + PATIENCE * 1000;

  while (!condition (fixture) && g_get_monotonic_time () < deadline)
    dex_await (dex_timeout_new_msec (2), NULL);

  g_assert_true (condition (fixture));
}

static void
put (EurStore    *store,
     EurDocument *document)
{
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("test", EUR_ACTION_CREATED);
  g_autoptr(GError) error = NULL;

  eur_change_set_put (changes, document);
  dex_await (eur_store_commit (store, changes), &error);
  g_assert_no_error (error);
}

static void
open_workspace (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  fixture->workspace = eur_workspace_new (fixture->path);
  fixture->store = eur_workspace_get_store (fixture->workspace);
  dex_await (eur_workspace_open (fixture->workspace), &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *fixture)
{
  fixture->folder = g_dir_make_tmp ("eur-pages-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "label.db", NULL);
  open_workspace (fixture);

  fixture->dossier = eur_dossier_new ();
  g_object_set (fixture->dossier, "number", "2026-001", "title", "Verger des Tilleuls", NULL);
  put (fixture->store, EUR_DOCUMENT (fixture->dossier));
}

static void
show_page (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  fixture->page = eur_dossier_page_new (fixture->workspace);
  fixture->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  dex_await (eur_dossier_page_load (fixture->page, "2026-001"), &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture)
{
  g_autoptr(GDir) dir = NULL;
  const char *name;

  dex_await (eur_dossier_page_flush (fixture->page), NULL);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  dex_await (eur_store_close (fixture->store), NULL);
  g_clear_object (&fixture->dossier);
  g_clear_object (&fixture->workspace);

  dir = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
act (Fixture    *fixture,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, NULL));
}

/* Pieces */

static GListModel *
get_pieces (Fixture *fixture)
{
  return G_LIST_MODEL (eur_dossier_page_get_bundle (fixture->page)->attachments);
}

static gboolean
has_piece (Fixture *fixture)
{
  return g_list_model_get_n_items (get_pieces (fixture)) == 1;
}

static gboolean
has_no_piece (Fixture *fixture)
{
  return g_list_model_get_n_items (get_pieces (fixture)) == 0;
}

static EurAttachment *
dup_piece (Fixture *fixture)
{
  return g_list_model_get_item (get_pieces (fixture), 0);
}

static void
act_on_piece (Fixture    *fixture,
              const char *action)
{
  g_autoptr(EurAttachment) piece = dup_piece (fixture);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, "s",
                                             eur_document_get_id (EUR_DOCUMENT (piece))));
}

static void
add_piece (Fixture    *fixture,
           const char *name,
           const char *content,
           gssize      length)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autofree char *uri = NULL;
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, content, length, &error);
  g_assert_no_error (error);
  uri = g_filename_to_uri (path, NULL, NULL);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "dossier.add-file", "s", uri));
  wait_for (fixture, has_piece);
}

static void
test_piece (void)
{
  Fixture fixture = { 0 };
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, "Un budget", -1);
  g_autoptr(EurAttachment) piece = NULL;
  g_autoptr(EurAttachment) back = NULL;
  g_autoptr(GBytes) bytes = NULL;

  set_up (&fixture);
  show_page (&fixture);
  add_piece (&fixture, "budget.txt", "Un budget", -1);
  piece = dup_piece (&fixture);
  g_assert_cmpstr (piece->filename, ==, "budget.txt");
  g_assert_cmpstr (piece->sha256, ==, sum);
  g_assert_cmpint (piece->byte_size, ==, strlen ("Un budget"));

  act_on_piece (&fixture, "dossier.remove-piece");
  wait_for (&fixture, has_no_piece);
  act (&fixture, "dossier.undo");
  wait_for (&fixture, has_piece);

  back = dup_piece (&fixture);
  g_assert_cmpstr (back->sha256, ==, sum);
  bytes = dex_await_boxed (eur_store_read_attachment (fixture.store, back->sha256), NULL);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "Un budget", strlen ("Un budget"));

  tear_down (&fixture);
}

static gboolean
has_first_title (Fixture *fixture)
{
  return g_strcmp0 (eur_dossier_page_get_bundle (fixture->page)->dossier->title, "Verger des Tilleuls") == 0;
}

/* What was done last is taken back first. */
static void
test_undo_order (void)
{
  Fixture fixture = { 0 };

  set_up (&fixture);
  show_page (&fixture);
  add_piece (&fixture, "budget.txt", "Un budget", -1);
  act_on_piece (&fixture, "dossier.remove-piece");
  wait_for (&fixture, has_no_piece);

  g_object_set (eur_dossier_page_get_bundle (fixture.page)->dossier, "title", "Jardin", NULL);
  g_assert_true (dex_await (eur_dossier_page_flush (fixture.page), NULL));

  act (&fixture, "dossier.undo");
  wait_for (&fixture, has_first_title);
  g_assert_true (has_no_piece (&fixture));
  g_assert_true (dex_await (eur_dossier_page_flush (fixture.page), NULL));

  act (&fixture, "dossier.undo");
  wait_for (&fixture, has_piece);

  tear_down (&fixture);
}

static char *
get_copy_path (Fixture *fixture)
{
  g_autoptr(EurAttachment) piece = dup_piece (fixture);

  return g_build_filename (g_get_user_cache_dir (), "euralens-label", "pieces", piece->sha256, piece->filename, NULL);
}

static gboolean
has_copy (Fixture *fixture)
{
  g_autofree char *path = get_copy_path (fixture);
  g_autofree char *content = NULL;

  return g_file_get_contents (path, &content, NULL, NULL) && g_str_equal (content, "Un budget");
}

/* A copy, for whichever application opens it; there is none here. The window may
 * go before that is known. */
static void
test_open_piece (void)
{
  Fixture fixture = { 0 };

  set_up (&fixture);
  show_page (&fixture);
  add_piece (&fixture, "budget.txt", "Un budget", -1);
  act_on_piece (&fixture, "dossier.open-piece");
  wait_for (&fixture, has_copy);
  tear_down (&fixture);
}

static gboolean
has_dialog (Fixture *fixture)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)) != NULL;
}

static gboolean
has_picture (Fixture *fixture)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  GtkWidget *picture = dialog != NULL ? ui_find_widget (GTK_WIDGET (dialog), GTK_TYPE_PICTURE) : NULL;

  return picture != NULL && gtk_widget_get_mapped (picture) && gtk_picture_get_paintable (GTK_PICTURE (picture)) != NULL;
}

static void
test_preview_picture (void)
{
  static const guint8 pixel[4] = { 10, 20, 30, 255 };
  Fixture fixture = { 0 };
  g_autoptr(GBytes) data = g_bytes_new_static (pixel, sizeof pixel);
  g_autoptr(GdkTexture) texture = gdk_memory_texture_new (1, 1, GDK_MEMORY_R8G8B8A8, data, 4);
  g_autoptr(GBytes) png = gdk_texture_save_to_png_bytes (texture);

  set_up (&fixture);
  show_page (&fixture);
  add_piece (&fixture, "plan.png", g_bytes_get_data (png, NULL), g_bytes_get_size (png));
  act_on_piece (&fixture, "dossier.preview-piece");
  wait_for (&fixture, has_picture);
  tear_down (&fixture);
}

#if EUR_PDF_PREVIEW

/* Those that one can read, as wide as the dialog. */
static guint
count_pictures (GtkWidget *widget)
{
  guint n = GTK_IS_PICTURE (widget) && gtk_picture_get_paintable (GTK_PICTURE (widget)) != NULL &&
            gtk_widget_get_height (widget) > gtk_widget_get_width (widget) && gtk_widget_get_width (widget) > 600;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_pictures (child);

  return n;
}

static gboolean
has_pages (Fixture *fixture)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));

  return dialog != NULL && count_pictures (GTK_WIDGET (dialog)) == EUR_PAGES_MAX;
}

/* The first pages of it, however many it has. */
static void
test_preview_pdf (void)
{
  Fixture fixture = { 0 };
  g_autoptr(GBytes) pdf = ui_pdf_new (7);

  set_up (&fixture);
  show_page (&fixture);
  add_piece (&fixture, "plan.pdf", g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf));
  act_on_piece (&fixture, "dossier.preview-piece");
  wait_for (&fixture, has_pages);
  tear_down (&fixture);
}

static gboolean
has_problem (Fixture *fixture)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  GtkWidget *problem = dialog != NULL ? ui_find_widget (GTK_WIDGET (dialog), ADW_TYPE_STATUS_PAGE) : NULL;

  return problem != NULL && gtk_widget_get_mapped (problem) && ui_says (problem, "it is damaged");
}

static void
test_preview_damaged (void)
{
  Fixture fixture = { 0 };

  set_up (&fixture);
  show_page (&fixture);
  add_piece (&fixture, "plan.pdf", "%PDF-1.4 and no more", -1);
  act_on_piece (&fixture, "dossier.preview-piece");
  wait_for (&fixture, has_problem);
  tear_down (&fixture);
}

#endif

/* Duplicates */

static GtkWidget *
get_banner (Fixture *fixture)
{
  return ui_find_widget (GTK_WIDGET (fixture->page), EUR_TYPE_DUPLICATES_BANNER);
}

static gboolean
has_duplicate (Fixture *fixture)
{
  guint n_duplicates = 0;

  g_object_get (get_banner (fixture), "n-duplicates", &n_duplicates, NULL);

  return n_duplicates == 1;
}

static void
test_duplicates (void)
{
  Fixture fixture = { 0 };
  g_autoptr(EurDossier) twin = eur_dossier_new ();
  g_autoptr(GVariant) target = NULL;
  GtkWidget *row;

  set_up (&fixture);
  g_object_set (twin, "number", "2026-002", "title", "Le verger des tilleuls", NULL);
  put (fixture.store, EUR_DOCUMENT (twin));
  show_page (&fixture);
  wait_for (&fixture, has_duplicate);
  g_assert_true (gtk_widget_get_visible (get_banner (&fixture)));

  row = ui_find_widget (get_banner (&fixture), ADW_TYPE_ACTION_ROW);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), ==, "win.open-dossier");
  target = g_variant_ref (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row)));
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==, eur_document_get_id (EUR_DOCUMENT (twin)));

  tear_down (&fixture);
}

/* The dossier that this one continues */

static gboolean
has_choice (Fixture *fixture)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  GtkWidget *list = dialog != NULL ? ui_find_widget (GTK_WIDGET (dialog), GTK_TYPE_LIST_VIEW) : NULL;
  GtkSelectionModel *model = list != NULL ? gtk_list_view_get_model (GTK_LIST_VIEW (list)) : NULL;

  return model != NULL && g_list_model_get_n_items (G_LIST_MODEL (model)) == 1;
}

static void
choose_earlier (Fixture *fixture)
{
  act (fixture, "dossier.choose-earlier");
  wait_for (fixture, has_choice);
  g_signal_emit_by_name (ui_find_widget (GTK_WIDGET (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window))), GTK_TYPE_LIST_VIEW),
                         "activate", 0);
}

static gboolean
has_earlier (Fixture *fixture)
{
  return ui_says (GTK_WIDGET (fixture->page), "2025-009, Le petit verger");
}

static gboolean
has_no_earlier (Fixture *fixture)
{
  return ui_says (GTK_WIDGET (fixture->page), "No earlier dossier");
}

static gboolean
tells_of_a_ring (Fixture *fixture)
{
  return ui_says (fixture->window, "2026-001 cannot continue 2025-009");
}

static void
test_earlier (void)
{
  Fixture fixture = { 0 };
  g_autoptr(EurDossier) earlier = eur_dossier_new ();
  g_autoptr(EurDocument) stored = NULL;

  set_up (&fixture);
  g_object_set (earlier, "number", "2025-009", "title", "Le petit verger", NULL);
  put (fixture.store, EUR_DOCUMENT (earlier));
  show_page (&fixture);
  wait_for (&fixture, has_no_earlier);

  choose_earlier (&fixture);
  wait_for (&fixture, has_earlier);
  stored = dex_await_object (eur_store_get (fixture.store, eur_document_get_id (EUR_DOCUMENT (fixture.dossier))), NULL);
  g_assert_cmpstr (EUR_DOSSIER (stored)->continues, ==, eur_document_get_id (EUR_DOCUMENT (earlier)));

  act (&fixture, "dossier.unlink-earlier");
  wait_for (&fixture, has_no_earlier);

  /* The other way round: a ring is refused in words, and nothing is written. */
  g_object_set (earlier, "continues", eur_document_get_id (EUR_DOCUMENT (fixture.dossier)), NULL);
  put (fixture.store, EUR_DOCUMENT (earlier));
  choose_earlier (&fixture);
  wait_for (&fixture, tells_of_a_ring);
  g_assert_true (has_no_earlier (&fixture));

  tear_down (&fixture);
}

/* Owner */

static gboolean
has_owner (Fixture *fixture)
{
  return eur_dossier_page_get_bundle (fixture->page)->owner != NULL;
}

static gboolean
has_no_owner (Fixture *fixture)
{
  return eur_dossier_page_get_bundle (fixture->page)->owner == NULL &&
         eur_dossier_page_get_bundle (fixture->page)->dossier->owner == NULL;
}

static void
test_owner (void)
{
  Fixture fixture = { 0 };
  g_autoptr(EurOrganization) organization = eur_organization_new ();
  g_autoptr(EurDocument) stored = NULL;
  GtkWidget *list;

  set_up (&fixture);
  g_object_set (organization, "name", "Ville d’Oignies (exemple)", "kind", EUR_ORGANIZATION_COLLECTIVITY, NULL);
  put (fixture.store, EUR_DOCUMENT (organization));
  show_page (&fixture);

  act (&fixture, "dossier.choose-owner");
  wait_for (&fixture, has_choice);
  list = ui_find_widget (GTK_WIDGET (adw_window_get_visible_dialog (ADW_WINDOW (fixture.window))), GTK_TYPE_LIST_VIEW);
  g_signal_emit_by_name (list, "activate", 0);
  wait_for (&fixture, has_owner);

  g_assert_true (dex_await (eur_dossier_page_flush (fixture.page), NULL));
  stored = dex_await_object (eur_store_get (fixture.store, eur_document_get_id (EUR_DOCUMENT (fixture.dossier))), NULL);
  g_assert_cmpstr (EUR_DOSSIER (stored)->owner, ==, eur_document_get_id (EUR_DOCUMENT (organization)));

  act (&fixture, "dossier.undo");
  wait_for (&fixture, has_no_owner);

  tear_down (&fixture);
}

/* A store that a newer version wrote */

static gboolean
has_text (Fixture *fixture)
{
  GtkWidget *row = ui_find_widget (GTK_WIDGET (fixture->page), EUR_TYPE_ENTRY_ROW);

  return g_str_equal (gtk_editable_get_text (GTK_EDITABLE (row)), "Verger des Tilleuls");
}

static gboolean
is_locked (Fixture *fixture)
{
  GtkWidget *row = ui_find_widget (GTK_WIDGET (fixture->page), EUR_TYPE_ENTRY_ROW);

  return !gtk_editable_get_editable (GTK_EDITABLE (row));
}

static void
test_read_only (void)
{
  Fixture fixture = { 0 };
  GtkWidget *text;
  sqlite3 *db;

  set_up (&fixture);
  dex_await (eur_store_close (fixture.store), NULL);
  g_clear_object (&fixture.workspace);
  g_assert_cmpint (sqlite3_open (fixture.path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "PRAGMA user_version = 9999", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
  open_workspace (&fixture);
  g_assert_true (eur_store_is_read_only (fixture.store));

  show_page (&fixture);
  wait_for (&fixture, has_text);
  wait_for (&fixture, is_locked);
  text = ui_find_widget (ui_find_widget (GTK_WIDGET (fixture.page), EUR_TYPE_TEXT_ROW), GTK_TYPE_TEXT_VIEW);
  g_assert_false (gtk_text_view_get_editable (GTK_TEXT_VIEW (text)));

  /* Nothing is offered that cannot be done; what only reads still is. */
  act (&fixture, "dossier.choose-owner");
  g_assert_false (has_dialog (&fixture));
  g_assert_false (eur_dossier_page_is_unsaved (fixture.page));

  tear_down (&fixture);
}

/* Bulk work */

static void
test_progress (void)
{
  EurBulkProgress *progress = g_object_ref_sink (eur_bulk_progress_new ("Export", 12));

  eur_bulk_progress_set_done (progress, 3);
  g_assert_cmpstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (progress)), ==, "3 of 12");
  g_assert_false (eur_bulk_progress_is_cancelled (progress));
  g_signal_emit_by_name (progress, "response::cancel", "cancel");
  g_assert_true (eur_bulk_progress_is_cancelled (progress));
  g_assert_finalize_object (progress);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  dex_init ();
  adw_init ();

  eur_test_add_fiber ("/ui/pages/piece", test_piece);
  eur_test_add_fiber ("/ui/pages/undo-order", test_undo_order);
  eur_test_add_fiber ("/ui/pages/open-piece", test_open_piece);
  eur_test_add_fiber ("/ui/pages/preview-picture", test_preview_picture);
#if EUR_PDF_PREVIEW
  eur_test_add_fiber ("/ui/pages/preview-pdf", test_preview_pdf);
  eur_test_add_fiber ("/ui/pages/preview-damaged", test_preview_damaged);
#endif
  eur_test_add_fiber ("/ui/pages/duplicates", test_duplicates);
  eur_test_add_fiber ("/ui/pages/earlier", test_earlier);
  eur_test_add_fiber ("/ui/pages/owner", test_owner);
  eur_test_add_fiber ("/ui/pages/read-only", test_read_only);
  g_test_add_func ("/ui/pages/progress", test_progress);

  return g_test_run ();
}
