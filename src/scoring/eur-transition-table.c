/* eur-transition-table.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-transition-private.h"

/* The life of a dossier (design section 5): which stage follows which, what must
 * be true, and what is said when it is not. All of it is in the three tables
 * below; ARCHITECTURE.md shows them, printed by eur_transition_dup_markdown(). */

#define STAFF EUR_ROLE_STAFF

/* To be complete: somebody to answer for it, and figures to judge. */
#define COMPLETE (EUR_CONDITION_NUMBER | EUR_CONDITION_WAVE | EUR_CONDITION_OWNER | EUR_CONDITION_PLAN | EUR_CONDITION_ANSWERED)

/* clang-format off */
static const EurTransition transitions[] = {
  /* from, to, who, goes back, needs a motive, name, conditions */
  { EUR_STAGE_PARKED, EUR_STAGE_RECEIVED, STAFF, FALSE, FALSE,
    { N_("Join the Wave"), "Rejoindre la vague" }, EUR_CONDITION_WAVE | EUR_CONDITION_CALL },
  { EUR_STAGE_RECEIVED, EUR_STAGE_INCOMPLETE, STAFF, FALSE, FALSE,
    { N_("Ask for Completion"), "Demander des compléments" }, EUR_CONDITION_ASKED },
  { EUR_STAGE_RECEIVED, EUR_STAGE_COMPLETE, STAFF, FALSE, FALSE,
    { N_("Declare Complete"), "Déclarer complet" }, COMPLETE },
  { EUR_STAGE_RECEIVED, EUR_STAGE_PARKED, STAFF, FALSE, TRUE,
    { N_("Keep for the Next Wave"), "Garder pour la vague suivante" }, 0 },
  { EUR_STAGE_INCOMPLETE, EUR_STAGE_COMPLETE, STAFF, FALSE, FALSE,
    { N_("Declare Complete"), "Déclarer complet" }, COMPLETE },
  { EUR_STAGE_COMPLETE, EUR_STAGE_ELIGIBLE, STAFF, FALSE, FALSE,
    { N_("Declare Eligible"), "Déclarer recevable" }, EUR_CONDITION_WAVE | EUR_CONDITION_ELIGIBLE },
  { EUR_STAGE_COMPLETE, EUR_STAGE_INELIGIBLE, STAFF, FALSE, TRUE,
    { N_("Declare Not Eligible"), "Déclarer non recevable" }, EUR_CONDITION_INELIGIBLE },
  { EUR_STAGE_COMPLETE, EUR_STAGE_INCOMPLETE, STAFF, FALSE, FALSE,
    { N_("Ask for Completion"), "Demander des compléments" }, EUR_CONDITION_ASKED },
  { EUR_STAGE_ELIGIBLE, EUR_STAGE_INSTRUCTED, STAFF, FALSE, FALSE,
    { N_("Send to the Committees"), "Retenir pour l’instruction" }, EUR_CONDITION_WAVE | EUR_CONDITION_COMMITTEES },
  { EUR_STAGE_INSTRUCTED, EUR_STAGE_DECIDED, STAFF, FALSE, FALSE,
    { N_("Record the Decision"), "Enregistrer la décision" },
    EUR_CONDITION_WAVE | EUR_CONDITION_COMMITTEES | EUR_CONDITION_OPINIONS | EUR_CONDITION_FEASIBLE },
  { EUR_STAGE_DECIDED, EUR_STAGE_LABELLED, STAFF, FALSE, TRUE,
    { N_("Award the Label"), "Attribuer le label" }, 0 },
  { EUR_STAGE_LABELLED, EUR_STAGE_FOLLOWED, STAFF, FALSE, FALSE,
    { N_("Begin the Follow-up"), "Commencer le suivi" }, EUR_CONDITION_CONVENTION },
  { EUR_STAGE_LABELLED, EUR_STAGE_EXPIRED, STAFF, FALSE, TRUE,
    { N_("End the Label"), "Constater l’échéance" }, 0 },
  { EUR_STAGE_FOLLOWED, EUR_STAGE_RENEWED, STAFF, FALSE, TRUE,
    { N_("Renew the Label"), "Renouveler le label" }, 0 },
  { EUR_STAGE_FOLLOWED, EUR_STAGE_EXPIRED, STAFF, FALSE, TRUE,
    { N_("End the Label"), "Constater l’échéance" }, 0 },
  { EUR_STAGE_RENEWED, EUR_STAGE_EXPIRED, STAFF, FALSE, TRUE,
    { N_("End the Label"), "Constater l’échéance" }, 0 },

  /* Leaving, from any stage that is still alive. */
  { EUR_STAGE_PARKED, EUR_STAGE_WITHDRAWN, STAFF, FALSE, TRUE, { N_("Withdraw"), "Retirer le dossier" }, 0 },
  { EUR_STAGE_RECEIVED, EUR_STAGE_WITHDRAWN, STAFF, FALSE, TRUE, { N_("Withdraw"), "Retirer le dossier" }, 0 },
  { EUR_STAGE_INCOMPLETE, EUR_STAGE_WITHDRAWN, STAFF, FALSE, TRUE, { N_("Withdraw"), "Retirer le dossier" }, 0 },
  { EUR_STAGE_COMPLETE, EUR_STAGE_WITHDRAWN, STAFF, FALSE, TRUE, { N_("Withdraw"), "Retirer le dossier" }, 0 },
  { EUR_STAGE_ELIGIBLE, EUR_STAGE_WITHDRAWN, STAFF, FALSE, TRUE, { N_("Withdraw"), "Retirer le dossier" }, 0 },
  { EUR_STAGE_INSTRUCTED, EUR_STAGE_WITHDRAWN, STAFF, FALSE, TRUE, { N_("Withdraw"), "Retirer le dossier" }, 0 },
  { EUR_STAGE_DECIDED, EUR_STAGE_WITHDRAWN, STAFF, FALSE, TRUE, { N_("Withdraw"), "Retirer le dossier" }, 0 },
  { EUR_STAGE_LABELLED, EUR_STAGE_WITHDRAWN, STAFF, FALSE, TRUE, { N_("Withdraw"), "Retirer le dossier" }, 0 },
  { EUR_STAGE_FOLLOWED, EUR_STAGE_WITHDRAWN, STAFF, FALSE, TRUE, { N_("Withdraw"), "Retirer le dossier" }, 0 },
  { EUR_STAGE_RENEWED, EUR_STAGE_WITHDRAWN, STAFF, FALSE, TRUE, { N_("Withdraw"), "Retirer le dossier" }, 0 },

  /* Going back. */
  { EUR_STAGE_INCOMPLETE, EUR_STAGE_RECEIVED, STAFF, TRUE, TRUE,
    { N_("Take the Request Back"), "Annuler la demande de compléments" }, EUR_CONDITION_ANSWERED },
  { EUR_STAGE_COMPLETE, EUR_STAGE_RECEIVED, STAFF, TRUE, TRUE,
    { N_("Check Completeness Again"), "Revoir la complétude" }, 0 },
  { EUR_STAGE_ELIGIBLE, EUR_STAGE_COMPLETE, STAFF, TRUE, TRUE,
    { N_("Screen Again"), "Revoir la recevabilité" }, 0 },
  { EUR_STAGE_INELIGIBLE, EUR_STAGE_COMPLETE, STAFF, TRUE, TRUE,
    { N_("Screen Again"), "Revoir la recevabilité" }, 0 },
  { EUR_STAGE_INSTRUCTED, EUR_STAGE_ELIGIBLE, STAFF, TRUE, TRUE,
    { N_("Take Out of the Committees"), "Retirer de l’instruction" }, 0 },
  { EUR_STAGE_DECIDED, EUR_STAGE_INSTRUCTED, STAFF, TRUE, TRUE,
    { N_("Open the Instruction Again"), "Rouvrir l’instruction" }, 0 },
  { EUR_STAGE_LABELLED, EUR_STAGE_DECIDED, STAFF, TRUE, TRUE,
    { N_("Take the Label Back"), "Revenir sur l’attribution" }, 0 },
  { EUR_STAGE_FOLLOWED, EUR_STAGE_LABELLED, STAFF, TRUE, TRUE,
    { N_("Interrupt the Follow-up"), "Interrompre le suivi" }, 0 },
  { EUR_STAGE_RENEWED, EUR_STAGE_FOLLOWED, STAFF, TRUE, TRUE,
    { N_("Take the Renewal Back"), "Revenir sur le renouvellement" }, 0 },
  { EUR_STAGE_EXPIRED, EUR_STAGE_FOLLOWED, STAFF, TRUE, TRUE,
    { N_("Follow Again"), "Reprendre le suivi" }, EUR_CONDITION_CONVENTION },
  { EUR_STAGE_WITHDRAWN, EUR_STAGE_RECEIVED, STAFF, TRUE, TRUE,
    { N_("Take Up Again"), "Reprendre le dossier" }, 0 },
};

