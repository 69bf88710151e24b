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

#define EUR_TYPE_SECTION (eur_section_get_type ())

G_DECLARE_DERIVABLE_TYPE (EurSection, eur_section, EUR, SECTION, AdwPreferencesGroup)

struct _EurSectionClass
{
  AdwPreferencesGroupClass parent_class;
};

EurBundle     *eur_section_get_bundle (EurSection    *self);
void           eur_section_set_bundle (EurSection    *self,
                                       EurBundle     *bundle);
void           eur_section_update     (EurSection    *self);
GBindingGroup *eur_section_bind       (EurSection    *self,
                                       const char    *part) G_GNUC_WARN_UNUSED_RESULT;
void           eur_section_bind_field (GBindingGroup *bindings,
                                       GType          record_type,
                                       const char    *name,
                                       gpointer       row,
                                       const char    *property);

G_END_DECLS
