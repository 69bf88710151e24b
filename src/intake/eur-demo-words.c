/* eur-demo-words.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-demo-private.h"

struct _EurDemoWords
{
  GRand    *rand;
  JsonNode *lists;
};

EurDemoWords *
_eur_demo_words_new (guint32   seed,
                     GError  **error)
{
  g_autoptr(JsonNode) lists = _eur_demo_read_resource ("demo-words.json", error);
  EurDemoWords *self;

  if (lists == NULL)
    return NULL;

  self = g_new0 (EurDemoWords, 1);
  self->rand = g_rand_new_with_seed (seed);
  self->lists = g_steal_pointer (&lists);

  return self;
}

void
_eur_demo_words_free (EurDemoWords *self)
{
  g_clear_pointer (&self->rand, g_rand_free);
  g_clear_pointer (&self->lists, json_node_unref);
  g_free (self);
}

JsonArray *
_eur_demo_words_get_list (EurDemoWords *self,
                          const char   *list)
{
  return eur_json_get_array (json_node_get_object (self->lists), list);
}

/* A number from @first to @last, both included. */
guint
_eur_demo_words_draw (EurDemoWords *self,
                      guint         first,
                      guint         last)
{
  return g_rand_int_range (self->rand, first, last + 1);
}

JsonNode *
_eur_demo_words_pick (EurDemoWords *self,
                      const char   *list)
{
  JsonArray *array = _eur_demo_words_get_list (self, list);

  return json_array_get_element (array, _eur_demo_words_draw (self, 0, json_array_get_length (array) - 1));
}

const char *
_eur_demo_words_pick_text (EurDemoWords *self,
                           const char   *list)
{
  return json_node_get_string (_eur_demo_words_pick (self, list));
}

EurCommune *
_eur_demo_words_pick_commune (EurDemoWords *self)
{
  GListModel *communes = eur_commune_list ();
  guint n_communes = g_list_model_get_n_items (communes);
  g_autoptr(EurCommune) commune = g_list_model_get_item (communes, _eur_demo_words_draw (self, 0, n_communes - 1));

  /* The list, which stays, has its own reference. */
  return eur_commune_lookup (eur_commune_get_insee (commune));
}

/* Sentences of about twenty words: who does what, how and what for. */
char *
_eur_demo_words_write (EurDemoWords *self,
                       guint         n_sentences)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_sentences; i++)
    {
      const char *actor = _eur_demo_words_pick_text (self, "actors");
      const char *action = _eur_demo_words_pick_text (self, "actions");
      const char *means = _eur_demo_words_pick_text (self, "means");
      const char *goal = _eur_demo_words_pick_text (self, "goals");

      g_string_append_printf (text, "%s%s %s %s, %s.", i > 0 ? " " : "", actor, action, means, goal);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* In the form of a version 4 UUID, with the two bits and four that say so. */
char *
_eur_demo_words_new_id (EurDemoWords *self,
                        const char   *type)
{
  guint32 word[4];

  for (guint i = 0; i < G_N_ELEMENTS (word); i++)
    word[i] = g_rand_int (self->rand);

  return g_strdup_printf ("%s:%08x-%04x-4%03x-%04x-%04x%08x", type,
                          word[0], word[1] >> 16, word[1] & 0xfff,
                          0x8000 | (word[2] >> 16 & 0x3fff), word[2] & 0xffff, word[3]);
}
