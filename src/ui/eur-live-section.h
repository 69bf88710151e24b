/* eur-live-section.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-section.h"

G_BEGIN_DECLS

#define EUR_TYPE_LIVE_SECTION (eur_live_section_get_type ())

G_DECLARE_DERIVABLE_TYPE (EurLiveSection, eur_live_section, EUR, LIVE_SECTION, EurSection)

struct _EurLiveSectionClass
{
  EurSectionClass  parent_class;

  /* Shows @bundle as it is now; NULL: nothing. */
  void (*refresh) (EurLiveSection *self,
                   EurBundle      *bundle);

  int              priority; /* of the source that refreshes; 0: once the rest is painted */

  /* Where the keyboard goes when what it was on is gone: GTK_DIR_TAB_FORWARD to the
   * beginning of the section, GTK_DIR_TAB_BACKWARD to its end. */
  GtkDirectionType refocus;
};

void eur_live_section_refresh       (EurLiveSection *self);
void eur_live_section_set_read_only (EurLiveSection *self,
                                     gboolean        read_only);

G_END_DECLS
