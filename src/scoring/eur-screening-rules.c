/* eur-screening-rules.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-screening-private.h"
#include "eur-wave-call.h"

/* What the machine can tell of a point by itself, and why: each rule is a
 * function from a bundle to one sentence with its numbers. What it cannot tell
 * stays open, with a sentence too. */

/* What a sentence says of its point. */
static const EurCheck checks[] = {
  [EUR_SEVERITY_INFORMATION] = EUR_CHECK_YES,
  [EUR_SEVERITY_ATTENTION]   = EUR_CHECK_OPEN,
  [EUR_SEVERITY_PROBLEM]     = EUR_CHECK_NO,
};

G_STATIC_ASSERT (G_N_ELEMENTS (checks) == EUR_N_SEVERITIES);

static EurFinding *
tell (EurScreeningSentence  reason,
      EurCheck             *check,
      const char           *first,
      const char           *second,
      const char           *third)
{
  const EurFindingKind *kind = &_eur_screening_sentences[reason];

  *check = checks[kind->severity];

  return eur_finding_new (kind, NULL, first, second, third, NULL);
}

/* Owner */

static EurFinding *
tell_number (EurScreeningSentence  reason,
             EurCheck             *check,
             EurOrganization      *owner,
             const char           *number)
{
  g_autofree char *text = eur_identifier_format (number);

  return tell (reason, check, owner->name != NULL ? owner->name : "–", text, NULL);
}

static EurFinding *
judge_owner (EurBundle         *bundle,
             EurChecklistPoint *point,
             EurCheck          *check)
{
  EurOrganization *owner = bundle->owner;
  const char *wrong;

  if (owner == NULL)
    return tell (EUR_SCREENING_OWNER_MISSING, check, NULL, NULL, NULL);

  if (!eur_text_is_empty (owner->siret) && eur_identifier_check_siret (owner->siret, NULL))
    return tell_number (EUR_SCREENING_OWNER_SIRET, check, owner, owner->siret);
  if (!eur_text_is_empty (owner->siren) && eur_identifier_check_siren (owner->siren, NULL))
    return tell_number (EUR_SCREENING_OWNER_SIREN, check, owner, owner->siren);
  if (!eur_text_is_empty (owner->rna) && eur_identifier_check_rna (owner->rna, NULL))
    return tell_number (EUR_SCREENING_OWNER_RNA, check, owner, owner->rna);

  wrong = !eur_text_is_empty (owner->siret) ? owner->siret : !eur_text_is_empty (owner->siren) ? owner->siren
                                                                                               : owner->rna;
  if (!eur_text_is_empty (wrong))
    return tell_number (EUR_SCREENING_OWNER_WRONG, check, owner, wrong);

  return tell (owner->kind == EUR_ORGANIZATION_OTHER ? EUR_SCREENING_OWNER_PERSON : EUR_SCREENING_OWNER_WITHOUT, check,
               owner->name != NULL ? owner->name : "–", NULL, NULL);
}

/* Territory */

static EurFinding *
tell_inside (EurCheck          *check,
             EurCommune        *first,
             const char *const *names)
{
  g_autofree char *list = eur_french_format_list (names);
  g_autofree char *number = eur_french_format_integer (g_strv_length ((char **) names));

  if (names[1] == NULL)
    return tell (EUR_SCREENING_TERRITORY_ONE, check, list, eur_commune_get_epci_name (first), NULL);

  return tell (EUR_SCREENING_TERRITORY_MANY, check, number, list, NULL);
}

static EurFinding *
judge_territory (EurBundle         *bundle,
                 EurChecklistPoint *point,
                 EurCheck          *check)
{
  EurDossier *dossier = bundle->dossier;
  g_autoptr(GStrvBuilder) inside_builder = g_strv_builder_new ();
  g_autoptr(GStrvBuilder) outside_builder = g_strv_builder_new ();
  g_auto(GStrv) inside = NULL, outside = NULL;
  g_autofree char *inside_text = NULL, *outside_text = NULL;
  EurCommune *first = NULL;

  for (guint i = 0; dossier->communes != NULL && dossier->communes[i] != NULL; i++)
    {
      EurCommune *commune = eur_commune_lookup (dossier->communes[i]);

      first = first != NULL ? first : commune;
      g_strv_builder_add (commune != NULL ? inside_builder : outside_builder,
                          commune != NULL ? eur_commune_get_name (commune) : dossier->communes[i]);
    }

  inside = g_strv_builder_end (inside_builder);
  outside = g_strv_builder_end (outside_builder);
  if (inside[0] != NULL && outside[0] == NULL)
    return tell_inside (check, first, (const char *const *) inside);

  inside_text = eur_french_format_list ((const char *const *) inside);
  outside_text = eur_french_format_list ((const char *const *) outside);
  if (inside[0] != NULL)
    return tell (EUR_SCREENING_TERRITORY_PARTLY, check, inside_text, outside_text, NULL);
  if (outside[0] != NULL)
    return tell (EUR_SCREENING_TERRITORY_OUTSIDE, check, outside_text, NULL, NULL);
  if (!eur_text_is_empty (dossier->place))
    return tell (EUR_SCREENING_TERRITORY_PLACE, check, dossier->place, NULL, NULL);

  return tell (EUR_SCREENING_TERRITORY_NONE, check, NULL, NULL, NULL);
}

