/* test-pictures.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-chart.h"

#define WIDTH  200
#define HEIGHT 24

static EurChartPalette
create_palette (gboolean dark,
                gboolean high_contrast)
{
  EurChartPalette palette;

  eur_chart_palette_init_screen (&palette, &(EurChartColor) { 0, 0, 1, 1 }, dark, high_contrast);

  return palette;
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const unsigned char *data = cairo_image_surface_get_data (surface);

  return *(const guint32 *) (data + y * cairo_image_surface_get_stride (surface) + x * 4);
}

/* How many pixels of a part have any colour. */
static guint
count_painted (cairo_surface_t *surface,
               int              from,
               int              to)
{
  guint n_painted = 0;

  for (int y = 0; y < HEIGHT; y++)
    {
      for (int x = from; x < to; x++)
        n_painted += get_pixel (surface, x, y) >> 24 > 0x60;
    }

  return n_painted;
}

static cairo_surface_t *
draw_bar (const EurFundingBar   *bar,
          const EurChartPalette *palette)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);

  eur_funding_bar_draw (bar, cr, palette, &(cairo_rectangle_t) { 0, 4, WIDTH, 16 });
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

/* Five parts of 40 pixels: full, striped, outline, crossed, dashed. */
static void
test_bar (void)
{
  const EurFundingBar bar = { 500, 100, 100, 100, 100 };
  EurChartPalette palette = create_palette (FALSE, FALSE);
  cairo_surface_t *surface = draw_bar (&bar, &palette);
  guint painted[EUR_N_FUNDING_MARKS];

  g_assert_cmphex (get_pixel (surface, 20, 12), ==, 0xff0000ff);
  g_assert_cmphex (get_pixel (surface, 39, 12), ==, 0xff0000ff);
  g_assert_cmphex (get_pixel (surface, 20, 2), ==, 0);
  g_assert_cmphex (get_pixel (surface, 100, 12), ==, 0);
  g_assert_cmphex (get_pixel (surface, 100, 4), ==, 0xff0000ff);
  g_assert_cmphex (get_pixel (surface, 100, 19), ==, 0xff0000ff);
  g_assert_cmphex (get_pixel (surface, 140, 4), ==, 0xffc20000);
  g_assert_cmphex (get_pixel (surface, 180, 12), ==, 0);

  for (int i = 0; i < EUR_N_FUNDING_MARKS; i++)
    painted[i] = count_painted (surface, i * 40, (i + 1) * 40);

  g_assert_cmpuint (painted[EUR_CHART_MARK_FIRM], >, painted[EUR_CHART_MARK_REQUESTED]);
  g_assert_cmpuint (painted[EUR_CHART_MARK_REQUESTED], >, painted[EUR_CHART_MARK_PLANNED]);
  g_assert_cmpuint (painted[EUR_CHART_MARK_REFUSED], >, painted[EUR_CHART_MARK_PLANNED]);
  g_assert_cmpuint (painted[EUR_CHART_MARK_PLANNED], >, painted[EUR_CHART_MARK_MISSING]);
  g_assert_cmpuint (painted[EUR_CHART_MARK_MISSING], >, 0);
  cairo_surface_destroy (surface);
}

/* Without any colour, each part still looks unlike the others. */
static void
test_high_contrast (void)
{
  const EurFundingBar bar = { 500, 100, 100, 100, 100 };
  EurChartPalette palette = create_palette (TRUE, TRUE);
  cairo_surface_t *surface;
  guint painted[EUR_N_FUNDING_MARKS];

  palette.firm = palette.foreground;
  surface = draw_bar (&bar, &palette);

  for (int i = 0; i < EUR_N_FUNDING_MARKS; i++)
    {
      painted[i] = count_painted (surface, i * 40, (i + 1) * 40);

      for (int j = 0; j < i; j++)
        g_assert_cmpuint (ABS ((int) painted[i] - (int) painted[j]), >, 20);
    }

  cairo_surface_destroy (surface);
}

/* The cost stands out where the bar goes beyond it. */
static void
test_surplus (void)
{
  const EurFundingBar bar = { 100, 100, 100, 0, 0 };
  const EurFundingBar balanced = { 200, 100, 100, 0, 0 };
  EurChartPalette palette = create_palette (FALSE, FALSE);
  cairo_surface_t *surface = draw_bar (&bar, &palette);

  g_assert_cmphex (get_pixel (surface, 100, 1) >> 24, >, 0x80);
  g_assert_cmphex (get_pixel (surface, 100, 22) >> 24, >, 0x80);
  g_assert_cmphex (get_pixel (surface, 90, 1), ==, 0);
  cairo_surface_destroy (surface);

  surface = draw_bar (&balanced, &palette);
  g_assert_cmphex (get_pixel (surface, 100, 1), ==, 0);
  cairo_surface_destroy (surface);
}

static void
test_nothing (void)
{
  const EurFundingBar nothing = { 0 };
  EurChartPalette palette = create_palette (FALSE, FALSE);
  cairo_surface_t *surface = draw_bar (&nothing, &palette);

  g_assert_cmpuint (count_painted (surface, 0, WIDTH), ==, 0);
  cairo_surface_destroy (surface);
}

/* Expenses above, resources under them, the firm part full. */
static void
test_years (void)
{
  const EurPlanYear years[] = { { 2026, 10000, 10000, 5000 }, { 2027, 5000, 0, 0 } };
  g_autoptr(GArray) array = g_array_new (FALSE, FALSE, sizeof (EurPlanYear));
  EurChartPalette palette = create_palette (FALSE, FALSE);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  g_autofree char *text = eur_year_bars_dup_text (&years[0]);
  g_autofree char *title = eur_year_bars_dup_french (&(EurPlanYear) { 0 });

  g_array_append_vals (array, years, G_N_ELEMENTS (years));
  g_assert_cmpint (eur_year_bars_get_largest (array), ==, 10000);

  /* Two bars of 9 pixels, 2.25 apart. */
  eur_year_bars_draw (&years[0], 10000, cr, &palette, &(cairo_rectangle_t) { 0, 0, WIDTH, 20.25 });
  cairo_surface_flush (surface);
  g_assert_cmphex (get_pixel (surface, 150, 4), ==, get_pixel (surface, 50, 4));
  g_assert_cmphex (get_pixel (surface, 50, 16), ==, 0xff0000ff);
  g_assert_cmphex (get_pixel (surface, 150, 16) >> 24, <, 0x40);
  g_assert_cmphex (get_pixel (surface, 150, 16), !=, 0);
  g_assert_cmphex (get_pixel (surface, 199, 16) >> 24, ==, 0xff);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  g_assert_cmpstr (text, ==, "2026: expenses 100,00\u00a0€, resources 100,00\u00a0€, of which 50,00\u00a0€ are firm.");
  g_assert_cmpstr (title, ==, "Sans année");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/pictures/bar", test_bar);
  g_test_add_func ("/chart/pictures/high-contrast", test_high_contrast);
  g_test_add_func ("/chart/pictures/surplus", test_surplus);
  g_test_add_func ("/chart/pictures/nothing", test_nothing);
  g_test_add_func ("/chart/pictures/years", test_years);

  return g_test_run ();
}
