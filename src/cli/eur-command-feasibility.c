/* eur-command-feasibility.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command-feasibility-private.h"

static void
print_findings (GPtrArray *findings,
                guint      first)
{
  for (guint i = first; i < findings->len; i++)
    {
      g_autofree char *text = eur_finding_dup_text (g_ptr_array_index (findings, i));

      g_print ("  %s\n", text);
    }
}

static void
print_head (EurFeasibilityView *view)
{
  EurDossier *dossier = view->bundle->dossier;
  EurCommittee *committee = eur_feasibility_committee (view->bundle);
  g_autofree char *grid = eur_grid_dup_title (view->grid);
  g_autofree char *given = view->opinion != NULL && view->opinion->given_on != NULL
                             ? eur_french_format_date (view->opinion->given_on, EUR_FRENCH_DATE_LONG)
                             : NULL;

  g_print ("%s  %s\n", dossier->number != NULL ? dossier->number : "–", dossier->title != NULL ? dossier->title : "–");
  g_print ("%s · %s\n", committee != NULL ? committee->title : "–", grid);

  if (given != NULL)
    /* Translators: a day, “31 mai 2026” */
    g_print (_("Opinion given on %s"), given);
  else
    g_print ("%s", _("Opinion being written"));

  g_print ("\n\n");
}

static void
print_criterion (EurFeasibilityView *view,
                 EurGridCriterion   *criterion)
{
  EurOpinionLine *line = view->opinion != NULL ? eur_opinion_get_line (view->opinion, criterion->id) : NULL;
  const char *title = criterion->title != NULL ? criterion->title : "–";
  const char *anchor;
  gint64 level;

  if (!eur_feasibility_is_answered (view->grid, line))
    {
      g_print ("  – %s\n", title);
    }
  else
    {
      anchor = eur_grid_criterion_get_anchor (criterion, line->level - view->grid->lowest);
      g_print ("  %d %s\n", (int) line->level, title);
      if (anchor != NULL)
        g_print ("      %s\n", anchor);
    }

  if (eur_feasibility_suggest (view->grid, criterion, view->plan, &level))
    {
      g_print ("      ");
      /* Translators: a level of the grid */
      g_print (_("The figures suggest level %d."), (int) level);
      g_print ("\n");
    }

  if (line != NULL && !eur_text_is_empty (line->reason))
    {
      g_print ("      ");
      /* Translators: why the level is not the one that the figures suggest */
      g_print (_("Reason: %s"), line->reason);
      g_print ("\n");
    }
}

static void
print_axis (EurFeasibilityView *view,
            EurAxisScore       *axis)
{
  g_print ("\n%s\n", axis->title);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (view->grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (view->grid->criteria), i);

      if (g_strcmp0 (criterion->axis, axis->id) == 0 && eur_feasibility_applies (criterion, view->bundle->dossier))
        print_criterion (view, criterion);
    }
}

static void
print_text (EurFeasibilityView *view)
{
  g_autofree char *verdict = eur_finding_dup_text (g_ptr_array_index (view->feasibility->verdict, 0));

  print_head (view);
  g_print ("%s\n", verdict);
  print_findings (view->feasibility->verdict, 1);

  for (guint i = 0; i < view->feasibility->axes->len; i++)
    print_axis (view, g_ptr_array_index (view->feasibility->axes, i));

  if (view->feasibility->problems->len == 0)
    return;

  g_print ("\n%s\n", _("Levels and Figures"));
  print_findings (view->feasibility->problems, 0);
}

static gboolean
print (EurBundle  *bundle,
       gboolean    json,
       GError    **error)
{
  EurGrid *grid = eur_feasibility_grid (bundle);
  g_autoptr(EurPlanAnalysis) plan = bundle->plan != NULL ? eur_plan_analysis_new_bundle (bundle, bundle->plan) : NULL;
  g_autoptr(EurFeasibility) feasibility = NULL;
  EurFeasibilityView view;

  if (grid == NULL)
    {
      g_set_error_literal (error, EUR_STORE_ERROR, EUR_STORE_ERROR_NOT_FOUND,
                           _("No committee of the dossier’s wave judges feasibility: give one of them a grid whose axes have a threshold."));
      return FALSE;
    }

  feasibility = eur_feasibility_evaluate (grid, eur_feasibility_opinion (bundle), plan, bundle->dossier);
  view = (EurFeasibilityView) { bundle, grid, eur_feasibility_opinion (bundle), plan, feasibility };

  if (json)
    _eur_command_feasibility_print_json (&view);
  else
    print_text (&view);

  return TRUE;
}

/* Prints what the committee that judges feasibility comes to on one dossier. */
gboolean
eur_command_feasibility (EurStore  *store,
                         int        argc,
                         char     **argv,
                         GError   **error)
{
  gboolean json = FALSE;
  GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_("Print a JSON object"), NULL },
    { NULL }
  };
  g_autoptr(EurBundle) bundle = NULL;

  if (!eur_command_parse (entries, _("REF"), &argc, &argv, error))
    return FALSE;

  bundle = eur_command_load_dossier (store, argc, argv, NULL, error);
  if (bundle == NULL)
    return FALSE;

  return print (bundle, json, error);
}
