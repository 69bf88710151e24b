/* eur-report-table.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"
#include "eur-report-table.h"

#define MAX_COLUMNS 6
#define PADDING     3.0
#define MIN_WRAP    110.0 /* a column of words narrower than that is no column */
#define MAX_WORDS   0.30  /* of the width, for a column of words that does not wrap */

typedef struct
{
  GStrv    cells;
  gint64   cents;
  gboolean quiet;
} Row;

struct _EurReportTable
{
  EurReportLayout *layout; /* unowned: it outlives its tables */
  EurReportColumn  columns[MAX_COLUMNS];
  guint            n_columns;
  double           x[MAX_COLUMNS];
  double           widths[MAX_COLUMNS];
  GArray          *rows; /* of Row */
  GStrv            total;
  int              carry; /* the column of amounts carried over, or -1 */
};

/* How a row looks. */
typedef struct
{
  EurReportStyle  style;
  EurReportInk    ink;
  const char     *tag; /* of its cells */
  EurReportInk    rule;
  double          above; /* thickness of the rules */
  double          below;
} Look;

static const Look head_look = { EUR_REPORT_STYLE_NOTE, EUR_REPORT_INK_QUIET, "TH", EUR_REPORT_INK_BLACK, 0, EUR_REPORT_THIN };
static const Look row_look = { EUR_REPORT_STYLE_CELL, EUR_REPORT_INK_BLACK, "TD", EUR_REPORT_INK_LINE, 0, EUR_REPORT_HAIRLINE };
static const Look quiet_look = { EUR_REPORT_STYLE_CELL, EUR_REPORT_INK_QUIET, "TD", EUR_REPORT_INK_LINE, 0, EUR_REPORT_HAIRLINE };
static const Look total_look = { EUR_REPORT_STYLE_CELL_STRONG, EUR_REPORT_INK_BLACK, "TD", EUR_REPORT_INK_BLACK, EUR_REPORT_THIN, 0 };

static void
clear_row (gpointer data)
{
  Row *row = data;

  g_strfreev (row->cells);
}

EurReportTable *
eur_report_table_new (EurReportLayout       *layout,
                      const EurReportColumn *columns,
                      guint                  n_columns)
{
  EurReportTable *self;

  g_return_val_if_fail (n_columns <= MAX_COLUMNS, NULL);

  self = g_new0 (EurReportTable, 1);
  self->layout = layout;
  self->n_columns = n_columns;
  self->carry = -1;
  self->rows = g_array_new (FALSE, TRUE, sizeof (Row));
  g_array_set_clear_func (self->rows, clear_row);

  for (guint i = 0; i < n_columns; i++)
    self->columns[i] = columns[i];

  return self;
}

void
eur_report_table_free (EurReportTable *self)
{
  g_array_unref (self->rows);
  g_strfreev (self->total);
  g_free (self);
}

/* At the foot of a page, says the sum of the rows so far under this column,
 * and again at the head of the next page. */
void
eur_report_table_set_carry (EurReportTable *self,
                            guint           column)
{
  self->carry = (int) column;
}

/**
 * eur_report_table_add_row:
 * @self: a table
 * @cells: a text for each column, possibly ""
 * @cents: what the row adds to the sum carried over
 * @quiet: whether it is there for the record only
 */
void
eur_report_table_add_row (EurReportTable    *self,
                          const char *const *cells,
                          gint64             cents,
                          gboolean           quiet)
{
  Row row = { .cells = g_strdupv ((GStrv) cells), .cents = cents, .quiet = quiet };

  g_array_append_val (self->rows, row);
}

void
eur_report_table_set_total (EurReportTable    *self,
                            const char *const *cells)
{
  g_strfreev (self->total);
  self->total = g_strdupv ((GStrv) cells);
}

static void
widen_column (EurReportTable *self,
              double         *width,
              EurReportStyle  style,
              const char     *text)
{
  double needed = eur_report_layout_measure (self->layout, style, text);

  *width = MAX (*width, needed);
}

