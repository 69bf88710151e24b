/* intake-fixture.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <string.h>

#include <glib/gstdio.h>

#include "eur-intake.h"
#include "test-util.h"

G_BEGIN_DECLS

/* What the tests of imports share: the sample files, with a text replaced by
 * another where a test wants it, and a store with one open wave. */

char          *fixture_text               (const char     *name) G_GNUC_WARN_UNUSED_RESULT;
EurIntakeFile *fixture_read               (const char     *text,
                                           gssize          length,
                                           GError        **error) G_GNUC_WARN_UNUSED_RESULT;
EurIntakeFile *fixture_file               (const char     *name,
                                           const char     *from,
                                           const char     *to) G_GNUC_WARN_UNUSED_RESULT;
EurWave       *fixture_wave               (gint64          number,
                                           EurWaveState    state) G_GNUC_WARN_UNUSED_RESULT;
EurStore      *fixture_store_without_wave (void) G_GNUC_WARN_UNUSED_RESULT;
EurStore      *fixture_store              (void) G_GNUC_WARN_UNUSED_RESULT;
void           fixture_close              (EurStore       *store);
void           fixture_put                (EurStore       *store,
                                           gpointer        document);
gint64         fixture_seq                (EurStore       *store);
EurIntakePlan *fixture_plan               (EurStore       *store,
                                           EurIntakeFile  *file) G_GNUC_WARN_UNUSED_RESULT;
EurIntakePlan *fixture_import             (EurStore       *store,
                                           const char     *name,
                                           const char     *from,
                                           const char     *to) G_GNUC_WARN_UNUSED_RESULT;
void           fixture_assert_counts      (EurIntakePlan  *plan,
                                           guint           n_new,
                                           guint           n_changed,
                                           guint           n_unchanged);
gpointer       fixture_find               (EurStore       *store,
                                           const char     *type_name,
                                           const char     *field,
                                           const char     *value) G_GNUC_WARN_UNUSED_RESULT;
guint          fixture_count              (EurStore       *store,
                                           const char     *type_name);
char          *fixture_changes            (EurIntakePlan  *plan) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
