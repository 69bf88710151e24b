/* eur-report-analysis.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"
#include "eur-report-table.h"

#define TITLE "Analyse du plan de financement"

static const EurReportColumn finding_columns[] = {
  { "Niveau" },
  { "Constat", .wraps = TRUE },
};

static char *
dup_rate (EurFraction rate)
{
  return eur_fraction_is_known (rate) ? eur_french_format_percent (rate.numerator, rate.denominator, 1) : g_strdup ("–");
}

/* What is under the minimum never reads as if it reached it. */
static char *
dup_own_share (EurPlanAnalysis *analysis)
{
  EurFraction share = analysis->own_share;
  __int128 tenths;

  if (analysis->own_share_ok || !eur_fraction_is_known (share))
    return dup_rate (share);

  tenths = ((__int128) 2000 * share.numerator + share.denominator) / ((__int128) 2 * share.denominator);

  return eur_french_format_percent (MIN (tenths, analysis->minimum_share * 10 - 1), 1000, 1);
}

/* Whether it is concerned is not known of an owner that is not. */
static char *
dup_own_share_note (EurPlanAnalysis *analysis,
                    EurBundle       *bundle,
                    EurPlanKind      kind)
{
  if (!analysis->own_share_applies && bundle->owner == NULL && kind == EUR_PLAN_INVESTMENT)
    return g_strdup ("minimum légal" EUR_NBSP ": à déterminer");

  if (!analysis->own_share_applies)
    return g_strdup ("minimum légal" EUR_NBSP ": non concerné");

  return g_strdup_printf ("minimum légal" EUR_NBSP ": %d" EUR_NBSP "%%%s", (int) analysis->minimum_share,
                          analysis->own_share_ok ? ", atteint" : analysis->own_share_derogated ? ", dérogation"
                                                                                               : ", non atteint");
}

/* The rates, which the sentences under them spell out. */
static double
add_rates (EurReportLayout *layout,
           EurReportBox    *box,
           EurBundle       *bundle,
           EurPlanAnalysis *analysis)
{
  g_autofree char *firm = dup_rate (analysis->firm_coverage);
  g_autofree char *probable = dup_rate (analysis->probable_coverage);
  g_autofree char *own = dup_own_share (analysis);
  g_autofree char *own_note = dup_own_share_note (analysis, bundle, bundle->plan->kind);
  g_autofree char *aid = dup_rate (analysis->public_aid);

  eur_report_add_figure (layout, box, 0, "Couverture ferme", firm, "acquis ou versé, du coût");
  eur_report_add_figure (layout, box, 1, "Couverture probable", probable, "ferme et moitié du sollicité");
  eur_report_add_figure (layout, box, 2, "Part du maître d’ouvrage", own, own_note);
  eur_report_add_figure (layout, box, 3, "Aides publiques", aid, "pour information");

  return box->height;
}

/* The sentence, and after it where its rule comes from. */
static char *
dup_finding (EurFinding *finding)
{
  g_autofree char *sentence = eur_finding_dup_french (finding);

  if (finding->kind->source == NULL)
    return g_steal_pointer (&sentence);

  return g_strdup_printf ("%s (%s)", sentence, finding->kind->source);
}

static EurReportTable *
create_findings (EurReportLayout *layout,
                 GPtrArray       *findings)
{
  EurReportTable *table = eur_report_table_new (layout, finding_columns, G_N_ELEMENTS (finding_columns));

  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);
      g_autofree char *sentence = dup_finding (finding);
      const char *const cells[] = { eur_severity_get_french (finding->kind->severity), sentence, NULL };

      eur_report_table_add_row (table, cells, 0, finding->kind->severity == EUR_SEVERITY_INFORMATION);
    }

  return table;
}

/**
 * eur_report_add_analysis:
 *
 * Says what arithmetic says of the latest version of the plan: it warns, people judge.
 */
void
eur_report_add_analysis (EurReportLayout *layout,
                         EurBundle       *bundle)
{
  EurFinancingPlan *plan = bundle->plan;
  g_autoptr(EurPlanAnalysis) analysis = NULL;
  g_autoptr(EurReportTable) findings = NULL;
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  g_autofree char *version = NULL;
  double height;

  if (plan == NULL)
    return;

  analysis = eur_plan_analysis_new_bundle (bundle, plan);
  findings = create_findings (layout, analysis->findings);
  height = eur_report_table_prepare (findings);
  version = g_strdup_printf ("calculée sur la version «" EUR_NBSP "%s" EUR_NBSP "»", eur_plan_version_get_french (plan->version));

  eur_report_layout_add_heading (layout, TITLE, version, height + 70);
  add_rates (layout, box, bundle, analysis);
  eur_report_layout_space (layout, 3);
  eur_report_layout_place (layout, box);
  eur_report_layout_space (layout, 12);

  if (analysis->findings->len > 0)
    eur_report_table_place (findings);

  eur_report_add_years (layout, analysis->years);
  eur_report_add_comparison (layout, bundle->plans);
}
