/* bench-window.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bench.h"
#include "eur-dossier-list.h"
#include "eur-dossier-page.h"
#include "eur-intake.h"
#include "eur-window.h"

/* The window itself, in this process, driven as its widgets are: a text set in the
 * search entry, a dossier opened by its action. */

#define N_OPENED     60
#define PATIENCE_MS  2000
#define UNCHANGED_MS 250
#define PAUSE_MS     40
#define REST_MS      200 /* what is beneath the first screen is there by then */
#define FRAME_MS     16
#define N_IMPORTS    5
#define TABLE_WIDTH  1280

/* As they are typed, and deleted again, letter by letter. */
static const char *const typed[] = {
  "canal",
  "cité",
  "harnes",
  "béthune",
  "jardin",
  "terril",
};

typedef struct
{
  EurBench     *bench;
  const char   *name;
  EurWorkspace *workspace;
  GtkWidget    *window;
  DexPromise   *promise; /* (nullable): of what is waited for */
  gint64        last;    /* when the main loop was seen */
  gint64        longest; /* that it was not */
  GArray       *pauses;  /* (nullable) (element-type double): the longest of each window, in ms */
} Window;

/* The first of a type, in the order of the widgets; a popover's lists are others. */
static GtkWidget *
find_widget (GtkWidget *widget,
             GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  if (GTK_IS_POPOVER (widget))
    return NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
happened_cb (Window *self)
{
  DexPromise *promise = g_steal_pointer (&self->promise);

  if (promise != NULL)
    {
      dex_promise_resolve_boolean (promise, TRUE);
      dex_clear (&promise);
    }
}

/* From now until happened_cb() is called.
 *
 * Returns: (transfer full): a future that rejects after @milliseconds
 */
static DexFuture *
wait_for (Window *self,
          guint   milliseconds)
{
  self->promise = dex_promise_new ();

  return dex_future_first (dex_ref (self->promise), dex_timeout_new_msec (milliseconds), NULL);
}

static double
since (gint64 start)
{
  return (g_get_monotonic_time () - start) / 1000.0;
}

static double
query_store (Window     *self,
             const char *text)
{
  EurWave *wave = eur_workspace_get_wave (self->workspace);
  g_autoptr(EurDossierQuery) query = eur_dossier_query_new (text,
                                                            wave != NULL ? eur_document_get_id (EUR_DOCUMENT (wave)) : NULL,
                                                            64);
  gint64 start = g_get_monotonic_time ();
  g_autoptr(EurDossierResult) result = dex_await_boxed (eur_store_query (eur_workspace_get_store (self->workspace), query), NULL);

  return since (start);
}

/* The list is up to date when its rows were bound again: GTK does that first. A
 * letter that changes nothing in the list is not counted. */
static void
type_letter (Window      *self,
             GtkEditable *entry,
             const char  *text,
             GArray      *ours,
             GArray      *bare)
{
  double time;
  gint64 start;

  /* The frame of the letter before is drawn by then; nobody types faster. */
  dex_await (dex_timeout_new_msec (PAUSE_MS), NULL);

  start = g_get_monotonic_time ();
  gtk_editable_set_text (entry, text);
  if (!dex_await (wait_for (self, UNCHANGED_MS), NULL))
    return;

  time = since (start);
  g_array_append_val (ours, time);

  dex_await (dex_timeout_new_msec (PAUSE_MS), NULL);
  time = query_store (self, text);
  g_array_append_val (bare, time);
}

static void
type_and_delete (Window      *self,
                 GtkEditable *entry,
                 const char  *text,
                 GArray      *ours,
                 GArray      *bare)
{
  glong length = g_utf8_strlen (text, -1);

  for (glong i = 1; i <= 2 * length; i++)
    {
      g_autofree char *part = g_utf8_substring (text, 0, i <= length ? i : 2 * length - i);

      type_letter (self, entry, part, ours, bare);
    }
}

/* Of the lines or of the table, whichever there is room for. */
static GtkSelectionModel *
find_model (GtkWidget *page)
{
  GtkWidget *table = find_widget (page, GTK_TYPE_COLUMN_VIEW);
  GtkWidget *lines = find_widget (page, GTK_TYPE_LIST_VIEW);
  GtkSelectionModel *model = table != NULL ? gtk_column_view_get_model (GTK_COLUMN_VIEW (table)) : NULL;

  return model != NULL ? model : gtk_list_view_get_model (GTK_LIST_VIEW (lines));
}

static DexFuture *
search_fiber (gpointer data)
{
  Window *self = data;
  GtkWidget *page = find_widget (self->window, EUR_TYPE_DOSSIER_LIST);
  GtkWidget *entry = find_widget (page, GTK_TYPE_SEARCH_ENTRY);
  GtkSelectionModel *model = find_model (page);
  g_autoptr(GArray) ours = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr(GArray) bare = g_array_new (FALSE, FALSE, sizeof (double));

  g_assert_nonnull (model);
  g_signal_connect_data (model, "items-changed",
                         G_CALLBACK (happened_cb), self, NULL, G_CONNECT_AFTER | G_CONNECT_SWAPPED);

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    type_and_delete (self, GTK_EDITABLE (entry), typed[i], ours, bare);

  g_assert (ours->len > 0);
  bench_report (self->bench, self->name, bench_percentile (ours, 95), "ms (p95)", bench_percentile (bare, 95));

  return dex_future_new_for_int (0);
}

/* The page has its dossier, and the frame that shows it is painted: not what is
 * beneath the first screen. */
static double
open_dossier (Window     *self,
              GtkWidget  *page,
              const char *id)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->window);
  gint64 start = g_get_monotonic_time ();
  gulong loaded, painted;

  loaded = g_signal_connect_swapped (page, "notify::bundle", G_CALLBACK (happened_cb), self);
  gtk_widget_activate_action (self->window, "win.open-dossier", "s", id);
  dex_await (wait_for (self, PATIENCE_MS), NULL);
  g_signal_handler_disconnect (page, loaded);

  painted = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (happened_cb), self);
  gtk_widget_queue_draw (page);
  dex_await (wait_for (self, PATIENCE_MS), NULL);
  g_signal_handler_disconnect (clock, painted);

  return since (start);
}

