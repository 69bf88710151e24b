/* eur-dossier.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-commune.h"
#include "eur-dossier.h"

/**
 * EurDossier:
 *
 * The application of one project to one wave.
 */

G_DEFINE_FINAL_TYPE (EurDossier, eur_dossier, EUR_TYPE_DOCUMENT)

static gboolean
check_number (const char  *text,
              GError     **error)
{
  if (g_regex_match_simple ("^\\d{4}-\\d{3,}$", text, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT))
    return TRUE;

  g_set_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_INVALID,
               _("“%s” is not a dossier number such as 2026-003"), text);
  return FALSE;
}

static const EurField fields[] = {
  EUR_FIELD (EurDossier, number, N_("Number"), .flags = EUR_FIELD_KEY, .check = check_number),
  EUR_FIELD (EurDossier, wave, N_("Wave"), .flags = EUR_FIELD_KEY),
  EUR_FIELD (EurDossier, title, N_("Title"), .flags = EUR_FIELD_REQUIRED),
  EUR_FIELD (EurDossier, summary, N_("Summary")),
  EUR_FIELD (EurDossier, description, N_("Description")),
  EUR_FIELD (EurDossier, territory, N_("Ties with the Territory")),
  EUR_FIELD (EurDossier, environment, N_("Ecological Transition")),
  EUR_FIELD (EurDossier, families, N_("Families")),
  EUR_FIELD (EurDossier, domain, N_("Domain")),
  EUR_FIELD (EurDossier, communes, N_("Communes"), .check = eur_commune_check),
  EUR_FIELD (EurDossier, place, N_("Place")),
  EUR_FIELD (EurDossier, owner, N_("Project Owner"), .flags = EUR_FIELD_KEY),
  EUR_FIELD (EurDossier, contact, N_("Contact"), .flags = EUR_FIELD_KEY),
  EUR_FIELD_ENUM (EurDossier, stage, eur_stage_get_type, N_("Stage")),
  EUR_FIELD (EurDossier, start_on, N_("Start"), .flags = EUR_FIELD_DATE),
  EUR_FIELD (EurDossier, received_at, N_("Received on"), .flags = EUR_FIELD_DATE),
  EUR_FIELD (EurDossier, beneficiaries, N_("Beneficiaries"), .maximum = 100000000),
  EUR_FIELD (EurDossier, continues, N_("Continues"), .flags = EUR_FIELD_KEY),
  EUR_FIELD (EurDossier, external_number, N_("démarche.numérique Number"), .flags = EUR_FIELD_KEY),
  EUR_FIELD (EurDossier, external_state, N_("State in démarche.numérique")),
  EUR_FIELD (EurDossier, intake, N_("Last Import"), .flags = EUR_FIELD_INTERNAL),
  EUR_FIELD_LINES (EurDossier, completions, eur_completion_get_type, N_("Completion")),
  EUR_FIELD (EurDossier, example, N_("Example")),
};

static void
eur_dossier_class_init (EurDossierClass *klass)
{
  EUR_DOCUMENT_CLASS (klass)->type_name = "dossier";
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
eur_dossier_init (EurDossier *self)
{
}

EurDossier *
eur_dossier_new (void)
{
  return g_object_new (EUR_TYPE_DOSSIER, NULL);
}
