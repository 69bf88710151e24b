/* test-financing.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "eur-choice-button.h"
#include "eur-dossier-page.h"
#include "eur-field-cell.h"
#include "eur-finding-row.h"
#include "eur-financing-section.h"
#include "eur-line-row.h"
#include "eur-plan-change-row.h"
#include "eur-plan-comparison-dialog.h"
#include "eur-plan-settings.h"
#include "eur-plan-versions.h"
#include "eur-read-only.h"

#include "test-util.h"

/* The financing section over a plan in memory, as a person changes it. */

typedef struct
{
  GtkWidget  *window;
  EurSection *section;
  EurBundle  *bundle;
} Fixture;

static void
add_expense (EurFinancingPlan *plan,
             const char       *id,
             gint64            cents)
{
  g_autoptr(EurExpenseLine) line = eur_expense_line_new ();

  g_object_set (line, "id", id, "label", id, "amount-cents", cents, NULL);
  g_list_store_append (plan->expenses, line);
}

static void
add_resource (EurFinancingPlan *plan,
              const char       *id,
              EurNature         nature,
              gint64            cents)
{
  g_autoptr(EurResourceLine) line = eur_resource_line_new ();

  g_object_set (line,
                "id", id,
                "label", id,
                "nature", nature,
                "status", EUR_FUNDING_REQUESTED,
                "amount-cents", cents,
                NULL);
  g_list_store_append (plan->resources, line);
}

/* A collectivity that pays exactly its fifth of the public money. */
static EurFinancingPlan *
new_plan (EurPlanVersion version)
{
  EurFinancingPlan *plan = eur_financing_plan_new ();

  g_object_set (plan, "version", version, "drawn-up-on", "2026-02-01", NULL);
  add_expense (plan, "toiture", 10000000);
  add_resource (plan, "commune", EUR_NATURE_OWN, 2000000);
  add_resource (plan, "region", EUR_NATURE_PUBLIC, 8000000);

  return plan;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autoptr(EurAttachment) letter = eur_attachment_new ();

  fixture->bundle = eur_bundle_new (dossier);
  fixture->bundle->owner = eur_organization_new ();
  fixture->bundle->plan = new_plan (EUR_PLAN_VERSION_INTAKE);
  g_list_store_append (fixture->bundle->plans, fixture->bundle->plan);
  g_object_set (fixture->bundle->owner, "kind", EUR_ORGANIZATION_COLLECTIVITY, "name", "Harnes", NULL);
  g_object_set (letter, "filename", "notification.pdf", "sha256", "00", "received-at", "2026-03-01T10:00:00Z", NULL);
  g_list_store_append (fixture->bundle->attachments, letter);

  fixture->window = g_object_ref_sink (adw_window_new ());
  fixture->section = g_object_new (EUR_TYPE_FINANCING_SECTION, NULL);

  /* As the page binds it: what is told is told afterwards, all at once. */
  g_object_set (fixture->section, "bundle", fixture->bundle, NULL);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->section));
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->section), (gpointer *) &fixture->section);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->window);
  g_assert_null (fixture->section);
  g_assert_finalize_object (fixture->bundle);
}

/* Looking around */

typedef gboolean (*Match) (GtkWidget  *widget,
                           const char *text);

static GtkWidget *
find (GtkWidget  *widget,
      GType       type,
      Match       match,
      const char *text)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && match (widget, text))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, match, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
any (GtkWidget  *widget,
     const char *text)
{
  return TRUE;
}

static gboolean
says (GtkWidget  *label,
      const char *text)
{
  return strstr (gtk_label_get_label (GTK_LABEL (label)), text) != NULL && gtk_widget_get_mapped (label);
}

static gboolean
is_of_line (GtkWidget  *row,
            const char *id)
{
  g_autofree char *line_id = NULL;

  g_object_get (eur_line_row_get_line (EUR_LINE_ROW (row)), "id", &line_id, NULL);

  return g_strcmp0 (line_id, id) == 0;
}

static gboolean
has_code (GtkWidget  *row,
          const char *code)
{
  return g_str_equal (eur_finding_row_get_finding (EUR_FINDING_ROW (row))->kind->code, code);
}

