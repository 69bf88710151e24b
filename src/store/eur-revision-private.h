/* eur-revision-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-base.h"

G_BEGIN_DECLS

/* How many generations of a branch are remembered (CouchDB: _revs_limit). */
#define EUR_REVISION_LIMIT 1000

char     *_eur_revision_hash   (gboolean     deleted,
                                const char  *parent,
                                const char  *body) G_GNUC_WARN_UNUSED_RESULT;
char     *_eur_revision_format (gint64       generation,
                                const char  *hash) G_GNUC_WARN_UNUSED_RESULT;
gboolean  _eur_revision_parse  (const char  *rev,
                                gint64      *generation,
                                const char **hash);

G_END_DECLS
