/* eur-intake-file-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-intake-file.h"

G_BEGIN_DECLS

EurIntakeChamp   *_eur_intake_champ_new             (const char        *key,
                                                     const char        *label,
                                                     EurChampKind       kind) G_GNUC_WARN_UNUSED_RESULT;
void              _eur_intake_champ_free            (EurIntakeChamp    *self);
EurIntakePiece   *_eur_intake_piece_new             (const char        *filename,
                                                     const char        *content_type,
                                                     gint64             byte_size) G_GNUC_WARN_UNUSED_RESULT;
EurIntakeRow     *_eur_intake_row_new               (const char        *id) G_GNUC_WARN_UNUSED_RESULT;
EurIntakeDossier *_eur_intake_dossier_new           (gint64             number) G_GNUC_WARN_UNUSED_RESULT;
void              _eur_intake_dossier_free          (EurIntakeDossier  *self);
EurIntakeFile    *_eur_intake_file_new              (gboolean           is_csv) G_GNUC_WARN_UNUSED_RESULT;
gboolean          _eur_intake_file_complete         (EurIntakeFile     *self,
                                                     GError           **error);

/* The readers of each format. @text is valid UTF-8 without a byte order mark. */
EurIntakeFile    *_eur_intake_graphql_read          (const char        *text,
                                                     gsize              length,
                                                     GError           **error) G_GNUC_WARN_UNUSED_RESULT;
EurIntakeFile    *_eur_intake_csv_read              (const char        *text,
                                                     gsize              length,
                                                     GError           **error) G_GNUC_WARN_UNUSED_RESULT;

/* The members of an organization that follow from the ones given. */
void              _eur_intake_organization_complete (JsonObject        *organization,
                                                     const char        *legal_form_code);
void              _eur_intake_set_string            (JsonObject        *object,
                                                     const char        *member,
                                                     const char        *value);

G_END_DECLS
