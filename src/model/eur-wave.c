/* eur-wave.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-enum.h"
#include "eur-wave.h"

/**
 * EurWave:
 *
 * A "vague": one call for candidates. Its committees, families, quorum and
 * validity are data, because they change from year to year.
 */

static const EurEnumEntry states[] = {
  [EUR_WAVE_STATE_PREPARED] = { "prepared", N_("In Preparation"), "En préparation", NULL, NULL },
  [EUR_WAVE_STATE_OPEN]     = { "open", N_("Open"), "Ouverte", NULL, NULL },
  [EUR_WAVE_STATE_CLOSED]   = { "closed", N_("Closed"), "Close", NULL, NULL },
  [EUR_WAVE_STATE_ARCHIVED] = { "archived", N_("Archived"), "Archivée", NULL, NULL },
};

EUR_DEFINE_ENUM (EurWaveState, eur_wave_state, states, EUR_WAVE_STATE_ARCHIVED + 1)

G_DEFINE_FINAL_TYPE (EurCommittee, eur_committee, EUR_TYPE_RECORD)
G_DEFINE_FINAL_TYPE (EurWave, eur_wave, EUR_TYPE_DOCUMENT)

static const EurField committee_fields[] = {
  EUR_FIELD (EurCommittee, id, N_("Identifier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_INTERNAL),
  EUR_FIELD (EurCommittee, title, N_("Title"), .flags = EUR_FIELD_REQUIRED),
  EUR_FIELD (EurCommittee, grid, N_("Grid")),
};

static const EurField wave_fields[] = {
  EUR_FIELD (EurWave, year, N_("Year"), .flags = EUR_FIELD_KEY | EUR_FIELD_REQUIRED, .minimum = 2000, .maximum = 2100),
  EUR_FIELD (EurWave, number, N_("Number"), .minimum = 1, .maximum = 99),
  EUR_FIELD (EurWave, title, N_("Title")),
  EUR_FIELD_ENUM (EurWave, state, eur_wave_state_get_type, N_("State")),
  EUR_FIELD (EurWave, opens_on, N_("Opens on"), .flags = EUR_FIELD_DATE),
  EUR_FIELD (EurWave, closes_on, N_("Closes on"), .flags = EUR_FIELD_DATE),
  EUR_FIELD (EurWave, grace_days, N_("Grace Period (Days)"), .maximum = 366),
  EUR_FIELD_LINES (EurWave, committees, eur_committee_get_type, N_("Committees")),
  EUR_FIELD (EurWave, families, N_("Families")),
  EUR_FIELD (EurWave, quorum, N_("Quorum"), .maximum = 1000),
  EUR_FIELD (EurWave, validity_months, N_("Validity of the Label (Months)"), .maximum = 1200),
  EUR_FIELD_LINES (EurWave, checklist, eur_checklist_point_get_type, N_("Checklist")),
  EUR_FIELD (EurWave, two_screeners, N_("Two Screeners")),
  EUR_FIELD (EurWave, completion_days, N_("Time to Complete (Days)"), .maximum = 366),
  EUR_FIELD (EurWave, procedures, N_("Import Mappings")),
};

static void
eur_committee_class_init (EurCommitteeClass *klass)
{
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass),
                               committee_fields, G_N_ELEMENTS (committee_fields));
}

static void
eur_committee_init (EurCommittee *self)
{
}

static void
eur_wave_class_init (EurWaveClass *klass)
{
  EUR_DOCUMENT_CLASS (klass)->type_name = "wave";
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), wave_fields, G_N_ELEMENTS (wave_fields));
}

static void
eur_wave_init (EurWave *self)
{
  self->number = 1;
}

EurCommittee *
eur_committee_new (void)
{
  return g_object_new (EUR_TYPE_COMMITTEE, NULL);
}

EurWave *
eur_wave_new (void)
{
  return g_object_new (EUR_TYPE_WAVE, NULL);
}

/**
 * eur_wave_dup_title:
 *
 * Returns: (transfer full): its own title, or one made of its year and number
 */
char *
eur_wave_dup_title (EurWave *self)
{
  g_return_val_if_fail (EUR_IS_WAVE (self), NULL);

  if (self->title != NULL)
    return g_strdup (self->title);

  /* Translators: a wave's year and its number in that year */
  return g_strdup_printf (_("Wave %d-%d"), (int) self->year, (int) self->number);
}
