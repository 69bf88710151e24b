/* eur-report-template.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "eur-data-resources.h"
#include "eur-report-template.h"

struct _EurReportTemplate
{
  JsonNode   *root;
  GHashTable *words; /* "{number}" -> what it stands for */
};

/**
 * eur_report_template_new:
 * @name: of the letter, in data/letters
 *
 * Reads the sentences of a letter. Each entry is a list of alternatives.
 *
 * Returns: (transfer full): a template, or %NULL
 */
EurReportTemplate *
eur_report_template_new (const char  *name,
                         GError     **error)
{
  g_autofree char *path = g_strdup_printf ("/org/euralens/Label/letters/%s.json", name);
  g_autoptr(GBytes) bytes = g_resource_lookup_data (eur_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autoptr(JsonNode) root = NULL;
  EurReportTemplate *self;

  if (bytes == NULL ||
      !(root = eur_json_parse (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), error)))
    return NULL;

  self = g_new0 (EurReportTemplate, 1);
  self->root = g_steal_pointer (&root);
  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  return self;
}

void
eur_report_template_free (EurReportTemplate *self)
{
  json_node_unref (self->root);
  g_hash_table_unref (self->words);
  g_free (self);
}

/**
 * eur_report_template_set_word:
 * @word: what stands between braces in a sentence
 * @value: (nullable): what takes its place, if it is known
 */
void
eur_report_template_set_word (EurReportTemplate *self,
                              const char        *word,
                              const char        *value)
{
  g_autofree char *key = g_strdup_printf ("{%s}", word);

  if (value == NULL || eur_text_is_empty (value))
    g_hash_table_remove (self->words, key);
  else
    g_hash_table_insert (self->words, g_steal_pointer (&key), g_strdup (value));
}

/* Word by word, so that a value that looks like a word stays as it is. */
static char *
fill (EurReportTemplate *self,
      const char        *sentence)
{
  g_autoptr(GString) text = g_string_new (NULL);
  const char *open;

  while ((open = strchr (sentence, '{')) != NULL)
    {
      const char *close = strchr (open, '}');
      g_autofree char *word = close != NULL ? g_strndup (open, (gsize) (close + 1 - open)) : NULL;
      const char *value = word != NULL ? g_hash_table_lookup (self->words, word) : NULL;

      if (value == NULL)
        return NULL;

      g_string_append_len (text, sentence, open - sentence);
      g_string_append (text, value);
      sentence = close + 1;
    }

  g_string_append (text, sentence);

  return eur_french_typography (text->str);
}

static JsonArray *
get_entry (EurReportTemplate *self,
           const char        *entry)
{
  return JSON_NODE_HOLDS_OBJECT (self->root) ? eur_json_get_array (json_node_get_object (self->root), entry) : NULL;
}

static const char *
get_sentence (JsonArray *alternatives,
              guint      index)
{
  JsonNode *node = json_array_get_element (alternatives, index);

  return json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

/**
 * eur_report_template_dup:
 * @entry: of the letter
 *
 * Returns: (transfer full): the first alternative of which every word is known, set as
 *   a French printer would; empty if there is none
 */
char *
eur_report_template_dup (EurReportTemplate *self,
                         const char        *entry)
{
  JsonArray *alternatives = get_entry (self, entry);
  guint n_alternatives = alternatives != NULL ? json_array_get_length (alternatives) : 0;

  for (guint i = 0; i < n_alternatives; i++)
    {
      const char *sentence = get_sentence (alternatives, i);
      char *text = sentence != NULL ? fill (self, sentence) : NULL;

      if (text != NULL)
        return text;
    }

  return g_strdup ("");
}

/**
 * eur_report_template_dup_all:
 * @entry: of the letter: lines, not alternatives
 *
 * Returns: (transfer full): each line of which every word is known
 */
char **
eur_report_template_dup_all (EurReportTemplate *self,
                             const char        *entry)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *lines = get_entry (self, entry);
  guint n_lines = lines != NULL ? json_array_get_length (lines) : 0;

  for (guint i = 0; i < n_lines; i++)
    {
      const char *line = get_sentence (lines, i);
      char *text = line != NULL ? fill (self, line) : NULL;

      if (text != NULL)
        g_strv_builder_take (builder, text);
    }

  return g_strv_builder_end (builder);
}
