/* eur-command-stage.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command.h"
#include "eur-instruction.h"

/* Where a dossier stands, what may come next and why the rest may not; and going
 * there. */

static void
add_string (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_boolean (JsonBuilder *builder,
             const char  *name,
             gboolean     value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

static void
add_refusals (JsonBuilder *builder,
              GPtrArray   *refusals)
{
  json_builder_set_member_name (builder, "refusals");
  json_builder_begin_array (builder);
  for (guint i = 0; i < refusals->len; i++)
    {
      EurFinding *refusal = g_ptr_array_index (refusals, i);
      g_autofree char *text = eur_finding_dup_text (refusal);

      json_builder_begin_object (builder);
      add_string (builder, "code", refusal->kind->code);
      add_string (builder, "text", text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_step (JsonBuilder *builder,
          EurStep     *step)
{
  const EurTransition *transition = step->transition;

  json_builder_begin_object (builder);
  add_string (builder, "to", eur_stage_get_nick (transition->to));
  add_string (builder, "name", _(transition->name.source));
  add_boolean (builder, "reversal", transition->reversal);
  add_boolean (builder, "needs_motive", transition->reversal || transition->needs_motive);
  add_boolean (builder, "allowed", step->refusals->len == 0);
  add_refusals (builder, step->refusals);
  json_builder_end_object (builder);
}

static void
print_json (EurBundle *bundle,
            GPtrArray *steps)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonNode) node = NULL;

  json_builder_begin_object (builder);
  add_string (builder, "id", eur_document_get_id (EUR_DOCUMENT (bundle->dossier)));
  add_string (builder, "number", bundle->dossier->number);
  add_string (builder, "stage", eur_stage_get_nick (bundle->dossier->stage));
  json_builder_set_member_name (builder, "steps");
  json_builder_begin_array (builder);
  for (guint i = 0; i < steps->len; i++)
    add_step (builder, g_ptr_array_index (steps, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  node = json_builder_get_root (builder);
  eur_command_print_json (node);
}

static void
print_step (EurStep *step)
{
  const EurTransition *transition = step->transition;

  g_print ("%s %s  %s\n",
           step->refusals->len > 0 ? "✗" : transition->reversal ? "↩"
                                                                : "→",
           eur_stage_get_title (transition->to), _(transition->name.source));

  for (guint i = 0; i < step->refusals->len; i++)
    {
      g_autofree char *text = eur_finding_dup_text (g_ptr_array_index (step->refusals, i));

      g_print ("    %s\n", text);
    }

  if (step->refusals->len == 0 && (transition->reversal || transition->needs_motive))
    g_print ("    %s\n", _("With a motive: --motive TEXT."));
}

static void
print_steps (EurBundle *bundle,
             GPtrArray *steps)
{
  EurDossier *dossier = bundle->dossier;

  g_print ("%s  %s\n", dossier->number != NULL ? dossier->number : "–", dossier->title != NULL ? dossier->title : "–");
  /* Translators: where a dossier stands */
  g_print (_("Stage: %s\n"), eur_stage_get_title (dossier->stage));

  for (guint i = 0; i < steps->len; i++)
    print_step (g_ptr_array_index (steps, i));
}

static void
show (EurBundle *bundle,
      gboolean   json)
{
  g_autofree char *today = eur_day_today ();
  g_autoptr(GPtrArray) steps = eur_transition_list_steps (bundle, today);

  if (json)
    print_json (bundle, steps);
  else
    print_steps (bundle, steps);
}

static gboolean
is_named (EurStage    stage,
          const char *folded)
{
  g_autofree char *title = eur_text_fold (eur_enum_get_entry (EUR_TYPE_STAGE, stage)->title);
  g_autofree char *translated = eur_text_fold (eur_stage_get_title (stage));
  g_autofree char *french = eur_text_fold (eur_stage_get_french (stage));

  return g_str_equal (folded, title) || g_str_equal (folded, translated) || g_str_equal (folded, french);
}

/* By its nick, or its title in English or French, in any case and without accents. */
static gboolean
find_stage (const char  *text,
            EurStage    *stage,
            GError     **error)
{
  g_autofree char *folded = eur_text_fold (text);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) nicks = NULL;
  g_autofree char *list = NULL;

  if (eur_stage_from_nick (text, stage))
    return TRUE;

  for (EurStage i = 0; i < EUR_N_STAGES; i++)
    {
      if (is_named (i, folded))
        {
          *stage = i;
          return TRUE;
        }

      g_strv_builder_add (builder, eur_stage_get_nick (i));
    }

  nicks = g_strv_builder_end (builder);
  list = g_strjoinv (", ", nicks);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("“%s” is no stage. The stages are: %s."), text, list);
  return FALSE;
}

static gboolean
advance (EurStore    *store,
         EurBundle   *bundle,
         const char  *to,
         const char  *motive,
         GError     **error)
{
  EurStage stage;

  return find_stage (to, &stage, error) &&
         dex_await (eur_instruction_advance (store, bundle, stage, motive, eur_author_get_name ()), error);
}

gboolean
eur_command_stage (EurStore  *store,
                   int        argc,
                   char     **argv,
                   GError   **error)
{
  g_autofree char *motive = NULL;
  gboolean json = FALSE;
  GOptionEntry entries[] = {
    { "motive", 0, 0, G_OPTION_ARG_STRING, &motive, N_("Why, for the history"), N_("TEXT") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_("Print a JSON object"), NULL },
    { NULL }
  };
  const char *usage = _("Name one dossier, and the stage it goes to: “labelctl stage 2026-003 decided”.");
  g_autoptr(EurBundle) bundle = NULL;
  const char *to = NULL;

  if (!eur_command_parse (entries, _("REF [STAGE]"), &argc, &argv, error))
    return FALSE;

  /* After the dossier, the stage. */
  if (argc == 3)
    to = argv[--argc];

  bundle = eur_command_load_dossier (store, argc, argv, usage, error);
  if (bundle == NULL || (to != NULL && !advance (store, bundle, to, motive, error)))
    return FALSE;

  if (to != NULL)
    {
      g_clear_object (&bundle);
      bundle = eur_command_load_dossier (store, argc, argv, usage, error);
    }

  if (bundle == NULL)
    return FALSE;

  show (bundle, json);

  return TRUE;
}