static double
measure_column (EurReportTable *self,
                guint           column)
{
  const EurReportColumn *kind = &self->columns[column];
  double width = 0;

  widen_column (self, &width, head_look.style, kind->title);

  for (guint i = 0; i < self->rows->len; i++)
    widen_column (self, &width, row_look.style, g_array_index (self->rows, Row, i).cells[column]);

  if (kind->sample != NULL)
    widen_column (self, &width, total_look.style, kind->sample);

  if (self->total != NULL)
    widen_column (self, &width, total_look.style, self->total[column]);

  return kind->figures ? width : MIN (width, MAX_WORDS * EUR_REPORT_WIDTH);
}

static guint
get_weight (EurReportTable *self,
            guint           column)
{
  return MAX (self->columns[column].weight, 1);
}

/* Columns that do not wrap take what they need, the others share what is left. */
static void
set_widths (EurReportTable *self)
{
  double left = EUR_REPORT_WIDTH - (self->n_columns - 1) * EUR_REPORT_GUTTER;
  double x = 0;
  guint n_shares = 0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      if (self->columns[i].wraps)
        n_shares += get_weight (self, i);
      else
        left -= self->widths[i] = measure_column (self, i);
    }

  for (guint i = 0; i < self->n_columns; i++)
    {
      if (self->columns[i].wraps)
        self->widths[i] = MAX (left * get_weight (self, i) / n_shares, MIN_WRAP);

      self->x[i] = x;
      x += self->widths[i] + EUR_REPORT_GUTTER;
    }
}

static void
add_cell (EurReportTable *self,
          EurReportBox   *box,
          const Look     *look,
          guint           column,
          const char     *text)
{
  EurReportText how = {
    .style = look->style,
    .ink = look->ink,
    .x = self->x[column],
    .width = self->widths[column],
    .right = self->columns[column].figures,
  };

  eur_report_layout_begin (self->layout, look->tag);

  if (*text == '\0')
    eur_report_layout_add_empty (self->layout, box);
  else
    eur_report_layout_add_text (self->layout, box, &how, look->above + PADDING, text);

  eur_report_layout_end (self->layout);
}

static EurReportBox *
create_row (EurReportTable    *self,
            const Look        *look,
            const char *const *cells)
{
  EurReportBox *box = eur_report_box_new ();

  eur_report_layout_begin (self->layout, "TR");

  for (guint i = 0; i < self->n_columns; i++)
    add_cell (self, box, look, i, cells[i]);

  eur_report_layout_end (self->layout);

  if (look->above > 0)
    eur_report_box_add_shape (box, EUR_REPORT_ITEM_FILL, look->rule, 0, 0, EUR_REPORT_WIDTH, look->above);

  box->height += PADDING;

  if (look->below > 0)
    eur_report_box_add_shape (box, EUR_REPORT_ITEM_FILL, look->rule, 0, box->height, EUR_REPORT_WIDTH, look->below);

  return box;
}

static EurReportBox *
create_head (EurReportTable *self)
{
  const char *titles[MAX_COLUMNS + 1] = { NULL };

  for (guint i = 0; i < self->n_columns; i++)
    titles[i] = self->columns[i].title;

  return create_row (self, &head_look, titles);
}

static EurReportBox *
create_carry (EurReportTable *self,
              const char     *title,
              gint64          sum)
{
  const char *cells[MAX_COLUMNS + 1] = { NULL };
  g_autofree char *money = eur_french_format_money (sum);

  for (guint i = 0; i < self->n_columns; i++)
    cells[i] = "";

  cells[0] = title;
  cells[self->carry] = money;

  return create_row (self, &quiet_look, cells);
}

static void
mark_decoration (EurReportTable *self,
                 EurReportBox   *box)
{
  eur_report_layout_begin (self->layout, "Artifact");

  for (guint i = 0; i < box->items->len; i++)
    g_array_index (box->items, EurReportItem, i).tag = self->layout->tag;

  eur_report_layout_end (self->layout);
}

