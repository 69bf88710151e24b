/* eur-dossier-query.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-dossier-query.h"

G_DEFINE_BOXED_TYPE (EurDossierQuery, eur_dossier_query, eur_dossier_query_copy, eur_dossier_query_free)
G_DEFINE_BOXED_TYPE (EurDossierResult, eur_dossier_result, eur_dossier_result_ref, eur_dossier_result_unref)

/**
 * eur_dossier_query_new:
 * @text: (nullable): beginnings of words
 * @wave: (nullable): the id of the wave to look in
 * @page: how many rows the answer brings along
 *
 * Returns: (transfer full): a query; its other members are set on it directly
 */
EurDossierQuery *
eur_dossier_query_new (const char *text,
                       const char *wave,
                       guint       page)
{
  EurDossierQuery *self = g_new0 (EurDossierQuery, 1);

  self->text = g_strdup (text);
  self->wave = g_strdup (wave);
  self->page = page;

  return self;
}

EurDossierQuery *
eur_dossier_query_copy (const EurDossierQuery *self)
{
  EurDossierQuery *copy = g_memdup2 (self, sizeof *self);

  copy->text = g_strdup (self->text);
  copy->wave = g_strdup (self->wave);
  copy->family = g_strdup (self->family);
  copy->epci = g_strdup (self->epci);
  copy->overdue_on = g_strdup (self->overdue_on);

  return copy;
}

void
eur_dossier_query_free (EurDossierQuery *self)
{
  g_free (self->text);
  g_free (self->wave);
  g_free (self->family);
  g_free (self->epci);
  g_free (self->overdue_on);
  g_free (self);
}

EurDossierResult *
eur_dossier_result_ref (EurDossierResult *self)
{
  g_ref_count_inc (&self->ref_count);

  return self;
}

void
eur_dossier_result_unref (EurDossierResult *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;

  g_free (self->keys);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_free (self);
}
