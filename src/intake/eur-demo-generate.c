/* eur-demo-generate.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-demo.h"
#include "eur-demo-private.h"

/* Plausible dossiers for measuring: any number of them, always the same ones. */

#define SEED                  2012
#define BATCH                 1000
#define MIN_DOSSIERS_PER_WAVE 200
#define MAX_WAVES             1000
#define DOSSIERS_PER_OWNER    8
#define NEWEST_YEAR           2026
#define N_YEARS               15

typedef struct
{
  EurStore     *store;
  EurDemoWords *words;
  guint         n_dossiers;
  guint         n_per_wave;

  /* Of the dossiers made now. */
  char         *wave;
  guint         year;
  guint         number; /* of the wave in its year */
  char         *owner;
  char         *contact;
  EurCommune   *commune; /* where the owner is */
} Generator;

static void
generator_free (Generator *self)
{
  g_clear_object (&self->store);
  g_clear_pointer (&self->words, _eur_demo_words_free);
  g_clear_pointer (&self->wave, g_free);
  g_clear_pointer (&self->owner, g_free);
  g_clear_pointer (&self->contact, g_free);
  g_free (self);
}

static guint
draw (Generator *self,
      guint      first,
      guint      last)
{
  return _eur_demo_words_draw (self->words, first, last);
}

static const char *
pick_text (Generator  *self,
           const char *list)
{
  return _eur_demo_words_pick_text (self->words, list);
}

/* ISO/IEC 7812-1: the digit that makes the whole number pass the Luhn test. */
static char *
append_key (const char *digits)
{
  guint length = strlen (digits);
  guint sum = 0;

  for (guint i = 0; i < length; i++)
    {
      guint value = g_ascii_digit_value (digits[length - 1 - i]);

      if (i % 2 == 0)
        value = value > 4 ? 2 * value - 9 : 2 * value;
      sum += value;
    }

  return g_strdup_printf ("%s%u", digits, (10 - sum % 10) % 10);
}

static void
give_id (Generator   *self,
         EurDocument *document)
{
  g_autofree char *id = _eur_demo_words_new_id (self->words, eur_document_get_type_name (document));

  eur_document_set_id (document, id);
}

/* The newest wave is open; earlier ones go back year by year, and around again
 * once there are more waves than years. */
static void
put_wave (Generator    *self,
          EurChangeSet *changes,
          guint         index)
{
  guint n_waves = (self->n_dossiers + self->n_per_wave - 1) / self->n_per_wave;
  guint n_in_year = (n_waves - index % N_YEARS + N_YEARS - 1) / N_YEARS;
  g_autoptr(EurWave) wave = eur_wave_new ();
  g_autofree char *title = NULL;
  g_autofree char *opens_on = NULL;
  g_autofree char *closes_on = NULL;

  self->year = NEWEST_YEAR - index % N_YEARS;
  self->number = n_in_year - index / N_YEARS;
  title = g_strdup_printf ("Vague %u-%u (exemple)", self->year, self->number);
  opens_on = g_strdup_printf ("%u-03-11", self->year);
  closes_on = g_strdup_printf ("%u-%s", self->year, index == 0 ? "12-31" : "05-31");

  give_id (self, EUR_DOCUMENT (wave));
  g_set_str (&self->wave, eur_document_get_id (EUR_DOCUMENT (wave)));
  g_object_set (wave,
                "year", (gint64) self->year,
                "number", (gint64) self->number,
                "title", title,
                "state", index == 0 ? EUR_WAVE_STATE_OPEN : EUR_WAVE_STATE_ARCHIVED,
                "opens-on", opens_on,
                "closes-on", closes_on,
                "grace-days", (gint64) 7,
                NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (wave));
}

static void
put_contact (Generator    *self,
             EurChangeSet *changes)
{
  g_autoptr(EurPerson) person = eur_person_new ();
  const char *first_name = pick_text (self, "first_names");
  const char *last_name = pick_text (self, "last_names");
  g_autofree char *email = g_strdup_printf ("contact-%u@example.invalid", draw (self, 1, 999999999));

  give_id (self, EUR_DOCUMENT (person));
  g_set_str (&self->contact, eur_document_get_id (EUR_DOCUMENT (person)));
  g_object_set (person,
                "first-name", first_name,
                "last-name", last_name,
                "email", email,
                "organization", self->owner,
                "example", TRUE,
                NULL);
  eur_change_set_put_for (changes, EUR_DOCUMENT (person), self->owner);
}

