/* eur-report-layout.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-layout.h"

/* Above a section: air, then a rule, then its title. */
#define HEADING_SPACE 22.0
#define HEADING_RULE  7.0
#define HEADING_AFTER 7.0

/* Puts a note on the baseline of the title beside it. */
#define NOTE_DROP 2.2

#define PARAGRAPH_SPACE 5.0

static void
clear_outline (gpointer data)
{
  EurReportOutline *outline = data;

  g_free (outline->title);
}

/* Outlines are drawn at any size: rounding to the pixels of a screen would
 * only spoil the spacing. */
static PangoContext *
create_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);

  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string ("fr"));

  return context;
}

/**
 * eur_report_layout_new:
 *
 * Starts a document with one empty page.  It belongs to one thread.
 *
 * Returns: (transfer full): a layout
 */
EurReportLayout *
eur_report_layout_new (void)
{
  EurReportLayout *self = g_new0 (EurReportLayout, 1);

  self->context = create_context ();
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_report_box_free);
  self->texts = g_ptr_array_new_with_free_func (g_object_unref);
  self->data = g_ptr_array_new_with_free_func (g_free);
  self->tags = g_ptr_array_new_with_free_func (g_free);
  self->outline = g_array_new (FALSE, FALSE, sizeof (EurReportOutline));
  g_array_set_clear_func (self->outline, clear_outline);

  for (guint i = 0; i < EUR_REPORT_N_STYLES; i++)
    {
      self->fonts[i] = eur_report_style_dup_font (i);
      self->features[i] = eur_report_style_dup_features (i);
    }

  g_ptr_array_add (self->pages, eur_report_box_new ());

  return self;
}

void
eur_report_layout_free (EurReportLayout *self)
{
  for (guint i = 0; i < EUR_REPORT_N_STYLES; i++)
    {
      pango_font_description_free (self->fonts[i]);
      pango_attr_list_unref (self->features[i]);
    }

  g_ptr_array_unref (self->pages);
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->data);
  g_ptr_array_unref (self->tags);
  g_array_unref (self->outline);
  g_object_unref (self->context);
  g_free (self);
}

/**
 * eur_report_layout_begin:
 * @self: a layout
 * @tag: (transfer none): a standard structure type, such as "P"; a static string
 *
 * Texts added until the matching eur_report_layout_end() belong to this
 * element, inside those that are open already.
 */
void
eur_report_layout_begin (EurReportLayout *self,
                         const char      *tag)
{
  EurReportTag *node = g_new0 (EurReportTag, 1);

  node->name = tag;
  node->parent = self->tag;
  node->depth = self->tag != NULL ? self->tag->depth + 1 : 1;

  g_ptr_array_add (self->tags, node);
  self->tag = node;
}

void
eur_report_layout_end (EurReportLayout *self)
{
  g_return_if_fail (self->tag != NULL);

  self->tag = self->tag->parent;
}

/**
 * eur_report_layout_add_picture:
 * @draw: draws it, when the page is drawn
 * @data: (transfer full): what it shows, freed with g_free()
 *
 * Adds a picture to a box. It is decoration: what it shows is to be said in words
 * beside it, which readers of any kind can read.
 */
void
eur_report_layout_add_picture (EurReportLayout *self,
                               EurReportBox    *box,
                               EurReportDraw    draw,
                               gpointer         data,
                               double           x,
                               double           y,
                               double           width,
                               double           height)
{
  const EurReportItem item = {
    .kind = EUR_REPORT_ITEM_PICTURE,
    .x = x,
    .y = y,
    .width = width,
    .height = height,
    .draw = draw,
    .data = data,
  };

  g_ptr_array_add (self->data, data);
  eur_report_box_add_line (box, &item);
}

/* The height left on the page. */
double
eur_report_layout_get_room (EurReportLayout *self)
{
  return EUR_REPORT_HEIGHT - self->y;
}

/**
 * eur_report_layout_break:
 * @self: a layout
 *
 * Goes on with a new page.
 */
void
eur_report_layout_break (EurReportLayout *self)
{
  g_ptr_array_add (self->pages, eur_report_box_new ());
  self->y = 0;
}

/* Goes on with a new page if less than @height is left on this one. */
void
eur_report_layout_need (EurReportLayout *self,
                        double           height)
{
  if (self->y > 0 && eur_report_layout_get_room (self) < height)
    eur_report_layout_break (self);
}

/* White space, which the top of a page has already. */
void
eur_report_layout_space (EurReportLayout *self,
                         double           height)
{
  if (self->y > 0)
    self->y = MIN (self->y + height, EUR_REPORT_HEIGHT);
}

