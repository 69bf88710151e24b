/* eur-json.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Deeper than any document or export of ours; shallower than any stack. */
#define EUR_JSON_MAX_DEPTH 64

JsonNode   *eur_json_parse       (const char  *text,
                                  gssize       length,
                                  GError     **error) G_GNUC_WARN_UNUSED_RESULT;
char       *eur_json_canonical   (JsonNode    *node) G_GNUC_WARN_UNUSED_RESULT;
gboolean    eur_json_equal       (JsonNode    *a,
                                  JsonNode    *b);
const char *eur_json_get_string  (JsonObject  *object,
                                  const char  *member);
gint64      eur_json_get_int     (JsonObject  *object,
                                  const char  *member,
                                  gint64       fallback);
gboolean    eur_json_get_boolean (JsonObject  *object,
                                  const char  *member);
JsonObject *eur_json_get_object  (JsonObject  *object,
                                  const char  *member);
JsonArray  *eur_json_get_array   (JsonObject  *object,
                                  const char  *member);

G_END_DECLS
