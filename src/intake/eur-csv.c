/* eur-csv.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "eur-csv-private.h"
#include "eur-intake-error.h"

/* The one that the head, outside quotes, has most of: the comma of
 * démarche.numérique, or the semicolon of a French spreadsheet. */
static char
find_separator (const char *text,
                const char *end)
{
  static const char separators[] = { ',', ';', '\t' };
  guint counts[G_N_ELEMENTS (separators)] = { 0 };
  gboolean quoted = FALSE;
  guint best = 0;

  for (; text < end && (quoted || (*text != '\n' && *text != '\r')); text++)
    {
      if (*text == '"')
        quoted = !quoted;

      for (guint i = 0; !quoted && i < G_N_ELEMENTS (separators); i++)
        counts[i] += *text == separators[i];
    }

  for (guint i = 1; i < G_N_ELEMENTS (separators); i++)
    {
      if (counts[i] > counts[best])
        best = i;
    }

  return separators[best];
}

void
_eur_csv_reader_init (EurCsvReader *self,
                      const char   *text,
                      gsize         length)
{
  self->next = text;
  self->end = text + length;
  self->line = 1;
  self->separator = find_separator (text, self->end);
}

static gboolean
at_row_end (EurCsvReader *self)
{
  return self->next == self->end || *self->next == '\n' || *self->next == '\r';
}

static gboolean
at_cell_end (EurCsvReader *self)
{
  return at_row_end (self) || *self->next == self->separator;
}

/* A new line is one of "\n", "\r\n" and "\r". */
static void
skip_row_end (EurCsvReader *self)
{
  if (self->next == self->end)
    return;

  if (*self->next == '\r' && self->next + 1 < self->end && self->next[1] == '\n')
    self->next++;

  self->next++;
  self->line++;
}

static gboolean
read_quoted (EurCsvReader  *self,
             GString       *cell,
             GError       **error)
{
  guint opened = self->line;

  for (self->next++; self->next < self->end; self->next++)
    {
      if (*self->next == '"' && self->next + 1 < self->end && self->next[1] == '"')
        self->next++;
      else if (*self->next == '"')
        break;

      if (*self->next == '\n' || (*self->next == '\r' && (self->next + 1 == self->end || self->next[1] != '\n')))
        self->line++;

      g_string_append_c (cell, *self->next);
    }

  if (self->next == self->end)
    {
      g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_TRUNCATED,
                   _("The file is truncated: the cell that opens a quotation mark on line %u is never closed. Download it again."),
                   opened);
      return FALSE;
    }

  self->next++;
  if (at_cell_end (self))
    return TRUE;

  g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_SYNTAX,
               _("Line %u of the file has text after a closed quotation mark, so its cells cannot be told apart. Import the file as it was downloaded, without editing it."),
               self->line);
  return FALSE;
}

static gboolean
read_cell (EurCsvReader  *self,
           GPtrArray     *cells,
           GError       **error)
{
  g_autoptr(GString) cell = g_string_new (NULL);

  if (!at_cell_end (self) && *self->next == '"')
    {
      if (!read_quoted (self, cell, error))
        return FALSE;
    }
  else
    {
      const char *start = self->next;

      while (!at_cell_end (self))
        self->next++;
      g_string_append_len (cell, start, self->next - start);
    }

  g_ptr_array_add (cells, g_string_free_and_steal (g_steal_pointer (&cell)));

  return TRUE;
}

/**
 * _eur_csv_reader_next:
 * @self: a reader
 * @line: (out): the line where the row begins
 * @error: return location, %EUR_INTAKE_ERROR_TRUNCATED or %EUR_INTAKE_ERROR_SYNTAX
 *
 * Empty lines are passed over.
 *
 * Returns: (transfer full) (nullable) (element-type utf8): the cells; %NULL at
 *   the end, and with @error set when they cannot be read
 */
GPtrArray *
_eur_csv_reader_next (EurCsvReader  *self,
                      guint         *line,
                      GError       **error)
{
  g_autoptr(GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  while (self->next < self->end && at_row_end (self))
    skip_row_end (self);

  if (self->next == self->end)
    return NULL;

  *line = self->line;
  while (read_cell (self, cells, error))
    {
      if (at_row_end (self))
        {
          skip_row_end (self);
          return g_steal_pointer (&cells);
        }

      self->next++; /* the separator */
    }

  return NULL;
}
