/* bench-startup.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"

/* How long a window takes to be mapped, beside gnome-text-editor's: processes one
 * after the other, by turns, seen from the X server in the same way. */

#define N_RUNS     15
#define PATIENCE   (20 * G_USEC_PER_SEC)
#define SETTLED_MS 300

/* Smaller ones are the toolkit's own, not a window that a person sees. */
#define LEAST_WIDTH 200

typedef struct
{
  GArray *mapped; /* of double, in milliseconds from the start of the process */
  GArray *memory; /* of double, the most the process ever held, in MiB */
} Runs;

static gboolean
is_a_window (Display         *display,
             const XMapEvent *event)
{
  XWindowAttributes attributes;

  return !event->override_redirect &&
         XGetWindowAttributes (display, event->window, &attributes) != 0 &&
         attributes.width >= LEAST_WIDTH;
}

/* Without a window manager, an application's windows are the root's children. */
static gboolean
wait_for_window (Display *display,
                 gint64   until)
{
  GPollFD server = { .fd = ConnectionNumber (display), .events = G_IO_IN };

  while (g_get_monotonic_time () < until)
    {
      while (XPending (display) > 0)
        {
          XEvent event;

          XNextEvent (display, &event);
          if (event.type == MapNotify && is_a_window (display, &event.xmap))
            return TRUE;
        }

      g_poll (&server, 1, (until - g_get_monotonic_time ()) / 1000);
    }

  return FALSE;
}

/* A window may be gone before it is asked about: that is no error here. */
static int
ignore_error (Display     *display,
              XErrorEvent *error)
{
  return 0;
}

/* What a file of /proc says after @name. */
static guint64
read_proc (GPid        pid,
           const char *file,
           const char *name)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/%s", pid, file);
  g_autofree char *text = NULL;
  const char *found;

  if (!g_file_get_contents (path, &text, NULL, NULL) || !(found = strstr (text, name)))
    return 0;

  return g_ascii_strtoull (found + strlen (name), NULL, 10);
}

/* Until it has slept for a while: it has drawn, and read what it shows. */
static void
wait_until_settled (GPid pid)
{
  guint64 last = G_MAXUINT64;

  for (guint i = 0; i < 50; i++)
    {
      guint64 now = read_proc (pid, "schedstat", "");

      if (now == last)
        return;

      last = now;
      g_usleep (SETTLED_MS * 1000);
    }
}

static void
run_once (Display           *display,
          const char *const *argv,
          Runs              *runs)
{
  g_autoptr(GError) error = NULL;
  gint64 start = g_get_monotonic_time ();
  double milliseconds, mebibytes;
  GPid pid;

  if (!g_spawn_async (NULL, (char **) argv, NULL,
                      G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDERR_TO_DEV_NULL,
                      NULL, NULL, &pid, &error))
    {
      g_printerr ("bench: %s\n", error->message);
      return;
    }

  if (!wait_for_window (display, start + PATIENCE))
    g_printerr ("bench: %s shows no window\n", argv[0]);

  milliseconds = (g_get_monotonic_time () - start) / 1000.0;
  wait_until_settled (pid);
  mebibytes = read_proc (pid, "status", "VmHWM:") / 1024.0;

  kill (pid, SIGKILL);
  waitpid (pid, NULL, 0);
  g_spawn_close_pid (pid);

  g_array_append_val (runs->mapped, milliseconds);
  g_array_append_val (runs->memory, mebibytes);
}

static void
runs_init (Runs *runs)
{
  runs->mapped = g_array_new (FALSE, FALSE, sizeof (double));
  runs->memory = g_array_new (FALSE, FALSE, sizeof (double));
}

static void
runs_clear (Runs *runs)
{
  g_clear_pointer (&runs->mapped, g_array_unref);
  g_clear_pointer (&runs->memory, g_array_unref);
}

/* Both by turns, so that what else the machine does burdens both. */
static gboolean
run_beside_editor (EurBench *bench,
                   guint     n_dossiers,
                   Runs     *ours,
                   Runs     *editor)
{
  g_autofree char *path = bench_ensure_store (bench, n_dossiers);
  const char *const our_argv[] = { bench->application, "--database", path, NULL };
  const char *const editor_argv[] = { "gnome-text-editor", "--standalone", NULL };
  Display *display = XOpenDisplay (NULL);

  if (display == NULL)
    {
      g_printerr ("bench: no X server; run build-aux/dev bench\n");
      return FALSE;
    }

  XSetErrorHandler (ignore_error);
  XSelectInput (display, DefaultRootWindow (display), SubstructureNotifyMask);

  /* The first of each warms the caches, and is not counted. */
  for (guint i = 0; i <= N_RUNS; i++)
    {
      run_once (display, our_argv, ours);
      run_once (display, editor_argv, editor);

      if (i == 0)
        {
          g_array_set_size (ours->mapped, 0);
          g_array_set_size (editor->mapped, 0);
          g_array_set_size (ours->memory, 0);
          g_array_set_size (editor->memory, 0);
        }
    }

  XCloseDisplay (display);

  return TRUE;
}

static void
report_startup (EurBench   *bench,
                const char *name,
                guint       n_dossiers)
{
  Runs ours, editor;

  runs_init (&ours);
  runs_init (&editor);
  if (run_beside_editor (bench, n_dossiers, &ours, &editor))
    bench_report (bench, name, bench_median (ours.mapped), "ms", bench_median (editor.mapped));
  runs_clear (&ours);
  runs_clear (&editor);
}

void
bench_startup (EurBench *bench)
{
  report_startup (bench, "startup", 10000);
}

void
bench_startup_100k (EurBench *bench)
{
  report_startup (bench, "startup-100k", 100000);
}

void
bench_peak_memory (EurBench *bench)
{
  Runs ours, editor;

  runs_init (&ours);
  runs_init (&editor);
  if (run_beside_editor (bench, 10000, &ours, &editor))
    bench_report (bench, "peak-memory", bench_median (ours.memory), "MiB", bench_median (editor.memory));
  runs_clear (&ours);
  runs_clear (&editor);
}
