/* eur-filter-bar.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-filter-bar.h"
#include "eur-lazy-menu.h"
#include "eur-filter-chip.h"

/**
 * EurFilterBar:
 *
 * What narrows and orders the list of dossiers, and how many are left. All of
 * it acts on the filter through its actions, which the bar brings along.
 */
struct _EurFilterBar
{
  GtkBox            parent_instance;

  EurFilterChip    *stage;
  EurFilterChip    *family;
  EurFilterChip    *epci;
  EurFilterChip    *completions;
  GtkMenuButton    *sort_button;
  GMenuModel       *sort_menu;

  EurWorkspace     *workspace;
  EurDossierFilter *filter;
  guint             n_found;
};

G_DEFINE_FINAL_TYPE (EurFilterBar, eur_filter_bar, GTK_TYPE_BOX)

typedef enum
{
  PROP_FILTER = 1,
  PROP_N_FOUND,
} EurFilterBarProperty;

static GParamSpec *properties[PROP_N_FOUND + 1];

static char *
format_stages (EurFilterBar     *self,
               EurDossierFilter *filter,
               guint             stages)
{
  return filter != NULL ? eur_dossier_filter_dup_stages (filter) : NULL;
}

static char *
format_epci (EurFilterBar     *self,
             EurDossierFilter *filter,
             const char       *epci)
{
  return filter != NULL ? eur_dossier_filter_dup_epci (filter) : NULL;
}

static char *
format_completions (EurFilterBar     *self,
                    EurDossierFilter *filter,
                    const char       *completions)
{
  return filter != NULL ? eur_dossier_filter_dup_completions (filter) : NULL;
}

static char *
format_count (EurFilterBar *self,
              guint         n_found)
{
  g_autofree char *number = eur_french_format_integer (n_found);

  return g_strdup_printf (ngettext ("%s dossier", "%s dossiers", n_found), number);
}

static char *
format_sort (EurFilterBar   *self,
             EurDossierSort  sort)
{
  return g_strdup (eur_dossier_sort_get_title (sort));
}

static void
fill_stages (EurFilterBar *self)
{
  for (EurStage stage = 0; stage < EUR_N_STAGES; stage++)
    {
      g_autofree char *action = g_strconcat ("filter.stage-", eur_stage_get_nick (stage), NULL);

      eur_filter_chip_add_choice (self->stage, eur_stage_get_title (stage), action, NULL);
    }
}

static void
fill_epci (EurFilterBar *self)
{
  g_autoptr(GListModel) known = eur_dossier_filter_list_epci ();
  guint n_known = g_list_model_get_n_items (known);

  for (guint i = 0; i < n_known; i++)
    {
      g_autoptr(EurCommune) commune = g_list_model_get_item (known, i);

      eur_filter_chip_add_choice (self->epci, eur_commune_get_epci_name (commune),
                                  "filter.epci", g_variant_new_string (eur_commune_get_epci (commune)));
    }
}

/* What the applicant was asked for, and has not answered. */
static void
fill_completions (EurFilterBar *self)
{
  eur_filter_chip_add_choice (self->completions, _("Completions Waiting"), "filter.completions", g_variant_new_string ("waiting"));
  eur_filter_chip_add_choice (self->completions, _("Completions Overdue"), "filter.completions", g_variant_new_string ("overdue"));
}

static void
add_family (EurFilterBar *self,
            GHashTable   *seen,
            const char   *family)
{
  if (*family == '\0' || !g_hash_table_add (seen, g_strdup (family)))
    return;

  eur_filter_chip_add_choice (self->family, family, "filter.family", g_variant_new_string (family));
}

/* Those of the wave, or of all waves; and the one chosen, lest it cannot be seen. */
static void
fill_families (EurFilterBar *self)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  EurWave *wave = eur_workspace_get_wave (self->workspace);
  GListModel *waves = eur_workspace_get_waves (self->workspace);
  guint n_waves = g_list_model_get_n_items (waves);

  eur_filter_chip_clear (self->family);

  for (guint i = 0; i < n_waves; i++)
    {
      g_autoptr(EurWave) each = g_list_model_get_item (waves, i);

      if (wave == NULL || each == wave)
        for (guint j = 0; each->families != NULL && each->families[j] != NULL; j++)
          add_family (self, seen, each->families[j]);
    }

  if (self->filter != NULL)
    add_family (self, seen, eur_dossier_filter_get_family (self->filter));

  gtk_widget_set_visible (GTK_WIDGET (self->family), g_hash_table_size (seen) > 0);
}