#define SAYS(code) (1u << EUR_REFUSAL_##code)

/* What a flag means, how it is checked, and what may be said when it does not hold. */
static const EurConditionLine conditions[] = {
  { EUR_CONDITION_NUMBER, _eur_condition_check_number, SAYS (NO_NUMBER),
    { N_("The dossier has a number."), "Le dossier a un numéro." } },
  { EUR_CONDITION_WAVE, _eur_condition_check_wave, SAYS (NO_WAVE),
    { N_("It is in a wave."), "Il est dans une vague." } },
  { EUR_CONDITION_CALL, _eur_condition_check_call, SAYS (WAVE_PREPARED) | SAYS (WAVE_ARCHIVED),
    { N_("The wave takes candidates."), "La vague accueille des candidatures." } },
  { EUR_CONDITION_OWNER, _eur_condition_check_owner, SAYS (NO_OWNER),
    { N_("The project owner is named."), "Le maître d’ouvrage est désigné." } },
  { EUR_CONDITION_PLAN, _eur_condition_check_plan, SAYS (NO_PLAN),
    { N_("There is a financing plan."), "Il y a un plan de financement." } },
  { EUR_CONDITION_ASKED, _eur_condition_check_asked, SAYS (NOTHING_ASKED),
    { N_("Something is asked of the applicant."), "Quelque chose est demandé au porteur." } },
  { EUR_CONDITION_ANSWERED, _eur_condition_check_answered, SAYS (WAITING) | SAYS (WAITING_UNTIL) | SAYS (OVERDUE),
    { N_("Nothing is waited for from the applicant."), "Plus rien n’est attendu du porteur." } },
  { EUR_CONDITION_ELIGIBLE, _eur_condition_check_eligible,
    SAYS (NOT_SCREENED) | SAYS (SECOND_MISSING) | SAYS (DISAGREEMENT) | SAYS (SAID_INELIGIBLE),
    { N_("The verdict is “eligible”, both people’s where the wave asks for two."),
      "L’avis rendu est « recevable », celui des deux personnes quand la vague en demande deux." } },
  { EUR_CONDITION_INELIGIBLE, _eur_condition_check_ineligible,
    SAYS (NOT_SCREENED) | SAYS (SECOND_MISSING) | SAYS (DISAGREEMENT) | SAYS (SAID_ELIGIBLE),
    { N_("The verdict is “not eligible”, both people’s where the wave asks for two."),
      "L’avis rendu est « non recevable », celui des deux personnes quand la vague en demande deux." } },
  { EUR_CONDITION_COMMITTEES, _eur_condition_check_committees, SAYS (NO_COMMITTEE),
    { N_("The wave has its committees."), "La vague a ses comités." } },
  { EUR_CONDITION_OPINIONS, _eur_condition_check_opinions, SAYS (NO_OPINION) | SAYS (OPINION_OPEN),
    { N_("Each committee of the wave has given its opinion."), "Chaque comité de la vague a rendu son avis." } },
  { EUR_CONDITION_FEASIBLE, _eur_condition_check_feasible,
    SAYS (NO_FEASIBILITY) | SAYS (ONE_CONDITION) | SAYS (AXIS_LACKING) | SAYS (AXIS_OPEN),
    { N_("Feasibility is known: what it requires has its level on both axes."),
      "La faisabilité est connue : ce qu’elle exige a son niveau sur les deux axes." } },
  { EUR_CONDITION_CONVENTION, _eur_condition_check_convention, SAYS (NO_CONVENTION),
    { N_("The signed convention is among the pieces."), "La convention signée est parmi les pièces." } },
};

