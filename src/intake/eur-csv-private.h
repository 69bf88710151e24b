/* eur-csv-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EurCsvReader:
 *
 * Reads a table of text row by row (RFC 4180): cells in double quotes may hold
 * separators, quotes and new lines. Put it on the stack.
 */
typedef struct
{
  const char *next;
  const char *end;
  guint       line; /* from 1, of the next row */
  char        separator;
} EurCsvReader;

void       _eur_csv_reader_init (EurCsvReader  *self,
                                 const char    *text,
                                 gsize          length);
GPtrArray *_eur_csv_reader_next (EurCsvReader  *self,
                                 guint         *line,
                                 GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
