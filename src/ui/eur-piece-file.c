/* eur-piece-file.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "eur-piece-file.h"

/* Files that come in as pieces, and copies of pieces that go out to be opened. */

#define ATTRIBUTES \
  G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_DISPLAY_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_CONTENT_TYPE

G_DEFINE_QUARK (eur-piece-error-quark, eur_piece_error);

typedef struct
{
  GFile         *file;
  EurAttachment *piece;
  GBytes        *bytes;
} Transfer;

static void
transfer_free (gpointer data)
{
  Transfer *transfer = data;

  g_clear_object (&transfer->file);
  g_clear_object (&transfer->piece);
  g_clear_pointer (&transfer->bytes, g_bytes_unref);
  g_free (transfer);
}

/* What a computer would run rather than show, on the systems of whoever opens it. */
static gboolean
is_program (const char *name,
            const char *content_type)
{
  static const char *const types[] = {
    "application/x-executable",
    "application/x-sharedlib",
    "application/x-pie-executable",
    "application/x-msdownload",
    "application/x-ms-dos-executable",
    "application/vnd.microsoft.portable-executable",
    "application/x-shellscript",
    "application/x-desktop",
    "application/java-archive",
    "application/x-java-archive",
    "application/vnd.appimage",
  };
  static const char *const endings[] = {
    ".appimage",
    ".apk",
    ".bat",
    ".cmd",
    ".com",
    ".desktop",
    ".dll",
    ".exe",
    ".jar",
    ".js",
    ".lnk",
    ".msi",
    ".ps1",
    ".scr",
    ".sh",
    ".vbs",
  };
  g_autofree char *lower = g_ascii_strdown (name, -1);

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      if (content_type != NULL && g_content_type_is_a (content_type, types[i]))
        return TRUE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      if (g_str_has_suffix (lower, endings[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * eur_piece_file_check:
 * @name: the file's name, as it is shown
 * @content_type: (nullable): what GIO takes it for
 * @size: in bytes
 * @error: return location: an #EurPieceError
 *
 * Returns: whether it is taken as a piece
 */
gboolean
eur_piece_file_check (const char  *name,
                      const char  *content_type,
                      goffset      size,
                      GError     **error)
{
  if (is_program (name, content_type))
    {
      g_set_error (error, EUR_PIECE_ERROR, EUR_PIECE_ERROR_TYPE,
                   _("“%s” is a program: only documents and pictures are kept with a dossier."), name);
      return FALSE;
    }

  if (size == 0)
    {
      g_set_error (error, EUR_PIECE_ERROR, EUR_PIECE_ERROR_SIZE, _("The file “%s” is empty."), name);
      return FALSE;
    }

  if (size > EUR_PIECE_MAX_SIZE)
    {
      g_autofree char *is = eur_french_format_size (size);
      g_autofree char *most = eur_french_format_size (EUR_PIECE_MAX_SIZE);

      g_set_error (error, EUR_PIECE_ERROR, EUR_PIECE_ERROR_SIZE,
                   _("“%s” is %s large: a piece has at most %s."), name, is, most);
      return FALSE;
    }

  return TRUE;
}

static DexFuture *
read_fiber (gpointer data)
{
  Transfer *transfer = data;
  g_autoptr(GFileInfo) info = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *now = eur_date_now ();

  if (!(info = dex_await_object (dex_file_query_info (transfer->file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE,
                                                      G_PRIORITY_DEFAULT),
                                 &error)))
    return dex_future_new_for_error (g_steal_pointer (&error));

  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return dex_future_new_reject (EUR_PIECE_ERROR, EUR_PIECE_ERROR_TYPE,
                                  _("“%s” is not a file: of a folder, add the files in it."), g_file_info_get_display_name (info));

  if (!eur_piece_file_check (g_file_info_get_display_name (info), g_file_info_get_content_type (info),
                             g_file_info_get_size (info), &error) ||
      !(bytes = dex_await_boxed (dex_file_load_contents_bytes (transfer->file), &error)) ||
      !eur_piece_file_check (g_file_info_get_display_name (info), g_file_info_get_content_type (info),
                             (goffset) g_bytes_get_size (bytes), &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  g_object_set (transfer->piece,
                "filename", g_file_info_get_display_name (info),
                "content-type", g_file_info_get_content_type (info),
                "received-at", now,
                NULL);

  return dex_future_new_take_boxed (G_TYPE_BYTES, g_steal_pointer (&bytes));
}

/**
 * eur_piece_file_read:
 * @file: what a person chose or dropped
 * @piece: gets its name, type and day
 *
 * Returns: (transfer full): a future of the #GBytes of @file, or of an
 *   #EurPieceError
 */
DexFuture *
eur_piece_file_read (GFile         *file,
                     EurAttachment *piece)
{
  Transfer *transfer;

  dex_return_error_if_fail (G_IS_FILE (file));
  dex_return_error_if_fail (EUR_IS_ATTACHMENT (piece));

  transfer = g_new0 (Transfer, 1);
  transfer->file = g_object_ref (file);
  transfer->piece = g_object_ref (piece);

  return dex_scheduler_spawn (NULL, 0, read_fiber, transfer, transfer_free);
}

/* Under its own name, because whoever opens it reads that; in a folder of its
 * own, because two dossiers may have a piece of the same name. */
static GFile *
find_place (EurAttachment  *piece,
            GError        **error)
{
  g_autofree char *name = g_path_get_basename (piece->filename);
  g_autofree char *folder = g_build_filename (g_get_user_cache_dir (), "euralens-label", "pieces", piece->sha256, NULL);

  if (g_mkdir_with_parents (folder, 0700) < 0)
    {
      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errno), _("The folder “%s” cannot be made: %s."),
                   folder, g_strerror (errno));
      return NULL;
    }

  return g_file_new_build_filename (folder, name, NULL);
}

static DexFuture *
copy_fiber (gpointer data)
{
  Transfer *transfer = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = find_place (transfer->piece, &error);

  if (file == NULL ||
      !dex_await (dex_file_replace_contents_bytes (file, transfer->bytes, NULL, FALSE,
                                                   G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION),
                  &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_take_object (g_steal_pointer (&file));
}

/**
 * eur_piece_file_copy:
 * @piece: whose content is @bytes
 * @bytes: its content
 *
 * Returns: (transfer full): a future of a #GFile with a copy of it, in the
 *   person's cache, to be opened by other applications
 */
DexFuture *
eur_piece_file_copy (EurAttachment *piece,
                     GBytes        *bytes)
{
  Transfer *transfer;

  dex_return_error_if_fail (EUR_IS_ATTACHMENT (piece));
  dex_return_error_if_fail (piece->sha256 != NULL);
  dex_return_error_if_fail (bytes != NULL);

  transfer = g_new0 (Transfer, 1);
  transfer->piece = g_object_ref (piece);
  transfer->bytes = g_bytes_ref (bytes);

  return dex_scheduler_spawn (NULL, 0, copy_fiber, transfer, transfer_free);
}
