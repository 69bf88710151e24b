/* eur-projection-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

/* The columns of the search index, in its order. */
enum
{
  EUR_SEARCH_WAVE,
  EUR_SEARCH_NUMBER,
  EUR_SEARCH_TITLE,
  EUR_SEARCH_OWNER,
  EUR_SEARCH_PLACE,
  EUR_SEARCH_BODY,
  EUR_N_SEARCH_COLUMNS
};

/* What the list and the search know of one dossier. */
typedef struct
{
  gint64  position;
  char   *texts[EUR_N_SEARCH_COLUMNS]; /* folded */
  char   *communes;
  char   *owner;
  char   *epcis;
  char   *families;
  char   *title_key;
  char   *owner_key;
  gint64  cost_cents;
  gint64  n_attachments;
  gint64  n_missing;
  gint64  acquired_cents;
  gint64  requested_cents;
  gint64  planned_cents;
  gint64  refused_cents;
  gint64  n_waiting;
  char   *waiting_due;
} EurProjection;

void    _eur_projection_make                 (EurProjection *self,
                                              gint64         key,
                                              JsonObject    *dossier,
                                              JsonObject    *owner,
                                              JsonObject    *contact,
                                              JsonObject    *plan,
                                              gint64         n_attachments,
                                              gint64         n_missing);
void    _eur_projection_clear                (EurProjection *self);
gint64  _eur_projection_first_position       (gint64         year);
gint64  _eur_projection_number_from_position (gint64         position);
char   *_eur_projection_wave_word            (const char    *wave) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (EurProjection, _eur_projection_clear)

G_END_DECLS
