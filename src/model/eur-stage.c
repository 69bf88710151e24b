/* eur-stage.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-enum.h"
#include "eur-stage.h"

static const EurEnumEntry stages[] = {
  [EUR_STAGE_RECEIVED]   = { "received", N_("Received"), "Reçu", "mail-unread-symbolic", "stage-new" },
  [EUR_STAGE_INCOMPLETE] = { "incomplete", N_("Completion Asked"), "Compléments demandés", "dialog-question-symbolic", "stage-waiting" },
  [EUR_STAGE_COMPLETE]   = { "complete", N_("Complete"), "Complet", "checkbox-symbolic", "stage-new" },
  [EUR_STAGE_ELIGIBLE]   = { "eligible", N_("Eligible"), "Recevable", "object-select-symbolic", "stage-active" },
  [EUR_STAGE_INELIGIBLE] = { "ineligible", N_("Not Eligible"), "Non recevable", "action-unavailable-symbolic", "stage-closed" },
  [EUR_STAGE_INSTRUCTED] = { "instructed", N_("In Committee"), "En comité", "system-users-symbolic", "stage-active" },
  [EUR_STAGE_DECIDED]    = { "decided", N_("Decided"), "Décidé", "checkbox-checked-symbolic", "stage-active" },
  [EUR_STAGE_LABELLED]   = { "labelled", N_("Labelled"), "Labellisé", "starred-symbolic", "stage-done" },
  [EUR_STAGE_FOLLOWED]   = { "followed", N_("Followed"), "Suivi", "view-list-symbolic", "stage-done" },
  [EUR_STAGE_RENEWED]    = { "renewed", N_("Renewed"), "Renouvelé", "view-refresh-symbolic", "stage-done" },
  [EUR_STAGE_EXPIRED]    = { "expired", N_("Expired"), "Échu", "appointment-missed-symbolic", "stage-closed" },
  [EUR_STAGE_WITHDRAWN]  = { "withdrawn", N_("Withdrawn"), "Retiré", "window-close-symbolic", "stage-closed" },
  [EUR_STAGE_PARKED]     = { "parked", N_("Kept for the Next Wave"), "En attente de la prochaine vague", "media-playback-pause-symbolic", "stage-waiting" },
};

EUR_DEFINE_ENUM (EurStage, eur_stage, stages, EUR_N_STAGES)

const char *
eur_stage_get_nick (EurStage stage)
{
  g_return_val_if_fail (stage < EUR_N_STAGES, NULL);

  return stages[stage].nick;
}

/**
 * eur_stage_get_title:
 *
 * Returns: (transfer none): the title in the language of the interface
 */
const char *
eur_stage_get_title (EurStage stage)
{
  return eur_enum_get_title (EUR_TYPE_STAGE, stage);
}

/**
 * eur_stage_get_french:
 *
 * Returns: (transfer none): the wording in documents, always French
 */
const char *
eur_stage_get_french (EurStage stage)
{
  g_return_val_if_fail (stage < EUR_N_STAGES, NULL);

  return stages[stage].french;
}

const char *
eur_stage_get_icon_name (EurStage stage)
{
  g_return_val_if_fail (stage < EUR_N_STAGES, NULL);

  return stages[stage].icon_name;
}

/**
 * eur_stage_get_style:
 *
 * Returns: (transfer none): the style class of the stage's mark
 */
const char *
eur_stage_get_style (EurStage stage)
{
  g_return_val_if_fail (stage < EUR_N_STAGES, NULL);

  return stages[stage].style;
}

/**
 * eur_stage_is_decided:
 *
 * Returns: whether a decision was taken, and stands: the stages from it on. Who
 *   withdraws has none to go back on.
 */
gboolean
eur_stage_is_decided (EurStage stage)
{
  return stage >= EUR_STAGE_DECIDED && stage <= EUR_STAGE_EXPIRED;
}

gboolean
eur_stage_from_nick (const char *nick,
                     EurStage   *stage)
{
  int value;

  if (!eur_enum_from_nick (EUR_TYPE_STAGE, nick, &value))
    return FALSE;

  *stage = value;
  return TRUE;
}
