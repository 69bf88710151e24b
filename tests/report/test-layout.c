/* test-layout.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "eur-base.h"
#include "eur-report-table.h"

static const EurReportText body = {
  .style = EUR_REPORT_STYLE_BODY,
  .width = EUR_REPORT_WIDTH,
};

static const EurReportColumn columns[] = {
  { "Poste", .wraps = TRUE },
  { "Montant", .figures = TRUE },
};

static EurReportBox *
get_page (EurReportLayout *layout,
          guint            page)
{
  return g_ptr_array_index (layout->pages, page);
}

/* Lines of a page that are @tag, or all texts. */
static guint
count_texts (EurReportLayout *layout,
             guint            page,
             const char      *tag)
{
  GArray *items = get_page (layout, page)->items;
  guint n = 0;

  for (guint i = 0; i < items->len; i++)
    {
      const EurReportItem *item = &g_array_index (items, EurReportItem, i);

      if (item->kind == EUR_REPORT_ITEM_TEXT && (tag == NULL || g_str_equal (item->tag->name, tag)))
        n++;
    }

  return n;
}

static void
assert_inside_margins (EurReportLayout *layout)
{
  for (guint page = 0; page < layout->pages->len; page++)
    {
      GArray *items = get_page (layout, page)->items;

      for (guint i = 0; i < items->len; i++)
        {
          const EurReportItem *item = &g_array_index (items, EurReportItem, i);

          g_assert_cmpfloat (item->y, >=, EUR_REPORT_MARGIN - 0.1);
          g_assert_cmpfloat (item->y + item->height, <=, EUR_REPORT_PAGE_HEIGHT - EUR_REPORT_MARGIN + 0.5);
        }
    }
}

/* Wherever it falls, a title is on the page of at least two lines of its section. */
static void
test_heading (void)
{
  for (double y = 0; y <= EUR_REPORT_HEIGHT; y += 9)
    {
      g_autoptr(EurReportLayout) layout = eur_report_layout_new ();
      guint last;

      eur_report_layout_begin (layout, "Document");
      layout->y = y;
      eur_report_layout_add_heading (layout, "Titre", NULL, 2 * EUR_REPORT_LINE);
      last = layout->pages->len - 1;
      eur_report_layout_add_paragraph (layout, &body, NULL, "un\ndeux\ntrois");
      eur_report_layout_end (layout);

      g_assert_cmpuint (count_texts (layout, last, "H2"), ==, 1);
      g_assert_cmpuint (count_texts (layout, last, "P"), >=, 1);
      assert_inside_margins (layout);
    }
}

/* A paragraph of 90 lines, started anywhere, leaves no line alone. */
static void
test_paragraph (void)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < 90; i++)
    g_string_append (text, "Ceci est une ligne\342\200\250");

  g_string_truncate (text, text->len - strlen ("\342\200\250"));

  for (double y = 0; y <= EUR_REPORT_HEIGHT; y += 5)
    {
      g_autoptr(EurReportLayout) layout = eur_report_layout_new ();
      guint n = 0;

      eur_report_layout_begin (layout, "Document");
      layout->y = y;
      eur_report_layout_add_paragraph (layout, &body, NULL, text->str);

      for (guint page = 0; page < layout->pages->len; page++)
        {
          guint n_page = count_texts (layout, page, NULL);

          g_assert_cmpuint (n_page, !=, 1);
          n += n_page;
        }

      g_assert_cmpuint (n, ==, 90);
      assert_inside_margins (layout);
    }
}

static EurReportTable *
create_table (EurReportLayout *layout,
              guint            n_rows)
{
  EurReportTable *table = eur_report_table_new (layout, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < n_rows; i++)
    eur_report_table_add_row (table, (const char *const[]) { "Poste", "1,00", NULL }, 100, FALSE);

  eur_report_table_set_carry (table, 1);
  eur_report_table_set_total (table, (const char *const[]) { "Total", "", NULL });

  return table;
}

/* However many rows: headings on every page, a total never alone with one row,
 * and no row lost. Two cells a row; the total has one text. */
static void
test_table (void)
{
  for (guint n_rows = 1; n_rows < 90; n_rows++)
    {
      g_autoptr(EurReportLayout) layout = eur_report_layout_new ();
      g_autoptr(EurReportTable) table = create_table (layout, n_rows);
      guint n_cells = 0;

      eur_report_layout_begin (layout, "Document");
      g_assert_cmpfloat (eur_report_table_prepare (table), >, 0);
      eur_report_table_place (table);
      eur_report_layout_end (layout);

      g_assert_cmpuint (count_texts (layout, 0, "TH"), ==, 2);

      for (guint page = 0; page < layout->pages->len; page++)
        {
          guint last = page + 1 == layout->pages->len;
          guint n_page = count_texts (layout, page, "TD");
          guint repeated = (page > 0 ? 4 : 0) + (last ? 0 : 2);

          g_assert_cmpuint (count_texts (layout, page, "Artifact"), ==, repeated);
          g_assert_cmpuint (n_page, >=, MIN (n_rows, 2) * 2 + (last ? 1 : 0));
          n_cells += n_page;
        }

      g_assert_cmpuint (n_cells, ==, 2 * n_rows + 1);
      assert_inside_margins (layout);
    }
}

