/* eur-file-dialog.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-file-dialog.h"

/* GTK's dialogs of files, each wrapped once as a future. */

static void
open_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(DexPromise) promise = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    dex_promise_resolve_object (promise, g_steal_pointer (&file));
  else
    dex_promise_reject (promise, g_steal_pointer (&error));
}

static void
save_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(DexPromise) promise = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    dex_promise_resolve_object (promise, g_steal_pointer (&file));
  else
    dex_promise_reject (promise, g_steal_pointer (&error));
}

static void
launch_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(DexPromise) promise = user_data;
  g_autoptr(GError) error = NULL;

  if (gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (source), result, &error))
    dex_promise_resolve_boolean (promise, TRUE);
  else
    dex_promise_reject (promise, g_steal_pointer (&error));
}

static void
print_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(DexPromise) promise = user_data;
  g_autoptr(GError) error = NULL;

  if (gtk_print_dialog_print_file_finish (GTK_PRINT_DIALOG (source), result, &error))
    dex_promise_resolve_boolean (promise, TRUE);
  else
    dex_promise_reject (promise, g_steal_pointer (&error));
}

/**
 * eur_file_dialog_open:
 * @dialog: what may be chosen
 * @parent: (nullable): the window it belongs to
 *
 * Returns: (transfer full): a future of the #GFile chosen; it rejects with an
 *   error that eur_file_is_dismissed() knows when none was
 */
DexFuture *
eur_file_dialog_open (GtkFileDialog *dialog,
                      GtkWindow     *parent)
{
  DexPromise *promise;

  dex_return_error_if_fail (GTK_IS_FILE_DIALOG (dialog));

  promise = dex_promise_new_cancellable ();
  gtk_file_dialog_open (dialog, parent, dex_promise_get_cancellable (promise), open_cb, dex_ref (promise));

  return DEX_FUTURE (promise);
}

/**
 * eur_file_dialog_save:
 * @dialog: with the name to begin with
 * @parent: (nullable): the window it belongs to
 *
 * Returns: (transfer full): a future of the #GFile to write, as for
 *   eur_file_dialog_open()
 */
DexFuture *
eur_file_dialog_save (GtkFileDialog *dialog,
                      GtkWindow     *parent)
{
  DexPromise *promise;

  dex_return_error_if_fail (GTK_IS_FILE_DIALOG (dialog));

  promise = dex_promise_new_cancellable ();
  gtk_file_dialog_save (dialog, parent, dex_promise_get_cancellable (promise), save_cb, dex_ref (promise));

  return DEX_FUTURE (promise);
}

/**
 * eur_launch_get_parent:
 * @window: (nullable): the window that asks
 *
 * Only the portal puts something of its own above the window. Without it GTK looks
 * at a window that may have been closed meanwhile, and does not survive that.
 *
 * Returns: (transfer none) (nullable): the parent to launch with
 */
GtkWindow *
eur_launch_get_parent (GtkWindow *window)
{
  return g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS) ? window : NULL;
}

/**
 * eur_file_launch:
 * @file: a file that is there
 * @parent: (nullable): the window that asks
 *
 * Opens @file in the application that the person has for it, through the portal
 * where there is one.
 *
 * Returns: (transfer full): a future of %TRUE
 */
DexFuture *
eur_file_launch (GFile     *file,
                 GtkWindow *parent)
{
  g_autoptr(GtkFileLauncher) launcher = NULL;
  DexPromise *promise;

  dex_return_error_if_fail (G_IS_FILE (file));

  launcher = gtk_file_launcher_new (file);
  promise = dex_promise_new_cancellable ();
  gtk_file_launcher_launch (launcher, eur_launch_get_parent (parent), dex_promise_get_cancellable (promise), launch_cb, dex_ref (promise));

  return DEX_FUTURE (promise);
}

/**
 * eur_file_print:
 * @file: a PDF
 * @title: what the print queue calls it
 * @parent: (nullable): the window that asks
 *
 * Returns: (transfer full): a future of %TRUE when it was sent to a printer
 */
DexFuture *
eur_file_print (GFile      *file,
                const char *title,
                GtkWindow  *parent)
{
  g_autoptr(GtkPrintDialog) dialog = NULL;
  DexPromise *promise;

  dex_return_error_if_fail (G_IS_FILE (file));

  dialog = gtk_print_dialog_new ();
  gtk_print_dialog_set_title (dialog, title);
  promise = dex_promise_new_cancellable ();
  gtk_print_dialog_print_file (dialog, parent, NULL, file,
                               dex_promise_get_cancellable (promise), print_cb, dex_ref (promise));

  return DEX_FUTURE (promise);
}

/**
 * eur_file_is_dismissed:
 * @error: why there is no file
 *
 * Returns: whether the person changed their mind, which needs no word
 */
gboolean
eur_file_is_dismissed (const GError *error)
{
  return g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) ||
         g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED) ||
         g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}
