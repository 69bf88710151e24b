/* eur-commune.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-commune.h"
#include "eur-data-resources.h"

/**
 * EurCommune:
 *
 * One of the 150 communes of the Pôle métropolitain de l'Artois, with its EPCI.
 * The list is compiled in; a commune is chosen from it, never typed freely.
 */

struct _EurCommune
{
  GObject  parent_instance;

  char    *insee;
  char    *name;
  char    *postcodes;
  char    *epci;
  char    *epci_name;
  char    *folded;
  gint64   population;
};

typedef struct
{
  GListStore *list;
  GHashTable *by_insee;
} EurCommunes;

enum
{
  COLUMN_INSEE,
  COLUMN_NAME,
  COLUMN_POSTCODES,
  COLUMN_SIREN,
  COLUMN_EPCI,
  COLUMN_EPCI_NAME,
  COLUMN_POPULATION,
  N_COLUMNS
};

G_DEFINE_FINAL_TYPE (EurCommune, eur_commune, G_TYPE_OBJECT)

static void
eur_commune_finalize (GObject *object)
{
  EurCommune *self = EUR_COMMUNE (object);

  g_clear_pointer (&self->insee, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->postcodes, g_free);
  g_clear_pointer (&self->epci, g_free);
  g_clear_pointer (&self->epci_name, g_free);
  g_clear_pointer (&self->folded, g_free);

  G_OBJECT_CLASS (eur_commune_parent_class)->finalize (object);
}

static void
eur_commune_class_init (EurCommuneClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_commune_finalize;
}

static void
eur_commune_init (EurCommune *self)
{
}

/* The compiled-in table: seven cells, quoted where they hold a comma. */
static GStrv
split_row (const char *row)
{
  static GRegex *cell;
  g_autoptr(GMatchInfo) match = NULL;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  if (cell == NULL)
    cell = g_regex_new ("(?:^|,)(?:\"([^\"]*)\"|([^,]*))", G_REGEX_OPTIMIZE, G_REGEX_MATCH_DEFAULT, NULL);

  for (g_regex_match (cell, row, G_REGEX_MATCH_DEFAULT, &match);
       g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *quoted = g_match_info_fetch (match, 1);
      g_autofree char *plain = g_match_info_fetch (match, 2);

      g_strv_builder_add (builder, quoted != NULL && *quoted != '\0' ? quoted : plain);
    }

  return g_strv_builder_end (builder);
}

static EurCommune *
eur_commune_new (const char *row)
{
  g_auto(GStrv) cells = split_row (row);
  EurCommune *self;

  if (g_strv_length (cells) != N_COLUMNS)
    return NULL;

  self = g_object_new (EUR_TYPE_COMMUNE, NULL);
  self->insee = g_strdup (cells[COLUMN_INSEE]);
  self->name = g_strdup (cells[COLUMN_NAME]);
  self->postcodes = g_strdup (cells[COLUMN_POSTCODES]);
  self->epci = g_strdup (cells[COLUMN_EPCI]);
  self->epci_name = g_strdup (cells[COLUMN_EPCI_NAME]);
  self->folded = eur_text_fold (cells[COLUMN_NAME]);
  self->population = g_ascii_strtoll (cells[COLUMN_POPULATION], NULL, 10);

  return self;
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  return eur_collation_compare (EUR_COMMUNE ((gpointer) a)->name, EUR_COMMUNE ((gpointer) b)->name);
}

static EurCommunes *
load_communes (void)
{
  g_autoptr(GBytes) bytes = g_resource_lookup_data (eur_data_get_resource (), "/org/euralens/Label/communes.csv",
                                                    G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_auto(GStrv) rows = g_strsplit (g_bytes_get_data (bytes, NULL), "\n", -1);
  EurCommunes *communes = g_new0 (EurCommunes, 1);

  communes->list = g_list_store_new (EUR_TYPE_COMMUNE);
  communes->by_insee = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 1; rows[i] != NULL; i++)
    {
      g_autoptr(EurCommune) commune = eur_commune_new (rows[i]);

      if (commune == NULL)
        continue;

      g_list_store_append (communes->list, commune);
      g_hash_table_insert (communes->by_insee, commune->insee, commune);
    }

  g_list_store_sort (communes->list, compare_names, NULL);

  return communes;
}

