/* test-templates.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <libdex.h>

#include "eur-bulk-dialog.h"
#include "eur-detail-row.h"
#include "eur-dossier-cell.h"
#include "eur-dossier-list-row.h"
#include "eur-dossier-list.h"
#include "eur-dossier-page.h"
#include "eur-fact-row.h"
#include "eur-financing-section.h"
#include "eur-history-section.h"
#include "eur-owner-section.h"
#include "eur-pieces-section.h"
#include "eur-shortcuts.h"
#include "eur-sidebar.h"
#include "eur-text-cell.h"
#include "eur-window.h"

/* Building a template is its test: a missing child, callback or property is a
 * critical, and criticals are fatal here.
 */

static EurWorkspace *
new_workspace (void)
{
  /* Nothing opens it: the pages wait. */
  return eur_workspace_new ("/nonexistent/label.db");
}

static void
test_page (gconstpointer data)
{
  GType (*get_type) (void) = data;
  g_autoptr(EurWorkspace) workspace = new_workspace ();
  GtkWidget *page = g_object_ref_sink (g_object_new (get_type (), "workspace", workspace, NULL));

  g_assert_nonnull (adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (page)));
  g_assert_finalize_object (page);
}

static EurBundle *
new_bundle (gboolean full)
{
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autoptr(EurExpenseLine) expense = eur_expense_line_new ();
  g_autoptr(EurAttachment) attachment = eur_attachment_new ();
  g_autoptr(EurEvent) event = eur_event_new ();
  EurBundle *bundle;

  g_object_set (dossier, "title", "Rue <des> Porions & Cie", NULL);
  bundle = eur_bundle_new (dossier);

  if (!full)
    return bundle;

  bundle->owner = eur_organization_new ();
  bundle->contact = eur_person_new ();
  bundle->plan = eur_financing_plan_new ();
  g_object_set (bundle->owner, "name", "Ville d’Oignies", NULL);
  g_object_set (expense, "label", "Toiture", "amount-cents", G_GINT64_CONSTANT (18240000), NULL);
  g_list_store_append (bundle->plan->expenses, expense);
  g_object_set (attachment, "filename", "plan.pdf", NULL);
  g_list_store_append (bundle->attachments, attachment);
  g_object_set (event, "at", "2026-03-01T14:05:00+01:00", "by", "Wanda", NULL);
  g_list_store_append (bundle->events, event);

  return bundle;
}

/* A text that a widget or one below it shows. */
static gboolean
shows (GtkWidget  *widget,
       const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_child_visible (widget) &&
      g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0)
    return TRUE;

  if (GTK_IS_TEXT (widget) && g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (widget)), text) == 0)
    return TRUE;

  if (EUR_IS_TEXT_CELL (widget))
    {
      g_autofree char *value = NULL;

      g_object_get (widget, "value", &value, NULL);
      if (g_strcmp0 (value, text) == 0)
        return TRUE;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child) && shows (child, text))
      return TRUE;

  return FALSE;
}

static void
check_section (GType       type,
               const char *full_text,
               const char *empty_text)
{
  g_autoptr(EurBundle) full = new_bundle (TRUE);
  g_autoptr(EurBundle) empty = new_bundle (FALSE);
  GtkWidget *section = g_object_ref_sink (g_object_new (type, "bundle", full, NULL));

  g_assert_true (shows (section, full_text));
  g_assert_false (shows (section, empty_text));

  eur_section_set_bundle (EUR_SECTION (section), empty);
  g_assert_false (shows (section, full_text));
  g_assert_true (shows (section, empty_text));

  g_assert_finalize_object (section);
}

static void
test_sections (void)
{
  check_section (EUR_TYPE_OWNER_SECTION, "Ville d’Oignies", "No organization is named as the project owner yet");
  check_section (EUR_TYPE_FINANCING_SECTION, "Toiture", "No financing plan came with this dossier");
  check_section (EUR_TYPE_PIECES_SECTION, "plan.pdf", "No piece came with this dossier.");
  check_section (EUR_TYPE_HISTORY_SECTION, "Wanda", "Nothing has happened to this dossier yet.");
}

