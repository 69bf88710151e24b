/* eur-revision.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-revision-private.h"

/**
 * _eur_revision_hash:
 * @deleted: whether it is a tombstone
 * @parent: (nullable): the revision it follows, "2-…"
 * @body: the document, canonical JSON
 *
 * Deterministic: the same edit of the same revision on two machines makes the
 * same revision, so they converge without a conflict. CouchDB takes any unique
 * string; 32 lower-case hex digits come back as they were sent.
 *
 * Returns: (transfer full): 32 lower-case hex digits
 */
char *
_eur_revision_hash (gboolean    deleted,
                    const char *parent,
                    const char *body)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_MD5);

  g_checksum_update (checksum, (const guchar *) (deleted ? "1\n" : "0\n"), 2);
  if (parent != NULL)
    g_checksum_update (checksum, (const guchar *) parent, -1);
  g_checksum_update (checksum, (const guchar *) "\n", 1);
  g_checksum_update (checksum, (const guchar *) body, -1);

  return g_strdup (g_checksum_get_string (checksum));
}

char *
_eur_revision_format (gint64      generation,
                      const char *hash)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT "-%s", generation, hash);
}

/* @hash points into @rev. */
gboolean
_eur_revision_parse (const char  *rev,
                     gint64      *generation,
                     const char **hash)
{
  char *end = NULL;

  *generation = g_ascii_strtoll (rev, &end, 10);
  *hash = end + 1;

  return *generation > 0 && *end == '-' && strlen (*hash) == 32;
}