#define REFUSAL(code, source, french) { (code), EUR_SEVERITY_PROBLEM, { (source), (french) }, NULL }

const EurFindingKind _eur_transition_sentences[] = {
  [EUR_REFUSAL_NO_NUMBER] =
    REFUSAL ("no-number", N_("The dossier has no number yet: give it the next one of its wave."),
             "Le dossier n’a pas encore de numéro : donnez-lui le prochain de sa vague."),
  [EUR_REFUSAL_NO_WAVE] =
    REFUSAL ("no-wave", N_("The dossier is in no wave: choose the one it is a candidate of."),
             "Le dossier n’est dans aucune vague : choisissez celle où il est candidat."),
  [EUR_REFUSAL_WAVE_PREPARED] =
    REFUSAL ("wave-prepared", N_("“%s” is still in preparation: open it to candidates first."),
             "« %s » est encore en préparation : ouvrez-la d’abord aux candidatures."),
  [EUR_REFUSAL_WAVE_ARCHIVED] =
    REFUSAL ("wave-archived", N_("“%s” is in the archives: choose the wave that the dossier joins."),
             "« %s » est archivée : choisissez la vague que le dossier rejoint."),
  [EUR_REFUSAL_NO_OWNER] =
    REFUSAL ("no-owner", N_("No project owner is named: say who leads the project, or ask the applicant."),
             "Aucun maître d’ouvrage n’est désigné : indiquez qui porte le projet, ou demandez-le au porteur."),
  [EUR_REFUSAL_NO_PLAN] =
    REFUSAL ("no-plan", N_("There is no financing plan: enter it, or ask the applicant for it."),
             "Il n’y a pas de plan de financement : saisissez-le, ou demandez-le au porteur."),
  [EUR_REFUSAL_NOTHING_ASKED] =
    REFUSAL ("nothing-asked", N_("Nothing is asked of the applicant: say what is missing, and by when it is due."),
             "Rien n’est demandé au porteur : indiquez ce qui manque, et pour quand."),
  [EUR_REFUSAL_WAITING] =
    REFUSAL ("waiting", N_("“%s” is still awaited: record what came, or that it is no longer asked for."),
             "La demande « %s » est encore sans réponse : notez ce qui est arrivé, ou que ce n’est plus demandé."),
  [EUR_REFUSAL_WAITING_UNTIL] =
    REFUSAL ("waiting-until", N_("“%s” is awaited until %s: record what came, or that it is no longer asked for."),
             "La demande « %s » attend une réponse jusqu’au %s : notez ce qui est arrivé, ou que ce n’est plus demandé."),
  [EUR_REFUSAL_OVERDUE] =
    REFUSAL ("overdue", N_("“%s” was due on %s and has not come: remind the applicant, or record that it is no longer asked for."),
             "La demande « %s » attendait une réponse pour le %s et n’en a pas reçu : relancez le porteur, ou notez que ce n’est plus demandé."),
  [EUR_REFUSAL_NOT_SCREENED] =
    REFUSAL ("not-screened", N_("No verdict on eligibility is given yet: go through the checklist, then give it."),
             "Aucun avis de recevabilité n’est encore rendu : parcourez les points à vérifier, puis rendez-le."),
  [EUR_REFUSAL_SECOND_MISSING] =
    REFUSAL ("second-missing", N_("%s has given a verdict and this wave asks for two: another person must screen the dossier."),
             "%s a rendu son avis et cette vague en demande deux : une autre personne doit examiner le dossier."),
  [EUR_REFUSAL_DISAGREEMENT] =
    REFUSAL ("disagreement", N_("%s finds the dossier eligible and %s does not: talk it over, then one of the two gives the verdict again."),
             "%s juge le dossier recevable et %s non : parlez-en, puis l’une des deux personnes rend à nouveau son avis."),
  [EUR_REFUSAL_SAID_INELIGIBLE] =
    REFUSAL ("said-ineligible", N_("The verdict given is “not eligible”: declare the dossier so, or give the verdict again."),
             "L’avis rendu est « non recevable » : déclarez le dossier non recevable, ou rendez un nouvel avis."),
  [EUR_REFUSAL_SAID_ELIGIBLE] =
    REFUSAL ("said-eligible", N_("The verdict given is “eligible”: declare the dossier so, or give the verdict again."),
             "L’avis rendu est « recevable » : déclarez le dossier recevable, ou rendez un nouvel avis."),
  [EUR_REFUSAL_NO_COMMITTEE] =
    REFUSAL ("no-committee", N_("“%s” has no committee: name in the wave those that give their opinion, in their order."),
             "« %s » n’a pas de comité : nommez dans la vague ceux qui rendent un avis, dans leur ordre."),
  [EUR_REFUSAL_NO_OPINION] =
    REFUSAL ("no-opinion", N_("The opinion of “%s” is missing: it is given before the decision."),
             "L’avis de « %s » manque : il est rendu avant la décision."),
  [EUR_REFUSAL_OPINION_OPEN] =
    REFUSAL ("opinion-open", N_("The opinion of “%s” is begun but not given: complete it, then give it."),
             "L’avis de « %s » est commencé mais pas rendu : complétez-le, puis rendez-le."),
  [EUR_REFUSAL_NO_FEASIBILITY] =
    REFUSAL ("no-feasibility", N_("No committee of the wave judges feasibility: choose in the wave a committee’s grid with the owner’s and the financing’s axes."),
             "Aucun comité de la vague ne juge la faisabilité : choisissez dans la vague, pour un comité, une grille qui ait les axes du maître d’ouvrage et du financement."),
  [EUR_REFUSAL_ONE_CONDITION] =
    REFUSAL ("one-condition", N_("Feasibility is not known: the grid has a threshold on “%s” alone, and both conditions must hold. Complete it in a new version."),
             "La faisabilité n’est pas connue : la grille n’a de seuil que sur « %s », et les deux conditions doivent être remplies. Complétez-la dans une nouvelle version."),
  [EUR_REFUSAL_AXIS_LACKING] =
    REFUSAL ("axis-without-threshold", N_("Feasibility is not known: on the axis “%s”, the grid has no threshold. Give it one in a new version."),
             "La faisabilité n’est pas connue : sur l’axe « %s », la grille n’a pas de seuil. Donnez-lui-en un dans une nouvelle version."),
  [EUR_REFUSAL_AXIS_OPEN] =
    REFUSAL ("axis-open", N_("Feasibility is not known: on the axis “%s”, there is no level yet for %s."),
             "La faisabilité n’est pas connue : sur l’axe « %s », il manque encore un niveau pour %s."),
  [EUR_REFUSAL_NO_CONVENTION] =
    REFUSAL ("no-convention", N_("The signed convention is not among the pieces: add it, with “convention” in its kind."),
             "La convention signée n’est pas parmi les pièces : ajoutez-la, avec « convention » dans son type."),
  [EUR_REFUSAL_MOTIVE_BACK] =
    REFUSAL ("motive-back", N_("This step goes back: say why in a motive, which the history keeps."),
             "Cette étape revient en arrière : dites pourquoi dans un motif, que l’historique conserve."),
  [EUR_REFUSAL_MOTIVE] =
    REFUSAL ("motive", N_("This step needs a motive: say why in a sentence, which the history keeps."),
             "Cette étape demande un motif : dites pourquoi en une phrase, que l’historique conserve."),
};
/* clang-format on */