/* A row higher than a page is cut rather than lost. */
static void
test_tall_row (void)
{
  g_autoptr(EurReportLayout) layout = eur_report_layout_new ();
  g_autoptr(EurReportTable) table = eur_report_table_new (layout, columns, G_N_ELEMENTS (columns));
  g_autoptr(GString) label = g_string_new (NULL);
  guint n_cells = 0;

  for (guint i = 0; i < 150; i++)
    g_string_append (label, "x\n");

  eur_report_table_add_row (table, (const char *const[]) { label->str, "1,00", NULL }, 100, FALSE);
  eur_report_layout_begin (layout, "Document");
  g_assert_cmpfloat (eur_report_table_prepare (table), <, EUR_REPORT_HEIGHT);
  eur_report_table_place (table);

  for (guint page = 0; page < layout->pages->len; page++)
    n_cells += count_texts (layout, page, "TD");

  g_assert_cmpuint (n_cells, ==, 152);
  assert_inside_margins (layout);
}

/* A row that fills more than a third of a page starts where there is room. */
static void
test_large_row (void)
{
  g_autoptr(EurReportLayout) layout = eur_report_layout_new ();
  g_autoptr(EurReportTable) table = eur_report_table_new (layout, columns, G_N_ELEMENTS (columns));
  g_autoptr(GString) label = g_string_new ("x");

  for (guint i = 1; i < 40; i++)
    g_string_append (label, "\nx");

  eur_report_table_add_row (table, (const char *const[]) { label->str, "1,00", NULL }, 100, FALSE);
  eur_report_layout_begin (layout, "Document");
  layout->y = EUR_REPORT_HEIGHT / 2;
  g_assert_cmpfloat (eur_report_table_prepare (table), <, EUR_REPORT_HEIGHT / 2);
  eur_report_table_place (table);

  g_assert_cmpuint (layout->pages->len, ==, 2);
  g_assert_cmpuint (count_texts (layout, 0, "TD"), >, 10);
  g_assert_cmpuint (count_texts (layout, 0, "TD") + count_texts (layout, 1, "TD"), ==, 41);
  assert_inside_margins (layout);
}

/* Amounts end at the right edge, whatever spaces are in them. */
static void
test_right (void)
{
  static const char *const amounts[] = { "1,00", "1" EUR_NNBSP "000,00" EUR_NBSP "€", "5" EUR_NNBSP "000" EUR_NNBSP "000" EUR_NNBSP "000,00" EUR_NBSP "€" };
  const EurReportText how = { EUR_REPORT_STYLE_CELL, EUR_REPORT_INK_BLACK, 100, 200, .right = TRUE };
  g_autoptr(EurReportLayout) layout = eur_report_layout_new ();

  eur_report_layout_begin (layout, "P");

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      g_autoptr(EurReportBox) box = eur_report_box_new ();
      const EurReportItem *item;
      int width = 0;

      eur_report_layout_add_text (layout, box, &how, 0, amounts[i]);
      item = &g_array_index (box->items, EurReportItem, 0);

      for (GSList *run = item->line->runs; run != NULL; run = run->next)
        width += pango_glyph_string_get_width (((PangoLayoutRun *) run->data)->glyphs);

      g_assert_cmpfloat_with_epsilon (item->x + (double) width / PANGO_SCALE, 300, 0.01);
      g_assert_cmpfloat (eur_report_layout_measure (layout, how.style, amounts[i]), >=, (double) width / PANGO_SCALE);
    }
}

/* All figures have the same width: the decimal commas of a column are one
 * under the other. */
static void
test_figures (void)
{
  g_autoptr(EurReportLayout) layout = eur_report_layout_new ();

  g_assert_cmpfloat (eur_report_layout_measure (layout, EUR_REPORT_STYLE_CELL, "1111111111"), ==,
                     eur_report_layout_measure (layout, EUR_REPORT_STYLE_CELL, "8888888888"));
}

static void
test_grid (void)
{
  double last = eur_report_column_get_x (EUR_REPORT_N_COLUMNS - 1) + eur_report_column_get_width (1);

  g_assert_cmpfloat_with_epsilon (last, EUR_REPORT_WIDTH, 0.001);
  g_assert_cmpfloat_with_epsilon (eur_report_column_get_width (EUR_REPORT_N_COLUMNS), EUR_REPORT_WIDTH, 0.001);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/layout/heading", test_heading);
  g_test_add_func ("/report/layout/paragraph", test_paragraph);
  g_test_add_func ("/report/layout/table", test_table);
  g_test_add_func ("/report/layout/tall-row", test_tall_row);
  g_test_add_func ("/report/layout/large-row", test_large_row);
  g_test_add_func ("/report/layout/right", test_right);
  g_test_add_func ("/report/layout/figures", test_figures);
  g_test_add_func ("/report/layout/grid", test_grid);

  return g_test_run ();
}
