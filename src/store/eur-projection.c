/* eur-projection.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-projection-private.h"

/* The parts of a row's position, from the left: years downwards, the number in
 * the year, then the document, so that no two rows share one. A list in order of
 * position is then in the order people expect (the latest wave first, by number),
 * and the search index, which is in the same order, answers without sorting. */
#define POSITION_YEAR_SHIFT   48
#define POSITION_NUMBER_SHIFT 28
#define POSITION_LAST_YEAR    4095
#define POSITION_NO_NUMBER    0xfffff

void
_eur_projection_clear (EurProjection *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->texts); i++)
    g_clear_pointer (&self->texts[i], g_free);

  g_clear_pointer (&self->communes, g_free);
  g_clear_pointer (&self->owner, g_free);
  g_clear_pointer (&self->epcis, g_free);
  g_clear_pointer (&self->families, g_free);
  g_clear_pointer (&self->title_key, g_free);
  g_clear_pointer (&self->owner_key, g_free);
  g_clear_pointer (&self->waiting_due, g_free);
}

/**
 * _eur_projection_first_position:
 *
 * Returns: the first position of the dossiers of a year
 */
gint64
_eur_projection_first_position (gint64 year)
{
  return (POSITION_LAST_YEAR - CLAMP (year, 0, POSITION_LAST_YEAR)) << POSITION_YEAR_SHIFT;
}

/**
 * _eur_projection_number_from_position:
 *
 * Returns: the number within its year, or 0 for a dossier without one
 */
gint64
_eur_projection_number_from_position (gint64 position)
{
  gint64 number = (position >> POSITION_NUMBER_SHIFT) & POSITION_NO_NUMBER;

  return number == POSITION_NO_NUMBER ? 0 : number;
}

static gint64
make_position (JsonObject *dossier,
               gint64      key)
{
  const char *number = eur_json_get_string (dossier, "number");
  const char *received = eur_json_get_string (dossier, "received_at");
  const char *dash = number != NULL ? strchr (number, '-') : NULL;
  gint64 year = number != NULL ? g_ascii_strtoll (number, NULL, 10) : received != NULL ? g_ascii_strtoll (received, NULL, 10)
                                                                                       : POSITION_LAST_YEAR;
  gint64 rank = dash != NULL ? g_ascii_strtoll (dash + 1, NULL, 10) : POSITION_NO_NUMBER;

  return _eur_projection_first_position (year) |
         CLAMP (rank, 0, POSITION_NO_NUMBER) << POSITION_NUMBER_SHIFT |
         (key & ((G_GINT64_CONSTANT (1) << POSITION_NUMBER_SHIFT) - 1));
}

static void
append_text (GString    *text,
             const char *part)
{
  if (part == NULL)
    return;

  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, part);
}

static void
append_array (GString    *text,
              JsonObject *object,
              const char *member)
{
  JsonArray *array = eur_json_get_array (object, member);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    append_text (text, json_array_get_string_element (array, i));
}

static char *
list_communes (JsonObject *dossier)
{
  g_autoptr(GString) names = g_string_new (NULL);
  JsonArray *array = eur_json_get_array (dossier, "communes");

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *insee = json_array_get_string_element (array, i);
      EurCommune *commune = eur_commune_lookup (insee);

      if (names->len > 0)
        g_string_append (names, ", ");
      g_string_append (names, commune != NULL ? eur_commune_get_name (commune) : insee);
    }

  return g_string_free_and_steal (g_steal_pointer (&names));
}

/* A set as one text, each element between bars, so that instr() finds one. */
static void
add_to_set (GString    *set,
            const char *element)
{
  g_autofree char *barred = g_strconcat ("|", element, "|", NULL);

  if (strstr (set->str, barred) == NULL)
    g_string_append_printf (set, "%s|", element);
}

static char *
list_epcis (JsonObject *dossier)
{
  g_autoptr(GString) set = g_string_new ("|");
  JsonArray *array = eur_json_get_array (dossier, "communes");

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      EurCommune *commune = eur_commune_lookup (json_array_get_string_element (array, i));

      if (commune != NULL)
        add_to_set (set, eur_commune_get_epci (commune));
    }

  return g_string_free_and_steal (g_steal_pointer (&set));
}

static char *
list_families (JsonObject *dossier)
{
  g_autoptr(GString) set = g_string_new ("|");
  JsonArray *array = eur_json_get_array (dossier, "families");

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    add_to_set (set, json_array_get_string_element (array, i));

  return g_string_free_and_steal (g_steal_pointer (&set));
}

static char *
fold (GString *text)
{
  return eur_text_fold (text->str);
}

