/* eur-funding-legend.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-chart-swatch.h"
#include "eur-funding-legend.h"

/**
 * EurFundingLegend:
 *
 * What the parts of a funding bar are, each with its amount and its share; those
 * that are nothing are left out.
 */
struct _EurFundingLegend
{
  AdwBin         parent_instance;

  AdwWrapBox    *box;
  EurFundingBar  bar;
};

G_DEFINE_FINAL_TYPE (EurFundingLegend, eur_funding_legend, ADW_TYPE_BIN)

/* “12 000,00 € · 40,0 %” */
static char *
dup_amount (const EurFundingBar *bar,
            EurChartMark         mark)
{
  gint64 amount = eur_funding_bar_get_amount (bar, mark);
  g_autofree char *money = eur_french_format_money (amount);
  g_autofree char *share = bar->cost > 0 ? eur_french_format_percent (amount, bar->cost, 1) : NULL;

  return share != NULL ? g_strdup_printf ("%s · %s", money, share) : g_steal_pointer (&money);
}

static void
fill (EurFundingLegend *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    adw_wrap_box_remove (self->box, child);

  for (guint i = 0; i < EUR_N_FUNDING_MARKS; i++)
    {
      g_autofree char *amount = dup_amount (&self->bar, i);

      if (eur_funding_bar_get_amount (&self->bar, i) > 0)
        adw_wrap_box_append (self->box, eur_chart_swatch_new_item (i, amount));
    }
}

static void
eur_funding_legend_class_init (EurFundingLegendClass *klass)
{
}

static void
eur_funding_legend_init (EurFundingLegend *self)
{
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->box, 18);
  adw_wrap_box_set_line_spacing (self->box, 3);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

GtkWidget *
eur_funding_legend_new (void)
{
  return g_object_new (EUR_TYPE_FUNDING_LEGEND, NULL);
}

/**
 * eur_funding_legend_set_bar:
 * @bar: (nullable): what the bar shows, copied; %NULL for nothing
 */
void
eur_funding_legend_set_bar (EurFundingLegend    *self,
                            const EurFundingBar *bar)
{
  const EurFundingBar nothing = { 0 };

  g_return_if_fail (EUR_IS_FUNDING_LEGEND (self));

  if (bar == NULL)
    bar = &nothing;

  if (eur_funding_bar_equal (&self->bar, bar))
    return;

  self->bar = *bar;
  fill (self);
}
