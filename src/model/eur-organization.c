/* eur-organization.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-commune.h"
#include "eur-enum.h"
#include "eur-organization.h"

/**
 * EurOrganization:
 *
 * A project owner (maître d'ouvrage), a funder or a partner.
 */

static const EurEnumEntry kinds[] = {
  [EUR_ORGANIZATION_COLLECTIVITY] = { "collectivity", N_("Local Authority"), "Collectivité", NULL, NULL },
  [EUR_ORGANIZATION_PUBLIC_BODY]  = { "public_body", N_("Public Body"), "Organisme public", NULL, NULL },
  [EUR_ORGANIZATION_ASSOCIATION]  = { "association", N_("Association"), "Association", NULL, NULL },
  [EUR_ORGANIZATION_COMPANY]      = { "company", N_("Company"), "Entreprise", NULL, NULL },
  [EUR_ORGANIZATION_COOPERATIVE]  = { "cooperative", N_("Cooperative"), "Coopérative", NULL, NULL },
  [EUR_ORGANIZATION_OTHER]        = { "other", N_("Other"), "Autre", NULL, NULL },
};

EUR_DEFINE_ENUM (EurOrganizationKind, eur_organization_kind, kinds, EUR_N_ORGANIZATION_KINDS)
G_DEFINE_FINAL_TYPE (EurOrganization, eur_organization, EUR_TYPE_DOCUMENT)

static gboolean
check_postcode (const char  *text,
                GError     **error)
{
  if (g_regex_match_simple ("^\\d{5}$", text, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT))
    return TRUE;

  g_set_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_INVALID,
               _("“%s” is not a French postcode: it has five digits"), text);
  return FALSE;
}

static const EurField fields[] = {
  EUR_FIELD (EurOrganization, name, N_("Name"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_KEY | EUR_FIELD_FOLDED),
  EUR_FIELD_ENUM (EurOrganization, kind, eur_organization_kind_get_type, N_("Kind")),
  EUR_FIELD (EurOrganization, siret, N_("SIRET"), .flags = EUR_FIELD_KEY, .check = eur_identifier_check_siret),
  EUR_FIELD (EurOrganization, siren, N_("SIREN"), .flags = EUR_FIELD_KEY, .check = eur_identifier_check_siren),
  EUR_FIELD (EurOrganization, rna, N_("RNA"), .flags = EUR_FIELD_KEY, .check = eur_identifier_check_rna),
  EUR_FIELD (EurOrganization, legal_form, N_("Legal Form")),
  EUR_FIELD (EurOrganization, address, N_("Address")),
  EUR_FIELD (EurOrganization, postcode, N_("Postcode"), .check = check_postcode),
  EUR_FIELD (EurOrganization, city, N_("City")),
  EUR_FIELD (EurOrganization, commune, N_("INSEE Commune"), .check = eur_identifier_check_insee),
  EUR_FIELD (EurOrganization, phone, N_("Telephone")),
  EUR_FIELD (EurOrganization, email, N_("E-mail"), .check = eur_identifier_check_email),
  EUR_FIELD (EurOrganization, example, N_("Example")),
};

static void
eur_organization_class_init (EurOrganizationClass *klass)
{
  EUR_DOCUMENT_CLASS (klass)->type_name = "organization";
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
eur_organization_init (EurOrganization *self)
{
}

const char *
eur_organization_kind_get_title (EurOrganizationKind kind)
{
  return eur_enum_get_title (EUR_TYPE_ORGANIZATION_KIND, kind);
}

const char *
eur_organization_kind_get_french (EurOrganizationKind kind)
{
  g_return_val_if_fail (kind < EUR_N_ORGANIZATION_KINDS, NULL);

  return kinds[kind].french;
}

EurOrganization *
eur_organization_new (void)
{
  return g_object_new (EUR_TYPE_ORGANIZATION, NULL);
}
