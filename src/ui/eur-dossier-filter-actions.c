/* eur-dossier-filter-actions.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-dossier-filter.h"

/* A stage is one of many that may be chosen together: one action each, named by
 * its nick, which is on or off.  The other choices are properties.
 */

static void
change_stage_cb (GSimpleAction *action,
                 GVariant      *state,
                 gpointer       user_data)
{
  EurDossierFilter *self = user_data;
  guint stages = eur_dossier_filter_get_stages (self);
  EurStage stage;

  if (!eur_stage_from_nick (g_action_get_name (G_ACTION (action)) + strlen ("stage-"), &stage))
    return;

  if (g_variant_get_boolean (state))
    stages |= 1u << stage;
  else
    stages &= ~(1u << stage);

  eur_dossier_filter_set_stages (self, stages);
}

static gboolean
stages_to_state (GBinding     *binding,
                 const GValue *from,
                 GValue       *to,
                 gpointer      stage)
{
  g_value_take_variant (to, g_variant_ref_sink (g_variant_new_boolean ((g_value_get_uint (from) >> GPOINTER_TO_UINT (stage)) & 1)));

  return TRUE;
}

static void
add_stage (GActionMap       *actions,
           EurDossierFilter *self,
           EurStage          stage)
{
  g_autofree char *name = g_strconcat ("stage-", eur_stage_get_nick (stage), NULL);
  gboolean chosen = (eur_dossier_filter_get_stages (self) >> stage) & 1;
  g_autoptr(GSimpleAction) action = g_simple_action_new_stateful (name, NULL, g_variant_new_boolean (chosen));

  g_signal_connect_object (action, "change-state", G_CALLBACK (change_stage_cb), self, 0);
  g_object_bind_property_full (self, "stages", action, "state", G_BINDING_DEFAULT,
                               stages_to_state, NULL, GUINT_TO_POINTER (stage), NULL);
  g_action_map_add_action (actions, G_ACTION (action));
}

static void
clear_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  eur_dossier_filter_clear (user_data);
}

/**
 * eur_dossier_filter_create_actions:
 *
 * Returns: (transfer full): its choices as actions, to be inserted as “filter”
 */
GSimpleActionGroup *
eur_dossier_filter_create_actions (EurDossierFilter *self)
{
  static const char *const names[] = { "stages", "family", "epci", "missing-pieces", "completions", "fragile", "sort", "descending" };
  GSimpleActionGroup *actions;
  g_autoptr(GSimpleAction) clear = NULL;

  g_return_val_if_fail (EUR_IS_DOSSIER_FILTER (self), NULL);

  actions = g_simple_action_group_new ();
  clear = g_simple_action_new ("clear", NULL);
  g_signal_connect_object (clear, "activate", G_CALLBACK (clear_action), self, 0);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (clear));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(GPropertyAction) action = g_property_action_new (names[i], self, names[i]);

      g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (action));
    }

  for (EurStage stage = 0; stage < EUR_N_STAGES; stage++)
    add_stage (G_ACTION_MAP (actions), self, stage);

  return actions;
}
