/* eur-dossier-filter-words.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-filter.h"

/* Up to this many stages are named, more are counted. */
#define NAMED_STAGES_MAX 2

static char *
join_stages (guint stages)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) titles = NULL;

  for (EurStage stage = 0; stage < EUR_N_STAGES; stage++)
    if (stages & (1u << stage))
      g_strv_builder_add (builder, eur_stage_get_title (stage));

  titles = g_strv_builder_end (builder);

  return g_strjoinv (", ", titles);
}

/**
 * eur_dossier_filter_dup_stages:
 *
 * Returns: (transfer full): the stages it lets pass in a few words, empty for any
 */
char *
eur_dossier_filter_dup_stages (EurDossierFilter *self)
{
  guint stages = eur_dossier_filter_get_stages (self);
  guint n_stages = 0;

  for (EurStage stage = 0; stage < EUR_N_STAGES; stage++)
    n_stages += (stages >> stage) & 1;

  if (n_stages <= NAMED_STAGES_MAX)
    return join_stages (stages);

  return g_strdup_printf (ngettext ("%u stage", "%u stages", n_stages), n_stages);
}

/**
 * eur_dossier_filter_list_epci:
 *
 * Returns: (transfer full) (element-type EurCommune): a commune of each EPCI, by its name
 */
GListModel *
eur_dossier_filter_list_epci (void)
{
  GListModel *communes = eur_commune_list ();
  GListStore *found = g_list_store_new (EUR_TYPE_COMMUNE);
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_communes = g_list_model_get_n_items (communes);

  for (guint i = 0; i < n_communes; i++)
    {
      g_autoptr(EurCommune) commune = g_list_model_get_item (communes, i);

      if (g_hash_table_add (seen, (gpointer) eur_commune_get_epci (commune)))
        g_list_store_append (found, commune);
    }

  return G_LIST_MODEL (found);
}

/**
 * eur_dossier_filter_dup_epci:
 *
 * Returns: (transfer full): the name of the EPCI it lets pass, empty for any
 */
char *
eur_dossier_filter_dup_epci (EurDossierFilter *self)
{
  g_autofree char *epci = NULL;
  g_autoptr(GListModel) known = eur_dossier_filter_list_epci ();
  guint n_known = g_list_model_get_n_items (known);

  g_object_get (self, "epci", &epci, NULL);

  for (guint i = 0; i < n_known; i++)
    {
      g_autoptr(EurCommune) commune = g_list_model_get_item (known, i);

      if (g_str_equal (eur_commune_get_epci (commune), epci))
        return g_strdup (eur_commune_get_epci_name (commune));
    }

  return g_steal_pointer (&epci);
}

/**
 * eur_dossier_filter_dup_completions:
 *
 * Returns: (transfer full): which requests to the applicant it lets pass, empty for any
 */
char *
eur_dossier_filter_dup_completions (EurDossierFilter *self)
{
  g_autofree char *completions = NULL;

  g_object_get (self, "completions", &completions, NULL);

  if (*completions == '\0')
    return g_steal_pointer (&completions);

  return g_strdup (g_str_equal (completions, "overdue") ? _("Overdue") : _("Waiting"));
}

/**
 * eur_dossier_filter_dup_words:
 *
 * Returns: (transfer full): all that it narrows by, to be quoted in a sentence
 */
char *
eur_dossier_filter_dup_words (EurDossierFilter *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *stages = join_stages (eur_dossier_filter_get_stages (self));
  g_autofree char *epci = eur_dossier_filter_dup_epci (self);
  g_auto(GStrv) words = NULL;
  g_autofree char *completions = NULL;
  gboolean missing_pieces, fragile;

  g_object_get (self, "missing-pieces", &missing_pieces, "completions", &completions, "fragile", &fragile, NULL);

  if (*stages != '\0')
    g_strv_builder_add (builder, stages);

  if (*eur_dossier_filter_get_family (self) != '\0')
    g_strv_builder_add (builder, eur_dossier_filter_get_family (self));

  if (*epci != '\0')
    g_strv_builder_add (builder, epci);

  if (missing_pieces)
    g_strv_builder_add (builder, _("Missing Pieces"));

  if (*completions != '\0')
    g_strv_builder_add (builder, g_str_equal (completions, "overdue") ? _("Completions Overdue") : _("Completions Waiting"));

  if (fragile)
    g_strv_builder_add (builder, _("Fragile Financing"));

  words = g_strv_builder_end (builder);

  /* The name of an EPCI may have a comma. */
  return g_strjoinv (" · ", words);
}
