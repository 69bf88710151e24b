/* eur-organization.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-document.h"

G_BEGIN_DECLS

typedef enum
{
  EUR_ORGANIZATION_COLLECTIVITY,
  EUR_ORGANIZATION_PUBLIC_BODY,
  EUR_ORGANIZATION_ASSOCIATION,
  EUR_ORGANIZATION_COMPANY,
  EUR_ORGANIZATION_COOPERATIVE,
  EUR_ORGANIZATION_OTHER,
} EurOrganizationKind;

#define EUR_N_ORGANIZATION_KINDS (EUR_ORGANIZATION_OTHER + 1)

#define EUR_TYPE_ORGANIZATION_KIND (eur_organization_kind_get_type ())
#define EUR_TYPE_ORGANIZATION      (eur_organization_get_type ())

G_DECLARE_FINAL_TYPE (EurOrganization, eur_organization, EUR, ORGANIZATION, EurDocument)

struct _EurOrganization
{
  EurDocument          parent_instance;

  char                *name;
  EurOrganizationKind  kind;
  char                *siret;
  char                *siren;
  char                *rna;
  char                *legal_form;
  char                *address;
  char                *postcode;
  char                *city;
  char                *commune; /* INSEE */
  char                *phone;
  char                *email;
  gboolean             example;
};

GType            eur_organization_kind_get_type   (void) G_GNUC_CONST;
const char      *eur_organization_kind_get_title  (EurOrganizationKind kind);
const char      *eur_organization_kind_get_french (EurOrganizationKind kind);
EurOrganization *eur_organization_new             (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