/* Its numbers are invented; their keys are right. */
static void
put_owner (Generator    *self,
           EurChangeSet *changes,
           guint         index)
{
  JsonObject *model = json_node_get_object (_eur_demo_words_pick (self->words, "owners"));
  g_autofree char *digits = g_strdup_printf ("99%06u", index % 1000000);
  g_autofree char *siren = append_key (digits);
  g_autofree char *establishment = g_strconcat (siren, "0001", NULL);
  g_autofree char *siret = append_key (establishment);
  g_autoptr(EurOrganization) owner = eur_organization_new ();
  g_autofree char *name = NULL;

  self->commune = _eur_demo_words_pick_commune (self->words);
  name = g_strdup_printf ("%s, %s %u (exemple)", eur_json_get_string (model, "name"),
                          eur_commune_get_name (self->commune), index + 1);

  give_id (self, EUR_DOCUMENT (owner));
  g_set_str (&self->owner, eur_document_get_id (EUR_DOCUMENT (owner)));
  g_object_set (owner,
                "name", name,
                "kind", _eur_demo_value_from_nick (EUR_TYPE_ORGANIZATION_KIND, eur_json_get_string (model, "kind")),
                "siret", siret,
                "siren", siren,
                "legal-form", eur_json_get_string (model, "legal_form"),
                "city", eur_commune_get_name (self->commune),
                "commune", eur_commune_get_insee (self->commune),
                "example", TRUE,
                NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (owner));
  put_contact (self, changes);
}

static void
put_plan (Generator    *self,
          EurChangeSet *changes,
          EurDossier   *dossier)
{
  g_autoptr(EurFinancingPlan) plan = _eur_demo_plan_new (self->words);

  give_id (self, EUR_DOCUMENT (plan));
  g_object_set (plan, "dossier", eur_document_get_id (EUR_DOCUMENT (dossier)), NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (plan));
}

static EurStage
pick_stage (Generator *self,
            gboolean   open)
{
  static const EurStage open_stages[] = {
    EUR_STAGE_RECEIVED,
    EUR_STAGE_RECEIVED,
    EUR_STAGE_INCOMPLETE,
    EUR_STAGE_COMPLETE,
    EUR_STAGE_ELIGIBLE,
    EUR_STAGE_INELIGIBLE,
    EUR_STAGE_INSTRUCTED,
    EUR_STAGE_PARKED,
  };
  static const EurStage past_stages[] = {
    EUR_STAGE_INELIGIBLE,
    EUR_STAGE_DECIDED,
    EUR_STAGE_DECIDED,
    EUR_STAGE_LABELLED,
    EUR_STAGE_FOLLOWED,
    EUR_STAGE_RENEWED,
    EUR_STAGE_EXPIRED,
    EUR_STAGE_WITHDRAWN,
  };
  guint choice = draw (self, 0, G_N_ELEMENTS (open_stages) - 1);

  G_STATIC_ASSERT (G_N_ELEMENTS (open_stages) == G_N_ELEMENTS (past_stages));

  return open ? open_stages[choice] : past_stages[choice];
}

static void
write_texts (Generator  *self,
             EurDossier *dossier)
{
  static const char *const names[] = { "summary", "description", "territory", "environment" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = _eur_demo_words_write (self->words, 3);

      g_object_set (dossier, names[i], text, NULL);
    }
}

static char *
write_title (Generator *self)
{
  const char *project = pick_text (self, "projects");
  const char *epithet = pick_text (self, "epithets");

  return g_strdup_printf ("%s à %s — %s", project, eur_commune_get_name (self->commune), epithet);
}

/* In the two months when the call is open and the clock is on summer time. */
static char *
write_instant (Generator *self)
{
  guint month = draw (self, 4, 5);
  guint day = draw (self, 1, 30);
  guint hour = draw (self, 8, 19);

  return g_strdup_printf ("%u-%02u-%02uT%02u:%02u:00+02:00", self->year, month, day, hour, draw (self, 0, 59));
}

