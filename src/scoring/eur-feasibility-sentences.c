/* eur-feasibility-sentences.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-feasibility-private.h"

/* Every sentence of the feasibility: the verdict, each condition, and what keeps an
 * opinion from being given. The no-break spaces of the French are written as
 * themselves. */
/* clang-format off */
const EurFindingKind _eur_feasible_sentences[EUR_N_FEASIBLE_SENTENCES] = {
  /* The verdict. */
  [EUR_FEASIBLE] = {
    "feasible", EUR_SEVERITY_INFORMATION,
    { N_("Feasible: every condition holds."),
      "Faisable : toutes les conditions sont remplies." },
    NULL
  },
  [EUR_FEASIBLE_ONE_FAILS] = {
    "not-feasible", EUR_SEVERITY_PROBLEM,
    { N_("Not feasible: the condition “%s” does not hold, and no other one makes up for it."),
      "Non faisable : la condition « %s » n’est pas remplie, et aucune autre ne la compense." },
    NULL
  },
  [EUR_FEASIBLE_MANY_FAIL] = {
    "not-feasible-several", EUR_SEVERITY_PROBLEM,
    { N_("Not feasible: %s conditions out of %s do not hold."),
      "Non faisable : %s conditions sur %s ne sont pas remplies." },
    NULL
  },
  [EUR_FEASIBLE_ONE_OPEN] = {
    "not-complete", EUR_SEVERITY_ATTENTION,
    { N_("Not complete: one criterion is still open."),
      "Avis incomplet : il reste un critère à apprécier." },
    NULL
  },
  [EUR_FEASIBLE_MANY_OPEN] = {
    "not-complete-several", EUR_SEVERITY_ATTENTION,
    { N_("Not complete: %s criteria are still open."),
      "Avis incomplet : il reste %s critères à apprécier." },
    NULL
  },
  [EUR_FEASIBLE_NOT_JUDGED] = {
    "not-judged", EUR_SEVERITY_ATTENTION,
    { N_("Not complete: the condition “%s” cannot be judged yet."),
      "Avis incomplet : la condition « %s » ne peut pas encore être jugée." },
    NULL
  },
  [EUR_FEASIBLE_NOT_KNOWN] = {
    "not-known", EUR_SEVERITY_ATTENTION,
    { N_("Feasibility is not known: the condition “%s” has no threshold, and every condition must hold."),
      "La faisabilité n’est pas connue : la condition « %s » n’a pas de seuil, et toutes les conditions doivent être remplies." },
    NULL
  },
  [EUR_FEASIBLE_ONE_CONDITION] = {
    "one-condition", EUR_SEVERITY_ATTENTION,
    { N_("Feasibility is not known: the grid has the condition “%s” alone, and both must hold, the project owner’s and the financing’s."),
      "La faisabilité n’est pas connue : la grille n’a que la condition « %s », et les deux doivent être remplies, celle du maître d’ouvrage et celle du financement." },
    NULL
  },
  [EUR_FEASIBLE_NO_AXIS] = {
    "no-axis", EUR_SEVERITY_PROBLEM,
    { N_("The grid has no axis: there is no condition to judge."),
      "La grille n’a aucun axe : il n’y a pas de condition à juger." },
    NULL
  },

  /* Each axis. */
  [EUR_FEASIBLE_AXIS_HOLDS] = {
    "condition-holds", EUR_SEVERITY_INFORMATION,
    { N_("%s: %s out of %s, for a threshold of %s."),
      "%s : %s sur %s, pour un seuil de %s." },
    NULL
  },
  [EUR_FEASIBLE_AXIS_FREE] = {
    "condition-without-threshold", EUR_SEVERITY_INFORMATION,
    { N_("%s: %s out of %s, without a threshold."),
      "%s : %s sur %s, sans seuil." },
    NULL
  },
  [EUR_FEASIBLE_AXIS_SHORT] = {
    "condition-fails", EUR_SEVERITY_PROBLEM,
    { N_("%s: %s out of %s, %s short of the threshold of %s."),
      "%s : %s sur %s, il manque %s pour le seuil de %s." },
    NULL
  },
  [EUR_FEASIBLE_AXIS_ONE_OPEN] = {
    "criterion-open", EUR_SEVERITY_ATTENTION,
    { N_("%s: the criterion “%s” is still open."),
      "%s : le critère « %s » reste à apprécier." },
    NULL
  },
  [EUR_FEASIBLE_AXIS_MANY_OPEN] = {
    "criteria-open", EUR_SEVERITY_ATTENTION,
    { N_("%s: %s criteria are still open (%s)."),
      "%s : %s critères restent à apprécier (%s)." },
    NULL
  },
  [EUR_FEASIBLE_AXIS_LACKING] = {
    "threshold-missing", EUR_SEVERITY_ATTENTION,
    { N_("%s: %s out of %s, but the grid gives this condition no threshold to reach."),
      "%s : %s sur %s, mais la grille ne donne à cette condition aucun seuil à atteindre." },
    NULL
  },
  [EUR_FEASIBLE_AXIS_NO_LEVEL] = {
    "condition-without-level", EUR_SEVERITY_ATTENTION,
    { N_("%s: no level is given yet."),
      "%s : aucun niveau n’est encore donné." },
    NULL
  },
  [EUR_FEASIBLE_AXIS_NO_CRITERION] = {
    "condition-without-criterion", EUR_SEVERITY_PROBLEM,
    { N_("%s: no criterion of the grid counts for this dossier, so the condition cannot hold."),
      "%s : aucun critère de la grille ne compte pour ce dossier, la condition ne peut donc pas être remplie." },
    NULL
  },

  /* Levels apart from what the figures suggest. */
  [EUR_FEASIBLE_FIRM_WITHOUT_REASON] = {
    "reason-missing-firm-coverage", EUR_SEVERITY_PROBLEM,
    { N_("“%s”: level %s, where a firm coverage of %s suggests level %s. Write the reason."),
      "« %s » : niveau %s, alors qu’une couverture ferme de %s suggère le niveau %s. Écrivez-en le motif." },
    NULL
  },
  [EUR_FEASIBLE_PROBABLE_WITHOUT_REASON] = {
    "reason-missing-probable-coverage", EUR_SEVERITY_PROBLEM,
    { N_("“%s”: level %s, where a probable coverage of %s suggests level %s. Write the reason."),
      "« %s » : niveau %s, alors qu’une couverture probable de %s suggère le niveau %s. Écrivez-en le motif." },
    NULL
  },
  [EUR_FEASIBLE_OWN_WITHOUT_REASON] = {
    "reason-missing-own-share", EUR_SEVERITY_PROBLEM,
    { N_("“%s”: level %s, where an owner’s share of %s suggests level %s. Write the reason."),
      "« %s » : niveau %s, alors qu’une part du maître d’ouvrage de %s suggère le niveau %s. Écrivez-en le motif." },
    NULL
  },
  [EUR_FEASIBLE_FIRM_WITH_REASON] = {
    "reason-given-firm-coverage", EUR_SEVERITY_INFORMATION,
    { N_("“%s”: level %s, where a firm coverage of %s suggests level %s, for this reason: “%s”."),
      "« %s » : niveau %s, alors qu’une couverture ferme de %s suggère le niveau %s, pour ce motif : « %s »." },
    NULL
  },
  [EUR_FEASIBLE_PROBABLE_WITH_REASON] = {
    "reason-given-probable-coverage", EUR_SEVERITY_INFORMATION,
    { N_("“%s”: level %s, where a probable coverage of %s suggests level %s, for this reason: “%s”."),
      "« %s » : niveau %s, alors qu’une couverture probable de %s suggère le niveau %s, pour ce motif : « %s »." },
    NULL
  },
  [EUR_FEASIBLE_OWN_WITH_REASON] = {
    "reason-given-own-share", EUR_SEVERITY_INFORMATION,
    { N_("“%s”: level %s, where an owner’s share of %s suggests level %s, for this reason: “%s”."),
      "« %s » : niveau %s, alors qu’une part du maître d’ouvrage de %s suggère le niveau %s, pour ce motif : « %s »." },
    NULL
  },

  /* Levels of an opinion that was given before the figures changed. */
  [EUR_FEASIBLE_FIRM_SINCE] = {
    "figures-since-firm-coverage", EUR_SEVERITY_INFORMATION,
    { N_("“%s”: level %s was given, and a firm coverage of %s now suggests level %s."),
      "« %s » : le niveau %s a été donné, et une couverture ferme de %s suggère désormais le niveau %s." },
    NULL
  },
  [EUR_FEASIBLE_PROBABLE_SINCE] = {
    "figures-since-probable-coverage", EUR_SEVERITY_INFORMATION,
    { N_("“%s”: level %s was given, and a probable coverage of %s now suggests level %s."),
      "« %s » : le niveau %s a été donné, et une couverture probable de %s suggère désormais le niveau %s." },
    NULL
  },
  [EUR_FEASIBLE_OWN_SINCE] = {
    "figures-since-own-share", EUR_SEVERITY_INFORMATION,
    { N_("“%s”: level %s was given, and an owner’s share of %s now suggests level %s."),
      "« %s » : le niveau %s a été donné, et une part du maître d’ouvrage de %s suggère désormais le niveau %s." },
    NULL
  },

  /* What was written and cannot be counted. */
  [EUR_FEASIBLE_LEVEL_OUTSIDE] = {
    "level-outside", EUR_SEVERITY_PROBLEM,
    { N_("“%s”: level %s is not on the grid’s scale, from %s to %s."),
      "« %s » : le niveau %s n’est pas sur l’échelle de la grille, de %s à %s." },
    NULL
  },
  [EUR_FEASIBLE_CRITERION_GONE] = {
    "criterion-gone", EUR_SEVERITY_ATTENTION,
    { N_("The opinion has a level %s for a criterion that the grid does not have; it is kept and does not count."),
      "L’avis donne le niveau %s à un critère que la grille n’a pas ; il est conservé et ne compte pas." },
    NULL
  },
};
/* clang-format on */

/**
 * eur_feasibility_get_sentences:
 * @n_sentences: (out): how many
 *
 * Returns: (transfer none) (array length=n_sentences): every sentence of the feasibility
 */
const EurFindingKind *
eur_feasibility_get_sentences (guint *n_sentences)
{
  *n_sentences = EUR_N_FEASIBLE_SENTENCES;

  return _eur_feasible_sentences;
}
