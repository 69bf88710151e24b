/* eur-intake-organization.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "eur-intake-file-private.h"
#include "eur-model.h"

/* INSEE's categories of legal forms, the most precise first: where a code
 * begins so, the organization is of that kind. Nomenclature of September 2022. */
static const struct
{
  const char          *prefix;
  EurOrganizationKind  kind;
} legal_forms[] = {
  { "5191", EUR_ORGANIZATION_COOPERATIVE },
  { "5192", EUR_ORGANIZATION_COOPERATIVE },
  { "5195", EUR_ORGANIZATION_COOPERATIVE },
  { "5385", EUR_ORGANIZATION_COOPERATIVE },
  { "545", EUR_ORGANIZATION_COOPERATIVE },
  { "5460", EUR_ORGANIZATION_COOPERATIVE },
  { "555", EUR_ORGANIZATION_COOPERATIVE },
  { "5560", EUR_ORGANIZATION_COOPERATIVE },
  { "565", EUR_ORGANIZATION_COOPERATIVE },
  { "5660", EUR_ORGANIZATION_COOPERATIVE },
  { "63", EUR_ORGANIZATION_COOPERATIVE },
  { "72", EUR_ORGANIZATION_COLLECTIVITY },
  { "734", EUR_ORGANIZATION_COLLECTIVITY },
  { "735", EUR_ORGANIZATION_COLLECTIVITY },
  { "4", EUR_ORGANIZATION_PUBLIC_BODY },
  { "7", EUR_ORGANIZATION_PUBLIC_BODY },
  { "92", EUR_ORGANIZATION_ASSOCIATION },
  { "5", EUR_ORGANIZATION_COMPANY },
  { "6", EUR_ORGANIZATION_COMPANY },
};

/* Empty texts are unknown, not emptied: the member is then not set at all. */
void
_eur_intake_set_string (JsonObject *object,
                        const char *member,
                        const char *value)
{
  g_autofree char *clean = eur_text_clean (value);

  if (clean != NULL && *clean != '\0')
    json_object_set_string_member (object, member, clean);
}

static void
set_kind (JsonObject          *organization,
          EurOrganizationKind  kind)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (EUR_TYPE_ORGANIZATION_KIND);

  json_object_set_string_member (organization, "kind", g_enum_get_value (klass, kind)->value_nick);
}

/**
 * _eur_intake_organization_complete:
 * @organization: the members known, in our names
 * @legal_form_code: (nullable): of INSEE, "7210"
 *
 * Adds what follows from them: a SIRET begins with its SIREN; the legal form
 * tells the kind.
 */
void
_eur_intake_organization_complete (JsonObject *organization,
                                   const char *legal_form_code)
{
  const char *siret = eur_json_get_string (organization, "siret");

  if (siret != NULL && strlen (siret) == 14 && eur_json_get_string (organization, "siren") == NULL)
    {
      g_autofree char *siren = g_strndup (siret, 9);

      json_object_set_string_member (organization, "siren", siren);
    }

  for (guint i = 0; legal_form_code != NULL && i < G_N_ELEMENTS (legal_forms); i++)
    {
      if (g_str_has_prefix (legal_form_code, legal_forms[i].prefix))
        {
          set_kind (organization, legal_forms[i].kind);
          return;
        }
    }

  if (eur_json_get_string (organization, "rna") != NULL)
    set_kind (organization, EUR_ORGANIZATION_ASSOCIATION);
}
