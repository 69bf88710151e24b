/* eur-identifier.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean  eur_identifier_check_siren (const char  *text,
                                      GError     **error);
gboolean  eur_identifier_check_siret (const char  *text,
                                      GError     **error);
gboolean  eur_identifier_check_rna   (const char  *text,
                                      GError     **error);
gboolean  eur_identifier_check_insee (const char  *text,
                                      GError     **error);
gboolean  eur_identifier_check_email (const char  *text,
                                      GError     **error);
char     *eur_identifier_compact     (const char  *text) G_GNUC_WARN_UNUSED_RESULT;
char     *eur_identifier_format      (const char  *text) G_GNUC_WARN_UNUSED_RESULT;
char     *eur_identifier_new         (const char  *type) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