static void
move_to_page (EurReportLayout *self,
              EurReportBox    *box,
              double           cut)
{
  EurReportBox *page = g_ptr_array_index (self->pages, self->pages->len - 1);

  eur_report_box_move (box, page, EUR_REPORT_MARGIN, EUR_REPORT_MARGIN + self->y, cut);
}

/**
 * eur_report_layout_place:
 * @self: a layout
 * @box: (transfer none): a box, empty afterwards
 *
 * Places a box under the others.  One that does not fit goes to the next page,
 * or is cut between lines when it flows or when no page could hold it.
 */
void
eur_report_layout_place (EurReportLayout *self,
                         EurReportBox    *box)
{
  double height;

  while (box->height > eur_report_layout_get_room (self))
    {
      double room = eur_report_layout_get_room (self);
      gboolean cuts = box->flows || box->height > EUR_REPORT_HEIGHT;
      double cut = cuts ? eur_report_box_find_cut (box, room) : 0;

      /* Better a line too low than a page without end. */
      if (cut <= 0 && self->y <= 0)
        cut = room;

      move_to_page (self, box, cut);
      eur_report_layout_break (self);
    }

  height = box->height;
  move_to_page (self, box, G_MAXDOUBLE);
  self->y += height;
}

static void
add_side (EurReportLayout *self,
          EurReportBox    *box,
          const char      *title)
{
  const EurReportText how = {
    .style = EUR_REPORT_STYLE_STRONG,
    .ink = EUR_REPORT_INK_BLACK,
    .width = eur_report_column_get_width (2),
  };

  eur_report_layout_begin (self, "H3");
  eur_report_layout_add_text (self, box, &how, 0, title);
  eur_report_layout_end (self);
}

/**
 * eur_report_layout_add_paragraph:
 * @self: a layout
 * @how: style, place and width
 * @side: (nullable): a title beside its first line, in the first two columns
 * @text: plain text; its lines are paragraphs, empty ones are left out
 *
 * Sets a text that may flow over pages.
 */
void
eur_report_layout_add_paragraph (EurReportLayout     *self,
                                 const EurReportText *how,
                                 const char          *side,
                                 const char          *text)
{
  g_auto(GStrv) lines = g_strsplit_set (text, "\n\r\f\v", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autoptr(EurReportBox) box = NULL;

      if (*g_strstrip (lines[i]) == '\0')
        continue;

      box = eur_report_box_new ();
      box->flows = TRUE;

      if (side != NULL)
        add_side (self, box, g_steal_pointer (&side));

      eur_report_layout_begin (self, "P");
      eur_report_layout_add_text (self, box, how, 0, lines[i]);
      eur_report_layout_end (self);
      eur_report_layout_place (self, box);
      eur_report_layout_space (self, PARAGRAPH_SPACE);
    }
}

static void
add_outline (EurReportLayout *self,
             const char      *title)
{
  EurReportOutline outline = {
    .title = g_strdup (title),
    .page = self->pages->len - 1,
    .y = EUR_REPORT_MARGIN + self->y,
  };

  g_array_append_val (self->outline, outline);
}

/**
 * eur_report_layout_add_heading:
 * @self: a layout
 * @title: the section's title
 * @note: (nullable): what it says of itself, on the same line
 * @keep: the height of what follows that must be on the same page
 *
 * Starts a section.
 */
void
eur_report_layout_add_heading (EurReportLayout *self,
                               const char      *title,
                               const char      *note,
                               double           keep)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  EurReportText how = { EUR_REPORT_STYLE_STRONG, EUR_REPORT_INK_GREEN, .width = eur_report_column_get_width (2) };

  eur_report_layout_need (self, HEADING_SPACE + HEADING_RULE + EUR_REPORT_LINE + HEADING_AFTER + keep);
  eur_report_layout_space (self, HEADING_SPACE);
  add_outline (self, title);

  eur_report_box_add_shape (box, EUR_REPORT_ITEM_FILL, EUR_REPORT_INK_GREEN, 0, 0, EUR_REPORT_WIDTH, EUR_REPORT_THIN);
  eur_report_layout_begin (self, "H2");
  eur_report_layout_add_text (self, box, &how, HEADING_RULE, title);
  eur_report_layout_end (self);

  if (note != NULL)
    {
      how.style = EUR_REPORT_STYLE_NOTE;
      how.ink = EUR_REPORT_INK_QUIET;
      how.x = eur_report_column_get_x (2);
      how.width = EUR_REPORT_WIDTH - how.x;
      eur_report_layout_begin (self, "P");
      eur_report_layout_add_text (self, box, &how, HEADING_RULE + NOTE_DROP, note);
      eur_report_layout_end (self);
    }

  eur_report_layout_place (self, box);
  eur_report_layout_space (self, HEADING_AFTER);
}
