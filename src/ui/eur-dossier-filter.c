/* eur-dossier-filter.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-filter.h"
#include "eur-scoring.h"

/**
 * EurDossierFilter:
 *
 * What a person narrows the list of dossiers by, and its order. It knows no
 * widget: chips, menus and the headers of columns are actions on its properties,
 * and the list asks it for a query. With settings it starts as it was left.
 */
struct _EurDossierFilter
{
  GObject         parent_instance;

  GSettings      *settings; /* (nullable) */
  guint           stages;   /* 1 << EurStage; 0: any */
  char           *family;   /* never NULL; empty: any */
  char           *epci;     /* SIREN; never NULL; empty: any */
  gboolean        missing_pieces;
  char           *completions; /* "waiting" or "overdue"; never NULL; empty: any */
  gboolean        fragile;
  EurDossierSort  sort;
  gboolean        descending;
};

/* The store knows its orders by number; the settings and the menus by these names. */
G_DEFINE_ENUM_TYPE (EurDossierSort, eur_dossier_sort,
                    G_DEFINE_ENUM_VALUE (EUR_SORT_NUMBER, "number"),
                    G_DEFINE_ENUM_VALUE (EUR_SORT_TITLE, "title"),
                    G_DEFINE_ENUM_VALUE (EUR_SORT_OWNER, "owner"),
                    G_DEFINE_ENUM_VALUE (EUR_SORT_RECEIVED, "received"),
                    G_DEFINE_ENUM_VALUE (EUR_SORT_COST, "cost"));

static const char *const sort_titles[] = {
  [EUR_SORT_NUMBER]   = N_("Number"),
  [EUR_SORT_TITLE]    = N_("Title"),
  [EUR_SORT_OWNER]    = N_("Project Owner"),
  [EUR_SORT_RECEIVED] = N_("Received on"),
  [EUR_SORT_COST]     = N_("Cost"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (sort_titles) == EUR_N_SORTS);

G_DEFINE_FINAL_TYPE (EurDossierFilter, eur_dossier_filter, G_TYPE_OBJECT)

typedef enum
{
  PROP_STAGES = 1,
  PROP_FAMILY,
  PROP_EPCI,
  PROP_MISSING_PIECES,
  PROP_COMPLETIONS,
  PROP_FRAGILE,
  PROP_SORT,
  PROP_DESCENDING,
} EurDossierFilterProperty;

static GParamSpec *properties[PROP_DESCENDING + 1];

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Settings */

static guint
read_stages (GSettings *settings)
{
  g_auto(GStrv) nicks = g_settings_get_strv (settings, "filter-stages");
  guint stages = 0;

  for (guint i = 0; nicks[i] != NULL; i++)
    {
      EurStage stage;

      if (eur_stage_from_nick (nicks[i], &stage))
        stages |= 1u << stage;
    }

  return stages;
}

static void
write_stages (GSettings *settings,
              guint      stages)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) nicks = NULL;

  for (EurStage stage = 0; stage < EUR_N_STAGES; stage++)
    if (stages & (1u << stage))
      g_strv_builder_add (builder, eur_stage_get_nick (stage));

  nicks = g_strv_builder_end (builder);
  g_settings_set_strv (settings, "filter-stages", (const char *const *) nicks);
}

static EurDossierSort
read_sort (GSettings *settings)
{
  g_autoptr(GEnumClass) sorts = g_type_class_ref (EUR_TYPE_DOSSIER_SORT);
  g_autofree char *nick = g_settings_get_string (settings, "sort");
  const GEnumValue *value = g_enum_get_value_by_nick (sorts, nick);

  return value != NULL ? value->value : EUR_SORT_NUMBER;
}

static void
write_sort (GSettings      *settings,
            EurDossierSort  sort)
{
  g_autoptr(GEnumClass) sorts = g_type_class_ref (EUR_TYPE_DOSSIER_SORT);

  g_settings_set_string (settings, "sort", g_enum_get_value (sorts, sort)->value_nick);
}

static void
restore (EurDossierFilter *self)
{
  if (self->settings == NULL)
    return;

  g_free (self->family);
  g_free (self->epci);
  g_free (self->completions);
  self->stages = read_stages (self->settings);
  self->family = g_settings_get_string (self->settings, "filter-family");
  self->epci = g_settings_get_string (self->settings, "filter-epci");
  self->missing_pieces = g_settings_get_boolean (self->settings, "filter-missing-pieces");
  self->completions = g_settings_get_string (self->settings, "filter-completions");
  self->fragile = g_settings_get_boolean (self->settings, "filter-fragile");
  self->sort = read_sort (self->settings);
  self->descending = g_settings_get_boolean (self->settings, "sort-descending");
}

static void
remember (EurDossierFilter *self)
{
  if (self->settings == NULL)
    return;

  write_stages (self->settings, self->stages);
  g_settings_set_string (self->settings, "filter-family", self->family);
  g_settings_set_string (self->settings, "filter-epci", self->epci);
  g_settings_set_boolean (self->settings, "filter-missing-pieces", self->missing_pieces);
  g_settings_set_string (self->settings, "filter-completions", self->completions);
  g_settings_set_boolean (self->settings, "filter-fragile", self->fragile);
  write_sort (self->settings, self->sort);
  g_settings_set_boolean (self->settings, "sort-descending", self->descending);
}