static GtkWidget *
find_line (Fixture    *fixture,
           const char *id)
{
  return find (GTK_WIDGET (fixture->section), EUR_TYPE_LINE_ROW, is_of_line, id);
}

static GtkWidget *
find_finding (Fixture    *fixture,
              const char *code)
{
  return find (GTK_WIDGET (fixture->section), EUR_TYPE_FINDING_ROW, has_code, code);
}

static gboolean
is_said (Fixture    *fixture,
         const char *text)
{
  return find (GTK_WIDGET (fixture->section), GTK_TYPE_LABEL, says, text) != NULL;
}

/* The amount of a line: its only entry outside of its details. */
static GtkEditable *
find_amount (Fixture    *fixture,
             const char *id)
{
  return GTK_EDITABLE (find (find_line (fixture, id), GTK_TYPE_ENTRY, any, NULL));
}

static gboolean
is_status (GtkWidget  *widget,
           const char *text)
{
  g_autofree char *tooltip = gtk_widget_get_tooltip_text (widget) != NULL ? g_strdup (gtk_widget_get_tooltip_text (widget)) : NULL;

  return g_strcmp0 (tooltip, text) == 0;
}

static GtkDropDown *
find_drop_down (Fixture    *fixture,
                const char *id,
                const char *tooltip)
{
  return GTK_DROP_DOWN (find (find_line (fixture, id), GTK_TYPE_DROP_DOWN, is_status, tooltip));
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

/* Tests */

static void
test_live (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (is_said (fixture, "The plan is balanced"));
  g_assert_nonnull (find_finding (fixture, "own-share-ok"));
  g_assert_null (find_finding (fixture, "own-share-short"));

  /* One keystroke, one euro less of the commune: both sentences follow. */
  gtk_editable_set_text (find_amount (fixture, "commune"), "19999");
  g_assert_true (is_said (fixture, "1,00" EUR_NBSP "€ are missing"));
  g_assert_null (find_finding (fixture, "own-share-ok"));
  g_assert_nonnull (find_finding (fixture, "own-share-short"));
  g_assert_cmpint (eur_section_get_mark (fixture->section), ==, EUR_SECTION_MARK_ATTENTION);

  /* The same is no matter for an association. */
  g_object_set (fixture->bundle->owner, "kind", EUR_ORGANIZATION_ASSOCIATION, NULL);
  g_assert_null (find_finding (fixture, "own-share-short"));

  gtk_editable_set_text (find_amount (fixture, "commune"), "20001");
  g_assert_true (is_said (fixture, "1,00" EUR_NBSP "€ more than the project costs"));
}

static void
test_wrong (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const wrong[] = { "-5", "12345678901234567890", "1.234,56,7", "12,34.56", "douze" };
  EurResourceLine *line = EUR_RESOURCE_LINE (eur_line_row_get_line (EUR_LINE_ROW (find_line (fixture, "commune"))));
  GtkEditable *amount = find_amount (fixture, "commune");

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autofree char *problem = NULL;

      gtk_editable_set_text (amount, wrong[i]);
      leave (amount);
      g_object_get (amount, "problem", &problem, NULL);
      g_assert_nonnull (problem);
      g_assert_true (is_said (fixture, problem));
      g_assert_cmpstr (gtk_editable_get_text (amount), ==, wrong[i]);
      g_assert_cmpint (line->amount_cents, ==, 2000000);
    }

  gtk_editable_set_text (amount, "20000");
  leave (amount);
  g_assert_cmpstr (gtk_editable_get_text (amount), ==, "20" EUR_NNBSP "000,00" EUR_NBSP "€");
}

