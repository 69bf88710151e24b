/* test-edit.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "eur-amount-entry.h"
#include "eur-commune-row.h"
#include "eur-contact-section.h"
#include "eur-day-button.h"
#include "eur-dossier-page.h"
#include "eur-entry-row.h"
#include "eur-line-row.h"
#include "eur-piece-file.h"
#include "eur-piece-row.h"
#include "eur-problem-row.h"
#include "eur-summary-name.h"
#include "eur-text-cell.h"
#include "eur-text-row.h"
#include "eur-toggles-row.h"

#include "test-util.h"

/* What a person writes, and what a record gets of it. */

static char *
dup_string (gpointer    object,
            const char *property)
{
  char *value = NULL;

  g_object_get (object, property, &value, NULL);

  return value;
}

static void
assert_string (gpointer    object,
               const char *property,
               const char *expected)
{
  g_autofree char *value = dup_string (object, property);

  g_assert_cmpstr (value, ==, expected);
}

static gint64
get_int64 (gpointer    object,
           const char *property)
{
  gint64 value = -1;

  g_object_get (object, property, &value, NULL);

  return value;
}

/* As when the focus goes elsewhere. */
static void
leave (gpointer widget)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_FOCUS (controller))
        g_signal_emit_by_name (controller, "leave");
    }
}

static const EurField *
find_field (GType       type,
            const char *name)
{
  g_autoptr(EurRecordClass) klass = g_type_class_ref (type);

  return eur_record_class_find_field (klass, name);
}

static void
test_siret (void)
{
  g_autoptr(EurOrganization) owner = eur_organization_new ();
  GtkWidget *row = g_object_ref_sink (g_object_new (EUR_TYPE_ENTRY_ROW, "kind", EUR_ENTRY_IDENTIFIER, NULL));

  g_object_set (owner, "siret", "21620413100017", NULL);
  eur_entry_row_set_field (EUR_ENTRY_ROW (row), find_field (EUR_TYPE_ORGANIZATION, "siret"));
  g_object_bind_property (owner, "siret", row, "value", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  assert_string (row, "text", "216" EUR_NBSP "204" EUR_NBSP "131" EUR_NBSP "00017");

  /* Half written nothing is wrong yet, and nothing is lost. */
  gtk_editable_set_text (GTK_EDITABLE (row), "216 204 131 00018");
  assert_string (row, "problem", NULL);
  g_assert_cmpstr (owner->siret, ==, "21620413100017");

  leave (row);
  g_assert_true (gtk_widget_has_css_class (row, "error"));
  assert_string (row, "text", "216 204 131 00018");
  g_assert_cmpstr (owner->siret, ==, "21620413100017");

  gtk_editable_set_text (GTK_EDITABLE (row), "21620413100017");
  assert_string (row, "problem", NULL);
  g_assert_false (gtk_widget_has_css_class (row, "error"));

  /* Emptied, and not at once replaced. */
  gtk_editable_set_text (GTK_EDITABLE (row), "");
  leave (row);
  g_assert_null (owner->siret);

  g_assert_finalize_object (row);
}

static void
test_required (void)
{
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  GtkWidget *row = g_object_ref_sink (g_object_new (EUR_TYPE_ENTRY_ROW, NULL));
  g_autofree char *problem = NULL;

  g_object_set (dossier, "title", "Éco-lieu", NULL);
  eur_entry_row_set_field (EUR_ENTRY_ROW (row), find_field (EUR_TYPE_DOSSIER, "title"));
  g_object_bind_property (dossier, "title", row, "value", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);

  gtk_editable_set_text (GTK_EDITABLE (row), "");
  leave (row);
  problem = dup_string (row, "problem");
  g_assert_nonnull (problem);
  g_assert_cmpstr (dossier->title, ==, "Éco-lieu");

  /* Another record's value takes the place of what was wrong. */
  g_object_set (dossier, "title", "Verger", NULL);
  assert_string (row, "text", "Verger");
  assert_string (row, "problem", NULL);

  g_assert_finalize_object (row);
}

static void
test_day (void)
{
  GtkWidget *row = g_object_ref_sink (g_object_new (EUR_TYPE_ENTRY_ROW, "kind", EUR_ENTRY_DAY, NULL));

  g_object_set (row, "value", "2026-03-01", NULL);
  assert_string (row, "text", "1er mars 2026");

  /* Left as it was shown, it stays what it was. */
  leave (row);
  assert_string (row, "value", "2026-03-01");

  gtk_editable_set_text (GTK_EDITABLE (row), "14/07/2026");
  assert_string (row, "value", "2026-07-14");
  leave (row);
  assert_string (row, "text", "14 juillet 2026");

  gtk_editable_set_text (GTK_EDITABLE (row), "31/02/2026");
  leave (row);
  assert_string (row, "text", "31/02/2026");
  assert_string (row, "value", "2026-07-14");

  g_assert_finalize_object (row);
}

static void
test_amount (void)
{
  g_autoptr(EurExpenseLine) line = eur_expense_line_new ();
  GtkWidget *entry = g_object_ref_sink (g_object_new (EUR_TYPE_AMOUNT_ENTRY, NULL));

  g_object_bind_property (line, "amount-cents", entry, "cents", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  assert_string (entry, "text", "");

  gtk_editable_set_text (GTK_EDITABLE (entry), "12 340,5");
  g_assert_cmpint (line->amount_cents, ==, 1234050);
  leave (entry);
  assert_string (entry, "text", "12" EUR_NNBSP "340,50" EUR_NBSP "€");

  gtk_editable_set_text (GTK_EDITABLE (entry), "-5");
  leave (entry);
  g_assert_true (gtk_widget_has_css_class (entry, "error"));
  g_assert_cmpint (line->amount_cents, ==, 1234050);

  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  leave (entry);
  g_assert_cmpint (line->amount_cents, ==, 0);
  g_assert_cmpint (get_int64 (entry, "cents"), ==, 0);

  g_assert_finalize_object (entry);
}

static void
test_text (void)
{
  GtkWidget *cell = g_object_ref_sink (g_object_new (EUR_TYPE_TEXT_CELL, "single-line", TRUE, NULL));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (cell));
  int narrow;
  int wide;

  g_assert_false (gtk_text_view_get_accepts_tab (GTK_TEXT_VIEW (cell)));

  gtk_text_buffer_set_text (buffer, "Toiture\net charpente", -1);
  assert_string (cell, "value", "Toiture et charpente");

  gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, 60, &narrow, NULL, NULL, NULL);
  gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, 600, &wide, NULL, NULL, NULL);
  g_assert_cmpint (narrow, >, wide);

  gtk_text_buffer_set_text (buffer, "", -1);
  assert_string (cell, "value", NULL);

  g_assert_finalize_object (cell);
}

