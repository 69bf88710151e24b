/* eur-intake-item.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-intake-item.h"

/* Longer answers are cut: a sample is there to be recognized. */
#define SAMPLE_LENGTH 80

G_DEFINE_FINAL_TYPE (EurIntakeChange, eur_intake_change, G_TYPE_OBJECT)
G_DEFINE_FINAL_TYPE (EurIntakeProblem, eur_intake_problem, G_TYPE_OBJECT)
G_DEFINE_FINAL_TYPE (EurIntakeItem, eur_intake_item, G_TYPE_OBJECT)

static void
eur_intake_change_finalize (GObject *object)
{
  EurIntakeChange *self = EUR_INTAKE_CHANGE (object);

  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->old_text, g_free);
  g_clear_pointer (&self->new_text, g_free);
  g_clear_pointer (&self->old_value, json_node_unref);
  g_clear_pointer (&self->new_value, json_node_unref);

  G_OBJECT_CLASS (eur_intake_change_parent_class)->finalize (object);
}

static void
eur_intake_change_class_init (EurIntakeChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_intake_change_finalize;
}

static void
eur_intake_change_init (EurIntakeChange *self)
{
}

EurIntakeChange *
eur_intake_change_new (const char *path,
                       const char *title,
                       gboolean    conflict)
{
  EurIntakeChange *self = g_object_new (EUR_TYPE_INTAKE_CHANGE, NULL);

  self->path = g_strdup (path);
  self->title = g_strdup (title);
  self->conflict = conflict;

  return self;
}

static void
eur_intake_problem_finalize (GObject *object)
{
  EurIntakeProblem *self = EUR_INTAKE_PROBLEM (object);

  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->sample, g_free);
  g_clear_pointer (&self->reason, g_free);

  G_OBJECT_CLASS (eur_intake_problem_parent_class)->finalize (object);
}

static void
eur_intake_problem_class_init (EurIntakeProblemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_intake_problem_finalize;
}

static void
eur_intake_problem_init (EurIntakeProblem *self)
{
}

static char *
shorten (const char *text)
{
  g_autofree char *start = NULL;

  if (text == NULL || g_utf8_strlen (text, -1) <= SAMPLE_LENGTH)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, SAMPLE_LENGTH);

  return g_strconcat (start, "…", NULL);
}

EurIntakeProblem *
eur_intake_problem_new (gint64      dossier,
                        const char *label,
                        const char *sample,
                        const char *reason)
{
  EurIntakeProblem *self = g_object_new (EUR_TYPE_INTAKE_PROBLEM, NULL);

  self->dossier = dossier;
  self->label = g_strdup (label);
  self->sample = shorten (sample);
  self->reason = g_strdup (reason);

  return self;
}

static void
eur_intake_item_finalize (GObject *object)
{
  EurIntakeItem *self = EUR_INTAKE_ITEM (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->number, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->message, g_free);
  g_clear_object (&self->changes);

  G_OBJECT_CLASS (eur_intake_item_parent_class)->finalize (object);
}

static void
eur_intake_item_class_init (EurIntakeItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_intake_item_finalize;
}

static void
eur_intake_item_init (EurIntakeItem *self)
{
  self->changes = g_list_store_new (EUR_TYPE_INTAKE_CHANGE);
}

EurIntakeItem *
eur_intake_item_new (gint64 external_number)
{
  EurIntakeItem *self = g_object_new (EUR_TYPE_INTAKE_ITEM, NULL);

  self->external_number = external_number;

  return self;
}