/* Where the owner is; one project in four reaches another commune. */
static void
place_dossier (Generator  *self,
               EurDossier *dossier)
{
  EurCommune *other = draw (self, 1, 4) == 1 ? _eur_demo_words_pick_commune (self->words) : NULL;
  const char *communes[] = { eur_commune_get_insee (self->commune), NULL, NULL };

  if (other != NULL && other != self->commune)
    communes[1] = eur_commune_get_insee (other);

  g_object_set (dossier, "communes", communes, NULL);
}

static void
put_dossier (Generator    *self,
             EurChangeSet *changes,
             guint         index)
{
  guint rank = (self->number - 1) * self->n_per_wave + index % self->n_per_wave + 1;
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autofree char *number = g_strdup_printf ("%u-%03u", self->year, rank);
  g_autofree char *title = write_title (self);
  g_autofree char *received_at = write_instant (self);
  const char *families[] = { pick_text (self, "families"), NULL };
  EurStage stage = pick_stage (self, index < self->n_per_wave);
  gint64 beneficiaries = draw (self, 20, 9000);

  give_id (self, EUR_DOCUMENT (dossier));
  g_object_set (dossier,
                "number", number,
                "wave", self->wave,
                "title", title,
                "families", families,
                "owner", self->owner,
                "contact", self->contact,
                "stage", stage,
                "received-at", received_at,
                "beneficiaries", beneficiaries,
                "example", TRUE,
                NULL);
  place_dossier (self, dossier);
  write_texts (self, dossier);
  eur_change_set_put (changes, EUR_DOCUMENT (dossier));
  put_plan (self, changes, dossier);
}

static EurChangeSet *
generate_batch (Generator *self,
                guint      first)
{
  guint end = MIN (first + BATCH, self->n_dossiers);
  EurChangeSet *changes = eur_change_set_new (EUR_DEMO_AUTHOR, EUR_ACTION_LOADED);

  for (guint i = first; i < end; i++)
    {
      if (i % self->n_per_wave == 0)
        put_wave (self, changes, i / self->n_per_wave);
      if (i % DOSSIERS_PER_OWNER == 0)
        put_owner (self, changes, i / DOSSIERS_PER_OWNER);
      put_dossier (self, changes, i);
    }

  return changes;
}

/* While the store's thread writes a batch, the next one is made here. */
static DexFuture *
generate_fiber (gpointer data)
{
  Generator *self = data;
  g_autoptr(DexFuture) written = dex_future_new_true ();
  g_autoptr(GError) error = NULL;

  self->words = _eur_demo_words_new (SEED, &error);
  if (self->words == NULL || !_eur_demo_check_empty (self->store, &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  for (guint first = 0; first < self->n_dossiers; first += BATCH)
    {
      g_autoptr(EurChangeSet) changes = generate_batch (self, first);

      if (!dex_await (g_steal_pointer (&written), &error))
        return dex_future_new_for_error (g_steal_pointer (&error));

      written = eur_store_commit (self->store, changes);
    }

  if (!dex_await (g_steal_pointer (&written), &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_for_uint (self->n_dossiers);
}

/**
 * eur_demo_generate:
 * @store: an open, empty store
 * @n_dossiers: how many, from 1 to %EUR_DEMO_MAX_DOSSIERS
 *
 * Writes generated dossiers with their waves, owners, contacts and plans into
 * @store: the same ones, with the same ids, each time @n_dossiers is the same.
 * They are written thousand by thousand, so a failure leaves those before it.
 *
 * Returns: (transfer full): a future of the number of dossiers (a uint),
 *   rejected with %G_IO_ERROR_EXISTS when @store is not empty
 */
DexFuture *
eur_demo_generate (EurStore *store,
                   guint     n_dossiers)
{
  Generator *generator;

  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (n_dossiers > 0 && n_dossiers <= EUR_DEMO_MAX_DOSSIERS);

  generator = g_new0 (Generator, 1);
  generator->store = g_object_ref (store);
  generator->n_dossiers = n_dossiers;
  generator->n_per_wave = MAX (MIN_DOSSIERS_PER_WAVE, (n_dossiers + MAX_WAVES - 1) / MAX_WAVES);

  return dex_scheduler_spawn (NULL, 0, generate_fiber, generator, (GDestroyNotify) generator_free);
}
