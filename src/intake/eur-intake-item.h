/* eur-intake-item.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "eur-base.h"

G_BEGIN_DECLS

typedef enum
{
  EUR_OUTCOME_NEW,
  EUR_OUTCOME_CHANGED,
  EUR_OUTCOME_UNCHANGED,
  EUR_OUTCOME_REFUSED,
} EurOutcome;

#define EUR_N_OUTCOMES (EUR_OUTCOME_REFUSED + 1)

#define EUR_TYPE_INTAKE_CHANGE  (eur_intake_change_get_type ())
#define EUR_TYPE_INTAKE_PROBLEM (eur_intake_problem_get_type ())
#define EUR_TYPE_INTAKE_ITEM    (eur_intake_item_get_type ())

G_DECLARE_FINAL_TYPE (EurIntakeChange, eur_intake_change, EUR, INTAKE_CHANGE, GObject)
G_DECLARE_FINAL_TYPE (EurIntakeProblem, eur_intake_problem, EUR, INTAKE_PROBLEM, GObject)
G_DECLARE_FINAL_TYPE (EurIntakeItem, eur_intake_item, EUR, INTAKE_ITEM, GObject)

/* A field that follows the file, or, with @conflict, that both sides changed
 * and that stays as it is. Immutable. */
struct _EurIntakeChange
{
  GObject   parent_instance;

  char     *path;  /* "title", "organization.name", "financing_plan.resources/ROW/label" */
  char     *title; /* what people call it */
  char     *old_text;
  char     *new_text;
  JsonNode *old_value; /* (nullable) */
  JsonNode *new_value; /* (nullable) */
  gboolean  conflict;
};

/* An answer, or a whole question, that found no place. Immutable. */
struct _EurIntakeProblem
{
  GObject  parent_instance;

  gint64   dossier; /* number in démarche.numérique; 0: the question in general */
  char    *label;
  char    *sample;
  char    *reason; /* a sentence */
};

/* What an import does, or would do, with one dossier of the file. */
struct _EurIntakeItem
{
  GObject     parent_instance;

  gint64      external_number;
  char       *id;
  char       *number; /* ours */
  char       *title;
  EurOutcome  outcome;
  gboolean    withdrawn; /* deleted there by its applicant; nothing is deleted here */
  char       *message;   /* (nullable): why it is refused, or what else there is to know */
  guint       n_conflicts;
  GListStore *changes; /* of EurIntakeChange */
};

EurIntakeItem    *eur_intake_item_new    (gint64      external_number) G_GNUC_WARN_UNUSED_RESULT;
EurIntakeChange  *eur_intake_change_new  (const char *path,
                                          const char *title,
                                          gboolean    conflict) G_GNUC_WARN_UNUSED_RESULT;
EurIntakeProblem *eur_intake_problem_new (gint64      dossier,
                                          const char *label,
                                          const char *sample,
                                          const char *reason) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
