/* eur-command-plan-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-command.h"
#include "eur-scoring.h"

G_BEGIN_DECLS

/* A plan and what it is judged with, read from a file. */
typedef struct
{
  EurFinancingPlan *plan;
  EurPlanContext    context;
  char             *start_on; /* (nullable): what the context points to */
} EurPlanFile;

EurPlanFile *_eur_plan_file_load  (const char            *path,
                                   GError               **error) G_GNUC_WARN_UNUSED_RESULT;
void         _eur_plan_file_free  (EurPlanFile           *self);

gboolean     _eur_plan_read_line  (EurRecord             *line,
                                   JsonNode              *node,
                                   const char            *list,
                                   guint                  number,
                                   GError               **error);
gboolean     _eur_plan_read_enum  (JsonObject            *object,
                                   const char            *member,
                                   GType                  type,
                                   int                   *value,
                                   gboolean              *found,
                                   GError               **error);

void         _eur_plan_print_json (EurPlanAnalysis       *analysis,
                                   EurFinancingPlan      *plan,
                                   const EurPlanContext  *context);
void         _eur_plan_print_text (EurPlanAnalysis       *analysis,
                                   EurFinancingPlan      *plan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurPlanFile, _eur_plan_file_free)

G_END_DECLS
