/* test-pictures.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <libdex.h>

#include "eur-funding-bar-widget.h"
#include "eur-funding-legend.h"
#include "eur-year-bars-widget.h"

#define NB  EUR_NBSP
#define NNB EUR_NNBSP

static const EurFundingBar bar = { 10000000, 5000000, 2000000, 0, 1000000 };

static guint
count (GtkWidget *widget,
       GType      type)
{
  guint n = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count (child, type);

  return n;
}

static GtkWidget *
present (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 120);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));

  while (!gtk_widget_get_mapped (child))
    g_main_context_iteration (NULL, TRUE);

  return window;
}

/* The macro of GTK puts its arguments into a format. */
static void
assert_label (GtkWidget  *widget,
              const char *expected)
{
  gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, expected);
}

/* Those who do not see the bar are told all that it shows. */
static void
test_words (void)
{
  GtkWidget *widget = eur_funding_bar_widget_new ();
  GtkWidget *window = present (widget);

  gtk_test_accessible_assert_role (widget, GTK_ACCESSIBLE_ROLE_IMG);
  assert_label (widget, "The cost is not known. No resource is given.");

  eur_funding_bar_widget_set_bar (EUR_FUNDING_BAR_WIDGET (widget), &bar);
  assert_label (widget, "Firm: 50" NNB "000,00" NB "€, 50,0" NB "% of the cost. "
                        "Requested: 20" NNB "000,00" NB "€, 20,0" NB "% of the cost. "
                        "Refused: 10" NNB "000,00" NB "€, 10,0" NB "% of the cost. "
                        "Missing: 30" NNB "000,00" NB "€, 30,0" NB "% of the cost.");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A cell of the list says nothing until it is seen, and everything then. */
static void
test_tiny (void)
{
  GtkWidget *widget = g_object_new (EUR_TYPE_FUNDING_BAR_WIDGET, "tiny", TRUE, NULL);
  GtkWidget *full = g_object_ref_sink (eur_funding_bar_widget_new ());
  GtkWidget *window;
  int tiny_height;
  int full_height;

  eur_funding_bar_widget_set_bar (EUR_FUNDING_BAR_WIDGET (widget), &(EurFundingBar) { .cost = 100, .firm = 100 });
  window = present (widget);
  assert_label (widget, "Firm: 1,00" NB "€, 100,0" NB "% of the cost.");
  eur_funding_bar_widget_set_fragile (EUR_FUNDING_BAR_WIDGET (widget), TRUE);
  assert_label (widget, "Fragile financing. Firm: 1,00" NB "€, 100,0" NB "% of the cost.");

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, NULL, &tiny_height, NULL, NULL);
  gtk_widget_measure (full, GTK_ORIENTATION_VERTICAL, -1, NULL, &full_height, NULL, NULL);
  g_assert_cmpint (tiny_height, <, full_height);

  g_assert_finalize_object (full);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* One entry for each part that is something: a square, a word and an amount. */
static void
test_legend (void)
{
  GtkWidget *legend = g_object_ref_sink (eur_funding_legend_new ());

  g_assert_cmpuint (count (legend, GTK_TYPE_LABEL), ==, 0);
  eur_funding_legend_set_bar (EUR_FUNDING_LEGEND (legend), &bar);
  g_assert_cmpuint (count (legend, GTK_TYPE_LABEL), ==, 8);
  eur_funding_legend_set_bar (EUR_FUNDING_LEGEND (legend), &(EurFundingBar) { .cost = 100, .firm = 100 });
  g_assert_cmpuint (count (legend, GTK_TYPE_LABEL), ==, 2);
  eur_funding_legend_set_bar (EUR_FUNDING_LEGEND (legend), NULL);
  g_assert_cmpuint (count (legend, GTK_TYPE_LABEL), ==, 0);

  g_assert_finalize_object (legend);
}

static void
test_years (void)
{
  const EurPlanYear years[] = { { 2026, 10000, 10000, 5000 }, { 2027, 5000, 0, 0 } };
  g_autoptr(GArray) array = g_array_new (FALSE, FALSE, sizeof (EurPlanYear));
  GtkWidget *widget = g_object_ref_sink (eur_year_bars_widget_new ());

  g_array_append_val (array, years[0]);
  eur_year_bars_widget_set_years (EUR_YEAR_BARS_WIDGET (widget), array);
  g_assert_null (gtk_widget_get_first_child (widget));

  g_array_append_val (array, years[1]);
  eur_year_bars_widget_set_years (EUR_YEAR_BARS_WIDGET (widget), array);
  g_assert_nonnull (gtk_widget_get_first_child (widget));
  g_assert_cmpuint (count (widget, GTK_TYPE_LABEL), ==, 2 * 2 + 3);

  eur_year_bars_widget_set_years (EUR_YEAR_BARS_WIDGET (widget), NULL);
  g_assert_null (gtk_widget_get_first_child (widget));

  g_assert_finalize_object (widget);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  dex_init ();
  adw_init ();

  g_test_add_func ("/ui/pictures/words", test_words);
  g_test_add_func ("/ui/pictures/tiny", test_tiny);
  g_test_add_func ("/ui/pictures/legend", test_legend);
  g_test_add_func ("/ui/pictures/years", test_years);

  return g_test_run ();
}