static void
place_repeated (EurReportTable *self,
                EurReportBox   *box)
{
  mark_decoration (self, box);
  eur_report_layout_place (self->layout, box);
}

/* Closes this page and opens the next: sum so far, headings again, sum again. */
static void
turn_page (EurReportTable *self,
           gint64          sum,
           gboolean        carries)
{
  g_autoptr(EurReportBox) head = create_head (self);

  if (carries)
    {
      g_autoptr(EurReportBox) foot = create_carry (self, "À reporter", sum);

      place_repeated (self, foot);
    }

  eur_report_layout_break (self->layout);
  place_repeated (self, head);

  if (carries)
    {
      g_autoptr(EurReportBox) report = create_carry (self, "Report", sum);

      place_repeated (self, report);
    }
}

/* What must fit under a row: the total, or the sum carried over. */
static double
measure_foot (EurReportTable *self)
{
  g_autoptr(EurReportBox) box = NULL;

  if (self->total != NULL)
    box = create_row (self, &total_look, (const char *const *) self->total);
  else if (self->carry >= 0)
    box = create_carry (self, "", 0);

  return box != NULL ? box->height : 0;
}

/**
 * eur_report_table_prepare:
 * @self: a table with all its rows
 *
 * Sets the widths of the columns.
 *
 * Returns: the height that must not be parted from what precedes the table
 */
double
eur_report_table_prepare (EurReportTable *self)
{
  g_autoptr(EurReportBox) head = NULL;
  double height;

  set_widths (self);
  head = create_head (self);
  height = head->height + measure_foot (self);

  for (guint i = 0; i < MIN (self->rows->len, 2); i++)
    {
      const Row *row = &g_array_index (self->rows, Row, i);
      g_autoptr(EurReportBox) box = create_row (self, &row_look, (const char *const *) row->cells);

      height += box->height;
    }

  return MIN (height, EUR_REPORT_HEIGHT / 3);
}

static EurReportBox *
create_body_row (EurReportTable *self,
                 guint           index)
{
  const Row *row = &g_array_index (self->rows, Row, index);
  EurReportBox *box = create_row (self, row->quiet ? &quiet_look : &row_look, (const char *const *) row->cells);

  /* A very tall row would leave a hole in the page. */
  box->flows = box->height > EUR_REPORT_HEIGHT / 3;

  return box;
}

/* The last row does not go to a new page alone. */
static double
measure_last (EurReportTable *self,
              guint           index)
{
  g_autoptr(EurReportBox) last = NULL;

  if (index + 2 != self->rows->len)
    return 0;

  last = create_body_row (self, index + 1);

  return last->flows ? 0 : last->height;
}

static void
place_rows (EurReportTable *self,
            double          foot)
{
  gint64 sum = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      g_autoptr(EurReportBox) box = create_body_row (self, i);
      double need = box->height + measure_last (self, i) + foot;

      if (!box->flows && i > 0 && eur_report_layout_get_room (self->layout) < need)
        turn_page (self, sum, self->carry >= 0);

      eur_report_layout_place (self->layout, box);

      if (!eur_amount_add (&sum, g_array_index (self->rows, Row, i).cents))
        sum = EUR_AMOUNT_MAX;
    }
}

/**
 * eur_report_table_place:
 * @self: a table, prepared
 *
 * Sets the table on as many pages as it takes.
 */
void
eur_report_table_place (EurReportTable *self)
{
  g_autoptr(EurReportBox) head = NULL;
  g_autoptr(EurReportBox) total = NULL;

  eur_report_layout_begin (self->layout, "Table");
  head = create_head (self);
  eur_report_layout_place (self->layout, head);
  place_rows (self, measure_foot (self));

  if (self->total != NULL)
    {
      total = create_row (self, &total_look, (const char *const *) self->total);
      eur_report_layout_place (self->layout, total);
    }

  eur_report_layout_end (self->layout);
}
