/* eur-plan-proofs.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-private.h"

static GHashTable *
index_pieces (GListModel *pieces)
{
  GHashTable *by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (pieces); i++)
    {
      g_autoptr(EurAttachment) piece = g_list_model_get_item (pieces, i);
      const char *id = eur_document_get_id (EUR_DOCUMENT (piece));

      if (id != NULL)
        g_hash_table_insert (by_id, (gpointer) id, g_steal_pointer (&piece));
    }

  return by_id;
}

static gboolean
is_firm (EurResourceLine *line)
{
  return line->status == EUR_FUNDING_ACQUIRED || line->status == EUR_FUNDING_PAID;
}

static void
report_line (EurPlanReview   *review,
             EurPlanSentence  sentence,
             EurResourceLine *line)
{
  _eur_plan_report (review, sentence, line->id,
                    eur_french_typography (_eur_plan_get_label (line->label)),
                    eur_french_format_money (line->amount_cents), NULL);
}

static void
check_absent (EurPlanReview   *review,
              EurResourceLine *line)
{
  if (line->status == EUR_FUNDING_PAID)
    report_line (review, EUR_PLAN_PAID_WITHOUT_PROOF, line);
  else if (is_firm (line) && line->nature == EUR_NATURE_OWN)
    report_line (review, EUR_PLAN_OWN_WITHOUT_PROOF, line);
  else if (is_firm (line))
    report_line (review, EUR_PLAN_ACQUIRED_WITHOUT_PROOF, line);
  else if (line->nature == EUR_NATURE_PRIVATE)
    report_line (review, EUR_PLAN_PRIVATE_WITHOUT_LETTER, line);
}

/* What is acquired before the plan was drawn up may have been given to another plan.
 * The day of the decision says so; without it, the day the piece was received,
 * which it cannot be younger than. */
static void
check_age (EurPlanReview   *review,
           EurResourceLine *line,
           EurAttachment   *piece)
{
  const char *plan_day = review->plan->drawn_up_on;
  const char *received = piece != NULL ? piece->received_at : NULL;
  const char *day = line->decided_on != NULL ? line->decided_on : received;

  if (!is_firm (line) || plan_day == NULL || day == NULL || strncmp (day, plan_day, 10) >= 0)
    return;

  _eur_plan_report (review, EUR_PLAN_PROOF_OLDER, line->id,
                    eur_french_typography (_eur_plan_get_label (line->label)),
                    eur_french_format_date (day, EUR_FRENCH_DATE_LONG),
                    eur_french_format_date (plan_day, EUR_FRENCH_DATE_LONG), NULL);
}

/* @pieces: by id; NULL when they are not known, so that a proof which is named is
 * taken at its word. */
static void
check_line (EurPlanReview   *review,
            EurResourceLine *line,
            GHashTable      *pieces)
{
  EurAttachment *piece = pieces != NULL && line->proof != NULL ? g_hash_table_lookup (pieces, line->proof) : NULL;

  if (eur_text_is_empty (line->proof))
    check_absent (review, line);
  else if (pieces == NULL)
    check_age (review, line, NULL);
  else if (piece == NULL)
    report_line (review, EUR_PLAN_PROOF_GONE, line);
  else if (piece->sha256 == NULL)
    _eur_plan_report (review, EUR_PLAN_PROOF_NOT_HERE, line->id,
                      eur_french_typography (_eur_plan_get_label (line->label)),
                      g_strdup (_eur_plan_get_label (piece->filename)), NULL);
  else
    check_age (review, line, piece);
}

/**
 * _eur_plan_check_proofs:
 *
 * What shows that the money is there. Of a plan that is in no store the pieces are
 * not known, but the plan still says which line has none.
 */
void
_eur_plan_check_proofs (EurPlanReview *review)
{
  g_autoptr(GHashTable) pieces = NULL;
  gboolean proved = FALSE;

  if (review->context->attachments != NULL)
    pieces = index_pieces (review->context->attachments);

  for (guint i = 0; i < review->resources->len; i++)
    {
      EurResourceLine *line = g_ptr_array_index (review->resources, i);

      if (!_eur_plan_counts (line) || line->amount_cents == 0)
        continue;

      proved |= is_firm (line) && !eur_text_is_empty (line->proof);
      check_line (review, line, pieces);
    }

  if (proved && review->plan->drawn_up_on == NULL)
    _eur_plan_report (review, EUR_PLAN_PLAN_WITHOUT_DATE, NULL, NULL);
}
