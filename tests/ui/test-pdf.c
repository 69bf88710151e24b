/* test-pdf.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "eur-pdf-reader.h"
#include "eur-piece-pages.h"

#include "test-util.h"
#include "ui-pdf.h"

/* A PDF read by a program of its own: the true one, and some that do as they please. */

static void
test_pages (void)
{
  g_autoptr(GBytes) pdf = ui_pdf_new (2);
  g_autoptr(GError) error = NULL;
  g_autoptr(EurPiecePages) pages = dex_await_object (eur_piece_pages_load (pdf, "application/pdf", NULL), &error);
  g_autoptr(GdkTexture) texture = NULL;

  g_assert_no_error (error);
  texture = g_list_model_get_item (eur_piece_pages_get_textures (pages), 0);
  g_assert_cmpuint (eur_piece_pages_get_n_pages (pages), ==, 2);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, 1130);
  g_assert_cmpint (gdk_texture_get_height (texture), ==, EUR_PAGES_SIZE);
}

/* The page's square is black on white, where it was drawn. */
static void
test_pixels (void)
{
  g_autoptr(GBytes) pdf = ui_pdf_new (1);
  g_autoptr(EurPiecePages) pages = dex_await_object (eur_piece_pages_load (pdf, "application/pdf", NULL), NULL);
  g_autoptr(GdkTexture) texture = g_list_model_get_item (eur_piece_pages_get_textures (pages), 0);
  GdkTextureDownloader *downloader = gdk_texture_downloader_new (texture);
  g_autoptr(GBytes) pixels = NULL;
  const guint8 *data;
  gsize stride;

  gdk_texture_downloader_set_format (downloader, GDK_MEMORY_R8G8B8A8);
  pixels = gdk_texture_downloader_download_bytes (downloader, &stride);
  gdk_texture_downloader_free (downloader);
  data = g_bytes_get_data (pixels, NULL);

  g_assert_cmpuint (data[0], ==, 255);
  g_assert_cmpuint (data[400 * stride + 400 * 4], ==, 0);
}

static void
assert_refused (GBytes       *pdf,
                GIOErrorEnum  code)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (dex_await_object (eur_piece_pages_load (pdf, "application/pdf", NULL), &error));
  g_assert_error (error, G_IO_ERROR, (int) code);
}

static void
test_bad_pdf (void)
{
  static const char locked[] =
    "%PDF-1.4\n"
    "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
    "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
    "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>> endobj\n"
    "4 0 obj <</Filter/Standard/V 1/R 2/P -4"
    "/O(AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA)/U(BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB)>> endobj\n"
    "trailer <</Root 1 0 R/Size 5/Encrypt 4 0 R/ID[(CCCCCCCCCCCCCCCC)(CCCCCCCCCCCCCCCC)]>>\n"
    "%%EOF\n";
  g_autoptr(GBytes) locked_pdf = g_bytes_new_static (locked, sizeof locked - 1);
  g_autoptr(GBytes) no_pdf = g_bytes_new_static ("no PDF", 6);
  g_autoptr(GBytes) empty = g_bytes_new_static ("", 0);

  assert_refused (locked_pdf, G_IO_ERROR_PERMISSION_DENIED);
  assert_refused (no_pdf, G_IO_ERROR_INVALID_DATA);
  assert_refused (empty, G_IO_ERROR_INVALID_DATA);
}

/* A program of our own in the place of the true one, as a script of the shell. */
static char *
make_program (const char *commands)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "program", NULL);
  g_autofree char *script = g_strdup_printf ("#!/bin/sh\n%s\n", commands);

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  g_assert_true (g_file_set_contents_full (path, script, -1, G_FILE_SET_CONTENTS_NONE, 0700, &error));
  g_assert_no_error (error);

  return g_steal_pointer (&path);
}

static void
assert_fails (const char *commands,
              int         code)
{
  g_autofree char *program = make_program (commands);
  g_autoptr(GBytes) pdf = ui_pdf_new (1);
  g_autoptr(GError) error = NULL;

  g_assert_null (dex_await_variant (eur_pdf_reader_run (program, pdf, NULL), &error));
  g_assert_error (error, G_IO_ERROR, code);
  g_assert_cmpint (g_unlink (program), ==, 0);
}

static void
test_bad_programs (void)
{
  g_autoptr(GBytes) pdf = ui_pdf_new (1);
  g_autoptr(GError) error = NULL;

  assert_fails ("kill -9 $$", G_IO_ERROR_FAILED);
  assert_fails ("exit 1", G_IO_ERROR_FAILED);
  assert_fails ("exec yes", G_IO_ERROR_FAILED);
  assert_fails ("exit 2", G_IO_ERROR_PERMISSION_DENIED);

  g_assert_null (dex_await_variant (eur_pdf_reader_run ("/nowhere/euralens-label-pages", pdf, NULL), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
}

/* It answers less than it says, or something else: there is nothing to show, and nothing breaks. */
static void
test_answer_is_not_trusted (void)
{
  g_autofree char *program = make_program ("printf 'nothing that we asked for'");
  g_autoptr(GBytes) pdf = ui_pdf_new (1);
  g_autoptr(GVariant) answer = dex_await_variant (eur_pdf_reader_run (program, pdf, NULL), NULL);
  g_autoptr(GVariant) pages = NULL;

  g_assert_nonnull (answer);
  g_assert_true (g_variant_is_of_type (answer, G_VARIANT_TYPE (EUR_PAGES_TYPE)));
  pages = g_variant_get_child_value (answer, 1);
  g_assert_cmpuint (g_variant_n_children (pages), ==, 0);
  g_assert_cmpint (g_unlink (program), ==, 0);
}

/* Nobody looks any more: the program is ended, long before it would have been. */
static void
test_cancel (void)
{
  g_autofree char *program = make_program ("exec sleep 1000");
  g_autoptr(GBytes) pdf = ui_pdf_new (1);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(DexFuture) reading = eur_pdf_reader_run (program, pdf, cancellable);

  g_cancellable_cancel (cancellable);
  g_assert_null (dex_await_variant (dex_ref (reading), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_unlink (program), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  dex_init ();

  eur_test_add_fiber ("/ui/pdf/pages", test_pages);
  eur_test_add_fiber ("/ui/pdf/pixels", test_pixels);
  eur_test_add_fiber ("/ui/pdf/bad-pdf", test_bad_pdf);
  eur_test_add_fiber ("/ui/pdf/bad-programs", test_bad_programs);
  eur_test_add_fiber ("/ui/pdf/answer-is-not-trusted", test_answer_is_not_trusted);
  eur_test_add_fiber ("/ui/pdf/cancel", test_cancel);

  return g_test_run ();
}
