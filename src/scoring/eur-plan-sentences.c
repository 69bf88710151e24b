/* eur-plan-sentences.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-plan-sentences-private.h"

/* Every sentence of the financing plan, and how grave it is: a problem does not hold
 * as it is, an attention is to be looked at. None refuses anything. The no-break
 * spaces of the French are written as themselves. */
/* clang-format off */
const EurFindingKind _eur_plan_sentences[EUR_N_PLAN_SENTENCES] = {
  /* The plan as a whole. */
  [EUR_PLAN_NO_PLAN] = {
    "no-plan", EUR_SEVERITY_PROBLEM,
    { N_("No financing plan is recorded: a large project is one owner and one financing plan."),
      "Aucun plan de financement n’est enregistré : un grand projet, c’est un maître d’ouvrage et un plan de financement." },
    NULL
  },
  [EUR_PLAN_NO_COST] = {
    "no-cost", EUR_SEVERITY_PROBLEM,
    { N_("The plan has neither an expense nor a declared cost: no rate can be computed."),
      "Le plan n’a ni dépense ni coût déclaré : aucun taux ne peut être calculé." },
    NULL
  },
  [EUR_PLAN_NO_EXPENSE] = {
    "no-expense", EUR_SEVERITY_ATTENTION,
    { N_("The plan details no expense: its cost is the one that was declared, %s."),
      "Le plan ne détaille aucune dépense : le coût retenu est le coût déclaré, %s." },
    NULL
  },
  [EUR_PLAN_NO_RESOURCE] = {
    "no-resource", EUR_SEVERITY_PROBLEM,
    { N_("The plan has no resource: it does not say who pays."),
      "Le plan n’a aucune ressource : il ne dit pas qui paie." },
    NULL
  },
  [EUR_PLAN_TOO_LARGE] = {
    "too-large", EUR_SEVERITY_PROBLEM,
    { N_("The sums of the plan exceed %s: at least one amount is mistyped."),
      "Les sommes du plan dépassent %s : au moins un montant est mal saisi." },
    NULL
  },
  [EUR_PLAN_DECLARED_COST_DIFFERS] = {
    "declared-cost-differs", EUR_SEVERITY_ATTENTION,
    { N_("The expenses make %s and the declared cost was %s: %s apart."),
      "Les dépenses font %s et le coût déclaré était de %s : %s d’écart." },
    NULL
  },
  [EUR_PLAN_BALANCED] = {
    "balanced", EUR_SEVERITY_INFORMATION,
    { N_("The plan balances: %s of resources for %s of expenses."),
      "Le plan est équilibré : %s de ressources pour %s de dépenses." },
    NULL
  },
  [EUR_PLAN_IMBALANCE_MISSING] = {
    "imbalance-missing", EUR_SEVERITY_PROBLEM,
    { N_("The plan does not balance: %s of resources for %s of expenses, %s are missing."),
      "Le plan n’est pas équilibré : %s de ressources pour %s de dépenses, il manque %s." },
    NULL
  },
  [EUR_PLAN_IMBALANCE_SURPLUS] = {
    "imbalance-surplus", EUR_SEVERITY_PROBLEM,
    { N_("The plan does not balance: %s of resources for %s of expenses, %s too much."),
      "Le plan n’est pas équilibré : %s de ressources pour %s de dépenses, soit %s de trop." },
    NULL
  },
  [EUR_PLAN_MISSING_WITHOUT_REFUSED] = {
    "missing-without-refused", EUR_SEVERITY_PROBLEM,
    { N_("The plan balances on paper only: without the %s that were refused, %s are missing."),
      "Le plan n’est équilibré qu’en apparence : sans les %s refusés, il manque %s." },
    NULL
  },

  /* The owner’s share. */
  [EUR_PLAN_OWN_SHARE_OK] = {
    "own-share-ok", EUR_SEVERITY_INFORMATION,
    { N_("Minimum share of the owner: it brings %s beside %s of other public money, %s of all public money, and %s. The minimum of %s is reached."),
      "Participation minimale du maître d’ouvrage : il apporte %s face à %s d’autres fonds publics, soit %s des financements publics, et %s. Le minimum de %s est atteint." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_OWN_SHARE_SHORT] = {
    "own-share-short", EUR_SEVERITY_PROBLEM,
    { N_("Minimum share of the owner: it brings %s beside %s of other public money, %s of all public money, and %s. It lacks %s to reach the minimum of %s."),
      "Participation minimale du maître d’ouvrage : il apporte %s face à %s d’autres fonds publics, soit %s des financements publics, et %s. Il lui manque %s pour atteindre le minimum de %s." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_OWN_SHARE_SHORT_DEROGATED] = {
    "own-share-short-derogated", EUR_SEVERITY_INFORMATION,
    { N_("Minimum share of the owner: it brings %s beside %s of other public money, %s of all public money, and %s. It lacks %s to reach the minimum of %s, and a derogation is recorded."),
      "Participation minimale du maître d’ouvrage : il apporte %s face à %s d’autres fonds publics, soit %s des financements publics, et %s. Il lui manque %s pour atteindre le minimum de %s, et une dérogation est enregistrée." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_OWN_SHARE_NO_PUBLIC] = {
    "own-share-no-public", EUR_SEVERITY_INFORMATION,
    { N_("Minimum share of the owner: no other public money is in the plan, so the minimum of %s is reached."),
      "Participation minimale du maître d’ouvrage : le plan n’a pas d’autres fonds publics, le minimum de %s est donc atteint." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_OWN_SHARE_NOT_CONCERNED] = {
    "own-share-not-concerned", EUR_SEVERITY_INFORMATION,
    { N_("Minimum share of the owner: it concerns local authorities and their groups only, and the owner is none."),
      "Participation minimale du maître d’ouvrage : elle ne concerne que les collectivités et leurs groupements, et le maître d’ouvrage n’en est pas." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_OWN_SHARE_PUBLIC_BODY] = {
    "own-share-public-body", EUR_SEVERITY_INFORMATION,
    { N_("Minimum share of the owner: it concerns local authorities and their groups only. The owner is a public body: check that it is not a group of local authorities."),
      "Participation minimale du maître d’ouvrage : elle ne concerne que les collectivités et leurs groupements. Le maître d’ouvrage est un organisme public : vérifier que ce n’est pas un groupement de collectivités." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_OWN_SHARE_OPERATING] = {
    "own-share-operating", EUR_SEVERITY_INFORMATION,
    { N_("Minimum share of the owner: it concerns investment only, and this is an operating plan."),
      "Participation minimale du maître d’ouvrage : elle ne concerne que l’investissement, et ce plan est de fonctionnement." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_OWN_SHARE_OWNER_UNKNOWN] = {
    "own-share-owner-unknown", EUR_SEVERITY_ATTENTION,
    { N_("Minimum share of the owner: no owner is recorded, so nothing says whether it applies."),
      "Participation minimale du maître d’ouvrage : aucun maître d’ouvrage n’est enregistré, rien ne dit donc si elle s’applique." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_MINIMUM_SHARE_UNKNOWN] = {
    "minimum-share-unknown", EUR_SEVERITY_ATTENTION,
    { N_("The recorded minimum share, %s, is neither 20%% nor 30%%: the plan is judged at %s."),
      "La participation minimale enregistrée, %s, n’est ni 20 %% ni 30 %% : le plan est jugé à %s." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_DEROGATION] = {
    "derogation", EUR_SEVERITY_INFORMATION,
    { N_("Derogation to the minimum share: %s. Act: %s."),
      "Dérogation à la participation minimale : %s. Acte : %s." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_DEROGATION_WITHOUT_ACT] = {
    "derogation-without-act", EUR_SEVERITY_ATTENTION,
    { N_("A derogation to the minimum share is recorded without the act that grants it: %s."),
      "Une dérogation à la participation minimale est enregistrée sans l’acte qui l’accorde : %s." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_DEROGATION_WITHOUT_MOTIVE] = {
    "derogation-without-motive", EUR_SEVERITY_ATTENTION,
    { N_("An act of derogation to the minimum share is recorded without its motive: %s."),
      "Un acte de dérogation à la participation minimale est enregistré sans son motif : %s." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_DEROGATION_NOT_NEEDED] = {
    "derogation-not-needed", EUR_SEVERITY_INFORMATION,
    { N_("A derogation to the minimum share is recorded, and the plan does not need it: %s. Act: %s."),
      "Une dérogation à la participation minimale est enregistrée, et le plan n’en a pas besoin : %s. Acte : %s." },
    "CGCT L1111-10 III"
  },
  [EUR_PLAN_EUROPEAN_INCLUDED] = {
    "european-choice", EUR_SEVERITY_INFORMATION,
    { N_("To be verified: the %s of European money are counted among public money in the minimum share. Left out, the verdict would be the same."),
      "À vérifier : les %s de fonds européens sont comptés parmi les fonds publics de la participation minimale. Sans eux, le verdict serait le même." },
    NULL
  },
  [EUR_PLAN_EUROPEAN_EXCLUDED] = {
    "european-choice-excluded", EUR_SEVERITY_INFORMATION,
    { N_("To be verified: the %s of European money are not counted among public money in the minimum share. Counted, the verdict would be the same."),
      "À vérifier : les %s de fonds européens ne sont pas comptés parmi les fonds publics de la participation minimale. Avec eux, le verdict serait le même." },
    NULL
  },
  [EUR_PLAN_EUROPEAN_DECIDES] = {
    "european-choice-decides", EUR_SEVERITY_ATTENTION,
    { N_("To be verified: the minimum share of %2$s is reached if the %1$s of European money are not public money, and not if they are."),
      "À vérifier : la participation minimale de %2$s est atteinte si les %1$s de fonds européens ne sont pas des fonds publics, et ne l’est pas s’ils en sont." },
    NULL
  },
  [EUR_PLAN_NO_OWN_FUNDS] = {
    "no-own-funds", EUR_SEVERITY_ATTENTION,
    { N_("The owner brings no money of its own to the plan."),
      "Le maître d’ouvrage n’apporte pas de fonds propres au plan." },
    NULL
  },

  /* How sure the money is. */
  [EUR_PLAN_NOTHING_FIRM] = {
    "nothing-firm", EUR_SEVERITY_ATTENTION,
    { N_("Firm coverage: nothing is acquired or paid yet, for a cost of %s."),
      "Couverture ferme : rien n’est encore acquis ni versé, pour un coût de %s." },
    NULL
  },
  [EUR_PLAN_FIRM_COVERAGE] = {
    "firm-coverage", EUR_SEVERITY_INFORMATION,
    { N_("Firm coverage: %s acquired or paid of a cost of %s, that is %s."),
      "Couverture ferme : %s acquis ou versés sur un coût de %s, soit %s." },
    NULL
  },
  [EUR_PLAN_PROBABLE_COVERAGE] = {
    "probable-coverage", EUR_SEVERITY_INFORMATION,
    { N_("Probable coverage: %s acquired or paid, and half of the %s requested, that is %s of the cost."),
      "Couverture probable : %s acquis ou versés, et la moitié des %s sollicités, soit %s du coût." },
    NULL
  },
  [EUR_PLAN_NOT_REQUESTED] = {
    "not-requested", EUR_SEVERITY_INFORMATION,
    { N_("%s of the resources that are not the owner’s are planned and not requested yet."),
      "%s de ressources hors fonds propres sont envisagés et ne sont pas encore sollicités." },
    NULL
  },
  [EUR_PLAN_PUBLIC_AID_RATE] = {
    "public-aid-rate", EUR_SEVERITY_INFORMATION,
    { N_("Public aid: %s, that is %s of a base of %s."),
      "Aides publiques : %s, soit %s d’une assiette de %s." },
    NULL
  },
  [EUR_PLAN_PUBLIC_AID_HIGH] = {
    "public-aid-high", EUR_SEVERITY_INFORMATION,
    { N_("Public aid: %s, that is %s of a base of %s. No law sets a general maximum; some funders do not go beyond 80%%."),
      "Aides publiques : %s, soit %s d’une assiette de %s. Aucun texte ne fixe de plafond général ; certains financeurs ne vont pas au-delà de 80 %%." },
    "Décret 99-1060, art. 10"
  },
  [EUR_PLAN_SINGLE_FUNDER] = {
    "single-funder", EUR_SEVERITY_ATTENTION,
    { N_("The plan hangs on one funder: “%s” brings %s, that is %s of a cost of %s."),
      "Le plan repose sur un seul financeur : « %s » apporte %s, soit %s d’un coût de %s." },
    NULL
  },

  /* Lines. */
  [EUR_PLAN_REFUSED_COUNTED] = {
    "refused-counted", EUR_SEVERITY_ATTENTION,
    { N_("The resource “%s” was refused, and its %s are still in the plan."),
      "La ressource « %s » a été refusée, et ses %s figurent encore au plan." },
    NULL
  },
  [EUR_PLAN_EXPENSE_WITHOUT_LABEL] = {
    "expense-without-label", EUR_SEVERITY_ATTENTION,
    { N_("An expense of %s does not say what it is for."),
      "Une dépense de %s ne dit pas à quoi elle sert." },
    NULL
  },
  [EUR_PLAN_RESOURCE_WITHOUT_LABEL] = {
    "resource-without-label", EUR_SEVERITY_ATTENTION,
    { N_("A resource of %s does not say who pays it."),
      "Une ressource de %s ne dit pas qui la verse." },
    NULL
  },
  [EUR_PLAN_LINE_WITHOUT_AMOUNT] = {
    "line-without-amount", EUR_SEVERITY_ATTENTION,
    { N_("“%s” has no amount."),
      "« %s » n’a pas de montant." },
    NULL
  },
  [EUR_PLAN_DUPLICATE_RESOURCE] = {
    "duplicate-resource", EUR_SEVERITY_ATTENTION,
    { N_("“%s” is there twice for %s: check that it is not counted twice."),
      "« %s » figure deux fois pour %s : vérifier que la ressource n’est pas comptée deux fois." },
    NULL
  },
  [EUR_PLAN_SUNDRIES] = {
    "sundries", EUR_SEVERITY_ATTENTION,
    { N_("Sundry and unforeseen expenses make %s, that is %s of the cost, more than 10%%: funders often leave them out of the eligible cost."),
      "Les dépenses diverses ou imprévues font %s, soit %s du coût, plus de 10 %% : les financeurs les écartent souvent du coût éligible." },
    NULL
  },
  [EUR_PLAN_ABOVE_ELIGIBLE] = {
    "above-eligible", EUR_SEVERITY_ATTENTION,
    { N_("“%s” keeps an eligible cost of %s and would pay more than it: %s."),
      "« %s » retient un coût éligible de %s et verserait davantage : %s." },
    NULL
  },
  [EUR_PLAN_ELIGIBLE_ABOVE_COST] = {
    "eligible-above-cost", EUR_SEVERITY_ATTENTION,
    { N_("“%s” keeps an eligible cost of %s, more than the cost of the project, %s."),
      "« %s » retient un coût éligible de %s, supérieur au coût du projet, %s." },
    NULL
  },
  [EUR_PLAN_ELIGIBLE_BELOW_COST] = {
    "eligible-below-cost", EUR_SEVERITY_INFORMATION,
    { N_("“%s” keeps an eligible cost of %s for a cost of %s, and pays %s of it."),
      "« %s » retient un coût éligible de %s pour un coût de %s, et en finance %s." },
    NULL
  },

  /* Proofs and dates. */
  [EUR_PLAN_OWN_WITHOUT_PROOF] = {
    "own-without-proof", EUR_SEVERITY_ATTENTION,
    { N_("The own funds “%s”, %s, are said to be voted, and no deliberation proves it."),
      "Les fonds propres « %s », %s, sont dits votés, et aucune délibération ne le prouve." },
    NULL
  },
  [EUR_PLAN_ACQUIRED_WITHOUT_PROOF] = {
    "acquired-without-proof", EUR_SEVERITY_ATTENTION,
    { N_("The resource “%s”, %s, is said to be acquired, and no piece proves it."),
      "La ressource « %s », %s, est dite acquise, et aucune pièce ne le prouve." },
    NULL
  },
  [EUR_PLAN_PAID_WITHOUT_PROOF] = {
    "paid-without-proof", EUR_SEVERITY_ATTENTION,
    { N_("The resource “%s”, %s, is said to be paid, and no piece proves it."),
      "La ressource « %s », %s, est dite versée, et aucune pièce ne le prouve." },
    NULL
  },
  [EUR_PLAN_PRIVATE_WITHOUT_LETTER] = {
    "private-without-letter", EUR_SEVERITY_ATTENTION,
    { N_("The private money of “%s”, %s, has no letter of commitment."),
      "Les fonds privés de « %s », %s, n’ont pas de lettre d’engagement." },
    NULL
  },
  [EUR_PLAN_PROOF_GONE] = {
    "proof-gone", EUR_SEVERITY_PROBLEM,
    { N_("The proof of “%s”, %s, is no longer among the pieces of the dossier."),
      "Le justificatif de « %s », %s, n’est plus parmi les pièces du dossier." },
    NULL
  },
  [EUR_PLAN_PROOF_NOT_HERE] = {
    "proof-not-here", EUR_SEVERITY_ATTENTION,
    { N_("The proof of “%s”, the file “%s”, is announced and has not been received."),
      "Le justificatif de « %s », le fichier « %s », est annoncé et n’a pas été reçu." },
    NULL
  },
  [EUR_PLAN_PROOF_OLDER] = {
    "proof-older-than-plan", EUR_SEVERITY_ATTENTION,
    { N_("The proof of “%s” is of %s, before the plan, of %s: it may concern another plan."),
      "Le justificatif de « %s » date du %s, avant le plan, du %s : il peut porter sur un autre plan." },
    NULL
  },
  [EUR_PLAN_PLAN_WITHOUT_DATE] = {
    "plan-without-date", EUR_SEVERITY_INFORMATION,
    { N_("The plan has no date: nothing says whether the proofs are older than it."),
      "Le plan n’est pas daté : rien ne dit si les justificatifs lui sont antérieurs." },
    NULL
  },
  [EUR_PLAN_DATES_OUT_OF_ORDER] = {
    "dates-out-of-order", EUR_SEVERITY_ATTENTION,
    { N_("The dates of “%s” are out of order: a step is of %s, and the one before it of %s."),
      "Les dates de « %s » ne se suivent pas : une étape est du %s, et celle qui la précède du %s." },
    NULL
  },
  [EUR_PLAN_WORK_BEFORE_DECISION] = {
    "work-before-decision", EUR_SEVERITY_ATTENTION,
    { N_("The work starts on %s, before the decision on “%s”, of %s: what is spent before may not be funded."),
      "Les travaux commencent le %s, avant la décision sur « %s », du %s : ce qui est engagé avant peut ne pas être financé." },
    NULL
  },
  [EUR_PLAN_WORK_BEFORE_REQUEST] = {
    "work-before-request", EUR_SEVERITY_ATTENTION,
    { N_("The work starts on %s, before the request for “%s”, of %s: the request may be turned down."),
      "Les travaux commencent le %s, avant la demande pour « %s », du %s : la demande peut être écartée." },
    NULL
  },
  [EUR_PLAN_WORK_AWAITS_DECISIONS] = {
    "work-awaits-decisions", EUR_SEVERITY_INFORMATION,
    { N_("%s that were requested await a decision, and the work starts on %s: the decisions have to come before."),
      "%s sollicités attendent une décision, et les travaux commencent le %s : les décisions doivent venir avant." },
    NULL
  },

  /* VAT, years, the layout of an operating plan. */
  [EUR_PLAN_TAX_RECOVERED] = {
    "tax-recovered", EUR_SEVERITY_ATTENTION,
    { N_("The owner recovers the VAT and the amounts include it: the cost is overstated."),
      "Le maître d’ouvrage récupère la TVA et les montants sont TTC : le coût est surévalué." },
    NULL
  },
  [EUR_PLAN_TAX_NOT_RECOVERED] = {
    "tax-not-recovered", EUR_SEVERITY_INFORMATION,
    { N_("The amounts are without VAT and nothing says that the owner recovers it: the VAT may be left to pay."),
      "Les montants sont hors taxes et rien ne dit que le maître d’ouvrage récupère la TVA : elle peut rester à financer." },
    NULL
  },
  [EUR_PLAN_YEARS_INCOMPLETE] = {
    "years-incomplete", EUR_SEVERITY_ATTENTION,
    { N_("Lines without a year: %s of %s. The years cannot be compared."),
      "Lignes sans année : %s sur %s. Les années ne peuvent pas être comparées." },
    NULL
  },
  [EUR_PLAN_YEAR_SHORT] = {
    "year-short", EUR_SEVERITY_ATTENTION,
    { N_("In %s, the expenses are %s and the resources %s: %s are to be advanced."),
      "En %s, les dépenses sont de %s et les ressources de %s : %s sont à avancer." },
    NULL
  },
  [EUR_PLAN_OPERATING_CENTS] = {
    "operating-cents", EUR_SEVERITY_INFORMATION,
    { N_("Some amounts have cents: the operating form is filled in whole euros."),
      "Des montants ont des centimes : le budget de fonctionnement se remplit en euros entiers." },
    "CERFA 12156"
  },
  [EUR_PLAN_ACCOUNT_UNKNOWN] = {
    "account-unknown", EUR_SEVERITY_ATTENTION,
    { N_("“%s” is on the account %s, which is not one of its side of an operating plan."),
      "« %s » est au compte %s, qui n’est pas de ce côté d’un budget de fonctionnement." },
    "CERFA 12156"
  },
  [EUR_PLAN_VOLUNTARY_IMBALANCE] = {
    "in-kind-imbalance", EUR_SEVERITY_ATTENTION,
    { N_("Gifts in kind do not balance: %s on account 86 for %s on account 87."),
      "Les contributions volontaires en nature ne s’équilibrent pas : %s au compte 86 pour %s au compte 87." },
    "CERFA 12156"
  },
};
/* clang-format on */
