/* eur-dossier-page.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-page.h"
#include "eur-financing-section.h"
#include "eur-history-section.h"
#include "eur-owner-section.h"
#include "eur-pieces-section.h"
#include "eur-project-section.h"
#include "eur-stage-pill.h"

/**
 * EurDossierPage:
 *
 * A dossier to be read, section by section. It keeps showing the dossier before
 * until the next one is read.
 */
struct _EurDossierPage
{
  AdwNavigationPage  parent_instance;

  GtkStack          *stack;
  AdwStatusPage     *failed;
  GtkScrolledWindow *scroller;

  EurWorkspace      *workspace;
  EurBundle         *bundle;
  guint              last_load; /* loads are numbered: only the last one counts */
};

typedef struct
{
  EurDossierPage *page;
  char           *ref;
  guint           number;
} Load;

G_DEFINE_FINAL_TYPE (EurDossierPage, eur_dossier_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_WORKSPACE = 1,
  PROP_BUNDLE,
} EurDossierPageProperty;

static GParamSpec *properties[PROP_BUNDLE + 1];

static void
load_free (gpointer data)
{
  Load *load = data;

  g_clear_object (&load->page);
  g_clear_pointer (&load->ref, g_free);
  g_free (load);
}

static char *
format_title (EurDossierPage *self,
              EurBundle      *bundle)
{
  if (bundle == NULL)
    return g_strdup (_("Dossier"));

  return g_strdup (bundle->dossier->title != NULL ? bundle->dossier->title : _("Untitled"));
}

static char *
format_number (EurDossierPage *self,
               EurBundle      *bundle)
{
  return g_strdup (bundle != NULL && bundle->dossier->number != NULL ? bundle->dossier->number : "");
}

static char *
format_wave (EurDossierPage *self,
             EurBundle      *bundle)
{
  return bundle != NULL && bundle->wave != NULL ? eur_wave_dup_title (bundle->wave) : g_strdup ("");
}

static char *
format_received (EurDossierPage *self,
                 EurBundle      *bundle)
{
  g_autofree char *day = NULL;

  if (bundle == NULL || bundle->dossier->received_at == NULL)
    return NULL;

  day = eur_french_format_date (bundle->dossier->received_at, EUR_FRENCH_DATE_LONG);

  return g_strdup_printf (_("Received on %s"), day);
}

static EurStage
get_stage (EurDossierPage *self,
           EurBundle      *bundle)
{
  return bundle != NULL ? bundle->dossier->stage : EUR_STAGE_RECEIVED;
}

static gboolean
is_example (EurDossierPage *self,
            EurBundle      *bundle)
{
  return bundle != NULL && bundle->dossier->example;
}

static void
show_bundle (EurDossierPage *self,
             EurBundle      *bundle)
{
  const char *before = self->bundle != NULL ? eur_document_get_id (EUR_DOCUMENT (self->bundle->dossier)) : NULL;

  if (g_strcmp0 (before, eur_document_get_id (EUR_DOCUMENT (bundle->dossier))) != 0)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);

  if (g_set_object (&self->bundle, bundle))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUNDLE]);

  gtk_stack_set_visible_child_name (self->stack, "dossier");
}

static DexFuture *
load_fiber (gpointer data)
{
  Load *load = data;
  EurDossierPage *self = load->page;
  g_autoptr(EurBundle) bundle = NULL;
  g_autoptr(GError) error = NULL;

  if (load->number == self->last_load)
    bundle = dex_await_object (eur_store_load_bundle (eur_workspace_get_store (self->workspace), load->ref),
                               &error);

  /* Another dossier was asked for meanwhile, or the page is gone. */
  if (load->number != self->last_load)
    return dex_future_new_true ();

  if (bundle == NULL)
    {
      adw_status_page_set_description (self->failed, error->message);
      gtk_stack_set_visible_child_name (self->stack, "failed");
      return dex_future_new_for_error (g_steal_pointer (&error));
    }

  show_bundle (self, bundle);

  return dex_future_new_true ();
}

static void
eur_dossier_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (object);

  switch ((EurDossierPageProperty) prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;

    case PROP_BUNDLE:
      g_value_set_object (value, self->bundle);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (object);

  switch ((EurDossierPageProperty) prop_id)
    {
    case PROP_WORKSPACE:
      self->workspace = g_value_dup_object (value);
      break;

    case PROP_BUNDLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_page_dispose (GObject *object)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (object);

  self->last_load++;
  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_DOSSIER_PAGE);
  g_clear_object (&self->workspace);
  g_clear_object (&self->bundle);

  G_OBJECT_CLASS (eur_dossier_page_parent_class)->dispose (object);
}

static void
eur_dossier_page_class_init (EurDossierPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_dossier_page_get_property;
  object_class->set_property = eur_dossier_page_set_property;
  object_class->dispose = eur_dossier_page_dispose;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, EUR_TYPE_WORKSPACE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_BUNDLE] =
    g_param_spec_object ("bundle", NULL, NULL, EUR_TYPE_BUNDLE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_FINANCING_SECTION);
  g_type_ensure (EUR_TYPE_HISTORY_SECTION);
  g_type_ensure (EUR_TYPE_OWNER_SECTION);
  g_type_ensure (EUR_TYPE_PIECES_SECTION);
  g_type_ensure (EUR_TYPE_PROJECT_SECTION);
  g_type_ensure (EUR_TYPE_STAGE_PILL);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-dossier-page.ui");
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, stack);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, failed);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, scroller);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_number);
  gtk_widget_class_bind_template_callback (widget_class, format_wave);
  gtk_widget_class_bind_template_callback (widget_class, format_received);
  gtk_widget_class_bind_template_callback (widget_class, get_stage);
  gtk_widget_class_bind_template_callback (widget_class, is_example);
}

static void
eur_dossier_page_init (EurDossierPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_dossier_page_new:
 * @workspace: where dossiers are read from
 *
 * Returns: (transfer floating): a page that shows no dossier yet
 */
EurDossierPage *
eur_dossier_page_new (EurWorkspace *workspace)
{
  return g_object_new (EUR_TYPE_DOSSIER_PAGE, "workspace", workspace, NULL);
}

/**
 * eur_dossier_page_load:
 * @ref: a dossier's number or id
 *
 * Reads a dossier and shows it, unless another is asked for before it is read.
 *
 * Returns: (transfer full): a future that resolves to %TRUE, or rejects with the
 *   store's error, which the page shows too
 */
DexFuture *
eur_dossier_page_load (EurDossierPage *self,
                       const char     *ref)
{
  Load *load;

  dex_return_error_if_fail (EUR_IS_DOSSIER_PAGE (self));
  dex_return_error_if_fail (ref != NULL);

  load = g_new0 (Load, 1);
  load->page = g_object_ref (self);
  load->ref = g_strdup (ref);
  load->number = ++self->last_load;

  return dex_scheduler_spawn (NULL, 0, load_fiber, load, load_free);
}

/**
 * eur_dossier_page_get_bundle:
 *
 * Returns: (transfer none) (nullable): the dossier it shows
 */
EurBundle *
eur_dossier_page_get_bundle (EurDossierPage *self)
{
  g_return_val_if_fail (EUR_IS_DOSSIER_PAGE (self), NULL);

  return self->bundle;
}