/* Everything that changes together is one change: the list asks once. */
static void
eur_dossier_filter_dispatch_properties_changed (GObject     *object,
                                                guint        n_pspecs,
                                                GParamSpec **pspecs)
{
  G_OBJECT_CLASS (eur_dossier_filter_parent_class)->dispatch_properties_changed (object, n_pspecs, pspecs);

  remember (EUR_DOSSIER_FILTER (object));
  g_signal_emit (object, signals[CHANGED], 0);
}

static void
set_string (EurDossierFilter          *self,
            char                     **member,
            const char                *value,
            EurDossierFilterProperty   property)
{
  if (g_set_str (member, value != NULL ? value : ""))
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
set_boolean (EurDossierFilter         *self,
             gboolean                 *member,
             gboolean                  value,
             EurDossierFilterProperty  property)
{
  if (*member == value)
    return;

  *member = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
set_sort (EurDossierFilter *self,
          EurDossierSort    sort)
{
  if (self->sort == sort)
    return;

  self->sort = sort;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SORT]);
}

static void
eur_dossier_filter_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  EurDossierFilter *self = EUR_DOSSIER_FILTER (object);

  switch ((EurDossierFilterProperty) prop_id)
    {
    case PROP_STAGES:
      g_value_set_uint (value, self->stages);
      break;

    case PROP_FAMILY:
      g_value_set_string (value, self->family);
      break;

    case PROP_EPCI:
      g_value_set_string (value, self->epci);
      break;

    case PROP_MISSING_PIECES:
      g_value_set_boolean (value, self->missing_pieces);
      break;

    case PROP_COMPLETIONS:
      g_value_set_string (value, self->completions);
      break;

    case PROP_FRAGILE:
      g_value_set_boolean (value, self->fragile);
      break;

    case PROP_SORT:
      g_value_set_enum (value, self->sort);
      break;

    case PROP_DESCENDING:
      g_value_set_boolean (value, self->descending);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_filter_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  EurDossierFilter *self = EUR_DOSSIER_FILTER (object);

  switch ((EurDossierFilterProperty) prop_id)
    {
    case PROP_STAGES:
      eur_dossier_filter_set_stages (self, g_value_get_uint (value));
      break;

    case PROP_FAMILY:
      set_string (self, &self->family, g_value_get_string (value), PROP_FAMILY);
      break;

    case PROP_EPCI:
      set_string (self, &self->epci, g_value_get_string (value), PROP_EPCI);
      break;

    case PROP_MISSING_PIECES:
      set_boolean (self, &self->missing_pieces, g_value_get_boolean (value), PROP_MISSING_PIECES);
      break;

    case PROP_COMPLETIONS:
      set_string (self, &self->completions, g_value_get_string (value), PROP_COMPLETIONS);
      break;

    case PROP_FRAGILE:
      set_boolean (self, &self->fragile, g_value_get_boolean (value), PROP_FRAGILE);
      break;

    case PROP_SORT:
      set_sort (self, g_value_get_enum (value));
      break;

    case PROP_DESCENDING:
      set_boolean (self, &self->descending, g_value_get_boolean (value), PROP_DESCENDING);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_filter_finalize (GObject *object)
{
  EurDossierFilter *self = EUR_DOSSIER_FILTER (object);

  g_clear_object (&self->settings);
  g_clear_pointer (&self->family, g_free);
  g_clear_pointer (&self->epci, g_free);
  g_clear_pointer (&self->completions, g_free);

  G_OBJECT_CLASS (eur_dossier_filter_parent_class)->finalize (object);
}

static void
eur_dossier_filter_class_init (EurDossierFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_dossier_filter_get_property;
  object_class->set_property = eur_dossier_filter_set_property;
  object_class->dispatch_properties_changed = eur_dossier_filter_dispatch_properties_changed;
  object_class->finalize = eur_dossier_filter_finalize;

  properties[PROP_STAGES] =
    g_param_spec_uint ("stages", NULL, NULL, 0, (1u << EUR_N_STAGES) - 1, 0, flags);
  properties[PROP_FAMILY] =
    g_param_spec_string ("family", NULL, NULL, "", flags);
  properties[PROP_EPCI] =
    g_param_spec_string ("epci", NULL, NULL, "", flags);
  properties[PROP_MISSING_PIECES] =
    g_param_spec_boolean ("missing-pieces", NULL, NULL, FALSE, flags);
  properties[PROP_COMPLETIONS] =
    g_param_spec_string ("completions", NULL, NULL, "", flags);
  properties[PROP_FRAGILE] =
    g_param_spec_boolean ("fragile", NULL, NULL, FALSE, flags);
  properties[PROP_SORT] =
    g_param_spec_enum ("sort", NULL, NULL, EUR_TYPE_DOSSIER_SORT, EUR_SORT_NUMBER, flags);
  properties[PROP_DESCENDING] =
    g_param_spec_boolean ("descending", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
eur_dossier_filter_init (EurDossierFilter *self)
{
  self->family = g_strdup ("");
  self->epci = g_strdup ("");
  self->completions = g_strdup ("");
}

/**
 * eur_dossier_filter_new:
 * @settings: (nullable): where it is remembered
 *
 * Returns: (transfer full): the filter as it was left, or one that lets everything pass
 */
EurDossierFilter *
eur_dossier_filter_new (GSettings *settings)
{
  EurDossierFilter *self = g_object_new (EUR_TYPE_DOSSIER_FILTER, NULL);

  g_set_object (&self->settings, settings);
  restore (self);

  return self;
}

/**
 * eur_dossier_filter_create_query:
 * @text: (nullable): what is searched for
 * @wave: (nullable): the id of the wave to look in
 * @page: how many rows the answer brings along
 *
 * Returns: (transfer full): the question to the store
 */
EurDossierQuery *
eur_dossier_filter_create_query (EurDossierFilter *self,
                                 const char       *text,
                                 const char       *wave,
                                 guint             page)
{
  EurDossierQuery *query;

  g_return_val_if_fail (EUR_IS_DOSSIER_FILTER (self), NULL);

  query = eur_dossier_query_new (text, wave, page);
  query->stages = self->stages;
  query->family = *self->family != '\0' ? g_strdup (self->family) : NULL;
  query->epci = *self->epci != '\0' ? g_strdup (self->epci) : NULL;
  query->missing_pieces = self->missing_pieces;
  query->waiting = *self->completions != '\0';
  query->overdue_on = g_str_equal (self->completions, "overdue") ? eur_day_today () : NULL;
  query->fragile = self->fragile;
  query->sort = self->sort;
  query->descending = self->descending;

  return query;
}

guint
eur_dossier_filter_get_stages (EurDossierFilter *self)
{
  g_return_val_if_fail (EUR_IS_DOSSIER_FILTER (self), 0);

  return self->stages;
}

/**
 * eur_dossier_filter_get_family:
 *
 * Returns: (transfer none): the family, empty for any
 */
const char *
eur_dossier_filter_get_family (EurDossierFilter *self)
{
  g_return_val_if_fail (EUR_IS_DOSSIER_FILTER (self), NULL);

  return self->family;
}

EurDossierSort
eur_dossier_filter_get_sort (EurDossierFilter *self)
{
  g_return_val_if_fail (EUR_IS_DOSSIER_FILTER (self), EUR_SORT_NUMBER);

  return self->sort;
}

gboolean
eur_dossier_filter_is_descending (EurDossierFilter *self)
{
  g_return_val_if_fail (EUR_IS_DOSSIER_FILTER (self), FALSE);

  return self->descending;
}

/**
 * eur_dossier_filter_is_narrow:
 *
 * Returns: %TRUE if it may hold back a dossier
 */
gboolean
eur_dossier_filter_is_narrow (EurDossierFilter *self)
{
  g_return_val_if_fail (EUR_IS_DOSSIER_FILTER (self), FALSE);

  return self->stages != 0 || *self->family != '\0' || *self->epci != '\0' || self->missing_pieces ||
         *self->completions != '\0' || self->fragile;
}

void
eur_dossier_filter_set_stages (EurDossierFilter *self,
                               guint             stages)
{
  g_return_if_fail (EUR_IS_DOSSIER_FILTER (self));

  if (self->stages == stages)
    return;

  self->stages = stages;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STAGES]);
}

void
eur_dossier_filter_set_order (EurDossierFilter *self,
                              EurDossierSort    sort,
                              gboolean          descending)
{
  g_return_if_fail (EUR_IS_DOSSIER_FILTER (self));
  g_return_if_fail (sort < EUR_N_SORTS);

  g_object_freeze_notify (G_OBJECT (self));
  set_sort (self, sort);
  set_boolean (self, &self->descending, descending, PROP_DESCENDING);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * eur_dossier_filter_clear:
 *
 * Lets every dossier pass. The order stays.
 */
void
eur_dossier_filter_clear (EurDossierFilter *self)
{
  g_return_if_fail (EUR_IS_DOSSIER_FILTER (self));

  g_object_freeze_notify (G_OBJECT (self));
  eur_dossier_filter_set_stages (self, 0);
  set_string (self, &self->family, "", PROP_FAMILY);
  set_string (self, &self->epci, "", PROP_EPCI);
  set_boolean (self, &self->missing_pieces, FALSE, PROP_MISSING_PIECES);
  set_string (self, &self->completions, "", PROP_COMPLETIONS);
  set_boolean (self, &self->fragile, FALSE, PROP_FRAGILE);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * eur_dossier_sort_get_title:
 *
 * Returns: (transfer none): the title in the language of the interface
 */
const char *
eur_dossier_sort_get_title (EurDossierSort sort)
{
  g_return_val_if_fail (sort < EUR_N_SORTS, NULL);

  return _(sort_titles[sort]);
}
