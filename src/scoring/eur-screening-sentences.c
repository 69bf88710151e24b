/* eur-screening-sentences.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-screening-private.h"

/* A point holds, does not, or is left to a person. */
#define HOLDS(code, source, french)  { (code), EUR_SEVERITY_INFORMATION, { (source), (french) }, NULL }
#define FAILS(code, source, french)  { (code), EUR_SEVERITY_PROBLEM, { (source), (french) }, NULL }
#define LEAVES(code, source, french) { (code), EUR_SEVERITY_ATTENTION, { (source), (french) }, NULL }

/* clang-format off */
const EurFindingKind _eur_screening_sentences[] = {
  [EUR_SCREENING_OWNER_MISSING] = FAILS ("owner-missing",
    N_("No project owner is named."),
    "Aucun maître d’ouvrage n’est désigné."),
  [EUR_SCREENING_OWNER_SIRET] = HOLDS ("owner-siret",
    N_("%s has the SIRET number %s, whose key is right."),
    "%s a le numéro SIRET %s, dont la clé est juste."),
  [EUR_SCREENING_OWNER_SIREN] = HOLDS ("owner-siren",
    N_("%s has the SIREN number %s, whose key is right."),
    "%s a le numéro SIREN %s, dont la clé est juste."),
  [EUR_SCREENING_OWNER_RNA] = HOLDS ("owner-rna",
    N_("%s has the RNA number %s, whose form is right."),
    "%s a le numéro RNA %s, dont la forme est juste."),
  [EUR_SCREENING_OWNER_WRONG] = FAILS ("owner-wrong",
    N_("%s gives the number %s, whose form or key is wrong."),
    "%s donne le numéro %s, dont la forme ou la clé est fausse."),
  [EUR_SCREENING_OWNER_WITHOUT] = FAILS ("owner-without",
    N_("%s has neither a SIRET, nor a SIREN, nor an RNA number."),
    "%s n’a ni SIRET, ni SIREN, ni RNA."),
  [EUR_SCREENING_OWNER_PERSON] = LEAVES ("owner-person",
    N_("%s has no number, as a person or a collective may: check by hand who answers for the project."),
    "%s n’a pas de numéro, comme une personne ou un collectif : vérifiez à la main qui répond du projet."),
  [EUR_SCREENING_TERRITORY_ONE] = HOLDS ("territory-one",
    N_("%s (%s) is one of the 150 communes of the Pôle."),
    "%s (%s) est l’une des 150 communes du Pôle."),
  [EUR_SCREENING_TERRITORY_MANY] = HOLDS ("territory-many",
    N_("The %s communes are among the 150 of the Pôle: %s."),
    "Les %s communes sont parmi les 150 du Pôle : %s."),
  [EUR_SCREENING_TERRITORY_PARTLY] = HOLDS ("territory-partly",
    N_("Among the 150 communes of the Pôle: %s; outside: %s."),
    "Parmi les 150 communes du Pôle : %s ; en dehors : %s."),
  [EUR_SCREENING_TERRITORY_OUTSIDE] = FAILS ("territory-outside",
    N_("None of these communes is among the 150 of the Pôle: %s."),
    "Aucune de ces communes n’est parmi les 150 du Pôle : %s."),
  [EUR_SCREENING_TERRITORY_PLACE] = LEAVES ("territory-place",
    N_("No commune is entered, only a place in words: “%s”."),
    "Aucune commune n’est saisie, seulement un lieu en toutes lettres : « %s »."),
  [EUR_SCREENING_TERRITORY_NONE] = LEAVES ("territory-none",
    N_("No commune is entered."),
    "Aucune commune n’est saisie."),
  [EUR_SCREENING_CALL_NO_WAVE] = LEAVES ("call-no-wave",
    N_("The dossier is in no wave."),
    "Le dossier n’est dans aucune vague."),
  [EUR_SCREENING_CALL_NO_DAY] = LEAVES ("call-no-day",
    N_("The day of reception is not known."),
    "Le jour de réception n’est pas connu."),
  [EUR_SCREENING_CALL_UNKNOWN] = LEAVES ("call-unknown",
    N_("Received on %s; the dates of the call are not known."),
    "Reçu le %s ; les dates de l’appel ne sont pas connues."),
  [EUR_SCREENING_CALL_IN] = HOLDS ("call-in",
    N_("Received on %s, within the call (%s)."),
    "Reçu le %s, pendant l’appel (%s)."),
  [EUR_SCREENING_CALL_WHILE_OPEN] = HOLDS ("call-while-open",
    N_("Received on %s, while the call is open."),
    "Reçu le %s, alors que l’appel est ouvert."),
  [EUR_SCREENING_CALL_EARLY] = HOLDS ("call-early",
    N_("Received on %s, before the call opened on %s: it waited for this wave."),
    "Reçu le %s, avant l’ouverture de l’appel le %s : il attendait cette vague."),
  [EUR_SCREENING_CALL_GRACE] = HOLDS ("call-grace",
    N_("Received on %s, after the call closed on %s but within the grace period, which ends on %s."),
    "Reçu le %s, après la clôture de l’appel le %s mais pendant le délai de grâce, qui finit le %s."),
  [EUR_SCREENING_CALL_LATE] = FAILS ("call-late",
    N_("Received on %s, after the end of the call and of its grace period, on %s."),
    "Reçu le %s, après la fin de l’appel et de son délai de grâce, le %s."),
  [EUR_SCREENING_PIECES_NONE] = FAILS ("pieces-none",
    N_("There is no piece."),
    "Il n’y a aucune pièce."),
  [EUR_SCREENING_PIECES_ANY] = HOLDS ("pieces-any",
    N_("Pieces whose content is here: %s of %s."),
    "Pièces dont le contenu est là : %s sur %s."),
  [EUR_SCREENING_PIECES_EMPTY] = FAILS ("pieces-empty",
    N_("Pieces are announced (%s), but the content of none is here."),
    "Des pièces sont annoncées (%s), mais aucune n’a son contenu."),
  [EUR_SCREENING_PIECES_ALL] = HOLDS ("pieces-all",
    N_("These pieces are here, with their content: %s."),
    "Ces pièces sont là, avec leur contenu : %s."),
  [EUR_SCREENING_PIECES_MISSING] = FAILS ("pieces-missing",
    N_("Missing from the pieces: %s."),
    "Pièces manquantes : %s."),
  [EUR_SCREENING_PIECES_WITHOUT_CONTENT] = FAILS ("pieces-without-content",
    N_("Announced, but without their content: %s."),
    "Pièces annoncées, mais sans leur contenu : %s."),
  [EUR_SCREENING_PIECES_BOTH] = FAILS ("pieces-both",
    N_("Missing from the pieces: %s; announced, but without their content: %s."),
    "Pièces manquantes : %s ; annoncées, mais sans leur contenu : %s."),
  [EUR_SCREENING_PLAN_NONE] = FAILS ("plan-none",
    N_("There is no financing plan."),
    "Il n’y a pas de plan de financement."),
  [EUR_SCREENING_PLAN_NO_AMOUNT] = FAILS ("plan-no-amount",
    N_("The financing plan has no amount."),
    "Le plan de financement n’a aucun montant."),
  [EUR_SCREENING_PLAN_BALANCED] = HOLDS ("plan-balanced",
    N_("Cost and resources are both %s."),
    "Le coût et les ressources sont tous deux de %s."),
  [EUR_SCREENING_PLAN_SHORT] = FAILS ("plan-short",
    N_("Resources of %s for a cost of %s: %s is missing."),
    "Des ressources de %s pour un coût de %s : il manque %s."),
  [EUR_SCREENING_PLAN_OVER] = FAILS ("plan-over",
    N_("Resources of %s for a cost of %s: %s too much."),
    "Des ressources de %s pour un coût de %s : %s de trop."),
  [EUR_SCREENING_AGAINST_MACHINE] = FAILS ("against-machine",
    N_("“%s” is answered otherwise than what was found: say why in a motive."),
    "« %s » : la réponse diffère de ce qui a été constaté ; dites pourquoi dans un motif."),
  [EUR_SCREENING_WITHOUT_MOTIVE] = FAILS ("without-motive",
    N_("“%s” does not hold, or does not apply: say why in a motive."),
    "« %s » : le point n’est pas rempli, ou est sans objet ; dites pourquoi dans un motif."),
  [EUR_SCREENING_COMPLETION_OVERDUE] = LEAVES ("completion-overdue",
    N_("“%s” was asked of the applicant for %s and has not come."),
    "La demande « %s » attendait une réponse pour le %s et n’en a pas reçu."),
  [EUR_SCREENING_BLOCKING_OPEN] = FAILS ("blocking-open",
    N_("These points are required to be eligible and are still open: %s."),
    "Ces points sont nécessaires à la recevabilité et ne sont pas encore vérifiés : %s."),
  [EUR_SCREENING_BLOCKING_FAILED] = FAILS ("blocking-failed",
    N_("These points are required to be eligible and do not hold: %s. To find the dossier eligible all the same, give a motive."),
    "Ces points sont nécessaires à la recevabilité et ne sont pas remplis : %s. Pour juger le dossier recevable malgré cela, donnez un motif."),
  [EUR_SCREENING_INELIGIBLE_WITHOUT_MOTIVE] = FAILS ("ineligible-without-motive",
    N_("A dossier is not eligible for a reason that its applicant will read: give the motive."),
    "Un dossier est non recevable pour une raison que son porteur lira : donnez le motif."),
};
/* clang-format on */

G_STATIC_ASSERT (G_N_ELEMENTS (_eur_screening_sentences) == EUR_N_SCREENING_SENTENCES);

/**
 * eur_screening_get_sentences:
 * @n_sentences: (out): how many
 *
 * Returns: (array length=n_sentences): every sentence of the screening
 */
const EurFindingKind *
eur_screening_get_sentences (guint *n_sentences)
{
  *n_sentences = EUR_N_SCREENING_SENTENCES;

  return _eur_screening_sentences;
}