static void
project_texts (EurProjection *self,
               JsonObject    *dossier,
               JsonObject    *owner,
               JsonObject    *contact)
{
  static const char *const body_members[] = { "summary", "description", "territory", "environment", "domain" };
  g_autoptr(GString) owner_text = g_string_new (self->owner);
  g_autoptr(GString) place = g_string_new (self->communes);
  g_autoptr(GString) body = g_string_new (NULL);
  const char *wave = eur_json_get_string (dossier, "wave");
  const char *number = eur_json_get_string (dossier, "number");
  const char *title = eur_json_get_string (dossier, "title");

  if (contact != NULL)
    {
      append_text (owner_text, eur_json_get_string (contact, "first_name"));
      append_text (owner_text, eur_json_get_string (contact, "last_name"));
    }

  append_text (place, eur_json_get_string (dossier, "place"));
  append_array (body, dossier, "families");
  for (guint i = 0; i < G_N_ELEMENTS (body_members); i++)
    append_text (body, eur_json_get_string (dossier, body_members[i]));

  self->texts[EUR_SEARCH_WAVE] = _eur_projection_wave_word (wave);
  self->texts[EUR_SEARCH_NUMBER] = eur_text_fold (number != NULL ? number : "");
  self->texts[EUR_SEARCH_TITLE] = eur_text_fold (title != NULL ? title : "");
  self->texts[EUR_SEARCH_OWNER] = fold (owner_text);
  self->texts[EUR_SEARCH_PLACE] = fold (place);
  self->texts[EUR_SEARCH_BODY] = fold (body);
}

/**
 * _eur_projection_wave_word:
 * @wave: (nullable): a document id
 *
 * Returns: (transfer full): the id as one word of the search index. It starts with
 *   a private-use character, which FTS5 takes for a letter and eur_text_fold()
 *   for none, so what a person types never meets it.
 */
char *
_eur_projection_wave_word (const char *wave)
{
  GString *word = g_string_new (wave != NULL ? "\356\200\200" : NULL);

  for (const char *c = wave; c != NULL && *c != '\0'; c++)
    {
      if (g_ascii_isalnum (*c))
        g_string_append_c (word, g_ascii_tolower (*c));
    }

  return g_string_free_and_steal (word);
}

static void
project_plan (EurProjection *self,
              JsonObject    *plan)
{
  g_autoptr(EurFinancingPlan) record = NULL;

  if (plan == NULL)
    return;

  record = eur_financing_plan_new ();
  if (!eur_record_apply_json (EUR_RECORD (record), plan, NULL))
    return;

  self->cost_cents = eur_financing_plan_get_cost (record);
  self->acquired_cents = eur_financing_plan_sum_by_status (record, EUR_FUNDING_ACQUIRED);
  if (!eur_amount_add (&self->acquired_cents, eur_financing_plan_sum_by_status (record, EUR_FUNDING_PAID)))
    self->acquired_cents = EUR_AMOUNT_MAX;
  self->requested_cents = eur_financing_plan_sum_by_status (record, EUR_FUNDING_REQUESTED);
  self->planned_cents = eur_financing_plan_sum_by_status (record, EUR_FUNDING_PLANNED);
  self->refused_cents = eur_financing_plan_sum_by_status (record, EUR_FUNDING_REFUSED);
}

static void
project_completions (EurProjection *self,
                     JsonObject    *dossier)
{
  JsonArray *array = eur_json_get_array (dossier, "completions");

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      JsonObject *line = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
      const char *due;

      if (line == NULL || eur_json_get_string (line, "answered_on") != NULL)
        continue;

      self->n_waiting += 1;
      due = eur_json_get_string (line, "due_on");
      if (due != NULL && (self->waiting_due == NULL || strcmp (due, self->waiting_due) < 0))
        g_set_str (&self->waiting_due, due);
    }
}

/**
 * _eur_projection_make:
 * @self: (out): what the list shows; clear it with _eur_projection_clear()
 * @key: the dossier's key
 * @dossier: the dossier
 * @owner: (nullable): its organization
 * @contact: (nullable): its contact
 * @plan: (nullable): its financing plan
 * @n_attachments: how many pieces it has
 * @n_missing: of how many of them the content is not here
 *
 * A pure function of the documents, so that the check can make it again.
 */
void
_eur_projection_make (EurProjection *self,
                      gint64         key,
                      JsonObject    *dossier,
                      JsonObject    *owner,
                      JsonObject    *contact,
                      JsonObject    *plan,
                      gint64         n_attachments,
                      gint64         n_missing)
{
  const char *title = eur_json_get_string (dossier, "title");

  *self = (EurProjection) { 0 };
  self->position = make_position (dossier, key);
  self->owner = owner != NULL ? g_strdup (eur_json_get_string (owner, "name")) : NULL;
  self->communes = list_communes (dossier);
  self->title_key = eur_collation_key (title != NULL ? title : "");
  self->owner_key = eur_collation_key (self->owner != NULL ? self->owner : "");
  self->epcis = list_epcis (dossier);
  self->families = list_families (dossier);
  self->n_attachments = n_attachments;
  self->n_missing = n_missing;
  project_plan (self, plan);
  project_completions (self, dossier);
  project_texts (self, dossier, owner, contact);
}