static void
assert_strings (gpointer           object,
                const char        *property,
                const char *const *expected)
{
  g_auto(GStrv) strings = NULL;

  g_object_get (object, property, &strings, NULL);
  g_assert_cmpstrv (strings, expected);
}

static GtkWidget *
find_widget (GtkWidget *widget,
             GType      type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_widget (child, type);

  return found;
}

static void
test_communes (void)
{
  static const char *const harnes[] = { "62413", NULL };
  static const char *const both[] = { "62413", "62637", NULL };
  static const char *const three[] = { "62413", "62637", "62498", NULL };
  GtkWidget *window = g_object_ref_sink (gtk_window_new ());
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row = g_object_new (EUR_TYPE_COMMUNE_ROW, "communes", harnes, NULL);
  GtkEditable *entry = GTK_EDITABLE (find_widget (row, GTK_TYPE_ENTRY));

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  gtk_window_set_child (GTK_WINDOW (window), list);
  gtk_window_present (GTK_WINDOW (window));
  assert_strings (row, "communes", harnes);

  /* Without accents, the beginning is enough; Enter takes the first. */
  gtk_editable_set_text (entry, "oign");
  g_signal_emit_by_name (entry, "activate");
  assert_strings (row, "communes", both);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");

  /* What begins so comes before what only has it. */
  gtk_editable_set_text (entry, "len");
  g_signal_emit_by_name (entry, "activate");
  assert_strings (row, "communes", three);
  gtk_widget_activate_action (row, "communes.remove", "s", "62498");

  /* What is no commune adds nothing. */
  gtk_editable_set_text (entry, "Paris");
  g_signal_emit_by_name (entry, "activate");
  assert_strings (row, "communes", both);

  gtk_widget_activate_action (row, "communes.remove", "s", "62637");
  assert_strings (row, "communes", harnes);

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (window);
}

static void
test_toggles (void)
{
  static const char *const choices[] = { "Un", "Deux", NULL };
  static const char *const values[] = { "Deux", "Ancien", NULL };
  static const char *const all[] = { "Un", "Deux", "Ancien", NULL };
  GtkWidget *row = g_object_ref_sink (g_object_new (EUR_TYPE_TOGGLES_ROW, "choices", choices, "values", values, NULL));
  GtkWidget *toggle = find_widget (row, GTK_TYPE_TOGGLE_BUTTON);

  /* What is no longer in the list is still there to be seen. */
  g_assert_true (GTK_IS_TOGGLE_BUTTON (toggle));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
  assert_strings (row, "values", all);

  g_assert_finalize_object (row);
}