/* Call */

static EurFinding *
tell_late (EurWave    *wave,
           const char *received,
           const char *day,
           EurCheck   *check)
{
  g_autofree char *opens = wave->opens_on != NULL ? eur_french_format_date (wave->opens_on, EUR_FRENCH_DATE_LONG) : NULL;
  g_autofree char *last_day = eur_wave_dup_last_day (wave);
  g_autofree char *last = last_day != NULL ? eur_french_format_date (last_day, EUR_FRENCH_DATE_LONG) : NULL;

  /* One may write outside of a call, for the next wave. */
  if (opens != NULL && strncmp (received, wave->opens_on, 10) < 0)
    return tell (EUR_SCREENING_CALL_EARLY, check, day, opens, NULL);

  /* A wave in preparation or in the archives takes nobody, whatever its days. */
  if (last != NULL && strncmp (received, last_day, 10) > 0)
    return tell (EUR_SCREENING_CALL_LATE, check, day, last, NULL);

  return tell (EUR_SCREENING_CALL_UNKNOWN, check, day, NULL, NULL);
}

static EurFinding *
judge_call (EurBundle         *bundle,
            EurChecklistPoint *point,
            EurCheck          *check)
{
  EurWave *wave = bundle->wave;
  const char *received = bundle->dossier->received_at;
  g_autofree char *day = received != NULL ? eur_french_format_date (received, EUR_FRENCH_DATE_LONG) : NULL;
  g_autofree char *range = NULL, *closes = NULL, *last_day = NULL, *last = NULL;
  EurArrival arrival;

  if (wave == NULL)
    return tell (EUR_SCREENING_CALL_NO_WAVE, check, NULL, NULL, NULL);
  if (day == NULL)
    return tell (EUR_SCREENING_CALL_NO_DAY, check, NULL, NULL, NULL);

  arrival = eur_wave_classify_arrival (wave, received);
  if (arrival == EUR_ARRIVAL_BETWEEN_CALLS)
    return tell_late (wave, received, day, check);
  if (wave->closes_on == NULL)
    return tell (EUR_SCREENING_CALL_WHILE_OPEN, check, day, NULL, NULL);

  range = eur_french_format_range (wave->opens_on != NULL ? wave->opens_on : wave->closes_on, wave->closes_on);
  if (arrival == EUR_ARRIVAL_IN_CALL)
    return tell (EUR_SCREENING_CALL_IN, check, day, range, NULL);

  closes = eur_french_format_date (wave->closes_on, EUR_FRENCH_DATE_LONG);
  last_day = eur_wave_dup_last_day (wave);
  last = eur_french_format_date (last_day, EUR_FRENCH_DATE_LONG);

  return tell (EUR_SCREENING_CALL_GRACE, check, day, closes, last);
}

/* Pieces */

typedef enum
{
  PIECE_MISSING,
  PIECE_ANNOUNCED,
  PIECE_HERE,
} PieceState;

static PieceState
find_piece (EurBundle  *bundle,
            const char *kind)
{
  g_autofree char *wanted = eur_text_fold (kind);
  PieceState state = PIECE_MISSING;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->attachments)); i++)
    {
      g_autoptr(EurAttachment) piece = g_list_model_get_item (G_LIST_MODEL (bundle->attachments), i);
      g_autofree char *folded = eur_text_fold (piece->kind != NULL ? piece->kind : "");

      if (g_str_equal (folded, wanted))
        state = MAX (state, piece->sha256 != NULL ? PIECE_HERE : PIECE_ANNOUNCED);
    }

  return state;
}

