/* eur-act-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_ACT_ROW (eur_act_row_get_type ())

G_DECLARE_DERIVABLE_TYPE (EurActRow, eur_act_row, EUR, ACT_ROW, AdwPreferencesRow)

struct _EurActRowClass
{
  AdwPreferencesRowClass parent_class;
};

const char *eur_act_row_get_text   (EurActRow  *self);
void        eur_act_row_set_text   (EurActRow  *self,
                                    const char *title,
                                    const char *text);
void        eur_act_row_set_icon   (EurActRow  *self,
                                    const char *icon_name,
                                    const char *style);
void        eur_act_row_set_action (EurActRow  *self,
                                    const char *detailed_name);

G_END_DECLS