static void
test_financing_words (void)
{
  g_autoptr(EurBundle) bundle = new_bundle (TRUE);
  g_autoptr(EurResourceLine) resource = eur_resource_line_new ();
  GtkWidget *missing;
  GtkWidget *balanced;

  missing = g_object_ref_sink (g_object_new (EUR_TYPE_FINANCING_SECTION, "bundle", bundle, NULL));
  g_assert_true (shows (missing, "182" EUR_NNBSP "400,00" EUR_NBSP "€ are missing"));
  g_assert_finalize_object (missing);

  g_object_set (resource, "label", "État", "amount-cents", G_GINT64_CONSTANT (18240000), NULL);
  g_list_store_append (bundle->plan->resources, resource);
  balanced = g_object_ref_sink (g_object_new (EUR_TYPE_FINANCING_SECTION, "bundle", bundle, NULL));
  g_assert_true (shows (balanced, "The plan is balanced"));
  g_assert_finalize_object (balanced);
}

/* What people type is text, never markup. */
static void
test_no_markup (void)
{
  GtkWidget *row = g_object_ref_sink (eur_detail_row_new ("Rue <des> Porions & Cie", "<b>", "&amp;"));
  GtkWidget *fact = g_object_ref_sink (g_object_new (EUR_TYPE_FACT_ROW, "value", "a < b & c", NULL));

  g_assert_true (shows (row, "Rue <des> Porions & Cie"));
  g_assert_true (shows (row, "<b>"));
  g_assert_true (shows (row, "&amp;"));
  g_assert_true (shows (fact, "a < b & c"));

  g_assert_finalize_object (row);
  g_assert_finalize_object (fact);
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  GtkWidget *found = GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child, text);

  return found;
}

/* A date beside the title does not squeeze what is beneath, and in a narrow window
 * goes under the title. */
static void
test_detail_row (void)
{
  static const int widths[] = { 640, 240 };
  GtkWidget *row = g_object_ref_sink (eur_detail_row_new ("Change of stage", "About it", "6 October 2026 at 17:00"));
  GtkWidget *title = find_label (row, "Change of stage");
  GtkWidget *about = find_label (row, "About it");
  GtkWidget *date = find_label (row, "6 October 2026 at 17:00");

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      graphene_rect_t title_bounds;
      graphene_rect_t date_bounds;
      int height;

      gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, widths[i], NULL, &height, NULL, NULL);
      gtk_widget_size_allocate (row, &(GtkAllocation) { 0, 0, widths[i], height }, -1);
      g_assert_true (gtk_widget_compute_bounds (title, row, &title_bounds));
      g_assert_true (gtk_widget_compute_bounds (date, row, &date_bounds));

      g_assert_cmpint (gtk_widget_get_width (about), >, widths[i] - 40);
      g_assert_cmpint (date_bounds.origin.y > title_bounds.origin.y + title_bounds.size.height / 2, ==, i == 1);
    }

  g_assert_finalize_object (row);
}

/* How wide what a widget draws is: the place of each line is checked on screen. */
static float
drawn_width (GtkWidget *widget)
{
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  graphene_rect_t bounds;

  gtk_widget_size_allocate (widget, &(GtkAllocation) { 0, 0, 400, 100 }, -1);
  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  g_assert_nonnull (node);
  gsk_render_node_get_bounds (node, &bounds);

  return bounds.size.width;
}

static void
test_list_row (void)
{
  g_autoptr(EurDossierItem) item = eur_dossier_item_new (1);
  g_autoptr(EurDossierRow) row = eur_dossier_row_new ();
  GtkWidget *widget = g_object_ref_sink (g_object_new (EUR_TYPE_DOSSIER_LIST_ROW, "item", item, NULL));
  g_autofree char *label = NULL;
  g_autofree char *fragile = NULL;
  float empty;
  int before, after;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, &before, NULL, NULL, NULL);
  empty = drawn_width (widget);

  /* The row arrives later, on the same item, and the line is as tall. */
  row->number = g_strdup ("2026-003");
  row->title = g_strdup ("Éco-lieu");
  row->stage = EUR_STAGE_INSTRUCTED;
  row->cost_cents = 61840000;
  row->acquired_cents = row->cost_cents;
  eur_dossier_item_set_row (item, row);

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, &after, NULL, NULL, NULL);
  g_assert_cmpint (before, ==, after);
  g_assert_cmpfloat (drawn_width (widget), >, empty);

  label = eur_dossier_list_row_dup_label (row);
  g_assert_cmpstr (label, ==, "Éco-lieu, 2026-003, 618" EUR_NNBSP "400,00" EUR_NBSP "€, In Committee");

  /* One cent short. */
  row->acquired_cents--;
  fragile = eur_dossier_list_row_dup_label (row);
  g_assert_cmpstr (fragile, ==, "Éco-lieu, 2026-003, 618" EUR_NNBSP "400,00" EUR_NBSP "€, Fragile Financing, In Committee");

  g_assert_finalize_object (widget);
}

