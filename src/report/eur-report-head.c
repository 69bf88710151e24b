/* eur-report-head.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"

#define MAX_PLACES   3
#define BRAND        "Label Euralens"
#define EXAMPLE      "Exemple"
#define EXAMPLE_NOTE "Dossier fictif, pour la démonstration" EUR_NBSP ": rien de ce qui suit n’est réel."

/**
 * eur_report_dup_title:
 * @bundle: a bundle
 *
 * Returns: (transfer full): the dossier's title, set as a French printer would
 */
char *
eur_report_dup_title (EurBundle *bundle)
{
  const char *title = bundle->dossier->title;

  if (title == NULL || eur_text_is_empty (title))
    return g_strdup ("Sans titre");

  return eur_french_typography (title);
}

/* Not eur_wave_dup_title(), which follows the language of the interface. */
char *
eur_report_dup_wave (EurWave *wave)
{
  if (wave == NULL)
    return NULL;

  if (wave->title != NULL)
    return eur_french_typography (wave->title);

  return g_strdup_printf ("Vague %d-%d", (int) wave->year, (int) wave->number);
}

/* The mark of the house on the left, the dossier's number on the right. */
static void
add_banner (EurReportLayout *layout,
            EurBundle       *bundle)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  g_autofree char *wave = eur_report_dup_wave (bundle->wave);
  EurReportText how = { EUR_REPORT_STYLE_STRONG, EUR_REPORT_INK_GREEN, 0, eur_report_column_get_width (2) };

  eur_report_box_add_shape (box, EUR_REPORT_ITEM_FILL, EUR_REPORT_INK_GREEN, 0, 0, eur_report_column_get_width (1), 3);
  eur_report_layout_begin (layout, "P");
  eur_report_layout_add_text (layout, box, &how, 8, BRAND);
  eur_report_layout_end (layout);

  how = (EurReportText) { EUR_REPORT_STYLE_BODY, EUR_REPORT_INK_QUIET, eur_report_column_get_x (2),
                          eur_report_column_get_width (3), .single = TRUE };

  if (wave != NULL)
    {
      eur_report_layout_begin (layout, "P");
      eur_report_layout_add_text (layout, box, &how, 8, wave);
      eur_report_layout_end (layout);
    }

  how = (EurReportText) { EUR_REPORT_STYLE_STRONG, EUR_REPORT_INK_BLACK, eur_report_column_get_x (4),
                          eur_report_column_get_width (2), .right = TRUE, .single = TRUE };

  if (bundle->dossier->number != NULL)
    {
      eur_report_layout_begin (layout, "P");
      eur_report_layout_add_text (layout, box, &how, 8, bundle->dossier->number);
      eur_report_layout_end (layout);
    }

  eur_report_layout_place (layout, box);
}

static void
add_title (EurReportLayout *layout,
           EurBundle       *bundle)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  g_autofree char *title = eur_report_dup_title (bundle);
  const EurReportText how = { EUR_REPORT_STYLE_TITLE, EUR_REPORT_INK_BLACK, 0, EUR_REPORT_WIDTH };

  box->flows = TRUE;
  eur_report_layout_begin (layout, "H1");
  eur_report_layout_add_text (layout, box, &how, 0, title);
  eur_report_layout_end (layout);
  eur_report_layout_place (layout, box);
}

static char *
dup_places (EurBundle *bundle)
{
  char **communes = bundle->dossier->communes;
  guint n_communes = communes != NULL ? g_strv_length (communes) : 0;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;

  if (n_communes <= MAX_PLACES + 1)
    return eur_bundle_dup_places (bundle);

  for (guint i = 0; i < MAX_PLACES; i++)
    {
      EurCommune *commune = eur_commune_lookup (communes[i]);

      g_strv_builder_add (builder, commune != NULL ? eur_commune_get_name (commune) : communes[i]);
    }

  g_strv_builder_take (builder, g_strdup_printf ("%u autres communes", n_communes - MAX_PLACES));
  names = g_strv_builder_end (builder);

  return eur_french_format_list ((const char *const *) names);
}

/* Families and places: what kind of project, and where. */
static char *
dup_kind_and_place (EurBundle *bundle)
{
  g_autofree char *families = eur_french_format_list ((const char *const *) bundle->dossier->families);
  g_autofree char *places = dup_places (bundle);

  if (*families == '\0' || places == NULL || *places == '\0')
    return g_strconcat (families, places, NULL);

  return g_strdup_printf ("%s  ·  %s", families, places);
}

/* Where it stands, first and strong; the rest after it. */
static void
add_standing (EurReportLayout *layout,
              EurBundle       *bundle)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  const char *stage = eur_stage_get_french (bundle->dossier->stage);
  g_autofree char *rest = dup_kind_and_place (bundle);
  double indent = eur_report_layout_measure (layout, EUR_REPORT_STYLE_STRONG, stage) + EUR_REPORT_GUTTER;
  EurReportText how = { EUR_REPORT_STYLE_STRONG, EUR_REPORT_INK_GREEN, 0, indent };

  box->flows = TRUE;
  eur_report_layout_begin (layout, "P");
  eur_report_layout_add_text (layout, box, &how, 0, stage);

  how = (EurReportText) { EUR_REPORT_STYLE_BODY, EUR_REPORT_INK_BLACK, indent, EUR_REPORT_WIDTH - indent };

  if (*rest != '\0')
    eur_report_layout_add_text (layout, box, &how, 0, rest);

  eur_report_layout_end (layout);
  eur_report_layout_place (layout, box);
}

/* What is not real says so, on each document that may be shown around. */
void
eur_report_add_example (EurReportLayout *layout)
{
  const double padding = 5;
  const double height = EUR_REPORT_LINE + 2 * padding;
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  EurReportText how = { EUR_REPORT_STYLE_STRONG, EUR_REPORT_INK_BLACK, padding + 3, EUR_REPORT_WIDTH };

  eur_report_box_add_shape (box, EUR_REPORT_ITEM_OUTLINE, EUR_REPORT_INK_BLACK, 0, 0, EUR_REPORT_WIDTH, height);
  eur_report_layout_begin (layout, "P");
  eur_report_layout_add_text (layout, box, &how, padding, EXAMPLE);

  how.style = EUR_REPORT_STYLE_BODY;
  how.x += eur_report_layout_measure (layout, EUR_REPORT_STYLE_STRONG, EXAMPLE) + EUR_REPORT_GUTTER;
  how.width -= how.x;
  eur_report_layout_add_text (layout, box, &how, padding, EXAMPLE_NOTE);
  eur_report_layout_end (layout);

  eur_report_layout_space (layout, 12);
  eur_report_layout_place (layout, box);
}

void
eur_report_add_head (EurReportLayout *layout,
                     EurBundle       *bundle)
{
  add_banner (layout, bundle);
  eur_report_layout_space (layout, 30);
  add_title (layout, bundle);
  eur_report_layout_space (layout, 8);
  add_standing (layout, bundle);

  if (bundle->dossier->example)
    eur_report_add_example (layout);
}
