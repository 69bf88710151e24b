/* eur-transition-document.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-transition-private.h"

/* The table of stages as people read it, in ARCHITECTURE.md. Untranslated, so
 * that it is the same on every machine. */

static const char *const roles[] = {
  [EUR_ROLE_STAFF]       = "the team",
  [EUR_ROLE_APPLICATION] = "the application",
};

static const char *
get_title (EurStage stage)
{
  return eur_enum_get_entry (EUR_TYPE_STAGE, stage)->title;
}

static void
append_requirements (GString             *text,
                     const EurTransition *transition)
{
  guint n_conditions;
  const EurConditionLine *conditions = _eur_transition_get_conditions (&n_conditions);
  gsize start = text->len;

  for (guint i = 0; i < n_conditions; i++)
    {
      if (transition->conditions & conditions[i].condition)
        g_string_append_printf (text, "%s%s", text->len > start ? " " : "", conditions[i].sentence.source);
    }

  if (transition->reversal || transition->needs_motive)
    g_string_append_printf (text, "%sA motive.", text->len > start ? " " : "");

  if (text->len == start)
    g_string_append (text, "–");
}

static void
append_steps (GString *text)
{
  guint n_transitions;
  const EurTransition *table = eur_transition_get_table (&n_transitions);

  g_string_append (text, "| from | to | step | in French | who | what must be true |\n|---|---|---|---|---|---|\n");
  for (guint i = 0; i < n_transitions; i++)
    {
      g_string_append_printf (text, "| %s | %s%s | %s | %s | %s | ",
                              get_title (table[i].from),
                              table[i].reversal ? "↩ " : "", get_title (table[i].to),
                              table[i].name.source, table[i].name.french, roles[table[i].role]);
      append_requirements (text, &table[i]);
      g_string_append (text, " |\n");
    }
}

static void
append_refusals (GString           *text,
                 guint              refusals,
                 const EurSentence *requirement)
{
  gboolean first = TRUE;

  for (guint i = 0; i < EUR_N_REFUSALS; i++)
    {
      const EurSentence *sentence = &_eur_transition_sentences[i].sentence;

      if (!(refusals & 1u << i))
        continue;

      g_string_append_printf (text, "| %s | %s | %s |\n",
                              first ? requirement->source : "″", sentence->source, sentence->french);
      first = FALSE;
    }
}

/**
 * eur_transition_dup_markdown:
 *
 * Returns: (transfer full): every transition, then every sentence that refuses one
 */
char *
eur_transition_dup_markdown (void)
{
  static const EurSentence motive = { "A motive.", "Un motif." };
  GString *text = g_string_new (NULL);
  guint n_conditions;
  const EurConditionLine *conditions = _eur_transition_get_conditions (&n_conditions);

  append_steps (text);
  g_string_append (text, "\n| what must be true | refused with | in French |\n|---|---|---|\n");
  for (guint i = 0; i < n_conditions; i++)
    append_refusals (text, conditions[i].refusals, &conditions[i].sentence);
  append_refusals (text, 1u << EUR_REFUSAL_MOTIVE_BACK | 1u << EUR_REFUSAL_MOTIVE, &motive);

  return g_string_free_and_steal (text);
}
