/* eur-checklist-default.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-screening.h"

/* A checklist to start from, in French as all that is data. It says no more than
 * what is published of the label: open to all, projects being defined, carried out
 * or already there but to be made known; an owner and a financing plan a project;
 * four qualities; inhabitants and actors taking part. A wave that has its own
 * checklist does not use it. */

static const struct
{
  const char       *id;
  const char       *title;
  const char       *guidance;
  EurChecklistRule  rule;
  gboolean          blocking;
} points[] = {
  { "porteur",
    "Le maître d’ouvrage est identifié",
    "Un SIRET, un SIREN ou un RNA valide ; une personne ou un collectif sans numéro se vérifie à la main. Modèle à adapter.",
    EUR_CHECKLIST_OWNER_IDENTIFIED, TRUE },
  { "territoire",
    "Le projet est sur le territoire du Pôle métropolitain",
    "Une commune au moins parmi les 150 des trois agglomérations. Modèle à adapter.",
    EUR_CHECKLIST_IN_TERRITORY, TRUE },
  { "delai",
    "Le dossier est arrivé dans les délais",
    "Pendant l’appel ou son délai de grâce ; une candidature arrivée avant l’appel attendait cette vague. Modèle à adapter.",
    EUR_CHECKLIST_IN_CALL, TRUE },
  { "etape",
    "Le projet est à une étape que le label accompagne",
    "En cours de définition, en cours de réalisation, ou réalisé mais ayant besoin d’un surcroît de visibilité. Modèle à adapter.",
    EUR_CHECKLIST_BY_HAND, TRUE },
  { "unique",
    "Un seul maître d’ouvrage et un seul plan de financement",
    "« 1 grand projet = 1 maître d’ouvrage + 1 plan de financement. » Modèle à adapter.",
    EUR_CHECKLIST_BY_HAND, TRUE },
  { "plan",
    "Le plan de financement est équilibré",
    "Ressources et dépenses de même montant, telles que le porteur les présente. Modèle à adapter.",
    EUR_CHECKLIST_BALANCED, FALSE },
  { "pieces",
    "Des pièces sont jointes, avec leur contenu",
    "La vague peut nommer celles qu’il faut. Modèle à adapter.",
    EUR_CHECKLIST_PIECES, FALSE },
  { "acteurs",
    "Les habitants et les acteurs du territoire sont associés",
    "Ce que le dossier dit des qualités environnementale, architecturale, sociale et culturelle, et de qui y prend part. Modèle à adapter.",
    EUR_CHECKLIST_BY_HAND, FALSE },
};

/**
 * eur_checklist_default:
 *
 * Returns: (transfer full) (element-type EurChecklistPoint): new points, a model to
 *   adapt
 */
GPtrArray *
eur_checklist_default (void)
{
  GPtrArray *checklist = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      EurChecklistPoint *point = eur_checklist_point_new ();

      g_object_set (point,
                    "id", points[i].id,
                    "title", points[i].title,
                    "guidance", points[i].guidance,
                    "rule", points[i].rule,
                    "blocking", points[i].blocking,
                    NULL);
      g_ptr_array_add (checklist, point);
    }

  return checklist;
}
