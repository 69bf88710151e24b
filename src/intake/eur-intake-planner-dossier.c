/* eur-intake-planner-dossier.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "eur-intake-planner-private.h"

/* What démarche.numérique's state makes of a dossier that arrives; afterwards
 * the stage is ours alone. */
static const struct
{
  const char *state;
  EurStage    stage;
} stages[] = {
  { "en_construction", EUR_STAGE_RECEIVED },
  { "en_instruction", EUR_STAGE_COMPLETE },
};

/* "2026-003" -> "2026-004" */
static char *
dup_following_number (const char *number)
{
  const char *dash = strrchr (number, '-');

  if (dash == NULL)
    return g_strdup (number);

  return g_strdup_printf ("%.*s-%03ld", (int) (dash - number), number, strtol (dash + 1, NULL, 10) + 1);
}

static EurDossier *
create_dossier (EurIntakePlanner *self,
                EurIntakeReading *reading)
{
  EurDossier *dossier = eur_dossier_new ();
  JsonObject *members = reading->parts[EUR_PART_DOSSIER];
  const char *state = eur_json_get_string (members, "external_state");

  dossier->number = self->next_number;
  self->next_number = dup_following_number (dossier->number);
  dossier->wave = g_strdup (eur_document_get_id (EUR_DOCUMENT (self->plan->wave)));
  dossier->external_number = reading->number;

  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      if (g_strcmp0 (state, stages[i].state) == 0)
        dossier->stage = stages[i].stage;
    }

  if (!json_object_has_member (members, "title"))
    {
      g_autofree char *title = _eur_intake_reading_dup_fallback_title (reading);

      json_object_set_string_member (members, "title", title);
    }

  return dossier;
}

static gboolean
same_member (JsonObject *a,
             JsonObject *b,
             const char *name)
{
  return g_strcmp0 (eur_json_get_string (a, name), eur_json_get_string (b, name)) == 0;
}

/* Renamed, or its number corrected here: the applicant that the last import
 * found is still the one, when its numbers in the file have not changed. */
static EurOrganization *
find_former_owner (EurIntakeStep *step,
                   JsonObject    *members)
{
  JsonObject *before = _eur_intake_step_get_base (step, EUR_PART_ORGANIZATION);
  const char *id = eur_json_get_string (_eur_intake_step_get_base (step, EUR_PART_DOSSIER), "owner");
  EurDocument *owner = _eur_intake_directory_get (step->planner->directory, id);

  if (before == NULL || !EUR_IS_ORGANIZATION (owner) || !same_member (before, members, "siret") ||
      !same_member (before, members, "siren") || !same_member (before, members, "rna"))
    return NULL;

  return EUR_ORGANIZATION (owner);
}

static EurOrganization *
create_organization (EurIntakeStep *step,
                     JsonObject    *members)
{
  g_autoptr(EurOrganization) organization = eur_organization_new ();

  /* An establishment whose company is not known yet still needs a name; the
   * real one follows when it comes. */
  if (eur_json_get_string (members, "name") == NULL)
    {
      const char *number = eur_json_get_string (members, "siret");
      g_autofree char *name = eur_identifier_format (number != NULL ? number : eur_json_get_string (members, "siren"));

      json_object_set_string_member (members, "name", name != NULL ? name : eur_json_get_string (members, "rna"));
    }

  if (eur_json_get_string (members, "kind") == NULL)
    json_object_set_string_member (members, "kind", "other");

  _eur_intake_directory_add_organization (step->planner->directory, organization, members);

  return organization;
}

static EurOrganization *
plan_owner (EurIntakeStep *step)
{
  JsonObject *members = step->reading->parts[EUR_PART_ORGANIZATION];
  EurOrganization *owner;

  if (eur_json_get_string (members, "siret") == NULL && eur_json_get_string (members, "siren") == NULL &&
      eur_json_get_string (members, "rna") == NULL && eur_json_get_string (members, "name") == NULL)
    return NULL;

  owner = _eur_intake_directory_find_organization (step->planner->directory, members);
  if (owner == NULL)
    owner = find_former_owner (step, members);
  if (owner == NULL)
    owner = create_organization (step, members);

  json_object_set_string_member (step->reading->parts[EUR_PART_DOSSIER], "owner",
                                 eur_document_get_id (EUR_DOCUMENT (owner)));
  _eur_intake_step_merge (step, EUR_PART_ORGANIZATION, EUR_DOCUMENT (owner));

  return owner;
}

/* Without an e-mail address, or with one that was corrected here, the contact
 * is the one of the last import. */