static double
load_bundle (Window     *self,
             const char *id)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr(EurBundle) bundle = dex_await_object (eur_store_load_bundle (eur_workspace_get_store (self->workspace), id), NULL);

  return since (start);
}

/* The window makes its page when the first dossier is opened. */
static GtkWidget *
make_page (Window     *self,
           const char *id)
{
  gtk_widget_activate_action (self->window, "win.open-dossier", "s", id);
  dex_await (dex_timeout_new_msec (1000), NULL);

  return find_widget (self->window, EUR_TYPE_DOSSIER_PAGE);
}

static DexFuture *
open_fiber (gpointer data)
{
  Window *self = data;
  GtkWidget *page = NULL;
  g_autoptr(EurDossierQuery) query = eur_dossier_query_new (NULL, NULL, N_OPENED);
  g_autoptr(EurDossierResult) result = dex_await_boxed (eur_store_query (eur_workspace_get_store (self->workspace), query), NULL);
  g_autoptr(GArray) ours = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr(GArray) bare = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < result->rows->len; i++)
    {
      EurDossierRow *row = g_ptr_array_index (result->rows, i);
      double time;

      if (page == NULL)
        {
          page = make_page (self, row->id);
          continue;
        }

      dex_await (dex_timeout_new_msec (REST_MS), NULL);
      time = load_bundle (self, row->id);
      g_array_append_val (bare, time);
      time = open_dossier (self, page, row->id);
      g_array_append_val (ours, time);
    }

  g_assert (ours->len > 0);
  bench_report (self->bench, "open-dossier", bench_percentile (ours, 95), "ms (p95)", bench_percentile (bare, 95));

  return dex_future_new_for_int (0);
}