static void
test_proof (Fixture       *fixture,
            gconstpointer  data)
{
  EurResourceLine *line = EUR_RESOURCE_LINE (eur_line_row_get_line (EUR_LINE_ROW (find_line (fixture, "region"))));
  g_autoptr(EurDocument) letter = g_list_model_get_item (G_LIST_MODEL (fixture->bundle->attachments), 0);
  GtkWidget *proof;

  /* What comes from elsewhere opens nothing. */
  g_object_set (line, "status", EUR_FUNDING_ACQUIRED, NULL);
  g_assert_null (find (find_line (fixture, "region"), EUR_TYPE_CHOICE_BUTTON, any, NULL));
  g_object_set (line, "status", EUR_FUNDING_REQUESTED, NULL);

  gtk_drop_down_set_selected (find_drop_down (fixture, "region", "Status"), EUR_FUNDING_ACQUIRED);
  g_assert_cmpint (line->status, ==, EUR_FUNDING_ACQUIRED);
  g_assert_nonnull (find_finding (fixture, "acquired-without-proof"));

  /* A person who says so is offered the pieces. */
  proof = find (find_line (fixture, "region"), EUR_TYPE_CHOICE_BUTTON, any, NULL);
  g_assert_nonnull (proof);
  g_assert_true (is_said (fixture, "Choose the piece that proves it"));
  g_assert_cmpint (gtk_drop_down_get_selected (GTK_DROP_DOWN (gtk_widget_get_first_child (proof))), ==, 0);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (gtk_widget_get_first_child (proof)), 1);
  g_assert_cmpstr (line->proof, ==, eur_document_get_id (letter));
  g_assert_null (find_finding (fixture, "acquired-without-proof"));
  g_assert_false (is_said (fixture, "Choose the piece that proves it"));

  /* The piece goes: the line still names it, and that is said. */
  g_list_store_remove_all (fixture->bundle->attachments);
  g_assert_nonnull (find_finding (fixture, "proof-gone"));
  g_assert_cmpstr (line->proof, ==, eur_document_get_id (letter));
  g_assert_cmpint (gtk_drop_down_get_selected (GTK_DROP_DOWN (gtk_widget_get_first_child (proof))), ==, 1);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (gtk_widget_get_first_child (proof)), 0);
  g_assert_null (line->proof);
  g_assert_nonnull (find_finding (fixture, "acquired-without-proof"));
}

static void
test_keyboard (Fixture       *fixture,
               gconstpointer  data)
{
  GListModel *resources = G_LIST_MODEL (fixture->bundle->plan->resources);

  gtk_widget_grab_focus (find_line (fixture, "commune"));
  g_signal_emit_by_name (find_amount (fixture, "commune"), "activate");
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), find_line (fixture, "region")));
  g_assert_cmpuint (g_list_model_get_n_items (resources), ==, 2);

  g_signal_emit_by_name (find_amount (fixture, "region"), "activate");
  g_assert_cmpuint (g_list_model_get_n_items (resources), ==, 3);
  g_assert_false (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), find_line (fixture, "region")));

  /* What a finding names is one key away. */
  gtk_drop_down_set_selected (find_drop_down (fixture, "commune", "Status"), EUR_FUNDING_ACQUIRED);
  gtk_widget_activate_action (GTK_WIDGET (fixture->section), "financing.show-line", "s", "toiture");
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), find_line (fixture, "toiture")));
}

static gboolean
is_account (GtkWidget  *widget,
            const char *label)
{
  g_autofree char *said = NULL;

  g_object_get (widget, "label", &said, NULL);

  return g_strcmp0 (said, label) == 0;
}

static void
test_operating (Fixture       *fixture,
                gconstpointer  data)
{
  EurExpenseLine *line = EUR_EXPENSE_LINE (eur_line_row_get_line (EUR_LINE_ROW (find_line (fixture, "toiture"))));
  GtkWidget *account;

  g_assert_null (find (find_line (fixture, "toiture"), EUR_TYPE_CHOICE_BUTTON, any, NULL));

  g_object_set (fixture->bundle->plan, "kind", EUR_PLAN_OPERATING, NULL);
  account = find (find_line (fixture, "toiture"), EUR_TYPE_CHOICE_BUTTON, is_account, "Account of “toiture”");
  g_assert_nonnull (account);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (gtk_widget_get_first_child (account)), 2);
  g_assert_cmpstr (line->account, ==, "61");
  g_object_set (line, "account", "999", NULL);
  g_assert_cmpint (gtk_drop_down_get_selected (GTK_DROP_DOWN (gtk_widget_get_first_child (account))), ==, 11);
  g_assert_cmpstr (line->account, ==, "999");
}

