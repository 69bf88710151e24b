/* report-fixture.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "report-fixture.h"

#define SHA256 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

void
report_fixture_add_expense (EurBundle  *bundle,
                            const char *label,
                            gint64      cents)
{
  g_autoptr(EurExpenseLine) line = eur_expense_line_new ();

  g_set_str (&line->label, label);
  line->amount_cents = cents;
  g_list_store_append (bundle->plan->expenses, line);
}

void
report_fixture_add_resource (EurBundle  *bundle,
                             const char *label,
                             EurNature   nature,
                             EurFunding  status,
                             gint64      cents)
{
  g_autoptr(EurResourceLine) line = eur_resource_line_new ();

  g_set_str (&line->label, label);
  line->nature = nature;
  line->status = status;
  line->amount_cents = cents;
  g_list_store_append (bundle->plan->resources, line);
}

void
report_fixture_add_piece (EurBundle  *bundle,
                          const char *kind,
                          const char *filename,
                          gint64      size,
                          const char *sha256)
{
  g_autoptr(EurAttachment) piece = eur_attachment_new ();

  g_set_str (&piece->kind, kind);
  g_set_str (&piece->filename, filename);
  g_set_str (&piece->sha256, sha256);
  g_set_str (&piece->received_at, "2026-03-12T09:30:00+01:00");
  piece->byte_size = size;
  g_list_store_append (bundle->attachments, piece);
}

void
report_fixture_add_event (EurBundle  *bundle,
                          const char *at,
                          const char *by,
                          EurAction   action,
                          const char *note,
                          guint       n_changes)
{
  g_autoptr(EurEvent) event = eur_event_new ();
  g_autoptr(JsonArray) changes = json_array_new ();

  for (guint i = 0; i < n_changes; i++)
    json_array_add_object_element (changes, json_object_new ());

  g_set_str (&event->at, at);
  g_set_str (&event->by, by);
  g_set_str (&event->note, note);
  event->action = action;
  event->changes = json_node_init_array (json_node_alloc (), changes);
  g_list_store_append (bundle->events, event);
}

void
report_fixture_add_completion (EurBundle         *bundle,
                               EurCompletionKind  kind,
                               const char        *subject,
                               const char        *detail,
                               const char        *due_on)
{
  g_autoptr(EurCompletion) completion = eur_completion_new ();

  completion->kind = kind;
  g_set_str (&completion->subject, subject);
  g_set_str (&completion->detail, detail);
  g_set_str (&completion->asked_on, "2026-11-23");
  g_set_str (&completion->due_on, due_on);
  g_list_store_append (bundle->dossier->completions, completion);
}

EurBundle *
report_fixture_new_empty (void)
{
  g_autoptr(EurDossier) dossier = eur_dossier_new ();

  return eur_bundle_new (dossier);
}

static void
set_wave (EurBundle *bundle)
{
  bundle->wave = eur_wave_new ();
  bundle->wave->year = 2026;
  bundle->wave->number = 1;
}

static void
set_owner (EurBundle *bundle)
{
  EurOrganization *owner = eur_organization_new ();
  EurPerson *contact = eur_person_new ();

  g_set_str (&owner->name, "Ville de Rivefosse");
  g_set_str (&owner->siret, "21620498200013");
  g_set_str (&owner->address, "2 place de la Mairie");
  g_set_str (&owner->postcode, "62590");
  g_set_str (&owner->city, "Oignies");
  owner->kind = EUR_ORGANIZATION_COLLECTIVITY;
  bundle->owner = owner;

  g_set_str (&contact->civility, "Mme");
  g_set_str (&contact->first_name, "Camille");
  g_set_str (&contact->last_name, "Exemple");
  g_set_str (&contact->role, "Cheffe de projet renouvellement urbain");
  g_set_str (&contact->email, "camille.exemple@example.org");
  g_set_str (&contact->phone, "03 21 00 00 00");
  bundle->contact = contact;
}

static void
set_usual_texts (EurDossier *dossier)
{
  g_set_str (&dossier->summary,
             "Transformer l'ancien carreau de la fosse 9 en éco-lieu ouvert à tous : jardins partagés, atelier de réparation, "
             "salle commune et logements en habitat participatif.");
  g_set_str (&dossier->description,
             "Le projet prolonge la reconversion du site minier. Deux bâtiments sont conservés et isolés avec des matériaux "
             "biosourcés; une serre commune, construite en réemploi, relie les deux.\n\n"
             "Les travaux se font en chantier-école avec le lycée professionnel. L'ouverture au public est progressive, à mesure "
             "que les espaces sont livrés. Qui en décide? Une assemblée d'usage, réunie chaque mois depuis 2024.");
  g_set_str (&dossier->territory,
             "Douze ateliers ont réuni 140 habitants des cités voisines. L'association des locataires, deux bailleurs et la "
             "mission locale sont partenaires.");
  g_set_str (&dossier->environment,
             "Désimperméabilisation de 4 200 m², plantation de 300 arbres d'essences locales, réemploi de 60 % des matériaux "
             "déposés, chaleur fournie par l'eau d'exhaure.");
}

static void
set_usual_plan (EurBundle *bundle)
{
  bundle->plan = eur_financing_plan_new ();
  bundle->plan->version = EUR_PLAN_VERSION_COMMITTEE;

  report_fixture_add_expense (bundle, "Acquisition et études", 9500000);
  report_fixture_add_expense (bundle, "Clos et couvert des deux bâtiments", 61250000);
  report_fixture_add_expense (bundle, "Serre commune", 18405050);
  report_fixture_add_expense (bundle, "Espaces extérieurs", 29800000);
  report_fixture_add_expense (bundle, "Animation de l'assemblée d'usage", 899950);
  report_fixture_add_expense (bundle, "Aléas", 3601700);

  report_fixture_add_resource (bundle, "Fonds propres de la commune", EUR_NATURE_OWN, EUR_FUNDING_ACQUIRED, 26222700);
  report_fixture_add_resource (bundle, "Région Hauts-de-France", EUR_NATURE_PUBLIC, EUR_FUNDING_PAID, 35000000);
  report_fixture_add_resource (bundle, "État — fonds vert", EUR_NATURE_PUBLIC, EUR_FUNDING_REQUESTED, 30000000);
  report_fixture_add_resource (bundle, "FEDER", EUR_NATURE_EUROPEAN, EUR_FUNDING_PLANNED, 21000000);
  report_fixture_add_resource (bundle, "Fondation d'entreprise", EUR_NATURE_PRIVATE, EUR_FUNDING_REFUSED, 10000000);
}

/* What comes in on an ordinary day: two communes, a plan with a hole of 12 340 €. */
EurBundle *
report_fixture_new_usual (void)
{
  EurBundle *bundle = report_fixture_new_empty ();
  EurDossier *dossier = bundle->dossier;

  g_set_str (&dossier->number, "2026-003");
  g_set_str (&dossier->title, "Éco-lieu de la fosse 9 : «œuvrer ensemble»");
  g_set_str (&dossier->domain, "Habitat, nature en ville");
  g_set_str (&dossier->start_on, "2026-09-01");
  g_set_str (&dossier->received_at, "2026-03-01T10:12:00+01:00");
  dossier->families = g_strdupv ((char *[]) { "Projets d’aménagement", "Projets de développement culturel", NULL });
  dossier->communes = g_strdupv ((char *[]) { "62637", "62427", NULL });
  dossier->stage = EUR_STAGE_INSTRUCTED;
  dossier->beneficiaries = 12400;
  dossier->external_number = 1234567;
  dossier->example = TRUE;

  set_wave (bundle);
  set_owner (bundle);
  set_usual_texts (dossier);
  set_usual_plan (bundle);

  report_fixture_add_piece (bundle, "Délibération", "deliberation-2026-02-17.pdf", 482113, SHA256);
  report_fixture_add_piece (bundle, "Plan masse", "plan masse v3.pdf", 12480000, SHA256);
  report_fixture_add_piece (bundle, "Devis", "devis-serre.xlsx", 38200, NULL);

  report_fixture_add_event (bundle, "2026-03-01T10:12:00+01:00", "Import démarche.numérique", EUR_ACTION_IMPORTED, NULL, 0);
  report_fixture_add_event (bundle, "2026-03-12T09:30:00+01:00", "Camille Exemple", EUR_ACTION_ATTACHED, "Délibération", 1);
  report_fixture_add_event (bundle, "2026-04-02T15:41:00+02:00", "Alex Modèle", EUR_ACTION_EDITED, NULL, 3);
  report_fixture_add_event (bundle, "2026-05-11T08:05:00+02:00", "Alex Modèle", EUR_ACTION_STAGED, "De «Recevable» à «En comité»", 1);

  return bundle;
}