static DexFuture *
ready_fiber (gpointer data)
{
  Window *self = data;

  while (!eur_workspace_is_ready (self->workspace) || gtk_widget_get_frame_clock (self->window) == NULL)
    dex_await (dex_timeout_new_msec (20), NULL);

  /* What it reads and draws first is not measured here. */
  dex_await (dex_timeout_new_msec (1000), NULL);

  return dex_future_new_for_int (0);
}

static gboolean
probe_cb (gpointer data)
{
  Window *self = data;
  gint64 now = g_get_monotonic_time ();

  self->longest = MAX (self->longest, now - self->last);
  self->last = now;

  return G_SOURCE_CONTINUE;
}

/* The window shows its list meanwhile, which follows what is imported. */
static DexFuture *
import_fiber (gpointer data)
{
  Window *self = data;
  EurStore *store = eur_workspace_get_store (self->workspace);
  g_autofree char *path = bench_write_export (self->bench);
  g_autoptr(GFile) location = g_file_new_for_path (path);
  g_autoptr(EurIntakeFile) file = NULL;
  g_autoptr(EurIntakePlan) plan = NULL;
  g_autoptr(GError) error = NULL;
  double longest;
  guint source;

  self->last = g_get_monotonic_time ();
  source = g_timeout_add_full (G_PRIORITY_HIGH, 1, probe_cb, self, NULL);

  file = dex_await_boxed (eur_intake_file_load (location), &error);
  g_assert_no_error (error);
  plan = dex_await_object (eur_intake_plan (store, file, NULL, NULL), &error);
  g_assert_no_error (error);
  dex_await (eur_intake_plan_commit (plan, "bench"), &error);
  g_assert_no_error (error);

  /* Until the list has followed. */
  dex_await (dex_timeout_new_msec (1000), NULL);
  g_source_remove (source);
  longest = self->longest / 1000.0;
  g_array_append_val (self->pauses, longest);

  return dex_future_new_for_int (0);
}

static void
measure (EurBench     *bench,
         const char   *name,
         const char   *path,
         int           width,
         DexFiberFunc  fiber,
         GArray       *pauses)
{
  g_autoptr(EurWorkspace) workspace = eur_workspace_new (path);
  Window self = { .bench = bench, .name = name, .workspace = workspace, .pauses = pauses };

  adw_init ();
  self.window = g_object_ref_sink (GTK_WIDGET (eur_window_new (NULL, workspace)));
  if (width > 0)
    gtk_window_set_default_size (GTK_WINDOW (self.window), width, width * 2 / 3);
  gtk_window_present (GTK_WINDOW (self.window));

  eur_future_run (ready_fiber, &self);
  eur_future_run (fiber, &self);

  gtk_window_destroy (GTK_WINDOW (self.window));
  g_clear_object (&self.window);
}

void
bench_search_keystroke (EurBench *bench)
{
  g_autofree char *path = bench_ensure_store (bench, 10000);

  measure (bench, "search-keystroke", path, 0, search_fiber, NULL);
}

/* The same where the window has room for the table. */
void
bench_search_table (EurBench *bench)
{
  g_autofree char *path = bench_ensure_store (bench, 10000);

  measure (bench, "search-table", path, TABLE_WIDTH, search_fiber, NULL);
}

void
bench_open_dossier (EurBench *bench)
{
  g_autofree char *path = bench_ensure_store (bench, 10000);

  measure (bench, "open-dossier", path, 0, open_fiber, NULL);
}

void
bench_import_frame (EurBench *bench)
{
  g_autofree char *path = g_build_filename (bench->folder, "import-frame.db", NULL);
  g_autoptr(GArray) pauses = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_IMPORTS; i++)
    {
      bench_remove_store (path);
      bench_run (bench, "--database", path, "demo", NULL);
      measure (bench, "import-frame", path, 0, import_fiber, pauses);
    }

  bench_report (bench, "import-frame", bench_median (pauses), "ms (longest)", FRAME_MS);
}