static void
test_details (Fixture       *fixture,
              gconstpointer  data)
{
  EurResourceLine *line = EUR_RESOURCE_LINE (eur_line_row_get_line (EUR_LINE_ROW (find_line (fixture, "region"))));
  GtkWidget *toggle = find (find_line (fixture, "region"), GTK_TYPE_TOGGLE_BUTTON, is_status, "Details");
  GtkWidget *year;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);

  year = gtk_widget_get_last_child (gtk_widget_get_parent (find (find_line (fixture, "region"), EUR_TYPE_FIELD_CELL, any, NULL)));
  year = find (year, GTK_TYPE_ENTRY, any, NULL);
  gtk_editable_set_text (GTK_EDITABLE (year), "26");
  leave (year);
  g_assert_true (gtk_widget_has_css_class (year, "error"));
  g_assert_cmpint (line->year, ==, 0);

  gtk_editable_set_text (GTK_EDITABLE (year), "2027");
  leave (year);
  g_assert_cmpint (line->year, ==, 2027);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (year)), ==, "2027");
}

static void
test_settings (Fixture       *fixture,
               gconstpointer  data)
{
  EurFinancingPlan *plan = fixture->bundle->plan;
  GtkWidget *settings = find (GTK_WIDGET (fixture->section), EUR_TYPE_PLAN_SETTINGS, any, NULL);

  g_assert_nonnull (settings);
  g_assert_nonnull (find_finding (fixture, "own-share-ok"));

  /* Seen from the leading authority’s thirty percent, a fifth is short. */
  g_object_set (plan, "minimum-share", G_GINT64_CONSTANT (30), NULL);
  g_assert_nonnull (find_finding (fixture, "own-share-short"));
  g_object_set (plan, "derogation", "Monument protégé", NULL);
  g_assert_nonnull (find_finding (fixture, "derogation-without-act"));
  g_object_set (plan, "derogation-act", "Arrêté du 3 mars 2026", NULL);
  g_assert_null (find_finding (fixture, "derogation-without-act"));
}

/* As the store tells it: another plan, the latest one. */
static void
add_version (Fixture *fixture)
{
  g_autoptr(EurFinancingPlan) plan = new_plan (EUR_PLAN_VERSION_COMMITTEE);
  g_autoptr(EurResourceLine) line = g_list_model_get_item (G_LIST_MODEL (plan->resources), 1);

  g_object_set (line, "amount-cents", G_GINT64_CONSTANT (7000000), "status", EUR_FUNDING_REFUSED, NULL);
  g_list_store_append (fixture->bundle->plans, plan);
  g_set_object (&fixture->bundle->plan, plan);
  eur_section_update (fixture->section);
}

static void
test_versions (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *versions = find (GTK_WIDGET (fixture->section), EUR_TYPE_PLAN_VERSIONS, any, NULL);
  GtkWidget *toggles = find (versions, ADW_TYPE_TOGGLE_GROUP, any, NULL);

  g_assert_false (gtk_widget_get_visible (toggles));
  g_assert_true (is_said (fixture, "New Version for the Committee…"));

  add_version (fixture);
  g_assert_true (gtk_widget_get_visible (toggles));
  g_assert_cmpuint (adw_toggle_group_get_active (ADW_TOGGLE_GROUP (toggles)), ==, 1);
  g_assert_true (is_said (fixture, "New Version for the Convention…"));
  g_assert_true (gtk_editable_get_editable (find_amount (fixture, "region")));
  g_assert_true (is_said (fixture, "10" EUR_NNBSP "000,00" EUR_NBSP "€ are missing"));

  /* The older one is read. */
  adw_toggle_group_set_active (ADW_TOGGLE_GROUP (toggles), 0);
  g_assert_true (is_said (fixture, "Only the latest version can be changed."));
  g_assert_true (is_said (fixture, "The plan is balanced"));
  g_assert_false (gtk_editable_get_editable (find_amount (fixture, "region")));
  gtk_widget_activate_action (GTK_WIDGET (fixture->section), "financing.add-expense", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->section), "financing.remove-line", "s", "toiture");
  g_assert_nonnull (find_line (fixture, "toiture"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->bundle->plan->expenses)), ==, 1);

  /* The mark is still of the one that counts. */
  g_assert_cmpint (eur_section_get_mark (fixture->section), ==, EUR_SECTION_MARK_ATTENTION);

  adw_toggle_group_set_active (ADW_TOGGLE_GROUP (toggles), 1);
  g_assert_false (is_said (fixture, "Only the latest version can be changed."));
}

