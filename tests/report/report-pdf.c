/* report-pdf.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "report-pdf.h"

char *
report_pdf_run (const char *const *argv)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) process = g_subprocess_newv (argv, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  char *output = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));

  return output;
}

char *
report_pdf_read_layout (const char *path)
{
  return report_pdf_run ((const char *const[]) { "pdftotext", "-layout", path, "-", NULL });
}

char *
report_pdf_read_info (const char *path)
{
  return report_pdf_run ((const char *const[]) { "pdfinfo", path, NULL });
}

/* The text without footers, and without any space: lines and pages joined. */
char *
report_pdf_read_joined (const char *path)
{
  g_autofree char *text = report_pdf_run ((const char *const[]) { "pdftotext", "-x", "0", "-y", "0", "-W", "595", "-H", "790", path, "-", NULL });
  GString *joined = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (!g_unichar_isspace (g_utf8_get_char (at)))
        g_string_append_unichar (joined, g_utf8_get_char (at));
    }

  return g_string_free_and_steal (joined);
}

void
report_pdf_assert_contains (const char *text,
                            const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in:\n%s", part, text);
}

guint
report_pdf_count (const char *text,
                  const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + 1, part))
    n++;

  return n;
}

guint
report_pdf_count_pages (const char *info)
{
  const char *pages = strstr (info, "Pages:");

  g_assert_nonnull (pages);

  return (guint) g_ascii_strtoull (pages + strlen ("Pages:"), NULL, 10);
}

void
report_pdf_add_test (const char *path,
                     GTestFunc   func)
{
  g_autofree char *program = g_find_program_in_path ("pdftotext");

  if (program != NULL)
    g_test_add_func (path, func);
}

/* Any lines and spaces taken for one space, but those that do not break. */
char *
report_pdf_join_words (const char *text)
{
  g_auto(GStrv) words = g_strsplit_set (text, " \n\f", -1);
  g_autoptr(GString) joined = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] != '\0')
        g_string_append_printf (joined, joined->len > 0 ? " %s" : "%s", words[i]);
    }

  return g_string_free_and_steal (g_steal_pointer (&joined));
}

/* The text in the order in which it was set. */
char *
report_pdf_read_words (const char *path)
{
  g_autofree char *text = report_pdf_run ((const char *const[]) { "pdftotext", "-raw", path, "-", NULL });

  return report_pdf_join_words (text);
}
