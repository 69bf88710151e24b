/* eur-report-summary.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-paint.h"
#include "eur-report-sections.h"
#include "eur-report-summary.h"

#define KIND   "Fiche de synthèse"
#define AUTHOR "Pôle métropolitain de l’Artois"

static char *
dup_name (EurBundle *bundle)
{
  g_autofree char *title = eur_report_dup_title (bundle);

  if (bundle->dossier->number == NULL)
    return g_strdup_printf (KIND " — %s", title);

  return g_strdup_printf (KIND " — %s — %s", bundle->dossier->number, title);
}

static void
add_footers (EurReportLayout *layout,
             const char      *name,
             GDateTime       *now)
{
  g_autofree char *iso = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *day = eur_french_format_date (iso, EUR_FRENCH_DATE_LONG);
  g_autofree char *edited = g_strdup_printf ("éditée le %s", day);

  eur_report_add_footers (layout, name, edited);
}

/**
 * eur_report_create_summary:
 * @bundle: a dossier and what is known about it
 * @now: when the document is made
 * @error: return location
 *
 * Sets the summary of a dossier, in French whatever the interface speaks.
 * The same bundle and @now give the same bytes.
 *
 * Returns: (transfer full): a PDF, or %NULL
 */
GBytes *
eur_report_create_summary (EurBundle  *bundle,
                           GDateTime  *now,
                           GError    **error)
{
  g_autoptr(EurReportLayout) layout = eur_report_layout_new ();
  g_autofree char *name = dup_name (bundle);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  const EurReportMetadata metadata = {
    .title = name,
    .author = AUTHOR,
    .creator = "Euralens Label " EUR_VERSION,
    .created_at = now,
  };

  eur_report_layout_begin (layout, "Document");
  eur_report_add_head (layout, bundle);
  eur_report_add_figures (layout, bundle);
  eur_report_add_identity (layout, bundle);
  eur_report_add_texts (layout, bundle);
  eur_report_add_financing (layout, bundle);
  eur_report_add_analysis (layout, bundle);
  eur_report_add_screening (layout, bundle, today);
  eur_report_add_completions (layout, bundle, today);
  eur_report_add_feasibility (layout, bundle);
  eur_report_add_pieces (layout, bundle);
  eur_report_add_history (layout, bundle);
  eur_report_layout_end (layout);
  add_footers (layout, name, now);

  return eur_report_paint (layout, &metadata, error);
}
