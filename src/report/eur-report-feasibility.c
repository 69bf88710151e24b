/* eur-report-feasibility.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"
#include "eur-report-table.h"

#define TITLE "Faisabilité"

static const EurReportColumn axis_columns[] = {
  { "Condition", .wraps = TRUE },
  { "Critères renseignés", .figures = TRUE },
  { "Note", .figures = TRUE },
  { "Seuil", .figures = TRUE },
  { "Verdict" },
};

static const EurReportColumn criterion_columns[] = {
  { "Critère", .wraps = TRUE, .weight = 2 },
  { "Niveau", .figures = TRUE },
  { "Appréciation", .wraps = TRUE, .weight = 3 },
};

static const char *
get_verdict (const EurAxisScore *axis)
{
  if (!axis->complete)
    return "À compléter";

  return axis->holds ? "Remplie" : "Non remplie";
}

static EurReportTable *
create_axes (EurReportLayout *layout,
             EurFeasibility  *feasibility)
{
  EurReportTable *table = eur_report_table_new (layout, axis_columns, G_N_ELEMENTS (axis_columns));

  for (guint i = 0; i < feasibility->axes->len; i++)
    {
      EurAxisScore *axis = g_ptr_array_index (feasibility->axes, i);
      g_autofree char *title = eur_french_typography (axis->title != NULL ? axis->title : "–");
      g_autofree char *answered = g_strdup_printf ("%u / %u", axis->n_answered, axis->n_criteria);
      g_autofree char *score = eur_axis_score_dup_score (axis);
      g_autofree char *threshold = eur_axis_score_dup_threshold (axis);
      const char *const cells[] = { title, answered, score, threshold, get_verdict (axis), NULL };

      eur_report_table_add_row (table, cells, 0, FALSE);
    }

  return table;
}

/* The anchor sentence of a level, which is the same for all who read it. */
static const char *
get_anchor (EurGrid          *grid,
            EurGridCriterion *criterion,
            gint64            level)
{
  JsonArray *levels = criterion->levels != NULL && JSON_NODE_HOLDS_ARRAY (criterion->levels)
                        ? json_node_get_array (criterion->levels)
                        : NULL;
  gint64 index = level - grid->lowest;
  JsonNode *node;

  if (levels == NULL || index < 0 || index >= json_array_get_length (levels))
    return NULL;

  node = json_array_get_element (levels, (guint) index);

  return json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

static void
append_line (GString    *text,
             const char *label,
             const char *line)
{
  g_autofree char *set = eur_french_typography (line);

  if (set == NULL || eur_text_is_empty (set))
    return;

  if (text->len > 0)
    g_string_append_c (text, '\n');

  g_string_append_printf (text, "%s%s", label, set);
}

static char *
dup_appreciation (EurGrid          *grid,
                  EurGridCriterion *criterion,
                  EurOpinionLine   *line)
{
  g_autoptr(GString) text = g_string_new (NULL);

  if (line == NULL || !line->answered)
    append_line (text, "", "Pas encore apprécié.");
  else
    append_line (text, "", get_anchor (grid, criterion, line->level));

  if (line != NULL)
    {
      append_line (text, "Commentaire" EUR_NBSP ": ", line->comment);
      append_line (text, "Écart au calcul" EUR_NBSP ": ", line->reason);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
add_criterion (EurReportTable   *table,
               EurGrid          *grid,
               EurGridCriterion *criterion,
               EurOpinionLine   *line)
{
  gboolean answered = line != NULL && line->answered;
  g_autofree char *name = eur_french_typography (criterion->title != NULL ? criterion->title : "–");
  g_autofree char *title = criterion->informative ? g_strdup_printf ("%s (informatif)", name) : g_strdup (name);
  g_autofree char *level = answered ? g_strdup_printf ("%d / %d", (int) line->level, (int) grid->highest) : g_strdup ("–");
  g_autofree char *appreciation = dup_appreciation (grid, criterion, line);
  const char *const cells[] = { title, level, appreciation, NULL };

  eur_report_table_add_row (table, cells, 0, !answered);
}

static void
add_criteria (EurReportLayout *layout,
              EurDossier      *dossier,
              EurGrid         *grid,
              EurOpinion      *opinion,
              EurGridAxis     *axis)
{
  GListModel *criteria = G_LIST_MODEL (grid->criteria);
  g_autoptr(EurReportTable) table = eur_report_table_new (layout, criterion_columns, G_N_ELEMENTS (criterion_columns));
  g_autofree char *title = eur_french_typography (axis->title != NULL ? axis->title : "–");
  guint n_criteria = 0;

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (criteria, i);

      if (g_strcmp0 (criterion->axis, axis->id) != 0 || !eur_feasibility_applies (criterion, dossier))
        continue;

      add_criterion (table, grid, criterion, eur_opinion_get_line (opinion, criterion->id));
      n_criteria++;
    }

  if (n_criteria == 0)
    return;

  eur_report_add_subtitle (layout, title, eur_report_table_prepare (table));
  eur_report_table_place (table);
}

/* The first one says it all, in @style; the others say why. */
static void
add_sentences (EurReportLayout *layout,
               GPtrArray       *findings,
               EurReportStyle   style)
{
  EurReportText how = { style, EUR_REPORT_INK_BLACK, 0, EUR_REPORT_WIDTH };

  for (guint i = 0; i < findings->len; i++)
    {
      g_autofree char *sentence = eur_finding_dup_french (g_ptr_array_index (findings, i));

      eur_report_layout_add_paragraph (layout, &how, NULL, sentence);
      how.style = EUR_REPORT_STYLE_BODY;
    }
}

/* Who says so, and since when. */
static char *
dup_note (EurBundle  *bundle,
          EurOpinion *opinion)
{
  EurCommittee *committee = eur_feasibility_committee (bundle);
  g_autofree char *title = eur_french_typography (committee != NULL && committee->title != NULL ? committee->title : "Avis");
  g_autofree char *day = opinion->given_on != NULL ? eur_french_format_date (opinion->given_on, EUR_FRENCH_DATE_LONG) : NULL;

  return day != NULL ? g_strdup_printf ("%s, avis du %s", title, day) : g_strdup_printf ("%s, avis en cours", title);
}

static void
add_conclusion (EurReportLayout *layout,
                EurOpinion      *opinion)
{
  const EurReportText how = { EUR_REPORT_STYLE_BODY, EUR_REPORT_INK_BLACK, eur_report_column_get_x (2), eur_report_column_get_width (4) };
  g_autofree char *conclusion = eur_french_typography (opinion->conclusion);
  const char *recommendation = opinion->recommendation != EUR_RECOMMENDATION_NONE ? eur_recommendation_get_french (opinion->recommendation)
                                                                                  : NULL;
  g_autofree char *text = NULL;

  if (conclusion != NULL && eur_text_is_empty (conclusion))
    g_clear_pointer (&conclusion, g_free);

  if (recommendation == NULL && conclusion == NULL)
    return;

  text = recommendation != NULL && conclusion != NULL ? g_strdup_printf ("%s\n%s", recommendation, conclusion)
                                                      : g_strdup (recommendation != NULL ? recommendation : conclusion);
  eur_report_layout_space (layout, EUR_REPORT_LINE);
  eur_report_layout_add_paragraph (layout, &how, "Avis du comité", text);
}

static void
add_opinion (EurReportLayout *layout,
             EurBundle       *bundle,
             EurGrid         *grid,
             EurOpinion      *opinion)
{
  g_autoptr(EurPlanAnalysis) plan = bundle->plan != NULL ? eur_plan_analysis_new_bundle (bundle, bundle->plan) : NULL;
  g_autoptr(EurFeasibility) feasibility = eur_feasibility_evaluate (grid, opinion, plan, bundle->dossier);
  g_autoptr(EurReportTable) axes = create_axes (layout, feasibility);
  g_autofree char *note = dup_note (bundle, opinion);
  GListModel *grid_axes = G_LIST_MODEL (grid->axes);

  eur_report_layout_add_heading (layout, TITLE, note, eur_report_table_prepare (axes) + 2 * EUR_REPORT_LINE);
  add_sentences (layout, feasibility->verdict, EUR_REPORT_STYLE_STRONG);
  eur_report_layout_space (layout, 3);
  eur_report_table_place (axes);

  if (feasibility->problems->len > 0)
    {
      eur_report_layout_space (layout, 6);
      add_sentences (layout, feasibility->problems, EUR_REPORT_STYLE_BODY);
    }

  for (guint i = 0; i < g_list_model_get_n_items (grid_axes); i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (grid_axes, i);

      add_criteria (layout, bundle->dossier, grid, opinion, axis);
    }

  add_conclusion (layout, opinion);
}

/**
 * eur_report_add_feasibility:
 *
 * Says whether both conditions of the Comité technique hold, and criterion by
 * criterion why; nothing, if the wave judges no feasibility.
 */
void
eur_report_add_feasibility (EurReportLayout *layout,
                            EurBundle       *bundle)
{
  EurOpinion *opinion = eur_feasibility_opinion (bundle);
  EurCommittee *committee = eur_feasibility_committee (bundle);
  EurGrid *grid = opinion != NULL ? eur_bundle_get_grid (bundle, opinion->grid) : NULL;

  if (grid != NULL)
    {
      add_opinion (layout, bundle, grid, opinion);
      return;
    }

  if (committee == NULL)
    return;

  eur_report_layout_add_heading (layout, TITLE, NULL, EUR_REPORT_LINE);
  eur_report_add_sentence (layout, "La faisabilité n’est pas encore appréciée.");
}
