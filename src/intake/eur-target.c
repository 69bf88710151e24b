/* eur-target.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-target.h"
#include "eur-words-private.h"

#define TEXTS   (1 << EUR_CHAMP_TEXT | 1 << EUR_CHAMP_CHOICE | 1 << EUR_CHAMP_CHOICES)
#define PLACES  (TEXTS | 1 << EUR_CHAMP_COMMUNE)
#define NUMBERS (1 << EUR_CHAMP_TEXT | 1 << EUR_CHAMP_NUMBER)
#define DATES   (1 << EUR_CHAMP_TEXT | 1 << EUR_CHAMP_DATE)
#define ANSWERS (TEXTS | 1 << EUR_CHAMP_BOOLEAN)

/* A label of many words that has one of ours by chance is not about it. */
#define LEAST_SCORE 34

/* The words are those of French forms, folded. */
static const EurTarget targets[] = {
  { "dossier.title", EUR_TARGET_DOSSIER, "title", NULL, TEXTS, FALSE,
    "nom projet|intitule projet|titre projet|nom operation|intitule operation|nom action|intitule|titre" },
  { "dossier.summary", EUR_TARGET_DOSSIER, "summary", NULL, TEXTS, FALSE,
    "resume|synthese|presentation courte|en quelques mots|projet bref|presentation synthetique" },
  { "dossier.description", EUR_TARGET_DOSSIER, "description", NULL, TEXTS, FALSE,
    "description|descriptif|presentation projet|presentez projet|decrivez projet|contenu projet|objectifs projet" },
  { "dossier.territory", EUR_TARGET_DOSSIER, "territory", NULL, TEXTS, FALSE,
    "lien territoire|ancrage territoire|ancrage territorial|ancrage local|territoire|habitants|acteurs locaux|retombees" },
  { "dossier.environment", EUR_TARGET_DOSSIER, "environment", NULL, TEXTS, FALSE,
    "transition ecologique|developpement durable|impact environnement|environnement|ecologique|biodiversite" },
  { "dossier.families", EUR_TARGET_DOSSIER, "families", NULL, TEXTS, FALSE,
    "famille projet|famille|categorie projet|type projet" },
  { "dossier.domain", EUR_TARGET_DOSSIER, "domain", NULL, TEXTS, FALSE,
    "domaine|thematique|secteur activite" },
  { "dossier.communes", EUR_TARGET_DOSSIER, "communes", NULL, PLACES, TRUE,
    "commune projet|commune concernee|commune|ville projet|ville" },
  { "dossier.place", EUR_TARGET_DOSSIER, "place", NULL, PLACES, FALSE,
    "adresse projet|adresse site|lieu projet|lieu|localisation|emplacement" },
  { "dossier.start_on", EUR_TARGET_DOSSIER, "start_on", NULL, DATES, FALSE,
    "date demarrage|date debut|date lancement|date commencement|demarrage|debut travaux" },
  { "dossier.beneficiaries", EUR_TARGET_DOSSIER, "beneficiaries", NULL, NUMBERS, FALSE,
    "nombre beneficiaires|nombre usagers|nombre personnes|beneficiaires" },
  { "organization.name", EUR_TARGET_ORGANIZATION, "name", NULL, TEXTS, FALSE,
    "maitre ouvrage|nom structure|nom organisme|nom porteur|nom association|nom collectivite|raison sociale|porteur projet|structure porteuse" },
  { "organization.siret", EUR_TARGET_ORGANIZATION, "siret", NULL, TEXTS | NUMBERS | 1 << EUR_CHAMP_SIRET, FALSE,
    "numero siret|siret maitre ouvrage|siret structure|siret" },
  { "organization.rna", EUR_TARGET_ORGANIZATION, "rna", NULL, TEXTS, FALSE,
    "numero rna|rna" },
  { "organization.address", EUR_TARGET_ORGANIZATION, "address", NULL, PLACES, FALSE,
    "adresse structure|adresse siege|adresse organisme|adresse maitre ouvrage" },
  { "organization.phone", EUR_TARGET_ORGANIZATION, "phone", NULL, TEXTS | NUMBERS, FALSE,
    "telephone structure|telephone organisme|telephone standard" },
  { "organization.email", EUR_TARGET_ORGANIZATION, "email", NULL, TEXTS, FALSE,
    "mail structure|email structure|courriel structure" },
  { "person.civility", EUR_TARGET_PERSON, "civility", NULL, TEXTS, FALSE,
    "civilite" },
  { "person.first_name", EUR_TARGET_PERSON, "first_name", NULL, TEXTS, FALSE,
    "prenom contact|prenom -nom" },
  { "person.last_name", EUR_TARGET_PERSON, "last_name", NULL, TEXTS, FALSE,
    "nom prenom contact|nom prenom|nom contact|nom responsable|nom referent|nom representant" },
  { "person.role", EUR_TARGET_PERSON, "role", NULL, TEXTS, FALSE,
    "fonction contact|fonction|qualite signataire" },
  { "person.phone", EUR_TARGET_PERSON, "phone", NULL, TEXTS | NUMBERS, FALSE,
    "telephone contact|telephone|portable" },
  { "person.email", EUR_TARGET_PERSON, "email", NULL, TEXTS, FALSE,
    "mail contact|email contact|courriel contact|adresse electronique|email|courriel" },
  { "financing_plan.declared_cost_cents", EUR_TARGET_PLAN, "declared_cost_cents", NULL, NUMBERS, FALSE,
    "cout total ht|montant total ht|budget total ht|cout ht|cout total -ttc|montant total -ttc|budget total -ttc|cout projet -ttc|cout global -ttc|budget previsionnel -ttc|cout previsionnel -ttc" },
  { "financing_plan.declared_cost_with_tax", EUR_TARGET_PLAN, NULL, N_("Declared Total Cost, VAT Included"), NUMBERS, FALSE,
    "cout total ttc -ht|montant total ttc -ht|budget total ttc -ht|cout ttc -ht|budget ttc -ht" },
  { "financing_plan.includes_tax", EUR_TARGET_PLAN, "includes_tax", NULL, ANSWERS, FALSE,
    "ht ou ttc|ht ttc|montant ttc|toutes taxes" },
  { "financing_plan.recovers_vat", EUR_TARGET_PLAN, "recovers_vat", NULL, ANSWERS, FALSE,
    "tva recuperable|recuperez tva|recupere tva|recuperation tva|assujetti tva" },
  { "financing_plan.expenses", EUR_TARGET_PLAN, "expenses", NULL, 1 << EUR_CHAMP_ROWS, TRUE,
    "depense|charge|poste" },
  { "financing_plan.resources", EUR_TARGET_PLAN, "resources", NULL, 1 << EUR_CHAMP_ROWS, TRUE,
    "recette|ressource|financeur|financement|cofinancement|produit" },
  { "attachment", EUR_TARGET_ATTACHMENT, NULL, N_("Piece"), 1 << EUR_CHAMP_FILES, TRUE, NULL },
  { "expenses.label", EUR_TARGET_EXPENSE, "label", NULL, TEXTS, FALSE,
    "poste depense|nature depense|poste|libelle|intitule|designation|objet|depense|nature|type" },
  { "expenses.amount_cents", EUR_TARGET_EXPENSE, "amount_cents", NULL, NUMBERS, FALSE,
    "montant ht|montant|cout ht|cout|somme|total" },
  { "resources.label", EUR_TARGET_RESOURCE, "label", NULL, TEXTS, FALSE,
    "nom financeur|financeur|organisme|partenaire|libelle|intitule|origine|source|nom|recette" },
  { "resources.amount_cents", EUR_TARGET_RESOURCE, "amount_cents", NULL, NUMBERS, FALSE,
    "montant|somme|total" },
  { "resources.status", EUR_TARGET_RESOURCE, "status", NULL, ANSWERS, FALSE,
    "statut|etat|avancement|obtenu|acquis|notifie" },
  { "resources.nature", EUR_TARGET_RESOURCE, "nature", NULL, TEXTS, FALSE,
    "nature|type|categorie" },
  { "resources.requested_on", EUR_TARGET_RESOURCE, "requested_on", NULL, DATES, FALSE,
    "date demande|date depot|demande le" },
  { "resources.decided_on", EUR_TARGET_RESOURCE, "decided_on", NULL, DATES, FALSE,
    "date notification|date decision|date accord|notifie le" },
};