static void
set_filter (EurFilterBar     *self,
            EurDossierFilter *filter)
{
  g_autoptr(GSimpleActionGroup) actions = NULL;

  if (!g_set_object (&self->filter, filter))
    return;

  if (filter != NULL)
    actions = eur_dossier_filter_create_actions (filter);

  gtk_widget_insert_action_group (GTK_WIDGET (self), "filter", actions != NULL ? G_ACTION_GROUP (actions) : NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILTER]);
}

static void
eur_filter_bar_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  EurFilterBar *self = EUR_FILTER_BAR (object);

  switch ((EurFilterBarProperty) prop_id)
    {
    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;

    case PROP_N_FOUND:
      g_value_set_uint (value, self->n_found);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_filter_bar_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  EurFilterBar *self = EUR_FILTER_BAR (object);

  switch ((EurFilterBarProperty) prop_id)
    {
    case PROP_FILTER:
      set_filter (self, g_value_get_object (value));
      break;

    case PROP_N_FOUND:
      if (self->n_found != g_value_get_uint (value))
        {
          self->n_found = g_value_get_uint (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_filter_bar_dispose (GObject *object)
{
  EurFilterBar *self = EUR_FILTER_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_FILTER_BAR);
  g_clear_object (&self->workspace);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (eur_filter_bar_parent_class)->dispose (object);
}

static void
eur_filter_bar_class_init (EurFilterBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_filter_bar_get_property;
  object_class->set_property = eur_filter_bar_set_property;
  object_class->dispose = eur_filter_bar_dispose;

  properties[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL, EUR_TYPE_DOSSIER_FILTER, flags);
  properties[PROP_N_FOUND] =
    g_param_spec_uint ("n-found", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_FILTER_CHIP);

  gtk_widget_class_set_css_name (widget_class, "filterbar");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, EurFilterBar, stage);
  gtk_widget_class_bind_template_child (widget_class, EurFilterBar, family);
  gtk_widget_class_bind_template_child (widget_class, EurFilterBar, epci);
  gtk_widget_class_bind_template_child (widget_class, EurFilterBar, completions);
  gtk_widget_class_bind_template_child (widget_class, EurFilterBar, sort_button);
  gtk_widget_class_bind_template_child (widget_class, EurFilterBar, sort_menu);
  gtk_widget_class_bind_template_callback (widget_class, format_stages);
  gtk_widget_class_bind_template_callback (widget_class, format_epci);
  gtk_widget_class_bind_template_callback (widget_class, format_completions);
  gtk_widget_class_bind_template_callback (widget_class, format_count);
  gtk_widget_class_bind_template_callback (widget_class, format_sort);
}

static void
eur_filter_bar_init (EurFilterBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  eur_lazy_menu_set (self->sort_button, self->sort_menu);

  g_object_set (self->stage, "neutral", g_variant_new_uint32 (0), NULL);
  g_object_set (self->family, "neutral", g_variant_new_string (""), NULL);
  g_object_set (self->epci, "neutral", g_variant_new_string (""), NULL);
  g_object_set (self->completions, "neutral", g_variant_new_string (""), NULL);
  fill_stages (self);
  fill_epci (self);
  fill_completions (self);
}

/**
 * eur_filter_bar_set_workspace:
 * @workspace: whose waves say which families there are
 *
 * Call it once.
 */
void
eur_filter_bar_set_workspace (EurFilterBar *self,
                              EurWorkspace *workspace)
{
  g_return_if_fail (EUR_IS_FILTER_BAR (self));
  g_return_if_fail (EUR_IS_WORKSPACE (workspace));

  if (!g_set_object (&self->workspace, workspace))
    return;

  g_signal_connect_object (workspace, "notify::wave", G_CALLBACK (fill_families), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::ready", G_CALLBACK (fill_families), self, G_CONNECT_SWAPPED);
  fill_families (self);
}
