/* eur-import-words.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-intake.h"

G_BEGIN_DECLS

/**
 * EurImportSection:
 *
 * What becomes of a line of the dry run; also the order in which they are read.
 */
typedef enum
{
  EUR_IMPORT_SECTION_NEW,
  EUR_IMPORT_SECTION_CHANGED,
  EUR_IMPORT_SECTION_CONFLICT,
  EUR_IMPORT_SECTION_WITHDRAWN,
  EUR_IMPORT_SECTION_REFUSED,
  EUR_IMPORT_SECTION_PROBLEM,
  EUR_IMPORT_SECTION_NONE, /* nothing to say */
} EurImportSection;

#define EUR_N_IMPORT_SECTIONS EUR_IMPORT_SECTION_NONE

EurImportSection  eur_import_section_of       (GObject          *line);
char             *eur_import_section_describe (EurImportSection  section,
                                               guint             count) G_GNUC_WARN_UNUSED_RESULT;
char             *eur_import_line_dup_title   (GObject          *line) G_GNUC_WARN_UNUSED_RESULT;
char             *eur_import_line_dup_details (GObject          *line) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
