/* eur-report-completions.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"
#include "eur-report-table.h"

#define TITLE "Demandes de compléments"

static const EurReportColumn columns[] = {
  { "Demande" },
  { "Objet", .wraps = TRUE },
  { "Demandé le" },
  { "Attendu le" },
  { "Suite" },
};

static char *
dup_day (const char *day)
{
  return day != NULL ? eur_french_format_date (day, EUR_FRENCH_DATE_SHORT) : g_strdup ("–");
}

static char *
dup_object (EurCompletion *completion)
{
  g_autofree char *subject = eur_french_typography (completion->subject != NULL ? completion->subject : "Élément du dossier");
  g_autofree char *detail = eur_french_typography (completion->detail);

  if (detail == NULL || eur_text_is_empty (detail))
    return g_steal_pointer (&subject);

  return g_strdup_printf ("%s\n%s", subject, detail);
}

static void
add_completion (EurReportTable *table,
                EurCompletion  *completion,
                const char     *today)
{
  g_autofree char *object = dup_object (completion);
  g_autofree char *asked = dup_day (completion->asked_on);
  g_autofree char *due = dup_day (completion->due_on);
  const char *const cells[] = {
    eur_completion_kind_get_french (completion->kind),
    object,
    asked,
    due,
    eur_completion_is_overdue (completion, today) ? "En retard" : "En attente",
    NULL,
  };

  eur_report_table_add_row (table, cells, 0, FALSE);
}

static char *
dup_answered (guint n_answered)
{
  g_autofree char *number = eur_french_format_integer (n_answered);

  if (n_answered == 0)
    return NULL;

  return g_strdup_printf (eur_french_plural (n_answered, 0) == EUR_FRENCH_ONE ? "%s demande a reçu une réponse"
                                                                              : "%s demandes ont reçu une réponse",
                          number);
}

/**
 * eur_report_add_completions:
 * @today: the day of the document
 *
 * Lists what the applicant is asked for and has not answered; nothing, if nothing
 * was ever asked for.
 */
void
eur_report_add_completions (EurReportLayout *layout,
                            EurBundle       *bundle,
                            const char      *today)
{
  GListModel *completions = G_LIST_MODEL (bundle->dossier->completions);
  guint n_completions = g_list_model_get_n_items (completions);
  g_autoptr(EurReportTable) table = eur_report_table_new (layout, columns, G_N_ELEMENTS (columns));
  g_autofree char *answered = NULL;
  guint n_waiting = 0;

  if (n_completions == 0)
    return;

  for (guint i = 0; i < n_completions; i++)
    {
      g_autoptr(EurCompletion) completion = g_list_model_get_item (completions, i);

      if (!eur_completion_is_waiting (completion))
        continue;

      add_completion (table, completion, today);
      n_waiting++;
    }

  answered = dup_answered (n_completions - n_waiting);
  eur_report_layout_add_heading (layout, TITLE, answered, n_waiting > 0 ? eur_report_table_prepare (table) : EUR_REPORT_LINE);

  if (n_waiting > 0)
    eur_report_table_place (table);
  else
    eur_report_add_sentence (layout, "Rien n’est en attente d’une réponse.");
}