static void
test_cell (void)
{
  g_autoptr(EurDossierItem) item = eur_dossier_item_new (1);
  g_autoptr(EurDossierRow) row = eur_dossier_row_new ();
  GtkWidget *cell = g_object_ref_sink (eur_dossier_cell_new (EUR_DOSSIER_FIELD_COST));
  GtkWidget *window = gtk_window_new ();

  row->cost_cents = 61840000;
  gtk_window_set_child (GTK_WINDOW (window), cell);
  gtk_window_present (GTK_WINDOW (window));
  eur_dossier_cell_set_item (EUR_DOSSIER_CELL (cell), item);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, "");

  eur_dossier_item_set_row (item, row);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, "618" EUR_NNBSP "400,00" EUR_NBSP "€");

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (cell);
}

/* Every accelerator of the table is one: else the row says so critically. */
static void
test_shortcuts (void)
{
  AdwDialog *dialog = g_object_ref_sink (eur_shortcuts_dialog_new ());

  g_assert_true (shows (adw_dialog_get_child (dialog), "Search"));
  g_assert_true (shows (adw_dialog_get_child (dialog), "Ctrl+F"));
  g_assert_finalize_object (dialog);
}

/* A bulk change touches what the table leads there without a motive, and lists just that. */
static void
test_bulk (void)
{
  static const EurStage stages[] = { EUR_STAGE_RECEIVED, EUR_STAGE_COMPLETE, EUR_STAGE_DECIDED, EUR_STAGE_PARKED };
  g_autoptr(GListStore) rows = g_list_store_new (EUR_TYPE_DOSSIER_ROW);
  EurBulkDialog *change;
  EurBulkDialog *export;

  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      g_autoptr(EurDossierRow) row = eur_dossier_row_new ();

      row->stage = stages[i];
      g_list_store_append (rows, row);
    }

  change = g_object_ref_sink (eur_bulk_dialog_new_for_stage (G_LIST_MODEL (rows)));
  g_assert_cmpint (eur_bulk_dialog_get_stage (change), ==, EUR_STAGE_COMPLETE);
  g_assert_cmpuint (g_list_model_get_n_items (eur_bulk_dialog_get_touched (change)), ==, 1);
  g_assert_true (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (change), "apply"));
  g_assert_finalize_object (change);

  export = g_object_ref_sink (eur_bulk_dialog_new_for_export (G_LIST_MODEL (rows)));
  g_assert_cmpuint (g_list_model_get_n_items (eur_bulk_dialog_get_touched (export)), ==, 4);
  g_assert_finalize_object (export);
}

/* A mark without its picture would be a colour alone. */
static void
test_stage_icons (void)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  for (EurStage stage = 0; stage < EUR_N_STAGES; stage++)
    if (!gtk_icon_theme_has_icon (theme, eur_stage_get_icon_name (stage)))
      g_test_fail_printf ("no icon is named %s", eur_stage_get_icon_name (stage));
}

static void
test_window (void)
{
  g_autoptr(EurWorkspace) workspace = new_workspace ();
  EurWindow *window = eur_window_new (NULL, workspace);
  gint64 deadline = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));

  /* Its first fiber still has to find out that it is gone. */
  while (window != NULL && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);

  g_assert_null (window);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    GType (*get_type) (void);
  } pages[] = {
    { "/ui/templates/dossier-list", eur_dossier_list_get_type },
    { "/ui/templates/dossier-page", eur_dossier_page_get_type },
    { "/ui/templates/sidebar", eur_sidebar_get_type },
  };

  gtk_test_init (&argc, &argv, NULL);
  dex_init ();
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    g_test_add_data_func (pages[i].path, pages[i].get_type, test_page);

  g_test_add_func ("/ui/templates/window", test_window);
  g_test_add_func ("/ui/sections", test_sections);
  g_test_add_func ("/ui/financing-words", test_financing_words);
  g_test_add_func ("/ui/no-markup", test_no_markup);
  g_test_add_func ("/ui/detail-row", test_detail_row);
  g_test_add_func ("/ui/list-row", test_list_row);
  g_test_add_func ("/ui/cell", test_cell);
  g_test_add_func ("/ui/shortcuts", test_shortcuts);
  g_test_add_func ("/ui/bulk", test_bulk);
  g_test_add_func ("/ui/stage-icons", test_stage_icons);

  return g_test_run ();
}