static GType (*const scopes[]) (void) = {
  [EUR_TARGET_DOSSIER]      = eur_dossier_get_type,
  [EUR_TARGET_ORGANIZATION] = eur_organization_get_type,
  [EUR_TARGET_PERSON]       = eur_person_get_type,
  [EUR_TARGET_PLAN]         = eur_financing_plan_get_type,
  [EUR_TARGET_ATTACHMENT]   = eur_attachment_get_type,
  [EUR_TARGET_EXPENSE]      = eur_expense_line_get_type,
  [EUR_TARGET_RESOURCE]     = eur_resource_line_get_type,
};

G_STATIC_ASSERT (G_N_ELEMENTS (scopes) == EUR_N_TARGET_SCOPES);

const EurTarget *
eur_target_list (guint *n_targets)
{
  *n_targets = G_N_ELEMENTS (targets);

  return targets;
}

/**
 * eur_target_from_path:
 * @path: "dossier.title"
 *
 * Returns: (nullable): the target of that name
 */
const EurTarget *
eur_target_from_path (const char *path)
{
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      if (g_strcmp0 (targets[i].path, path) == 0)
        return &targets[i];
    }

  return NULL;
}

EurRecordClass *
eur_target_scope_ref_class (EurTargetScope scope)
{
  return g_type_class_ref (scopes[scope]());
}

/**
 * eur_target_get_field:
 *
 * Returns: (nullable): the field that is filled; none for a piece, and for what
 *   fills several fields
 */
const EurField *
eur_target_get_field (const EurTarget *self)
{
  g_autoptr(EurRecordClass) klass = eur_target_scope_ref_class (self->scope);

  return self->member != NULL ? eur_record_class_find_field (klass, self->member) : NULL;
}

/**
 * eur_target_get_title:
 *
 * Returns: what people call it, in the language of the interface
 */
const char *
eur_target_get_title (const EurTarget *self)
{
  return _(self->title != NULL ? self->title : eur_target_get_field (self)->title);
}

/**
 * eur_target_is_block:
 * @columns: (out): the scope of what is in its rows
 *
 * Returns: whether it takes a repeatable block
 */
gboolean
eur_target_is_block (const EurTarget *self,
                     EurTargetScope  *columns)
{
  if (!(self->kinds & 1 << EUR_CHAMP_ROWS))
    return FALSE;

  *columns = g_str_equal (self->member, "expenses") ? EUR_TARGET_EXPENSE : EUR_TARGET_RESOURCE;

  return TRUE;
}

gboolean
eur_target_accepts (const EurTarget *self,
                    EurChampKind     kind)
{
  return (self->kinds & 1 << kind) != 0;
}

/**
 * eur_target_score:
 * @folded_label: a question's label, folded
 *
 * Returns: how much the label speaks of this target; 0: not enough
 */
guint
eur_target_score (const EurTarget *self,
                  const char      *folded_label)
{
  guint score = self->words != NULL ? _eur_words_score (folded_label, self->words) : LEAST_SCORE;

  return score >= LEAST_SCORE ? score : 0;
}