/* What shows more is still pressed; what it shows is read. */
static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *row, *details, *toggles;

  add_version (fixture);
  eur_read_only_apply (GTK_WIDGET (fixture->section));
  row = find_line (fixture, "region");
  details = find (row, GTK_TYPE_TOGGLE_BUTTON, is_status, "Details");
  g_assert_true (gtk_widget_is_sensitive (details));
  g_assert_false (gtk_editable_get_editable (find_amount (fixture, "region")));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (details), TRUE);
  g_assert_false (gtk_editable_get_editable (GTK_EDITABLE (find (find (row, EUR_TYPE_FIELD_CELL, any, NULL), GTK_TYPE_TEXT, any, NULL))));
  g_assert_false (gtk_widget_is_sensitive (find (find (row, EUR_TYPE_CHOICE_BUTTON, any, NULL), GTK_TYPE_DROP_DOWN, any, NULL)));

  /* The rows of another version, and those of this one again, are new. */
  toggles = find (GTK_WIDGET (fixture->section), ADW_TYPE_TOGGLE_GROUP, any, NULL);
  g_assert_true (gtk_widget_is_sensitive (toggles));
  adw_toggle_group_set_active (ADW_TOGGLE_GROUP (toggles), 0);
  adw_toggle_group_set_active (ADW_TOGGLE_GROUP (toggles), 1);
  g_assert_false (gtk_editable_get_editable (find_amount (fixture, "region")));
}

/* Of a telephone’s 360 pixels the page keeps some. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  int minimum;

  add_version (fixture);
  add_resource (fixture->bundle->plan, "etat", EUR_NATURE_EUROPEAN, G_GINT64_CONSTANT (1234567890));
  g_object_set (fixture->section, "narrow", TRUE, NULL);
  gtk_widget_measure (GTK_WIDGET (fixture->section), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 276);
}

static gboolean
has_title (GtkWidget  *row,
           const char *title)
{
  return g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title);
}

static void
assert_text (gpointer    object,
             const char *property,
             const char *expected)
{
  g_autofree char *text = NULL;

  g_object_get (object, property, &text, NULL);
  g_assert_cmpstr (text, ==, expected);
}

/* The funder's nature and its base, and the name of an expense. */
static void
change_without_amount (EurFinancingPlan *plan)
{
  g_autoptr(EurExpenseLine) expense = g_list_model_get_item (G_LIST_MODEL (plan->expenses), 0);
  g_autoptr(EurResourceLine) region = g_list_model_get_item (G_LIST_MODEL (plan->resources), 1);

  g_object_set (expense, "label", "couverture", NULL);
  g_object_set (region, "nature", EUR_NATURE_EUROPEAN, "eligible-cents", G_GINT64_CONSTANT (50000), NULL);
}

