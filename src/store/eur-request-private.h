/* eur-request-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libdex.h>

#include "eur-database-private.h"

G_BEGIN_DECLS

/* What the thread is asked. @run fills @result, or sets the error. */
typedef struct _EurRequest EurRequest;

struct _EurRequest
{
  gboolean (*run) (EurRequest   *request,
                   EurDatabase  *database,
                   GValue       *result,
                   GError      **error);
  DexPromise       *promise;
  char             *text;
  char             *field;
  char            **values;
  gint64            number;
  GArray           *keys;
  gpointer          object;
  EurDossierQuery  *query;
};

void     _eur_request_free            (EurRequest   *self);
gboolean _eur_request_commit          (EurRequest   *self,
                                       EurDatabase  *database,
                                       GValue       *result,
                                       GError      **error);
gboolean _eur_request_get             (EurRequest   *self,
                                       EurDatabase  *database,
                                       GValue       *result,
                                       GError      **error);
gboolean _eur_request_get_seq         (EurRequest   *self,
                                       EurDatabase  *database,
                                       GValue       *result,
                                       GError      **error);
gboolean _eur_request_find            (EurRequest   *self,
                                       EurDatabase  *database,
                                       GValue       *result,
                                       GError      **error);
gboolean _eur_request_next_number     (EurRequest   *self,
                                       EurDatabase  *database,
                                       GValue       *result,
                                       GError      **error);
gboolean _eur_request_query           (EurRequest   *self,
                                       EurDatabase  *database,
                                       GValue       *result,
                                       GError      **error);
gboolean _eur_request_load_rows       (EurRequest   *self,
                                       EurDatabase  *database,
                                       GValue       *result,
                                       GError      **error);
gboolean _eur_request_load_bundle     (EurRequest   *self,
                                       EurDatabase  *database,
                                       GValue       *result,
                                       GError      **error);
gboolean _eur_request_read_attachment (EurRequest   *self,
                                       EurDatabase  *database,
                                       GValue       *result,
                                       GError      **error);
gboolean _eur_request_check           (EurRequest   *self,
                                       EurDatabase  *database,
                                       GValue       *result,
                                       GError      **error);
gboolean _eur_request_look            (EurRequest   *self,
                                       EurDatabase  *database,
                                       GValue       *result,
                                       GError      **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurRequest, _eur_request_free)

G_END_DECLS
