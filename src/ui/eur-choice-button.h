/* eur-choice-button.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_CHOICE        (eur_choice_get_type ())
#define EUR_TYPE_CHOICE_BUTTON (eur_choice_button_get_type ())

G_DECLARE_FINAL_TYPE (EurChoice, eur_choice, EUR, CHOICE, GObject)
G_DECLARE_FINAL_TYPE (EurChoiceButton, eur_choice_button, EUR, CHOICE_BUTTON, AdwBin)

EurChoice *eur_choice_new (const char *value,
                           const char *title) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
