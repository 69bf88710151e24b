/* eur-section.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-store.h"

G_BEGIN_DECLS

/**
 * EurSectionMark:
 * @EUR_SECTION_MARK_NONE: nothing to say
 * @EUR_SECTION_MARK_DONE: holds as it is
 * @EUR_SECTION_MARK_ATTENTION: to be looked at
 * @EUR_SECTION_MARK_NEGATIVE: the answer is known, and is no
 *
 * What the index of a page says beside a section's title.
 */
typedef enum
{
  EUR_SECTION_MARK_NONE,
  EUR_SECTION_MARK_DONE,
  EUR_SECTION_MARK_ATTENTION,
  EUR_SECTION_MARK_NEGATIVE,
} EurSectionMark;

#define EUR_N_SECTION_MARKS (EUR_SECTION_MARK_NEGATIVE + 1)

#define EUR_TYPE_SECTION_MARK (eur_section_mark_get_type ())
#define EUR_TYPE_SECTION      (eur_section_get_type ())

G_DECLARE_DERIVABLE_TYPE (EurSection, eur_section, EUR, SECTION, AdwPreferencesGroup)

struct _EurSectionClass
{
  AdwPreferencesGroupClass parent_class;
};

GType           eur_section_mark_get_type      (void) G_GNUC_CONST;
const char     *eur_section_mark_get_title     (EurSectionMark  mark);
const char     *eur_section_mark_get_icon_name (EurSectionMark  mark);
EurBundle      *eur_section_get_bundle         (EurSection     *self);
void            eur_section_set_bundle         (EurSection     *self,
                                                EurBundle      *bundle);
void            eur_section_update             (EurSection     *self);
EurSectionMark  eur_section_get_mark           (EurSection     *self);
void            eur_section_set_mark           (EurSection     *self,
                                                EurSectionMark  mark);
GBindingGroup  *eur_section_bind               (EurSection     *self,
                                                const char     *part) G_GNUC_WARN_UNUSED_RESULT;
void            eur_section_bind_field         (GBindingGroup  *bindings,
                                                GType           record_type,
                                                const char     *name,
                                                gpointer        row,
                                                const char     *property);

G_END_DECLS
