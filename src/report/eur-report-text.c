/* eur-report-text.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "eur-base.h"
#include "eur-report-layout.h"

/* Fonts without a narrow no-break space get one of a seventh of an em from
 * HarfBuzz: too little to tell thousands apart, so it is widened.  Readers of
 * PDF take a space that stands alone for a gap between two words and forget
 * which space it was: a no-break space is kept by making it one cluster, hence
 * one piece of text in the file, with the letter before it. */
static void
set_no_break_spaces (const char       *text,
                     PangoGlyphString *glyphs,
                     int               extra)
{
  for (int i = 1; i < glyphs->num_glyphs; i++)
    {
      const char *character = text + glyphs->log_clusters[i];
      gboolean narrow = g_str_has_prefix (character, EUR_NNBSP);

      if (!narrow && !g_str_has_prefix (character, EUR_NBSP))
        continue;

      if (narrow)
        glyphs->glyphs[i].geometry.width += extra;

      glyphs->glyphs[i].attr.is_cluster_start = FALSE;
      glyphs->log_clusters[i] = glyphs->log_clusters[i - 1];
    }
}

/* The lines are not shared with anyone, and nobody has measured them yet. */
static void
adjust_lines (EurReportLayout *self,
              EurReportStyle   style,
              PangoLayout     *layout)
{
  const char *text = pango_layout_get_text (layout);
  int extra = pango_font_description_get_size (self->fonts[style]) / 16;

  if (strstr (text, EUR_NNBSP) == NULL && strstr (text, EUR_NBSP) == NULL)
    return;

  for (GSList *line = pango_layout_get_lines_readonly (layout); line != NULL; line = line->next)
    {
      for (GSList *run = ((PangoLayoutLine *) line->data)->runs; run != NULL; run = run->next)
        {
          PangoLayoutRun *glyph_item = run->data;

          if (glyph_item->item->analysis.level % 2 == 0)
            set_no_break_spaces (text + glyph_item->item->offset, glyph_item->glyphs, extra);
        }
    }
}

static PangoLayout *
create_text (EurReportLayout *self,
             EurReportStyle   style,
             const char      *text)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_font_description (layout, self->fonts[style]);
  pango_layout_set_attributes (layout, self->features[style]);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

/* From the glyphs themselves: Pango may remember what a line was before it was
 * adjusted. */
static double
measure_line (PangoLayoutLine *line)
{
  int width = 0;

  for (GSList *run = line->runs; run != NULL; run = run->next)
    width += pango_glyph_string_get_width (((PangoLayoutRun *) run->data)->glyphs);

  return (double) width / PANGO_SCALE;
}

/**
 * eur_report_layout_measure:
 * @self: a layout
 * @style: a style
 * @text: the text
 *
 * Returns: the width of its widest line, rounded up
 */
double
eur_report_layout_measure (EurReportLayout *self,
                           EurReportStyle   style,
                           const char      *text)
{
  g_autoptr(PangoLayout) layout = create_text (self, style, text);
  double widest = 0;

  adjust_lines (self, style, layout);

  for (GSList *line = pango_layout_get_lines_readonly (layout); line != NULL; line = line->next)
    {
      double width = measure_line (line->data);

      widest = MAX (widest, width);
    }

  return ceil (widest);
}

static double
add_lines (EurReportLayout     *self,
           EurReportBox        *box,
           const EurReportText *how,
           double               y,
           PangoLayout         *layout)
{
  EurReportItem item = {
    .kind = EUR_REPORT_ITEM_TEXT,
    .ink = how->ink,
    .tag = self->tag,
    .y = y,
    .width = how->width,
    .height = eur_report_style_get_leading (how->style),
    .baseline = eur_report_style_get_baseline (how->style),
  };

  for (GSList *line = pango_layout_get_lines_readonly (layout); line != NULL; line = line->next)
    {
      gboolean rtl = pango_layout_line_get_resolved_direction (line->data) == PANGO_DIRECTION_RTL;

      item.line = line->data;
      item.x = how->right || rtl ? how->x + how->width - measure_line (item.line) : how->x;
      eur_report_box_add_line (box, &item);
      item.y += item.height;
    }

  return item.y - y;
}

/**
 * eur_report_layout_add_text:
 * @self: a layout
 * @box: a box
 * @how: style, place and width
 * @y: the top of its first line in the box
 * @text: plain text, never markup
 *
 * Adds the lines of a text to a box, in the element that is open.
 *
 * Returns: the height of its lines
 */
double
eur_report_layout_add_text (EurReportLayout     *self,
                            EurReportBox        *box,
                            const EurReportText *how,
                            double               y,
                            const char          *text)
{
  g_autoptr(PangoLayout) layout = create_text (self, how->style, text);

  pango_layout_set_width (layout, (int) (how->width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);

  if (how->single)
    {
      pango_layout_set_single_paragraph_mode (layout, TRUE);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }

  adjust_lines (self, how->style, layout);
  g_ptr_array_add (self->texts, g_object_ref (layout));

  return add_lines (self, box, how, y, layout);
}

/* Keeps the place of an empty cell in the structure. */
void
eur_report_layout_add_empty (EurReportLayout *self,
                             EurReportBox    *box)
{
  EurReportItem item = {
    .kind = EUR_REPORT_ITEM_EMPTY,
    .tag = self->tag,
  };

  eur_report_box_add_line (box, &item);
}
