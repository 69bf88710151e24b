/* eur-report-history.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"
#include "eur-report-table.h"

#define TITLE      "Historique"
#define MAX_EVENTS 15

static const EurReportColumn columns[] = {
  { "Date" },
  { "Qui" },
  { "Quoi", .wraps = TRUE },
};

static guint
count_changes (EurEvent *event)
{
  if (event->changes == NULL || !JSON_NODE_HOLDS_ARRAY (event->changes))
    return 0;

  return json_array_get_length (json_node_get_array (event->changes));
}

/* From which stage to which, where it went on or back. */
static char *
dup_title (EurEvent *event)
{
  const char *action = eur_action_get_french (event->action);
  EurStage from, to;

  if (event->action != EUR_ACTION_STAGED || !eur_event_get_stages (event, &from, &to))
    return g_strdup (action);

  return g_strdup_printf ("%s" EUR_NBSP ": %s → %s", action, eur_stage_get_french (from), eur_stage_get_french (to));
}

/* What was done, then the note, or else how much was changed. What one of two
 * screeners may not read yet is not told here either. */
static char *
dup_action (EurBundle *bundle,
            EurEvent  *event)
{
  g_autofree char *action = dup_title (event);
  guint n_changes = event->action != EUR_ACTION_STAGED ? count_changes (event) : 0;
  g_autofree char *number = eur_french_format_integer (n_changes);
  g_autofree char *note = NULL;

  if (eur_screening_hides_event (bundle, event, eur_author_get_name ()))
    return g_steal_pointer (&action);

  if (event->note != NULL && !eur_text_is_empty (event->note))
    {
      note = eur_french_typography (event->note);
      return g_strdup_printf ("%s — %s", action, note);
    }

  if (n_changes == 0)
    return g_steal_pointer (&action);

  return g_strdup_printf (eur_french_plural (n_changes, 0) == EUR_FRENCH_ONE ? "%s — %s changement" : "%s — %s changements",
                          action, number);
}

static void
add_event (EurReportTable *table,
           EurBundle      *bundle,
           EurEvent       *event)
{
  g_autofree char *date = eur_french_format_date (event->at, EUR_FRENCH_DATE_TIME);
  g_autofree char *action = dup_action (bundle, event);
  const char *const cells[] = { date, event->by != NULL ? event->by : "–", action, NULL };

  eur_report_table_add_row (table, cells, 0, FALSE);
}

static void
add_others (EurReportLayout *layout,
            guint            n_others)
{
  g_autofree char *number = eur_french_format_integer (n_others);
  g_autofree char *sentence = g_strdup_printf (eur_french_plural (n_others, 0) == EUR_FRENCH_ONE ? "et %s autre, plus ancien"
                                                                                                 : "et %s autres, plus anciens",
                                               number);

  eur_report_layout_space (layout, 4);
  eur_report_add_sentence (layout, sentence);
}

void
eur_report_add_history (EurReportLayout *layout,
                        EurBundle       *bundle)
{
  GListModel *events = G_LIST_MODEL (bundle->events);
  guint n_events = g_list_model_get_n_items (events);
  guint n_shown = MIN (n_events, MAX_EVENTS);
  g_autoptr(EurReportTable) table = eur_report_table_new (layout, columns, G_N_ELEMENTS (columns));

  if (n_events == 0)
    {
      eur_report_layout_add_heading (layout, TITLE, NULL, EUR_REPORT_LINE);
      eur_report_add_sentence (layout, "Aucun événement n’est enregistré.");
      return;
    }

  for (guint i = 0; i < n_shown; i++)
    {
      g_autoptr(EurEvent) event = g_list_model_get_item (events, n_events - 1 - i);

      add_event (table, bundle, event);
    }

  eur_report_layout_add_heading (layout, TITLE, NULL, eur_report_table_prepare (table));
  eur_report_table_place (table);

  if (n_events > n_shown)
    add_others (layout, n_events - n_shown);
}
