/* eur-report-identity.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"

#define HALF 3 /* the grid column where the right half begins */

static char *
dup_clean (const char *text)
{
  return text == NULL || eur_text_is_empty (text) ? NULL : eur_french_typography (text);
}

/* Joins what there is of @parts, one a line. */
static char *
join_lines (const char *const *parts,
            guint              n_parts,
            const char        *separator)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_parts; i++)
    {
      if (parts[i] == NULL || eur_text_is_empty (parts[i]))
        continue;

      if (text->len > 0)
        g_string_append (text, separator);

      g_string_append (text, parts[i]);
    }

  return text->len > 0 ? g_string_free_and_steal (g_steal_pointer (&text)) : NULL;
}

static char *
dup_owner (EurOrganization *owner)
{
  g_autofree char *name = NULL;

  if (owner == NULL)
    return NULL;

  name = dup_clean (owner->name);

  return join_lines ((const char *const[]) { name,
                                             owner->legal_form != NULL ? owner->legal_form
                                                                       : eur_organization_kind_get_french (owner->kind) },
                     2, "\n");
}

static char *
dup_address (EurOrganization *owner)
{
  g_autofree char *city = join_lines ((const char *const[]) { owner->postcode, owner->city }, 2, " ");

  return join_lines ((const char *const[]) { owner->address, city, owner->phone, owner->email }, 4, "\n");
}

static char *
dup_contact (EurPerson *contact)
{
  g_autofree char *name = NULL;

  if (contact == NULL)
    return NULL;

  name = eur_person_dup_name (contact);

  return join_lines ((const char *const[]) { name, contact->role,
                                             g_strcmp0 (name, contact->email) == 0 ? NULL : contact->email,
                                             contact->phone },
                     4, "\n");
}

/* Who carries the project. */
static void
add_owner (EurReportLayout *layout,
           EurReportBox    *box,
           EurBundle       *bundle)
{
  EurOrganization *owner = bundle->owner;
  g_autofree char *name = dup_owner (owner);
  g_autofree char *contact = dup_contact (bundle->contact);
  double y = eur_report_add_field (layout, box, 0, 2, 0, "Maître d’ouvrage", name);

  if (owner != NULL)
    {
      const char *number = owner->siret != NULL ? owner->siret : owner->siren;
      g_autofree char *formatted = number != NULL ? eur_identifier_format (number) : NULL;
      g_autofree char *address = dup_address (owner);

      if (formatted != NULL || owner->rna == NULL)
        y = eur_report_add_field (layout, box, 0, 2, y, owner->siret == NULL && owner->siren != NULL ? "SIREN" : "SIRET", formatted);

      if (owner->rna != NULL)
        y = eur_report_add_field (layout, box, 0, 2, y, "RNA", owner->rna);

      y = eur_report_add_field (layout, box, 0, 2, y, "Adresse", address);
    }

  eur_report_add_field (layout, box, 0, 2, y, "Contact", contact);
}

/* The project's own dates and numbers. */
static void
add_project (EurReportLayout *layout,
             EurReportBox    *box,
             EurBundle       *bundle)
{
  EurDossier *dossier = bundle->dossier;
  g_autofree char *starts = dossier->start_on != NULL ? eur_french_format_date (dossier->start_on, EUR_FRENCH_DATE_LONG) : NULL;
  g_autofree char *received = dossier->received_at != NULL ? eur_french_format_date (dossier->received_at, EUR_FRENCH_DATE_LONG) : NULL;
  g_autofree char *people = dossier->beneficiaries > 0 ? eur_french_format_integer (dossier->beneficiaries) : NULL;
  g_autofree char *domain = dup_clean (dossier->domain);
  double y = 0;

  if (domain != NULL)
    y = eur_report_add_field (layout, box, HALF, 2, y, "Domaine", domain);

  y = eur_report_add_field (layout, box, HALF, 2, y, "Début prévu", starts);
  y = eur_report_add_field (layout, box, HALF, 2, y, "Bénéficiaires", people);
  y = eur_report_add_field (layout, box, HALF, 2, y, "Reçu le", received);

  if (bundle->earlier != NULL)
    {
      g_autofree char *title = dup_clean (bundle->earlier->title);

      y = eur_report_add_field (layout, box, HALF, 2, y, "Fait suite à",
                                bundle->earlier->number != NULL ? bundle->earlier->number : title);
    }

  if (dossier->external_number > 0)
    {
      /* A code, not a quantity: its digits are not grouped. */
      g_autofree char *number = g_strdup_printf ("n°" EUR_NBSP "%" G_GINT64_FORMAT, dossier->external_number);

      eur_report_add_field (layout, box, HALF, 2, y, "Démarche", number);
    }
}

static void
append_commune (GString    *text,
                EurCommune *commune,
                const char *insee)
{
  if (commune != NULL)
    g_string_append (text, eur_commune_get_name (commune));
  else
    g_string_append_printf (text, "%s (code INSEE inconnu)", insee);
}

/* Communes that follow one another in the same EPCI share its name. */
static char *
dup_communes (char **communes)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; communes != NULL && communes[i] != NULL; i++)
    {
      EurCommune *commune = eur_commune_lookup (communes[i]);
      EurCommune *next = communes[i + 1] != NULL ? eur_commune_lookup (communes[i + 1]) : NULL;
      const char *epci = commune != NULL ? eur_commune_get_epci_name (commune) : NULL;
      const char *next_epci = next != NULL ? eur_commune_get_epci_name (next) : NULL;

      append_commune (text, commune, communes[i]);

      if (communes[i + 1] != NULL && g_strcmp0 (epci, next_epci) == 0)
        {
          g_string_append (text, ", ");
          continue;
        }

      if (epci != NULL)
        g_string_append_printf (text, " (%s)", epci);

      if (communes[i + 1] != NULL)
        g_string_append_c (text, '\n');
    }

  return text->len > 0 ? eur_french_typography (text->str) : NULL;
}

static void
add_places (EurReportLayout *layout,
            EurDossier      *dossier)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  g_autofree char *communes = dup_communes (dossier->communes);
  g_autofree char *place = dup_clean (dossier->place);
  double y = 0;

  box->flows = TRUE;

  if (communes != NULL || place == NULL)
    y = eur_report_add_field (layout, box, 0, 5, y, "Communes", communes);

  if (place != NULL)
    eur_report_add_field (layout, box, 0, 5, y, "Lieu", place);

  eur_report_layout_place (layout, box);
}

void
eur_report_add_identity (EurReportLayout *layout,
                         EurBundle       *bundle)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();

  add_owner (layout, box, bundle);
  add_project (layout, box, bundle);

  eur_report_layout_add_heading (layout, "Identité", NULL, MIN (box->height, EUR_REPORT_HEIGHT / 3));
  eur_report_layout_place (layout, box);
  eur_report_layout_space (layout, 3);
  add_places (layout, bundle->dossier);
}
