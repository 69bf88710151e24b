/* eur-pdf-reader.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <sys/mman.h>

#include <gio/gunixoutputstream.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "eur-pdf-reader.h"

/* Has a PDF read by a process of its own, which is trusted no more than the PDF:
 * it has as long as we say, and what it answers is as long as it may be. */

#define CHUNK (256 * 1024)

/* The pixels of all pages, and what a variant has around them. */
#define OUTPUT_MAX (EUR_PAGES_MAX * EUR_PAGES_SIZE * EUR_PAGES_SIZE * 4 + 4096)

typedef struct
{
  char         *program;
  GBytes       *pdf;
  GCancellable *cancellable;
  gint64        deadline;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_free (reading->program);
  g_clear_pointer (&reading->pdf, g_bytes_unref);
  g_clear_object (&reading->cancellable);
  g_free (reading);
}

/* A file that is nowhere but in memory: a pipe could break, or wait, or be read twice. */
static int
put_in_memory (GBytes  *bytes,
               GError **error)
{
  g_autofd int fd = memfd_create ("euralens-label-pages", MFD_CLOEXEC);
  g_autoptr(GOutputStream) output = NULL;

  if (fd < 0)
    {
      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
      return -1;
    }

  output = g_unix_output_stream_new (fd, FALSE);
  if (!g_output_stream_write_all (output, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, NULL, error))
    return -1;

  return g_steal_fd (&fd);
}

static GSubprocess *
start (Reading  *reading,
       GError  **error)
{
  const char *const arguments[] = { reading->program, NULL };
  g_autoptr(GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  int fd = put_in_memory (reading->pdf, error);

  if (fd < 0)
    return NULL;

  g_subprocess_launcher_take_stdin_fd (launcher, fd);

  return g_subprocess_launcher_spawnv (launcher, arguments, error);
}

/* Whichever is first: the work, the end of the time there is, nobody to look any more. */
static DexFuture *
within_bounds (Reading   *reading,
               DexFuture *work)
{
  return dex_future_first (work,
                           dex_timeout_new_deadline (reading->deadline),
                           dex_cancellable_new_from_cancellable (reading->cancellable),
                           NULL);
}

static GBytes *
collect (Reading       *reading,
         GInputStream  *stream,
         GError       **error)
{
  g_autoptr(GByteArray) output = g_byte_array_new ();

  while (TRUE)
    {
      g_autoptr(GBytes) chunk = dex_await_boxed (
        within_bounds (reading, dex_input_stream_read_bytes (stream, CHUNK, G_PRIORITY_DEFAULT)), error);

      if (chunk == NULL)
        return NULL;

      if (g_bytes_get_size (chunk) == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&output));

      if (output->len + g_bytes_get_size (chunk) > OUTPUT_MAX)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "More than the pages can be");
          return NULL;
        }

      g_byte_array_append (output, g_bytes_get_data (chunk, NULL), g_bytes_get_size (chunk));
    }
}

/* What a person is told of a reading that came to nothing. */
static GError *
explain (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return g_error_copy (error);

  if (g_error_matches (error, DEX_ERROR, DEX_ERROR_TIMED_OUT))
    return g_error_new_literal (G_IO_ERROR, G_IO_ERROR_TIMED_OUT,
                                _("This PDF takes too long to show: open it with another application."));

  if (g_error_matches (error, G_SPAWN_EXIT_ERROR, EUR_PAGES_LOCKED))
    return g_error_new_literal (G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED,
                                _("This PDF is protected by a password: open it with another application."));

  if (g_error_matches (error, G_SPAWN_EXIT_ERROR, EUR_PAGES_DAMAGED))
    return g_error_new_literal (G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                                _("This PDF cannot be shown: it is damaged, or it is something else."));

  if (g_error_matches (error, G_SPAWN_ERROR, G_SPAWN_ERROR_NOENT))
    return g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                                _("The program that shows PDF is not installed: open the file with another application."));

  return g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED,
                              _("This PDF cannot be shown: the program that reads it failed; open it with another application."));
}

static DexFuture *
read_fiber (gpointer data)
{
  Reading *reading = data;
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GBytes) output = NULL;
  g_autoptr(GError) error = NULL;

  if (!(process = start (reading, &error)))
    return dex_future_new_for_error (explain (error));

  if (!(output = collect (reading, g_subprocess_get_stdout_pipe (process), &error)) ||
      !dex_await (within_bounds (reading, dex_subprocess_wait_check (process)), &error))
    {
      g_subprocess_force_exit (process);
      return dex_future_new_for_error (explain (error));
    }

  return dex_future_new_take_variant (g_variant_ref_sink (
    g_variant_new_from_bytes (G_VARIANT_TYPE (EUR_PAGES_TYPE), output, FALSE)));
}

/**
 * eur_pdf_reader_run:
 * @program: the path of the program that reads
 * @pdf: what is said to be a PDF
 * @cancellable: (nullable): ends it, and the program
 *
 * Returns: (transfer full): a future of a variant of %EUR_PAGES_TYPE, not to be
 *   trusted, or of a sentence that says why there is none
 */
DexFuture *
eur_pdf_reader_run (const char   *program,
                    GBytes       *pdf,
                    GCancellable *cancellable)
{
  Reading *reading;

  dex_return_error_if_fail (program != NULL);
  dex_return_error_if_fail (pdf != NULL);

  reading = g_new0 (Reading, 1);
  reading->program = g_strdup (program);
  reading->pdf = g_bytes_ref (pdf);
  reading->cancellable = cancellable != NULL ? g_object_ref (cancellable) : g_cancellable_new ();
  reading->deadline = g_get_monotonic_time () + EUR_PAGES_SECONDS * G_USEC_PER_SEC;

  return dex_scheduler_spawn (dex_thread_pool_scheduler_get_default (), 0, read_fiber, reading, reading_free);
}
