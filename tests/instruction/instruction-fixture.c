/* instruction-fixture.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "instruction-fixture.h"

static EurStore *
open_store (const char *path)
{
  EurStore *store = eur_store_new (path);
  g_autoptr(GError) error = NULL;

  dex_await (eur_store_open (store), &error);
  g_assert_no_error (error);

  return store;
}

Office *
office_new (void)
{
  Office *self = g_new0 (Office, 1);
  g_autofree char *folder = g_dir_make_tmp ("eur-instruction-XXXXXX", NULL);

  self->path = g_build_filename (folder, "label.db", NULL);
  self->store = open_store (self->path);

  return self;
}

void
office_free (Office *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  dex_await (eur_store_close (self->store), NULL);
  if (self->other != NULL)
    dex_await (eur_store_close (self->other), NULL);
  g_clear_object (&self->store);
  g_clear_object (&self->other);
  g_remove (self->path);
  g_rmdir (folder);
  g_free (self->path);
  g_free (self);
}

/* The program of the second person, opened when first asked for. */
EurStore *
office_other (Office *self)
{
  if (self->other == NULL)
    self->other = open_store (self->path);

  return self->other;
}

void
office_put (Office   *self,
            gpointer  document)
{
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", EUR_ACTION_CREATED);

  eur_change_set_put (changes, document);
  office_done (eur_store_commit (self->store, changes));
}

EurBundle *
office_load (EurStore   *store,
             const char *ref)
{
  g_autoptr(GError) error = NULL;
  EurBundle *bundle = dex_await_object (eur_store_load_bundle (store, ref), &error);

  g_assert_no_error (error);

  return bundle;
}

static EurWave *
new_wave (gboolean two_screeners)
{
  EurWave *wave = eur_wave_new ();

  g_object_set (wave,
                "year", G_GINT64_CONSTANT (2026),
                "title", "Vague 2026",
                "state", EUR_WAVE_STATE_OPEN,
                "opens-on", "2026-03-11",
                "completion-days", G_GINT64_CONSTANT (21),
                "two-screeners", two_screeners,
                NULL);

  return wave;
}

static EurFinancingPlan *
new_plan (EurDossier *dossier)
{
  EurFinancingPlan *plan = eur_financing_plan_new ();
  g_autoptr(EurExpenseLine) expense = eur_expense_line_new ();
  g_autoptr(EurResourceLine) resource = eur_resource_line_new ();

  g_object_set (plan, "dossier", eur_document_get_id (EUR_DOCUMENT (dossier)), "drawn-up-on", "2026-03-01", NULL);
  g_object_set (expense, "id", "expense-a", "label", "Travaux", "amount-cents", G_GINT64_CONSTANT (1000000), NULL);
  g_object_set (resource, "id", "resource-a", "label", "Ville", "amount-cents", G_GINT64_CONSTANT (1000000), NULL);
  g_list_store_append (plan->expenses, expense);
  g_list_store_append (plan->resources, resource);

  return plan;
}

/* A dossier that is complete in all but what its applicant is asked for. */
EurBundle *
office_add (Office     *self,
            const char *number,
            EurStage    stage,
            gboolean    two_screeners)
{
  g_autoptr(EurWave) wave = new_wave (two_screeners);
  g_autoptr(EurOrganization) owner = eur_organization_new ();
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autoptr(EurFinancingPlan) plan = new_plan (dossier);
  const char *communes[] = { "62413", NULL };

  g_object_set (owner, "name", "Ville de Harnes", "siret", "21620413100017", NULL);
  g_object_set (dossier,
                "number", number,
                "title", "Salle des fêtes",
                "stage", stage,
                "wave", eur_document_get_id (EUR_DOCUMENT (wave)),
                "owner", eur_document_get_id (EUR_DOCUMENT (owner)),
                "communes", communes,
                "received-at", "2026-03-12T09:00:00+01:00",
                NULL);
  office_put (self, wave);
  office_put (self, owner);
  office_put (self, dossier);
  office_put (self, plan);

  return office_load (self->store, number);
}

/* Answers the points that only a person can tell. */
void
office_answer (Office     *self,
               EurBundle  *bundle,
               const char *author)
{
  static const char *const points[] = { "etape", "unique" };
  g_autoptr(EurEligibility) own = eur_screening_make_own (bundle, author);

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      g_autoptr(EurEligibilityLine) line = eur_eligibility_line_new (points[i]);

      g_object_set (line, "check", EUR_CHECK_YES, NULL);
      g_list_store_append (own->points, line);
    }

  office_put (self, own);
}

EurEvent *
office_last (EurBundle *bundle)
{
  guint n_events = g_list_model_get_n_items (G_LIST_MODEL (bundle->events));
  g_autoptr(EurEvent) event = g_list_model_get_item (G_LIST_MODEL (bundle->events), n_events - 1);

  return event;
}

void
office_sound (EurStore *store)
{
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) problems = dex_await_boxed (eur_store_check (store), &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (problems), ==, 0);
}

/* Refused with a sentence that names what it is about. */
void
office_refused (DexFuture  *future,
                GQuark      domain,
                int         code,
                const char *word)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (dex_await (future, &error));
  g_assert_error (error, domain, code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, word));
  g_assert_true (g_str_has_suffix (error->message, "."));
}

void
office_done (DexFuture *future)
{
  g_autoptr(GError) error = NULL;

  dex_await (future, &error);
  g_assert_no_error (error);
}
