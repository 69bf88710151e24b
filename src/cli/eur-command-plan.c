/* eur-command-plan.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command-plan-private.h"

typedef struct
{
  char     *file;
  gboolean  json;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->file);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse_arguments (Options   *options,
                 int       *argc,
                 char    ***argv,
                 GError   **error)
{
  GOptionEntry entries[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &options->file, N_("Judge the plan of a JSON file, “-” for the standard input, and open no store"), N_("FILE") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &options->json, N_("Print a JSON object"), NULL },
    { NULL }
  };

  if (!eur_command_parse (entries, _("[REF]"), argc, argv, error))
    return FALSE;

  if (*argc == (options->file != NULL ? 1 : 2))
    return TRUE;

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       _("Name one dossier, “labelctl plan 2026-003”, or one file, “labelctl plan --file PLAN.json”."));
  return FALSE;
}

static void
print (const Options        *options,
       EurPlanAnalysis      *analysis,
       EurFinancingPlan     *plan,
       const EurPlanContext *context)
{
  if (options->json)
    _eur_plan_print_json (analysis, plan, context);
  else
    _eur_plan_print_text (analysis, plan);
}

static gboolean
judge_file (const Options  *options,
            GError        **error)
{
  g_autoptr(EurPlanFile) file = _eur_plan_file_load (options->file, error);
  g_autoptr(EurPlanAnalysis) analysis = NULL;

  if (file == NULL)
    return FALSE;

  analysis = eur_plan_analysis_new (file->plan, &file->context);
  print (options, analysis, file->plan, &file->context);

  return TRUE;
}

static gboolean
judge_dossier (const Options  *options,
               EurStore       *store,
               int             argc,
               char          **argv,
               GError        **error)
{
  g_autoptr(EurBundle) bundle = NULL;
  g_autoptr(EurPlanAnalysis) analysis = NULL;
  EurPlanContext context = { 0 };

  if (!dex_await (eur_store_open (store), error))
    return FALSE;

  bundle = eur_command_load_dossier (store, argc, argv, NULL, error);
  if (bundle == NULL)
    return FALSE;

  context.owner_known = bundle->owner != NULL;
  context.owner_kind = bundle->owner != NULL ? bundle->owner->kind : EUR_ORGANIZATION_OTHER;
  analysis = eur_plan_analysis_new_bundle (bundle, NULL);
  print (options, analysis, bundle->plan, &context);

  return TRUE;
}

/**
 * eur_command_plan:
 *
 * `labelctl plan REF|--file PLAN.json [--json]`: what arithmetic says of a
 * financing plan. It opens the store itself: a plan of a file needs none.
 */
gboolean
eur_command_plan (EurStore  *store,
                  int        argc,
                  char     **argv,
                  GError   **error)
{
  g_auto(Options) options = { 0 };

  if (!parse_arguments (&options, &argc, &argv, error))
    return FALSE;

  if (options.file != NULL)
    return judge_file (&options, error);

  return judge_dossier (&options, store, argc, argv, error);
}
