/* eur-report-screening.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"
#include "eur-report-table.h"

#define TITLE "Recevabilité"

static const EurReportColumn columns[] = {
  { "Point vérifié", .wraps = TRUE, .weight = 2 },
  { "Réponse" },
  { "Pourquoi", .wraps = TRUE, .weight = 3 },
};

/* What the machine found, then what the person wrote. */
static char *
dup_reason (EurScreenedPoint *point)
{
  g_autofree char *reason = point->reason != NULL ? eur_finding_dup_french (point->reason) : NULL;
  g_autofree char *motive = point->motive != NULL && !eur_text_is_empty (point->motive) ? eur_french_typography (point->motive) : NULL;

  if (reason == NULL || motive == NULL)
    return g_strdup (motive != NULL ? motive : reason != NULL ? reason
                                                              : "");

  return g_strdup_printf ("%s\nMotif" EUR_NBSP ": %s", reason, motive);
}

static char *
dup_title (EurChecklistPoint *point)
{
  g_autofree char *title = eur_french_typography (point->title != NULL ? point->title : "Point sans intitulé");

  return point->blocking ? g_steal_pointer (&title) : g_strdup_printf ("%s (non bloquant)", title);
}

static EurReportTable *
create_points (EurReportLayout *layout,
               EurScreening    *screening)
{
  EurReportTable *table = eur_report_table_new (layout, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < screening->points->len; i++)
    {
      EurScreenedPoint *point = g_ptr_array_index (screening->points, i);
      g_autofree char *title = dup_title (point->point);
      g_autofree char *reason = dup_reason (point);
      const char *const cells[] = { title, eur_check_get_french (point->check), reason, NULL };

      eur_report_table_add_row (table, cells, 0, point->check == EUR_CHECK_NOT_CONCERNED);
    }

  return table;
}

/* “Recevable, avis de X rendu le …” */
static char *
dup_verdict (EurEligibility *eligibility)
{
  const char *verdict = eur_verdict_get_french (eligibility->verdict);
  g_autofree char *screener = eur_french_typography (eligibility->screener);
  g_autofree char *day = eligibility->given_at != NULL ? eur_french_format_date (eligibility->given_at, EUR_FRENCH_DATE_LONG) : NULL;

  if (screener == NULL || eur_text_is_empty (screener))
    return day != NULL ? g_strdup_printf ("%s — le %s", verdict, day) : g_strdup (verdict);

  return day != NULL ? g_strdup_printf ("%s — %s, le %s", verdict, screener, day) : g_strdup_printf ("%s — %s, en cours", verdict, screener);
}

static double
measure_verdict (EurEligibility *eligibility)
{
  return eligibility->motive != NULL ? 3 * EUR_REPORT_LINE : EUR_REPORT_LINE;
}

static void
add_eligibility (EurReportLayout *layout,
                 EurEligibility  *eligibility,
                 EurReportTable  *table)
{
  const EurReportText strong = { EUR_REPORT_STYLE_STRONG, EUR_REPORT_INK_BLACK, 0, EUR_REPORT_WIDTH };
  const EurReportText body = { EUR_REPORT_STYLE_BODY, EUR_REPORT_INK_BLACK, 0, EUR_REPORT_WIDTH };
  g_autofree char *verdict = dup_verdict (eligibility);
  g_autofree char *motive = eur_french_typography (eligibility->motive);

  eur_report_layout_add_paragraph (layout, &strong, NULL, verdict);

  if (motive != NULL && !eur_text_is_empty (motive))
    eur_report_layout_add_paragraph (layout, &body, NULL, motive);

  eur_report_layout_space (layout, 3);
  eur_report_table_place (table);
}

/* What two screeners give must not be read by one before the other's is given. */
static GPtrArray *
list_readable (EurBundle *bundle)
{
  GListModel *eligibilities = G_LIST_MODEL (bundle->eligibilities);
  GPtrArray *readable = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (eligibilities); i++)
    {
      g_autoptr(EurEligibility) eligibility = g_list_model_get_item (eligibilities, i);

      if (!eur_screening_is_hidden (bundle, eligibility, eur_author_get_name ()))
        g_ptr_array_add (readable, g_steal_pointer (&eligibility));
    }

  return readable;
}

/* What two screeners come to, together; one alone says it below. */
static char *
dup_conclusion (EurBundle *bundle,
                guint      n_readable)
{
  EurFinding *why = NULL;
  EurVerdict verdict = eur_screening_verdict (bundle, &why);
  g_autoptr(EurFinding) finding = why;
  g_autofree char *sentence = finding != NULL ? eur_finding_dup_french (finding) : NULL;

  if (n_readable < 2 && sentence == NULL)
    return NULL;

  return g_strdup_printf (sentence != NULL ? "%s — %s" : "%s", eur_verdict_get_french (verdict), sentence);
}

/**
 * eur_report_add_screening:
 * @today: the day of the document
 *
 * Says whether the dossier is “recevable”, who says so, and point by point why.
 */
void
eur_report_add_screening (EurReportLayout *layout,
                          EurBundle       *bundle,
                          const char      *today)
{
  g_autoptr(GPtrArray) readable = list_readable (bundle);
  g_autofree char *conclusion = dup_conclusion (bundle, readable->len);

  if (readable->len == 0)
    {
      eur_report_layout_add_heading (layout, TITLE, NULL, EUR_REPORT_LINE);
      eur_report_add_sentence (layout, "La recevabilité n’est pas encore examinée.");
      return;
    }

  for (guint i = 0; i < readable->len; i++)
    {
      EurEligibility *eligibility = g_ptr_array_index (readable, i);
      g_autoptr(EurScreening) screening = eur_screening_new (bundle, eligibility, today);
      g_autoptr(EurReportTable) table = create_points (layout, screening);
      double height = eur_report_table_prepare (table) + measure_verdict (eligibility);

      if (i == 0)
        eur_report_layout_add_heading (layout, TITLE, conclusion, height);
      else
        {
          eur_report_layout_need (layout, height + EUR_REPORT_LINE);
          eur_report_layout_space (layout, EUR_REPORT_LINE);
        }

      add_eligibility (layout, eligibility, table);
    }
}
