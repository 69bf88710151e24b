/* eur-report-texts.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"

#define MISSING "Non renseigné"

static void
add_text (EurReportLayout *layout,
          const char      *title,
          const char      *text)
{
  gboolean missing = text == NULL || eur_text_is_empty (text);
  g_autofree char *set = missing ? g_strdup (MISSING) : eur_french_typography (text);
  const EurReportText how = {
    .style = EUR_REPORT_STYLE_BODY,
    .ink = missing ? EUR_REPORT_INK_QUIET : EUR_REPORT_INK_BLACK,
    .x = eur_report_column_get_x (2),
    .width = eur_report_column_get_width (4),
  };

  eur_report_layout_add_paragraph (layout, &how, title, set);
  eur_report_layout_space (layout, 5);
}

/* All four are what the committees judge: that one is missing matters. */
void
eur_report_add_texts (EurReportLayout *layout,
                      EurBundle       *bundle)
{
  EurDossier *dossier = bundle->dossier;

  eur_report_layout_add_heading (layout, "Projet", NULL, 3 * EUR_REPORT_LINE);
  add_text (layout, "Résumé", dossier->summary);
  add_text (layout, "Description", dossier->description);
  add_text (layout, "Ancrage dans le territoire", dossier->territory);
  add_text (layout, "Transition écologique", dossier->environment);
}