static EurCommunes *
get_communes (void)
{
  static gsize communes;

  if (g_once_init_enter (&communes))
    g_once_init_leave (&communes, (gsize) load_communes ());

  return (EurCommunes *) communes;
}

/**
 * eur_commune_list:
 *
 * Returns: (transfer none): all communes, in French alphabetical order
 */
GListModel *
eur_commune_list (void)
{
  return G_LIST_MODEL (get_communes ()->list);
}

/**
 * eur_commune_lookup:
 * @insee: (nullable): an INSEE code, which is not a postcode
 *
 * Returns: (transfer none) (nullable): the commune, if it is one of the 150
 */
EurCommune *
eur_commune_lookup (const char *insee)
{
  return insee != NULL ? g_hash_table_lookup (get_communes ()->by_insee, insee) : NULL;
}

/**
 * eur_commune_from_name:
 * @name: a name as people write it: case, accents and hyphens do not matter
 * @postcode: (nullable): where known, to be sure
 *
 * Returns: (transfer none) (nullable): the commune of exactly that name
 */
EurCommune *
eur_commune_from_name (const char *name,
                       const char *postcode)
{
  g_autofree char *folded = eur_text_fold (name);
  GListModel *communes = eur_commune_list ();

  for (guint i = 0; i < g_list_model_get_n_items (communes); i++)
    {
      g_autoptr(EurCommune) commune = g_list_model_get_item (communes, i);

      if (g_strcmp0 (commune->folded, folded) == 0 &&
          (postcode == NULL || strstr (commune->postcodes, postcode) != NULL))
        return eur_commune_lookup (commune->insee);
    }

  return NULL;
}

/**
 * eur_commune_search:
 * @text: beginnings of words of a name, or of a postcode or INSEE code
 *
 * Returns: (transfer full): the communes that match, in French alphabetical order
 */
GListModel *
eur_commune_search (const char *text)
{
  g_autoptr(GListStore) found = g_list_store_new (EUR_TYPE_COMMUNE);
  g_autofree char *query = eur_text_fold (text);
  GListModel *communes = eur_commune_list ();

  for (guint i = 0; i < g_list_model_get_n_items (communes); i++)
    {
      g_autoptr(EurCommune) commune = g_list_model_get_item (communes, i);

      if (eur_text_matches (commune->folded, query) ||
          g_str_has_prefix (commune->postcodes, query) ||
          g_str_has_prefix (commune->insee, query))
        g_list_store_append (found, commune);
    }

  return G_LIST_MODEL (g_steal_pointer (&found));
}

/**
 * eur_commune_check:
 * @insee: an INSEE code
 * @error: return location
 *
 * Returns: whether it is one of the 150 communes of the Pôle
 */
gboolean
eur_commune_check (const char  *insee,
                   GError     **error)
{
  if (!eur_identifier_check_insee (insee, error))
    return FALSE;

  if (eur_commune_lookup (insee) != NULL)
    return TRUE;

  g_set_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
               _("The commune %s is not one of the 150 communes of the Pôle métropolitain de l’Artois"), insee);
  return FALSE;
}

const char *
eur_commune_get_insee (EurCommune *self)
{
  g_return_val_if_fail (EUR_IS_COMMUNE (self), NULL);

  return self->insee;
}

const char *
eur_commune_get_name (EurCommune *self)
{
  g_return_val_if_fail (EUR_IS_COMMUNE (self), NULL);

  return self->name;
}

/**
 * eur_commune_get_postcodes:
 *
 * Returns: (transfer none): its postcodes, separated by a blank where it has several
 */
const char *
eur_commune_get_postcodes (EurCommune *self)
{
  g_return_val_if_fail (EUR_IS_COMMUNE (self), NULL);

  return self->postcodes;
}

/**
 * eur_commune_get_epci:
 *
 * Returns: (transfer none): the SIREN of its intercommunality
 */
const char *
eur_commune_get_epci (EurCommune *self)
{
  g_return_val_if_fail (EUR_IS_COMMUNE (self), NULL);

  return self->epci;
}

const char *
eur_commune_get_epci_name (EurCommune *self)
{
  g_return_val_if_fail (EUR_IS_COMMUNE (self), NULL);

  return self->epci_name;
}

gint64
eur_commune_get_population (EurCommune *self)
{
  g_return_val_if_fail (EUR_IS_COMMUNE (self), 0);

  return self->population;
}