static void
test_comparison (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(EurFinancingPlan) old_plan = new_plan (EUR_PLAN_VERSION_INTAKE);
  GtkWidget *dialog;
  GtkWidget *row;

  add_version (fixture);
  add_expense (fixture->bundle->plan, "divers", 150);
  change_without_amount (fixture->bundle->plan);
  dialog = GTK_WIDGET (eur_plan_comparison_dialog_new (old_plan, fixture->bundle->plan));
  adw_dialog_present (ADW_DIALOG (dialog), fixture->window);

  row = find (dialog, EUR_TYPE_PLAN_CHANGE_ROW, has_title, "region");
  assert_text (row, "before", "80" EUR_NNBSP "000,00" EUR_NBSP "€");
  assert_text (row, "after", "70" EUR_NNBSP "000,00" EUR_NBSP "€");
  assert_text (row, "difference", "\342\210\222"
                                  "10" EUR_NNBSP "000,00" EUR_NBSP "€");
  assert_text (row, "note", "Requested → Refused\nPublic → European\nEligible base: – → 500,00" EUR_NBSP "€");

  row = find (dialog, EUR_TYPE_PLAN_CHANGE_ROW, has_title, "couverture");
  assert_text (row, "difference", "=");
  assert_text (row, "note", "Before: “toiture”");

  row = find (dialog, EUR_TYPE_PLAN_CHANGE_ROW, has_title, "divers");
  assert_text (row, "before", "–");
  assert_text (row, "difference", "+1,50" EUR_NBSP "€");
  assert_text (row, "note", "New line");

  row = find (dialog, EUR_TYPE_PLAN_CHANGE_ROW, has_title, "Total Resources");
  assert_text (row, "after", "90" EUR_NNBSP "000,00" EUR_NBSP "€");

  /* What did not change is there when one asks for it. */
  g_assert_null (find (dialog, EUR_TYPE_PLAN_CHANGE_ROW, has_title, "commune"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find (dialog, GTK_TYPE_CHECK_BUTTON, any, NULL)), FALSE);
  g_assert_nonnull (find (dialog, EUR_TYPE_PLAN_CHANGE_ROW, has_title, "commune"));

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  while (dialog != NULL)
    g_main_context_iteration (NULL, TRUE);
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

static DexFuture *
store_dossier (EurStore *store)
{
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("test", EUR_ACTION_CREATED);
  g_autoptr(EurDossier) dossier = eur_dossier_new ();

  g_object_set (dossier, "number", "2026-001", "title", "Verger", NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (dossier));

  return eur_store_commit (store, changes);
}

/* Through the store: what is written at that moment belongs to the older version. */
static void
test_new_version (void)
{
  g_autofree char *folder = g_dir_make_tmp ("eur-plan-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "label.db", NULL);
  g_autoptr(EurWorkspace) workspace = eur_workspace_new (path);
  EurStore *store = eur_workspace_get_store (workspace);
  g_autoptr(EurBundle) bundle = NULL;
  g_autoptr(EurFinancingPlan) intake = NULL;
  g_autoptr(GError) error = NULL;
  AdwDialog *dialog;
  GtkWidget *window;
  EurDossierPage *page;

  g_assert_true (dex_await (eur_workspace_open (workspace), &error));
  g_assert_true (dex_await (store_dossier (store), &error));

  page = eur_dossier_page_new (workspace);
  window = g_object_ref_sink (adw_window_new ());
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (page));
  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (dex_await (eur_dossier_page_load (page, "2026-001"), &error));
  bundle = g_object_ref (eur_dossier_page_get_bundle (page));
  gtk_widget_activate_action (GTK_WIDGET (page), "dossier.add-plan", NULL);
  intake = g_object_ref (bundle->plan);
  add_resource (intake, "region", EUR_NATURE_PUBLIC, 100);

  gtk_widget_activate_action (GTK_WIDGET (page), "dossier.new-plan-version", NULL);
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (window));
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_signal_emit_by_name (dialog, "response", "begin");

  while (bundle->plan == intake)
    dex_await_int64 (eur_store_get_seq (store), NULL);

  g_assert_cmpint (bundle->plan->version, ==, EUR_PLAN_VERSION_COMMITTEE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (bundle->plans)), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (bundle->plan->resources)), ==, 1);

  /* It is the new one that is written in from now on. */
  add_resource (bundle->plan, "etat", EUR_NATURE_PUBLIC, 200);
  g_assert_true (dex_await (eur_dossier_page_flush (page), &error));
  g_clear_object (&bundle);
  bundle = dex_await_object (eur_store_load_bundle (store, "2026-001"), &error);
  g_assert_cmpint (bundle->plan->version, ==, EUR_PLAN_VERSION_COMMITTEE);
  g_assert_cmpint (eur_financing_plan_sum_resources (bundle->plan), ==, 300);

  gtk_window_destroy (GTK_WINDOW (window));
  g_clear_object (&window);
  g_assert_true (dex_await (eur_store_close (store), &error));
  remove_folder (folder);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture       *fixture,
                  gconstpointer  data);
  } tests[] = {
    { "/ui/financing/live", test_live },
    { "/ui/financing/wrong", test_wrong },
    { "/ui/financing/proof", test_proof },
    { "/ui/financing/keyboard", test_keyboard },
    { "/ui/financing/operating", test_operating },
    { "/ui/financing/details", test_details },
    { "/ui/financing/settings", test_settings },
    { "/ui/financing/versions", test_versions },
    { "/ui/financing/read-only", test_read_only },
    { "/ui/financing/narrow", test_narrow },
    { "/ui/financing/comparison", test_comparison },
  };

  gtk_test_init (&argc, &argv, NULL);
  dex_init ();
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  eur_test_add_fiber ("/ui/financing/new-version", test_new_version);

  return g_test_run ();
}
