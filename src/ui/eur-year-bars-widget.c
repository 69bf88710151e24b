/* eur-year-bars-widget.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "eur-chart-swatch.h"
#include "eur-year-bar.h"
#include "eur-year-bars-widget.h"

/**
 * EurYearBarsWidget:
 *
 * A plan of several years: for each, what is spent and what is brought, with the
 * amounts beside the bars and the legend under them.
 */
struct _EurYearBarsWidget
{
  AdwBin  parent_instance;

  GArray *years; /* (nullable): of EurPlanYear, what is shown */
};

G_DEFINE_FINAL_TYPE (EurYearBarsWidget, eur_year_bars_widget, ADW_TYPE_BIN)

static const EurChartMark legend[] = {
  EUR_CHART_MARK_EXPENSES,
  EUR_CHART_MARK_FIRM,
  EUR_CHART_MARK_RESOURCES,
};

/* The picture beside it says the same to a screen reader, in a sentence. */
static GtkWidget *
create_label (const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "label", text,
                                   NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "numeric");

  return label;
}

static void
add_year (GtkGrid           *grid,
          int                row,
          const EurPlanYear *year,
          gint64             largest)
{
  g_autofree char *title = eur_year_bars_dup_title (year);
  g_autofree char *expenses = eur_french_format_money (year->expenses_cents);
  g_autofree char *resources = eur_french_format_money (year->resources_cents);
  g_autofree char *amounts = g_strdup_printf ("%s\n%s", expenses, resources);
  GtkWidget *title_label = create_label (title);
  GtkWidget *bar = eur_year_bar_new (year, largest);
  GtkWidget *amounts_label = create_label (amounts);

  gtk_label_set_xalign (GTK_LABEL (title_label), 0);
  gtk_label_set_xalign (GTK_LABEL (amounts_label), 1);
  gtk_label_set_justify (GTK_LABEL (amounts_label), GTK_JUSTIFY_RIGHT);
  gtk_widget_set_hexpand (bar, TRUE);
  gtk_grid_attach (grid, title_label, 0, row, 1, 1);
  gtk_grid_attach (grid, bar, 1, row, 1, 1);
  gtk_grid_attach (grid, amounts_label, 2, row, 1, 1);
}

static void
add_legend (GtkGrid *grid,
            int      row)
{
  GtkWidget *box = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 18);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 3);

  for (guint i = 0; i < G_N_ELEMENTS (legend); i++)
    adw_wrap_box_append (ADW_WRAP_BOX (box), eur_chart_swatch_new_item (legend[i], NULL));

  gtk_grid_attach (grid, box, 0, row, 3, 1);
}

static GtkWidget *
create_grid (GArray *years)
{
  GtkGrid *grid = GTK_GRID (gtk_grid_new ());
  gint64 largest = eur_year_bars_get_largest (years);

  gtk_grid_set_column_spacing (grid, 12);
  gtk_grid_set_row_spacing (grid, 9);

  for (guint i = 0; i < years->len; i++)
    add_year (grid, (int) i, &g_array_index (years, EurPlanYear, i), largest);

  add_legend (grid, (int) years->len);

  return GTK_WIDGET (grid);
}

static gboolean
same_years (GArray *a,
            GArray *b)
{
  return a != NULL && a->len == b->len && memcmp (a->data, b->data, a->len * sizeof (EurPlanYear)) == 0;
}

static void
eur_year_bars_widget_finalize (GObject *object)
{
  EurYearBarsWidget *self = EUR_YEAR_BARS_WIDGET (object);

  g_clear_pointer (&self->years, g_array_unref);

  G_OBJECT_CLASS (eur_year_bars_widget_parent_class)->finalize (object);
}

static void
eur_year_bars_widget_class_init (EurYearBarsWidgetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_year_bars_widget_finalize;
}

static void
eur_year_bars_widget_init (EurYearBarsWidget *self)
{
}

GtkWidget *
eur_year_bars_widget_new (void)
{
  return g_object_new (EUR_TYPE_YEAR_BARS_WIDGET, NULL);
}

/**
 * eur_year_bars_widget_set_years:
 * @years: (nullable) (element-type EurPlanYear): copied; one year or none shows nothing
 */
void
eur_year_bars_widget_set_years (EurYearBarsWidget *self,
                                GArray            *years)
{
  g_return_if_fail (EUR_IS_YEAR_BARS_WIDGET (self));

  if (years == NULL || years->len < 2)
    {
      g_clear_pointer (&self->years, g_array_unref);
      adw_bin_set_child (ADW_BIN (self), NULL);
      return;
    }

  if (same_years (self->years, years))
    return;

  g_clear_pointer (&self->years, g_array_unref);
  self->years = g_array_copy (years);
  adw_bin_set_child (ADW_BIN (self), create_grid (years));
}
