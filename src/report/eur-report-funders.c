/* eur-report-funders.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"

#define MAX_FUNDERS 4

typedef struct
{
  char   *label;
  gint64  cents;
} Funder;

static int
compare_funders (gconstpointer a,
                 gconstpointer b)
{
  const Funder *first = a;
  const Funder *second = b;

  return (first->cents < second->cents) - (first->cents > second->cents);
}

static void
clear_funder (gpointer data)
{
  Funder *funder = data;

  g_free (funder->label);
}

static GArray *
list_funders (EurFinancingPlan *plan)
{
  GListModel *lines = G_LIST_MODEL (plan->resources);
  GArray *funders = g_array_new (FALSE, FALSE, sizeof (Funder));

  g_array_set_clear_func (funders, clear_funder);

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr(EurResourceLine) line = g_list_model_get_item (lines, i);
      Funder funder = { .cents = line->amount_cents };

      if (line->status == EUR_FUNDING_REFUSED || line->label == NULL)
        continue;

      funder.label = eur_french_typography (line->label);
      g_array_append_val (funders, funder);
    }

  g_array_sort (funders, compare_funders);

  return funders;
}

/* The largest first: “Région (40,0 %), Ville (20,0 %) et 3 autres”. */
static char *
dup_funders (EurFinancingPlan *plan)
{
  g_autoptr(GArray) funders = list_funders (plan);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) items = NULL;
  gint64 cost = eur_financing_plan_get_cost (plan);
  guint n_shown = funders->len <= MAX_FUNDERS + 1 ? funders->len : MAX_FUNDERS;

  for (guint i = 0; i < n_shown; i++)
    {
      const Funder *funder = &g_array_index (funders, Funder, i);
      g_autofree char *percent = eur_french_format_percent (funder->cents, cost, 1);

      g_strv_builder_take (builder, g_strdup_printf ("%s (%s)", funder->label, percent));
    }

  if (funders->len > n_shown)
    g_strv_builder_take (builder, g_strdup_printf ("%u autres", funders->len - n_shown));

  items = g_strv_builder_end (builder);

  return eur_french_format_list ((const char *const *) items);
}

/* Who pays, in one or two lines. */
void
eur_report_add_funders (EurReportLayout  *layout,
                        EurFinancingPlan *plan)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  g_autofree char *funders = dup_funders (plan);

  box->flows = TRUE;
  eur_report_add_field (layout, box, 0, 5, 0, "Qui paie", funders);
  eur_report_layout_place (layout, box);
}
