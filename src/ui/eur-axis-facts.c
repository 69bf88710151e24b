/* eur-axis-facts.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-axis-facts.h"

/* What the machine knows that bears on an axis. An axis that asks for a figure of
 * the plan is about the money; any other is about who carries the project. */

static void
fact_free (gpointer data)
{
  EurAxisFact *fact = data;

  g_free (fact->text);
  g_free (fact);
}

/* Takes @text. */
static void
add (GPtrArray  *facts,
     const char *icon_name,
     char       *text)
{
  EurAxisFact *fact = g_new0 (EurAxisFact, 1);

  fact->icon_name = icon_name;
  fact->text = text;
  g_ptr_array_add (facts, fact);
}

static gboolean
is_about_money (EurGrid     *grid,
                EurGridAxis *axis)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (criterion->fact != EUR_GRID_FACT_NONE && g_strcmp0 (criterion->axis, axis->id) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
add_figures (GPtrArray       *facts,
             EurPlanAnalysis *plan)
{
  for (EurGridFact fact = EUR_GRID_FACT_NONE + 1; fact < EUR_N_GRID_FACTS; fact++)
    {
      g_autofree char *percent = eur_feasibility_dup_fact (fact, plan);

      if (!eur_fraction_is_known (eur_feasibility_get_fact (fact, plan)))
        continue;

      add (facts, "dialog-information-symbolic", g_strdup_printf (_("%s: %s"), eur_grid_fact_get_title (fact), percent));
    }
}

static void
add_findings (GPtrArray       *facts,
              EurPlanAnalysis *plan)
{
  for (guint i = 0; i < plan->findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (plan->findings, i);

      if (finding->kind->severity >= EUR_SEVERITY_ATTENTION)
        add (facts, eur_severity_get_icon_name (finding->kind->severity), eur_finding_dup_text (finding));
    }
}

static void
add_checks (GPtrArray *facts,
            EurBundle *bundle)
{
  static const EurChecklistRule rules[] = {
    EUR_CHECKLIST_OWNER_IDENTIFIED,
    EUR_CHECKLIST_IN_TERRITORY,
    EUR_CHECKLIST_PIECES,
  };
  g_autofree char *today = eur_day_today ();
  g_autoptr(EurScreening) screening = eur_screening_new (bundle, NULL, today);

  for (guint i = 0; i < screening->points->len; i++)
    {
      EurScreenedPoint *point = g_ptr_array_index (screening->points, i);

      for (guint j = 0; point->reason != NULL && j < G_N_ELEMENTS (rules); j++)
        {
          if (point->point->rule == rules[j])
            add (facts, eur_enum_get_entry (EUR_TYPE_CHECK, point->automatic)->icon_name, eur_finding_dup_text (point->reason));
        }
    }
}

static void
add_owner (GPtrArray *facts,
           EurBundle *bundle)
{
  guint n_pieces = g_list_model_get_n_items (G_LIST_MODEL (bundle->attachments));
  g_autofree char *start = NULL;

  add_checks (facts, bundle);

  if (bundle->dossier->start_on != NULL)
    {
      start = eur_french_format_date (bundle->dossier->start_on, EUR_FRENCH_DATE_LONG);
      add (facts, "x-office-calendar-symbolic", g_strdup_printf (_("Start: %s"), start));
    }

  add (facts, "mail-attachment-symbolic",
       g_strdup_printf (ngettext ("%u piece in the dossier", "%u pieces in the dossier", n_pieces), n_pieces));
}

/**
 * eur_axis_facts_new:
 * @plan: (nullable): what arithmetic says of the financing
 *
 * Returns: (transfer full) (element-type EurAxisFact): what is known about @axis
 */
GPtrArray *
eur_axis_facts_new (EurBundle       *bundle,
                    EurGrid         *grid,
                    EurGridAxis     *axis,
                    EurPlanAnalysis *plan)
{
  GPtrArray *facts = g_ptr_array_new_with_free_func (fact_free);

  if (!is_about_money (grid, axis))
    {
      add_owner (facts, bundle);
    }
  else if (plan != NULL)
    {
      add_figures (facts, plan);
      add_findings (facts, plan);
    }
  else
    {
      add (facts, "dialog-warning-symbolic", g_strdup (_("No financing plan came with this dossier: the figures say nothing.")));
    }

  return facts;
}
