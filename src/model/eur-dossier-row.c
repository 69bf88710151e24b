/* eur-dossier-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-dossier-row.h"

/**
 * EurDossierRow:
 *
 * A dossier as a list shows it. The store fills it from a projection, so a list
 * never reads a document.
 */

G_DEFINE_FINAL_TYPE (EurDossierRow, eur_dossier_row, G_TYPE_OBJECT)

static void
eur_dossier_row_finalize (GObject *object)
{
  EurDossierRow *self = EUR_DOSSIER_ROW (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->number, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->owner, g_free);
  g_clear_pointer (&self->communes, g_free);
  g_clear_pointer (&self->wave, g_free);
  g_clear_pointer (&self->waiting_due, g_free);
  g_clear_pointer (&self->received_at, g_free);

  G_OBJECT_CLASS (eur_dossier_row_parent_class)->finalize (object);
}

static void
eur_dossier_row_class_init (EurDossierRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_dossier_row_finalize;
}

static void
eur_dossier_row_init (EurDossierRow *self)
{
}

EurDossierRow *
eur_dossier_row_new (void)
{
  return g_object_new (EUR_TYPE_DOSSIER_ROW, NULL);
}

/**
 * eur_dossier_row_is_fragile:
 *
 * The red flags of a financing plan that a list can tell without reading it: the
 * plan does not balance as it is presented, still counts what was refused, or is
 * probably covered by less than a half, what is requested counting for one half. A
 * dossier whose cost is not known is not judged. The store knows the same in SQL:
 * #EurDossierQuery.fragile.
 *
 * Returns: whether the financing is fragile
 */
gboolean
eur_dossier_row_is_fragile (EurDossierRow *self)
{
  gint64 presented;

  g_return_val_if_fail (EUR_IS_DOSSIER_ROW (self), FALSE);

  presented = self->acquired_cents + self->requested_cents + self->planned_cents + self->refused_cents;

  return self->cost_cents > 0 && (presented != self->cost_cents || self->refused_cents > 0 ||
                                  2 * self->acquired_cents + self->requested_cents < self->cost_cents);
}