static char *
repeat (const char *word,
        guint       n,
        const char *separator)
{
  g_autoptr(GString) text = g_string_new (word);

  for (guint i = 1; i < n; i++)
    g_string_append_printf (text, "%s%s", separator, word);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
set_awkward_plan (EurBundle *bundle)
{
  bundle->plan = eur_financing_plan_new ();
  bundle->plan->kind = EUR_PLAN_OPERATING;
  bundle->plan->includes_tax = TRUE;
  bundle->plan->declared_cost_cents = 123456700;

  for (guint i = 1; i <= 25; i++)
    {
      g_autofree char *expense = g_strdup_printf ("Poste numéro %02u%s", i, i % 7 == 0 ? ", avec un intitulé bien trop long pour "
                                                                                         "tenir sur une seule ligne de ce tableau"
                                                                                       : "");
      g_autofree char *resource = g_strdup_printf ("Financeur numéro %02u", i);

      report_fixture_add_expense (bundle, expense, i * 1000000 + i);
      report_fixture_add_resource (bundle, resource, i % EUR_N_NATURES, i % EUR_N_FUNDINGS, i * 900000 + i);
    }

  report_fixture_add_expense (bundle, "Dix mille milliards", EUR_AMOUNT_MAX / 2);
  report_fixture_add_expense (bundle, "", -250000);
}

static void
set_awkward_owner (EurBundle *bundle)
{
  EurOrganization *owner = eur_organization_new ();

  g_set_str (&owner->name, "Association pour la préservation, la mise en valeur et l'animation du patrimoine minier, agricole et "
                           "fluvial des vallées de la Lawe, de la Clarence et de la Souchez");
  g_set_str (&owner->rna, "W62A000001");
  g_set_str (&owner->email, "une.adresse.de.courriel.particulierement.longue@association-du-patrimoine.example.org");
  owner->kind = EUR_ORGANIZATION_ASSOCIATION;
  bundle->owner = owner;
}

/* Everything that breaks a layout, at once. */
EurBundle *
report_fixture_new_awkward (void)
{
  EurBundle *bundle = report_fixture_new_empty ();
  EurDossier *dossier = bundle->dossier;

  dossier->title = repeat ("Une très longue histoire & <b>balisée</b>", 8, " ; ");
  dossier->summary = repeat ("Anticonstitutionnellement", 300, "");
  dossier->description = repeat ("mot", 300, " ");
  g_set_str (&dossier->territory, "دار الثقافة في لنس مفتوحة للجميع\nMixte : الدار (Lens), 😀 et \xef\xbf\xbc inconnus");
  g_set_str (&dossier->number, "2026-004");
  dossier->communes = g_strdupv ((char *[]) { "62350", "62637", "62427", "62498", "62510", "99999", NULL });
  g_set_str (&dossier->place, "Ancienne gare d'eau");

  set_awkward_owner (bundle);
  set_awkward_plan (bundle);

  for (guint i = 1; i <= 22; i++)
    {
      g_autofree char *day = g_strdup_printf ("2026-03-%02uT10:00:00+01:00", i);
      g_autofree char *note = g_strdup_printf ("Note %02u", i);

      report_fixture_add_event (bundle, day, i % 2 ? NULL : "Quelqu'un dont le nom est particulièrement long à écrire", EUR_ACTION_EDITED, note, i);
      report_fixture_add_piece (bundle, NULL, "un_nom_de_fichier_sans_aucune_espace_ni_trait_d_union_v12_FINAL_definitif.docx", i * 99999, NULL);
    }

  return bundle;
}
