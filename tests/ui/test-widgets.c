/* test-widgets.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <libdex.h>

/* Building a template is its test: a missing child, callback or property is a
 * critical, and criticals are fatal here. A list of names, since nothing else of
 * the widgets is needed: one line a template. */
/* clang-format off */
#define TEMPLATES(T) \
  T (amount_entry) \
  T (choice_button) \
  T (commune_row) \
  T (contact_section) \
  T (day_button) \
  T (detail_row) \
  T (dossier_columns) \
  T (dossier_list_row) \
  T (entry_row) \
  T (fact_row) \
  T (field_cell) \
  T (filter_bar) \
  T (filter_chip) \
  T (financing_section) \
  T (finding_row) \
  T (history_section) \
  T (line_details) \
  T (line_row) \
  T (list_status) \
  T (owner_section) \
  T (piece_row) \
  T (pieces_section) \
  T (plan_change_row) \
  T (plan_findings) \
  T (plan_settings) \
  T (plan_versions) \
  T (problem_row) \
  T (project_section) \
  T (text_row) \
  T (toggles_row) \
  T (wave_switcher) \
  T (welcome)

#define DECLARE(name) GType eur_##name##_get_type (void);
#define ROW(name) { "/ui/templates/" #name, eur_##name##_get_type },

TEMPLATES (DECLARE)
/* clang-format on */

static void
test_widget (gconstpointer data)
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
  } widgets[] = { TEMPLATES (ROW) };

  gtk_test_init (&argc, &argv, NULL);
  dex_init ();
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    g_test_add_data_func (widgets[i].path, widgets[i].get_type, test_widget);

  return g_test_run ();
}