static void
test_piece_check (void)
{
  static const struct
  {
    const char    *name;
    const char    *content_type;
    goffset        size;
    EurPieceError  code;
  } refused[] = {
    { "plan.pdf", "application/pdf", 0, EUR_PIECE_ERROR_SIZE },
    { "plan.pdf", "application/pdf", EUR_PIECE_MAX_SIZE + 1, EUR_PIECE_ERROR_SIZE },
    { "Facture.EXE", "application/octet-stream", 10, EUR_PIECE_ERROR_TYPE },
    { "facture.pdf.js", "text/javascript", 10, EUR_PIECE_ERROR_TYPE },
    { "outil", "application/x-executable", 10, EUR_PIECE_ERROR_TYPE },
  };

  g_assert_true (eur_piece_file_check ("plan.pdf", "application/pdf", EUR_PIECE_MAX_SIZE, NULL));
  g_assert_true (eur_piece_file_check ("budget.ods", NULL, 1, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_false (eur_piece_file_check (refused[i].name, refused[i].content_type, refused[i].size, &error));
      g_assert_error (error, EUR_PIECE_ERROR, (int) refused[i].code);
    }
}

static void
test_summary_name (void)
{
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autofree char *name = NULL;
  g_autofree char *bare = NULL;

  bare = eur_summary_name_new (dossier);
  g_assert_cmpstr (bare, ==, "dossier.pdf");

  g_object_set (dossier, "number", "2026-003", "title", "Éco-lieu : la fosse 9/9 bis.", NULL);
  name = eur_summary_name_new (dossier);
  g_assert_cmpstr (name, ==, "2026-003 Éco-lieu   la fosse 9 9 bis.pdf");
}

static void
remove_folder (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }

  g_rmdir (folder);
}

/* A page that showed and changed a dossier goes whole, with what is saved. */
static void
test_page (void)
{
  g_autofree char *folder = g_dir_make_tmp ("eur-edit-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "label.db", NULL);
  g_autoptr(EurWorkspace) workspace = eur_workspace_new (path);
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("test", EUR_ACTION_CREATED);
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autoptr(EurDocument) stored = NULL;
  g_autoptr(GError) error = NULL;
  EurDossierPage *page;
  EurStore *store = eur_workspace_get_store (workspace);

  g_assert_true (dex_await (eur_workspace_open (workspace), &error));
  g_object_set (dossier, "number", "2026-001", "title", "Verger", NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (dossier));
  g_assert_true (dex_await (eur_store_commit (store, changes), &error));

  page = g_object_ref_sink (eur_dossier_page_new (workspace));
  g_assert_true (dex_await (eur_dossier_page_load (page, "2026-001"), &error));
  g_object_set (eur_dossier_page_get_bundle (page)->dossier, "title", "Jardin", NULL);
  gtk_widget_activate_action (GTK_WIDGET (page), "dossier.add-plan", NULL);
  g_assert_true (eur_dossier_page_is_unsaved (page));
  g_assert_true (dex_await (eur_dossier_page_flush (page), &error));
  g_assert_false (eur_dossier_page_is_unsaved (page));

  stored = dex_await_object (eur_store_get (store, eur_document_get_id (EUR_DOCUMENT (dossier))), &error);
  g_assert_cmpstr (EUR_DOSSIER (stored)->title, ==, "Jardin");

  /* What was asked of the store is answered before the page goes. */
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  g_object_unref (page);
  for (guint i = 0; page != NULL && i < 5000; i++)
    dex_await (dex_timeout_new_msec (2), NULL);
  g_assert_null (page);

  g_assert_true (dex_await (eur_store_close (store), &error));
  remove_folder (folder);
}

static void
test_template (gconstpointer data)
{
  GType (*get_type) (void) = data;
  GtkWidget *widget = g_object_ref_sink (g_object_new (get_type (), NULL));

  g_assert_nonnull (gtk_widget_get_first_child (widget));
  g_assert_finalize_object (widget);
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
    { "/ui/edit/templates/amount-entry", eur_amount_entry_get_type },
    { "/ui/edit/templates/commune-row", eur_commune_row_get_type },
    { "/ui/edit/templates/contact-section", eur_contact_section_get_type },
    { "/ui/edit/templates/day-button", eur_day_button_get_type },
    { "/ui/edit/templates/entry-row", eur_entry_row_get_type },
    { "/ui/edit/templates/line-row", eur_line_row_get_type },
    { "/ui/edit/templates/piece-row", eur_piece_row_get_type },
    { "/ui/edit/templates/problem-row", eur_problem_row_get_type },
    { "/ui/edit/templates/text-row", eur_text_row_get_type },
    { "/ui/edit/templates/toggles-row", eur_toggles_row_get_type },
  };

  gtk_test_init (&argc, &argv, NULL);
  dex_init ();
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    g_test_add_data_func (widgets[i].path, widgets[i].get_type, test_template);

  g_test_add_func ("/ui/edit/siret", test_siret);
  g_test_add_func ("/ui/edit/required", test_required);
  g_test_add_func ("/ui/edit/day", test_day);
  g_test_add_func ("/ui/edit/amount", test_amount);
  g_test_add_func ("/ui/edit/text", test_text);
  g_test_add_func ("/ui/edit/communes", test_communes);
  g_test_add_func ("/ui/edit/toggles", test_toggles);
  g_test_add_func ("/ui/edit/piece-check", test_piece_check);
  g_test_add_func ("/ui/edit/summary-name", test_summary_name);
  eur_test_add_fiber ("/ui/edit/page", test_page);

  return g_test_run ();
}
