/* eur-grid.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-enum.h"
#include "eur-grid.h"

/**
 * EurGrid:
 *
 * One version of a scoring grid: axes, and criteria with a weight and an anchor
 * sentence for each level. Frozen once a review uses it.
 */

static const EurEnumEntry facts[] = {
  [EUR_GRID_FACT_NONE]              = { "none", N_("None"), "Aucun", NULL, NULL },
  [EUR_GRID_FACT_FIRM_COVERAGE]     = { "firm_coverage", N_("Firm Coverage"), "Couverture ferme", NULL, NULL },
  [EUR_GRID_FACT_PROBABLE_COVERAGE] = { "probable_coverage", N_("Probable Coverage"), "Couverture probable", NULL, NULL },
  [EUR_GRID_FACT_OWN_SHARE]         = { "own_share", N_("Own Share"), "Part du maître d’ouvrage", NULL, NULL },
};

EUR_DEFINE_ENUM (EurGridFact, eur_grid_fact, facts, EUR_N_GRID_FACTS)

G_DEFINE_FINAL_TYPE (EurGridAxis, eur_grid_axis, EUR_TYPE_RECORD)
G_DEFINE_FINAL_TYPE (EurGridCriterion, eur_grid_criterion, EUR_TYPE_RECORD)
G_DEFINE_FINAL_TYPE (EurGrid, eur_grid, EUR_TYPE_DOCUMENT)

static const EurField axis_fields[] = {
  EUR_FIELD (EurGridAxis, id, N_("Identifier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_INTERNAL),
  EUR_FIELD (EurGridAxis, title, N_("Title"), .flags = EUR_FIELD_REQUIRED),
  EUR_FIELD (EurGridAxis, threshold, N_("Threshold"), .maximum = 10000),
};

static const EurField criterion_fields[] = {
  EUR_FIELD (EurGridCriterion, id, N_("Identifier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_INTERNAL),
  EUR_FIELD (EurGridCriterion, axis, N_("Axis"), .flags = EUR_FIELD_REQUIRED),
  EUR_FIELD (EurGridCriterion, title, N_("Title"), .flags = EUR_FIELD_REQUIRED),
  EUR_FIELD (EurGridCriterion, guidance, N_("Guidance")),
  EUR_FIELD (EurGridCriterion, weight, N_("Weight"), .maximum = 1000),
  EUR_FIELD (EurGridCriterion, required, N_("Required")),
  EUR_FIELD (EurGridCriterion, informative, N_("Informative")),
  EUR_FIELD (EurGridCriterion, families, N_("Families")),
  EUR_FIELD (EurGridCriterion, levels, N_("Levels")),
  EUR_FIELD_ENUM (EurGridCriterion, fact, eur_grid_fact_get_type, N_("Computed Fact")),
  EUR_FIELD (EurGridCriterion, steps, N_("Steps")),
};

static const EurField grid_fields[] = {
  EUR_FIELD (EurGrid, title, N_("Title"), .flags = EUR_FIELD_REQUIRED),
  EUR_FIELD (EurGrid, version, N_("Version"), .minimum = 1, .maximum = 10000),
  EUR_FIELD (EurGrid, is_template, N_("Template to Adapt")),
  EUR_FIELD (EurGrid, frozen, N_("Frozen")),
  EUR_FIELD (EurGrid, lowest, N_("Lowest Level"), .maximum = 100),
  EUR_FIELD (EurGrid, highest, N_("Highest Level"), .minimum = 1, .maximum = 100),
  EUR_FIELD (EurGrid, previous, N_("Previous Version")),
  EUR_FIELD (EurGrid, mapping, N_("Mapping"), .flags = EUR_FIELD_INTERNAL),
  EUR_FIELD_LINES (EurGrid, axes, eur_grid_axis_get_type, N_("Axes")),
  EUR_FIELD_LINES (EurGrid, criteria, eur_grid_criterion_get_type, N_("Criteria")),
};

static void
eur_grid_axis_class_init (EurGridAxisClass *klass)
{
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), axis_fields, G_N_ELEMENTS (axis_fields));
}

static void
eur_grid_axis_init (EurGridAxis *self)
{
}

static void
eur_grid_criterion_class_init (EurGridCriterionClass *klass)
{
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass),
                               criterion_fields, G_N_ELEMENTS (criterion_fields));
}

static void
eur_grid_criterion_init (EurGridCriterion *self)
{
  self->weight = 1;
}

static void
eur_grid_class_init (EurGridClass *klass)
{
  EUR_DOCUMENT_CLASS (klass)->type_name = "grid";
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), grid_fields, G_N_ELEMENTS (grid_fields));
}

static void
eur_grid_init (EurGrid *self)
{
  self->version = 1;
  self->highest = 4;
}

const char *
eur_grid_fact_get_title (EurGridFact fact)
{
  return eur_enum_get_title (EUR_TYPE_GRID_FACT, fact);
}

EurGridAxis *
eur_grid_axis_new (void)
{
  return g_object_new (EUR_TYPE_GRID_AXIS, NULL);
}

EurGridCriterion *
eur_grid_criterion_new (void)
{
  return g_object_new (EUR_TYPE_GRID_CRITERION, NULL);
}

EurGrid *
eur_grid_new (void)
{
  return g_object_new (EUR_TYPE_GRID, NULL);
}