G_STATIC_ASSERT (G_N_ELEMENTS (_eur_transition_sentences) == EUR_N_REFUSALS);

const EurConditionLine *
_eur_transition_get_conditions (guint *n_conditions)
{
  *n_conditions = G_N_ELEMENTS (conditions);

  return conditions;
}

/**
 * eur_transition_get_table:
 * @n_transitions: (out): how many
 *
 * Returns: (array length=n_transitions): every transition there is
 */
const EurTransition *
eur_transition_get_table (guint *n_transitions)
{
  *n_transitions = G_N_ELEMENTS (transitions);

  return transitions;
}

/**
 * eur_transition_get_sentences:
 * @n_sentences: (out): how many
 *
 * Returns: (array length=n_sentences): every sentence that refuses a step
 */
const EurFindingKind *
eur_transition_get_sentences (guint *n_sentences)
{
  *n_sentences = EUR_N_REFUSALS;

  return _eur_transition_sentences;
}

/**
 * eur_transition_find:
 *
 * Returns: (nullable): the line of the table, %NULL when there is none
 */
const EurTransition *
eur_transition_find (EurStage from,
                     EurStage to)
{
  for (guint i = 0; i < G_N_ELEMENTS (transitions); i++)
    {
      if (transitions[i].from == from && transitions[i].to == to)
        return &transitions[i];
    }

  return NULL;
}
