/* eur-new-dossier-picker.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_NEW_DOSSIER_PICKER (eur_new_dossier_picker_get_type ())

G_DECLARE_FINAL_TYPE (EurNewDossierPicker, eur_new_dossier_picker, EUR, NEW_DOSSIER_PICKER, AdwBin)

/* What is like a text, the likeliest first: (transfer full). */
typedef GListModel *(*EurPickerSearch) (const char *text,
                                        gpointer    user_data);
typedef char *(*EurPickerFormat) (GObject *item);

void        eur_new_dossier_picker_set_source (EurNewDossierPicker *self,
                                               EurPickerSearch      search,
                                               EurPickerFormat      format_title,
                                               EurPickerFormat      format_subtitle,
                                               gpointer             user_data);
const char *eur_new_dossier_picker_get_text   (EurNewDossierPicker *self);
gpointer    eur_new_dossier_picker_get_chosen (EurNewDossierPicker *self);

G_END_DECLS
