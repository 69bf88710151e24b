/* eur-grid-sentences.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-grid-private.h"

/* Every sentence about a grid: what keeps it from being used, what may not change
 * once it was, and what its next version does not take over. The no-break spaces of the French are written as themselves. */
/* clang-format off */
const EurFindingKind _eur_grid_sentences[EUR_N_GRID_SENTENCES] = {
  /* The grid as a whole. */
  [EUR_GRID_NO_TITLE] = {
    "grid-without-title", EUR_SEVERITY_PROBLEM,
    { N_("The grid has no title: give it one."),
      "La grille n’a pas de titre : donnez-lui-en un." },
    NULL
  },
  [EUR_GRID_NO_AXIS] = {
    "grid-without-axis", EUR_SEVERITY_PROBLEM,
    { N_("The grid has no axis: add one."),
      "La grille n’a aucun axe : ajoutez-en un." },
    NULL
  },
  [EUR_GRID_NO_SCALE] = {
    "scale-empty", EUR_SEVERITY_PROBLEM,
    { N_("The scale goes from %s to %s: the highest level must be above the lowest."),
      "L’échelle va de %s à %s : le niveau le plus haut doit dépasser le plus bas." },
    NULL
  },
  [EUR_GRID_ONE_CONDITION] = {
    "condition-alone", EUR_SEVERITY_ATTENTION,
    { N_("The axis “%s” is the only one with a threshold, and feasibility has two conditions, which must both hold: the project owner’s and the financing’s."),
      "L’axe « %s » est le seul qui ait un seuil, et la faisabilité a deux conditions, qui doivent être remplies toutes les deux : celle du maître d’ouvrage et celle du financement." },
    NULL
  },

  /* An axis. */
  [EUR_GRID_AXIS_NO_TITLE] = {
    "axis-without-title", EUR_SEVERITY_PROBLEM,
    { N_("The axis no. %s has no title: give it one."),
      "L’axe nº %s n’a pas de titre : donnez-lui-en un." },
    NULL
  },
  [EUR_GRID_AXIS_TWICE] = {
    "axis-twice", EUR_SEVERITY_PROBLEM,
    { N_("Two axes have the identifier “%s”: remove one of them."),
      "Deux axes ont l’identifiant « %s » : retirez l’un d’eux." },
    NULL
  },
  [EUR_GRID_AXIS_EMPTY] = {
    "axis-without-criterion", EUR_SEVERITY_PROBLEM,
    { N_("The axis “%s” has no criterion: add one, or remove the axis."),
      "L’axe « %s » n’a aucun critère : ajoutez-en un, ou retirez l’axe." },
    NULL
  },
  [EUR_GRID_AXIS_INFORMATIVE] = {
    "threshold-without-criterion", EUR_SEVERITY_PROBLEM,
    { N_("The axis “%s” has a threshold and no criterion that counts: all of them are informative."),
      "L’axe « %s » a un seuil et aucun critère qui compte : tous sont informatifs." },
    NULL
  },
  [EUR_GRID_AXIS_WEIGHTLESS] = {
    "weights-zero", EUR_SEVERITY_PROBLEM,
    { N_("Every criterion of the axis “%s” weighs 0: no score can be computed."),
      "Tous les critères de l’axe « %s » ont un poids de 0 : aucun score ne peut être calculé." },
    NULL
  },
  [EUR_GRID_AXIS_THRESHOLD] = {
    "threshold-too-high", EUR_SEVERITY_PROBLEM,
    { N_("The threshold of the axis “%s”, %s, is above the highest level, %s: nothing could reach it."),
      "Le seuil de l’axe « %s », %s, dépasse le niveau le plus haut, %s : rien ne pourrait l’atteindre." },
    NULL
  },
  [EUR_GRID_AXIS_LACKING] = {
    "threshold-missing", EUR_SEVERITY_ATTENTION,
    { N_("The axis “%s” has no threshold and another one has: both conditions must hold, so feasibility is not known until each has its own."),
      "L’axe « %s » n’a pas de seuil et un autre en a un : les deux conditions doivent être remplies, donc la faisabilité n’est pas connue tant que chacune n’a pas le sien." },
    NULL
  },

  /* A criterion. */
  [EUR_GRID_CRITERION_NO_TITLE] = {
    "criterion-without-title", EUR_SEVERITY_PROBLEM,
    { N_("The criterion no. %s has no title: give it one."),
      "Le critère nº %s n’a pas de titre : donnez-lui-en un." },
    NULL
  },
  [EUR_GRID_CRITERION_TWICE] = {
    "criterion-twice", EUR_SEVERITY_PROBLEM,
    { N_("Two criteria have the identifier “%s”: remove one of them."),
      "Deux critères ont l’identifiant « %s » : retirez l’un d’eux." },
    NULL
  },
  [EUR_GRID_CRITERION_NO_AXIS] = {
    "criterion-without-axis", EUR_SEVERITY_PROBLEM,
    { N_("The criterion “%s” is on an axis that the grid does not have: choose one."),
      "Le critère « %s » est sur un axe que la grille n’a pas : choisissez-en un." },
    NULL
  },
  [EUR_GRID_ANCHOR_MISSING] = {
    "anchor-missing", EUR_SEVERITY_ATTENTION,
    { N_("“%s”: the level %s has no sentence to anchor it."),
      "« %s » : le niveau %s n’a pas de phrase de repère." },
    NULL
  },
  [EUR_GRID_ANCHORS_MISSING] = {
    "anchors-missing", EUR_SEVERITY_ATTENTION,
    { N_("“%s”: %s levels out of %s have no sentence to anchor them."),
      "« %s » : %s niveaux sur %s n’ont pas de phrase de repère." },
    NULL
  },
  [EUR_GRID_ANCHORS_TOO_MANY] = {
    "anchors-too-many", EUR_SEVERITY_ATTENTION,
    { N_("“%s”: there are sentences for %s levels and the scale has %s; the last ones are not shown."),
      "« %s » : il y a des phrases pour %s niveaux et l’échelle en a %s ; les dernières ne sont pas montrées." },
    NULL
  },
  [EUR_GRID_STEPS_MISSING] = {
    "steps-missing", EUR_SEVERITY_ATTENTION,
    { N_("“%s”: a fact is computed, but no percentage says which level it suggests."),
      "« %s » : un fait est calculé, mais aucun pourcentage ne dit quel niveau il suggère." },
    NULL
  },
  [EUR_GRID_STEPS_WRONG] = {
    "steps-wrong", EUR_SEVERITY_PROBLEM,
    { N_("“%s”: what each level needs is written as whole percentages from 0 to 100."),
      "« %s » : ce que demande chaque niveau s’écrit en pourcentages entiers, de 0 à 100." },
    NULL
  },
  [EUR_GRID_STEPS_TOO_MANY] = {
    "steps-too-many", EUR_SEVERITY_PROBLEM,
    { N_("“%s”: there are %s percentages and only %s levels above the lowest."),
      "« %s » : il y a %s pourcentages et seulement %s niveaux au-dessus du plus bas." },
    NULL
  },
  [EUR_GRID_STEPS_ORDER] = {
    "steps-not-ascending", EUR_SEVERITY_PROBLEM,
    { N_("“%s”: the percentages must ascend; %s comes after %s."),
      "« %s » : les pourcentages doivent aller en croissant ; %s vient après %s." },
    NULL
  },

  /* A change after use. */
  [EUR_GRID_USED_REMOVED] = {
    "criterion-removed-after-use", EUR_SEVERITY_PROBLEM,
    { N_("The criterion “%s” was removed after use: opinions were given with this grid, so make a new version of it."),
      "Le critère « %s » a été retiré après usage : des avis ont été rendus avec cette grille, créez-en une nouvelle version." },
    NULL
  },
  [EUR_GRID_USED_ADDED] = {
    "criterion-added-after-use", EUR_SEVERITY_PROBLEM,
    { N_("The criterion “%s” was added after use: opinions were given with this grid, so make a new version of it."),
      "Le critère « %s » a été ajouté après usage : des avis ont été rendus avec cette grille, créez-en une nouvelle version." },
    NULL
  },
  [EUR_GRID_USED_CRITERION] = {
    "criterion-changed-after-use", EUR_SEVERITY_PROBLEM,
    { N_("The criterion “%s” was changed after use: opinions were given with this grid, so make a new version of it."),
      "Le critère « %s » a été modifié après usage : des avis ont été rendus avec cette grille, créez-en une nouvelle version." },
    NULL
  },
  [EUR_GRID_USED_AXIS] = {
    "axis-changed-after-use", EUR_SEVERITY_PROBLEM,
    { N_("The axis “%s” was changed after use: opinions were given with this grid, so make a new version of it."),
      "L’axe « %s » a été modifié après usage : des avis ont été rendus avec cette grille, créez-en une nouvelle version." },
    NULL
  },
  [EUR_GRID_USED_CHANGED] = {
    "grid-changed-after-use", EUR_SEVERITY_PROBLEM,
    { N_("The grid “%s” was changed after use: opinions were given with it, so make a new version of it."),
      "La grille « %s » a été modifiée après usage : des avis ont été rendus avec elle, créez-en une nouvelle version." },
    NULL
  },

  /* An opinion that is carried over to the next version. */
  [EUR_GRID_CARRIED_GONE] = {
    "carried-criterion-gone", EUR_SEVERITY_ATTENTION,
    { N_("“%s” is no longer a criterion: its level, %s, and what was said of it are left out."),
      "« %s » n’est plus un critère : son niveau, %s, et ce qui en était dit ne sont pas repris." },
    NULL
  },
  [EUR_GRID_CARRIED_OPEN] = {
    "carried-level-open", EUR_SEVERITY_ATTENTION,
    { N_("“%s”: its level is to be given again; what was said of it is kept."),
      "« %s » : son niveau est à donner de nouveau ; ce qui en était dit est gardé." },
    NULL
  },
  [EUR_GRID_CARRIED_NEW] = {
    "carried-criterion-new", EUR_SEVERITY_INFORMATION,
    { N_("“%s” is a new criterion: it has no level yet."),
      "« %s » est un nouveau critère : il n’a pas encore de niveau." },
    NULL
  },
};
/* clang-format on */

/**
 * eur_grid_get_sentences:
 * @n_sentences: (out): how many
 *
 * Returns: (transfer none) (array length=n_sentences): every sentence about grids
 */
const EurFindingKind *
eur_grid_get_sentences (guint *n_sentences)
{
  *n_sentences = EUR_N_GRID_SENTENCES;

  return _eur_grid_sentences;
}