static EurPerson *
find_former_contact (EurIntakeStep *step,
                     JsonObject    *members)
{
  JsonObject *before = _eur_intake_step_get_base (step, EUR_PART_PERSON);
  const char *id = eur_json_get_string (_eur_intake_step_get_base (step, EUR_PART_DOSSIER), "contact");
  EurDocument *contact = _eur_intake_directory_get (step->planner->directory, id);

  if (before == NULL || !EUR_IS_PERSON (contact) ||
      (eur_json_get_string (members, "email") != NULL && !same_member (before, members, "email")))
    return NULL;

  return EUR_PERSON (contact);
}

static EurPerson *
create_person (EurIntakeStep   *step,
               JsonObject      *members,
               EurOrganization *owner)
{
  g_autoptr(EurPerson) person = eur_person_new ();

  if (owner != NULL)
    person->organization = g_strdup (eur_document_get_id (EUR_DOCUMENT (owner)));
  _eur_intake_directory_add_person (step->planner->directory, person, eur_json_get_string (members, "email"));

  return person;
}

static EurPerson *
plan_contact (EurIntakeStep   *step,
              EurOrganization *owner)
{
  JsonObject *members = step->reading->parts[EUR_PART_PERSON];
  const char *email = eur_json_get_string (members, "email");
  EurPerson *contact;

  if (email == NULL && eur_json_get_string (members, "last_name") == NULL)
    return NULL;

  contact = _eur_intake_directory_find_person (step->planner->directory, email);
  if (contact == NULL)
    contact = find_former_contact (step, members);
  if (contact == NULL)
    contact = create_person (step, members, owner);

  json_object_set_string_member (step->reading->parts[EUR_PART_DOSSIER], "contact",
                                 eur_document_get_id (EUR_DOCUMENT (contact)));
  _eur_intake_step_merge (step, EUR_PART_PERSON, EUR_DOCUMENT (contact));

  return contact;
}

static gboolean
says_something (JsonObject *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &node))
    {
      if (!JSON_NODE_HOLDS_NULL (node))
        return TRUE;
    }

  return FALSE;
}

/* The plan as it was deposited: the versions of the committee and of the
 * convention are other documents. */
static EurFinancingPlan *
plan_financing (EurIntakeStep *step)
{
  const char *id = eur_document_get_id (EUR_DOCUMENT (step->dossier));
  GPtrArray *known = _eur_intake_planner_lookup (step->planner->plans, id);
  JsonObject *base = _eur_intake_step_get_base (step, EUR_PART_PLAN);
  g_autoptr(EurFinancingPlan) plan = NULL;

  for (guint i = 0; known != NULL && i < known->len; i++)
    {
      EurFinancingPlan *candidate = g_ptr_array_index (known, i);

      if (candidate->version == EUR_PLAN_VERSION_INTAKE)
        g_set_object (&plan, candidate);
    }

  /* Deleted here: it does not come back. */
  if (plan == NULL && (base != NULL || !says_something (step->reading->parts[EUR_PART_PLAN])))
    return NULL;

  if (plan == NULL)
    {
      plan = eur_financing_plan_new ();
      plan->dossier = g_strdup (id);
    }

  _eur_intake_step_merge (step, EUR_PART_PLAN, EUR_DOCUMENT (plan));

  return g_steal_pointer (&plan);
}