static EurFinding *
judge_any_piece (EurBundle *bundle,
                 EurCheck  *check)
{
  guint n_pieces = g_list_model_get_n_items (G_LIST_MODEL (bundle->attachments));
  g_autofree char *total = eur_french_format_integer (n_pieces);
  g_autofree char *here = NULL;
  guint n_here = 0;

  for (guint i = 0; i < n_pieces; i++)
    {
      g_autoptr(EurAttachment) piece = g_list_model_get_item (G_LIST_MODEL (bundle->attachments), i);

      n_here += piece->sha256 != NULL;
    }

  if (n_pieces == 0)
    return tell (EUR_SCREENING_PIECES_NONE, check, NULL, NULL, NULL);
  if (n_here == 0)
    return tell (EUR_SCREENING_PIECES_EMPTY, check, total, NULL, NULL);

  here = eur_french_format_integer (n_here);

  return tell (EUR_SCREENING_PIECES_ANY, check, here, total, NULL);
}

static EurFinding *
judge_pieces (EurBundle         *bundle,
              EurChecklistPoint *point,
              EurCheck          *check)
{
  g_autoptr(GStrvBuilder) missing_builder = g_strv_builder_new ();
  g_autoptr(GStrvBuilder) announced_builder = g_strv_builder_new ();
  g_auto(GStrv) missing = NULL, announced = NULL;
  g_autofree char *missing_text = NULL, *announced_text = NULL, *all = NULL;

  if (point->pieces == NULL || point->pieces[0] == NULL)
    return judge_any_piece (bundle, check);

  for (guint i = 0; point->pieces[i] != NULL; i++)
    {
      PieceState state = find_piece (bundle, point->pieces[i]);

      if (state != PIECE_HERE)
        g_strv_builder_add (state == PIECE_MISSING ? missing_builder : announced_builder, point->pieces[i]);
    }

  missing = g_strv_builder_end (missing_builder);
  announced = g_strv_builder_end (announced_builder);
  missing_text = eur_french_format_list ((const char *const *) missing);
  announced_text = eur_french_format_list ((const char *const *) announced);
  if (missing[0] != NULL && announced[0] != NULL)
    return tell (EUR_SCREENING_PIECES_BOTH, check, missing_text, announced_text, NULL);
  if (missing[0] != NULL)
    return tell (EUR_SCREENING_PIECES_MISSING, check, missing_text, NULL, NULL);
  if (announced[0] != NULL)
    return tell (EUR_SCREENING_PIECES_WITHOUT_CONTENT, check, announced_text, NULL, NULL);

  all = eur_french_format_list ((const char *const *) point->pieces);

  return tell (EUR_SCREENING_PIECES_ALL, check, all, NULL, NULL);
}

/* Plan */

static EurFinding *
judge_plan (EurBundle         *bundle,
            EurChecklistPoint *point,
            EurCheck          *check)
{
  EurFinancingPlan *plan = bundle->plan;
  gint64 balance;
  g_autofree char *cost = NULL, *resources = NULL, *gap = NULL;

  if (plan == NULL)
    return tell (EUR_SCREENING_PLAN_NONE, check, NULL, NULL, NULL);

  balance = eur_financing_plan_get_balance (plan);
  cost = eur_french_format_money (eur_financing_plan_get_cost (plan));
  resources = eur_french_format_money (eur_financing_plan_sum_resources (plan));
  gap = eur_french_format_money (ABS (balance));

  if (balance != 0)
    return tell (balance < 0 ? EUR_SCREENING_PLAN_SHORT : EUR_SCREENING_PLAN_OVER, check, resources, cost, gap);
  if (eur_financing_plan_get_cost (plan) == 0)
    return tell (EUR_SCREENING_PLAN_NO_AMOUNT, check, NULL, NULL, NULL);

  return tell (EUR_SCREENING_PLAN_BALANCED, check, cost, NULL, NULL);
}

static EurFinding *(*const rules[]) (EurBundle *, EurChecklistPoint *, EurCheck *) = {
  [EUR_CHECKLIST_BY_HAND]          = NULL,
  [EUR_CHECKLIST_OWNER_IDENTIFIED] = judge_owner,
  [EUR_CHECKLIST_IN_TERRITORY]     = judge_territory,
  [EUR_CHECKLIST_IN_CALL]          = judge_call,
  [EUR_CHECKLIST_PIECES]           = judge_pieces,
  [EUR_CHECKLIST_BALANCED]         = judge_plan,
};

G_STATIC_ASSERT (G_N_ELEMENTS (rules) == EUR_N_CHECKLIST_RULES);

/**
 * _eur_screening_judge:
 * @check: (out): what the machine tells of @point
 *
 * Returns: (transfer full) (nullable): why, %NULL for a point that only a person
 *   can tell
 */
EurFinding *
_eur_screening_judge (EurBundle         *bundle,
                      EurChecklistPoint *point,
                      EurCheck          *check)
{
  *check = EUR_CHECK_OPEN;

  return rules[point->rule] != NULL ? rules[point->rule](bundle, point, check) : NULL;
}
