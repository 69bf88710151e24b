/* eur-report.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-report-letter.h"
#include "eur-report-summary.h"
#include "eur-report.h"

/* Pango, fontconfig and cairo are deeper than the stack of an ordinary fiber. */
#define STACK_SIZE (2 * 1024 * 1024)

G_DEFINE_QUARK (eur-report-error, eur_report_error);

typedef struct _Request Request;

struct _Request
{
  GBytes *(*create) (Request *self, GDateTime *now, GError **error);
  EurBundle *bundle;
  char      *path;
  char      *today;
  char      *sender;
};

static void
request_free (gpointer data)
{
  Request *self = data;

  g_clear_object (&self->bundle);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->today, g_free);
  g_clear_pointer (&self->sender, g_free);
  g_free (self);
}

static GBytes *
create_summary (Request    *self,
                GDateTime  *now,
                GError    **error)
{
  return eur_report_create_summary (self->bundle, now, error);
}

static GBytes *
create_request_letter (Request    *self,
                       GDateTime  *now,
                       GError    **error)
{
  return eur_report_create_request_letter (self->bundle, self->today, self->sender, now, error);
}

/* SOURCE_DATE_EPOCH, as reproducible-builds.org defines it, stands for now. */
static GDateTime *
get_now (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds;
  GDateTime *then = NULL;

  if (epoch != NULL && g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT32 * G_GINT64_CONSTANT (100), &seconds, NULL))
    then = g_date_time_new_from_unix_utc (seconds);

  return then != NULL ? then : g_date_time_new_now_local ();
}

/* Says what is wrong with the place before any work is done. */
static gboolean
check_path (const char  *path,
            GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_set_error (error, EUR_REPORT_ERROR, EUR_REPORT_ERROR_FOLDER,
                   _("The folder “%s” does not exist."), folder);
      return FALSE;
    }

  /* A new file would take the place of a folder or a device. */
  if (g_file_test (path, G_FILE_TEST_EXISTS) && !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      g_set_error (error, EUR_REPORT_ERROR, EUR_REPORT_ERROR_WRITE,
                   _("“%s” is not a file that can be replaced: give the name of a PDF file."), path);
      return FALSE;
    }

  return TRUE;
}

/* A new file beside it takes its name only when it is whole: whatever happens,
 * nothing half-written is left and an earlier summary is not lost. */
static gboolean
write_file (const char  *path,
            GBytes      *bytes,
            GError     **error)
{
  g_autoptr(GError) local_error = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (g_file_set_contents_full (path, data, (gssize) size, G_FILE_SET_CONTENTS_CONSISTENT, 0666, &local_error))
    return TRUE;

  if (g_error_matches (local_error, G_FILE_ERROR, G_FILE_ERROR_ACCES) ||
      g_error_matches (local_error, G_FILE_ERROR, G_FILE_ERROR_PERM) ||
      g_error_matches (local_error, G_FILE_ERROR, G_FILE_ERROR_ROFS))
    g_set_error (error, EUR_REPORT_ERROR, EUR_REPORT_ERROR_WRITE,
                 _("“%s” cannot be written: you may not write in this folder."), path);
  else
    g_set_error (error, EUR_REPORT_ERROR, EUR_REPORT_ERROR_WRITE,
                 _("“%s” cannot be written: %s."), path, local_error->message);

  return FALSE;
}

static DexFuture *
write_fiber (gpointer data)
{
  Request *request = data;
  g_autoptr(GDateTime) now = get_now ();
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;

  if (!check_path (request->path, &error) ||
      !(bytes = request->create (request, now, &error)) ||
      !write_file (request->path, bytes, &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_true ();
}

static DexFuture *
spawn (Request *request)
{
  return dex_scheduler_spawn (dex_thread_pool_scheduler_get_default (), STACK_SIZE,
                              write_fiber, request, request_free);
}

/**
 * eur_report_write_summary:
 * @bundle: a dossier and what is known about it; not to be changed meanwhile
 * @path: the file to write, replaced if it is there
 *
 * Writes the “Fiche de synthèse du dossier” as a PDF, on a worker thread.
 * The environment variable SOURCE_DATE_EPOCH sets its date.
 *
 * Returns: (transfer full): a future of %TRUE, or of an #EurReportError
 */
DexFuture *
eur_report_write_summary (EurBundle  *bundle,
                          const char *path)
{
  Request *request;

  dex_return_error_if_fail (EUR_IS_BUNDLE (bundle));
  dex_return_error_if_fail (path != NULL);

  request = g_new0 (Request, 1);
  request->create = create_summary;
  request->bundle = g_object_ref (bundle);
  request->path = g_strdup (path);

  return spawn (request);
}

/**
 * eur_report_write_request_letter:
 * @bundle: a dossier and what is known about it; not to be changed meanwhile
 * @today: the day of the letter
 * @sender: (nullable): who signs, in one or several lines; without, there is room
 *   for a name by hand
 * @path: the file to write, replaced if it is there
 *
 * Writes the letter that asks the applicant for what is missing, as a PDF in French,
 * on a worker thread. Its sentences are in data/letters/completion.json.
 *
 * Returns: (transfer full): a future of %TRUE, or of an #EurReportError:
 *   %EUR_REPORT_ERROR_NOTHING when nothing is waited for
 */
DexFuture *
eur_report_write_request_letter (EurBundle  *bundle,
                                 const char *today,
                                 const char *sender,
                                 const char *path)
{
  Request *request;

  dex_return_error_if_fail (EUR_IS_BUNDLE (bundle));
  dex_return_error_if_fail (today != NULL);
  dex_return_error_if_fail (path != NULL);

  request = g_new0 (Request, 1);
  request->create = create_request_letter;
  request->bundle = g_object_ref (bundle);
  request->path = g_strdup (path);
  request->today = g_strdup (today);
  request->sender = g_strdup (sender);

  return spawn (request);
}