static void
keep_base (EurIntakeStep *step)
{
  g_autoptr(JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;

  /* What this file says nothing of was still said by an earlier one. */
  if (step->base != NULL)
    {
      json_object_iter_init_ordered (&iter, step->base);
      while (json_object_iter_next_ordered (&iter, &name, &member))
        {
          if (!json_object_has_member (step->next_base, name))
            json_object_set_member (step->next_base, name, json_node_copy (member));
        }
    }

  json_node_set_object (node, step->next_base);
  g_object_set (step->dossier, "intake", node, NULL);
}

static void
add_write (EurIntakeStep *step,
           gpointer       document)
{
  GHashTable *written = step->planner->written;

  if (document == NULL || !eur_record_is_dirty (EUR_RECORD (document)) || g_hash_table_contains (written, document))
    return;

  g_hash_table_add (written, document);
  g_ptr_array_add (step->planner->plan->writes,
                   _eur_intake_write_new (document, eur_document_get_id (EUR_DOCUMENT (step->dossier)), FALSE));
}

/* Nothing of a refused dossier is written, whatever it shares with others. */
static void
withdraw_writes (EurIntakeStep *step,
                 guint          n_writes)
{
  GPtrArray *writes = step->planner->plan->writes;

  for (guint i = n_writes; i < writes->len; i++)
    g_hash_table_remove (step->planner->written, ((EurIntakeWrite *) g_ptr_array_index (writes, i))->document);

  g_ptr_array_set_size (writes, n_writes);
}

static void
set_outcome (EurIntakeStep *step)
{
  EurIntakeItem *item = step->item;

  item->id = g_strdup (eur_document_get_id (EUR_DOCUMENT (step->dossier)));
  item->number = g_strdup (step->dossier->number);
  item->title = g_strdup (step->dossier->title);

  if (item->outcome == EUR_OUTCOME_REFUSED)
    return;

  if (step->is_new)
    item->outcome = EUR_OUTCOME_NEW;
  else if (g_list_model_get_n_items (G_LIST_MODEL (item->changes)) > item->n_conflicts)
    item->outcome = EUR_OUTCOME_CHANGED;
  else
    item->outcome = EUR_OUTCOME_UNCHANGED;
}

static void
run_step (EurIntakeStep *step)
{
  guint n_writes = step->planner->plan->writes->len;
  EurOrganization *owner = plan_owner (step);
  EurPerson *contact = plan_contact (step, owner);
  g_autoptr(EurFinancingPlan) plan = NULL;
  g_autoptr(GPtrArray) pieces = NULL;

  _eur_intake_step_merge (step, EUR_PART_DOSSIER, EUR_DOCUMENT (step->dossier));
  plan = plan_financing (step);
  pieces = _eur_intake_step_pieces (step);
  keep_base (step);

  /* The dossier first: its line of the journal says whether it is new. */
  add_write (step, step->dossier);
  add_write (step, owner);
  add_write (step, contact);
  add_write (step, plan);
  g_ptr_array_extend_and_steal (step->planner->plan->writes, g_steal_pointer (&pieces));
  set_outcome (step);

  if (step->item->outcome == EUR_OUTCOME_REFUSED)
    withdraw_writes (step, n_writes);
}

static void
refuse_twins (EurIntakeItem *item,
              GPtrArray     *twins)
{
  EurDossier *first = g_ptr_array_index (twins, 0);
  EurDossier *second = g_ptr_array_index (twins, 1);
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, item->external_number);

  item->outcome = EUR_OUTCOME_REFUSED;
  item->title = g_strdup (first->title);
  item->message = g_strdup_printf (_("Two dossiers, %s and %s, say that they are the number %s of démarche.numérique, and which one to update cannot be told. Remove that number from one of them."),
                                   first->number != NULL ? first->number : "–",
                                   second->number != NULL ? second->number : "–",
                                   number);
}

/* Who deletes a dossier there gives it up, or begins again: what is known here is
 * kept for people to decide, and what is not known is not taken in. */
static void
tell_withdrawn (EurIntakeItem    *item,
                EurIntakeReading *reading,
                gboolean          is_known)
{
  g_autofree char *written = eur_french_format_date (reading->withdrawn_at, EUR_FRENCH_DATE_LONG);
  const char *day = written != NULL ? written : reading->withdrawn_at;

  item->withdrawn = TRUE;

  if (!is_known)
    {
      item->outcome = EUR_OUTCOME_REFUSED;
      item->title = g_strdup (eur_json_get_string (reading->parts[EUR_PART_DOSSIER], "title"));
      item->message = g_strdup_printf (_("Its applicant deleted it on démarche.numérique on %s: it is not imported."), day);
    }
  else if (item->message == NULL)
    {
      item->message = g_strdup_printf (_("Its applicant deleted it on démarche.numérique on %s. Nothing is deleted here: whether it is withdrawn is yours to say."),
                                       day);
    }
}

/**
 * _eur_intake_planner_plan:
 * @reading: a dossier of the file
 *
 * Compares it with what is known, and adds what is to be written to the plan.
 *
 * Returns: (transfer full): what becomes of it
 */
EurIntakeItem *
_eur_intake_planner_plan (EurIntakePlanner *self,
                          EurIntakeReading *reading)
{
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, reading->number);
  GPtrArray *known = _eur_intake_planner_lookup (self->dossiers, key);
  EurIntakeItem *item = eur_intake_item_new (reading->number);
  g_autoptr(EurDossier) dossier = NULL;
  g_autoptr(JsonObject) next_base = json_object_new ();
  EurIntakeStep step = { self, reading, item, NULL, NULL, next_base, NULL, known == NULL };

  if (known != NULL && known->len > 1)
    {
      refuse_twins (item, known);
      return item;
    }

  if (known == NULL && reading->withdrawn_at != NULL)
    {
      tell_withdrawn (item, reading, FALSE);
      return item;
    }

  dossier = known != NULL ? g_object_ref (g_ptr_array_index (known, 0)) : create_dossier (self, reading);
  step.dossier = dossier;
  if (dossier->intake != NULL && JSON_NODE_HOLDS_OBJECT (dossier->intake))
    step.base = json_object_ref (json_node_get_object (dossier->intake));

  run_step (&step);
  g_clear_pointer (&step.base, json_object_unref);

  if (reading->withdrawn_at != NULL)
    tell_withdrawn (item, reading, TRUE);
  else if (reading->archived && item->message == NULL)
    item->message = g_strdup (_("It is archived on démarche.numérique."));

  return item;
}
