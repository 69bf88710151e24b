/* eur-dossier-page.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-contact-section.h"
#include "eur-dossier-page-private.h"
#include "eur-financing-section.h"
#include "eur-history-section.h"
#include "eur-owner-section.h"
#include "eur-pieces-section.h"
#include "eur-project-section.h"
#include "eur-section-label.h"
#include "eur-stage-pill.h"

/**
 * EurDossierPage:
 *
 * A dossier, section by section, edited where it is read and saved as one
 * writes. It keeps showing the dossier before until the next one is read.
 */

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
  PROP_BELOW,
  PROP_DOSSIER,
  PROP_STATUS,
  PROP_PROBLEM,
  PROP_INDEX,
} EurDossierPageProperty;

static GParamSpec *properties[PROP_INDEX + 1];

static void
load_free (gpointer data)
{
  Load *load = data;

  g_clear_object (&load->page);
  g_clear_pointer (&load->ref, g_free);
  g_free (load);
}

/* Closures */

static char *
format_title (EurDossierPage *self,
              const char     *title)
{
  if (self->bundle == NULL)
    return g_strdup (_("Dossier"));

  return g_strdup (title != NULL ? title : _("Untitled"));
}

static char *
format_number (EurDossierPage *self,
               const char     *number)
{
  return g_strdup (number != NULL ? number : "");
}

/* Under the number: the wave, until there is something to say of the saving. */
static char *
format_subtitle (EurDossierPage *self,
                 EurBundle      *bundle,
                 const char     *status)
{
  if (status != NULL)
    return g_strdup (status);

  return bundle != NULL && bundle->wave != NULL ? eur_wave_dup_title (bundle->wave) : g_strdup ("");
}

static char *
format_problem (EurDossierPage *self,
                const char     *problem)
{
  return problem != NULL ? g_strdup_printf (_("Not saved: %s"), problem) : g_strdup ("");
}

static gboolean
is_problem (EurDossierPage *self,
            const char     *problem)
{
  return problem != NULL;
}

static gboolean
is_shown (EurDossierPage *self,
          EurBundle      *bundle)
{
  return bundle != NULL;
}

static char *
format_received (EurDossierPage *self,
                 const char     *received_at)
{
  g_autofree char *day = NULL;

  if (received_at == NULL)
    return NULL;

  day = eur_french_format_date (received_at, EUR_FRENCH_DATE_LONG);

  return g_strdup_printf (_("Received on %s"), day);
}

/* The index: a closure of its items, which have no page. */

static char *
format_mark (gpointer this,
             int      mark)
{
  return mark != EUR_SECTION_MARK_NONE ? g_strdup (eur_section_mark_get_title (mark)) : NULL;
}

/* Focus */

/* One reads first: a field with the focus has its text selected, and the next key
 * would erase it. The index is where one goes on from, whichever there is place for. */
static void
focus_index (EurDossierPage *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  if (!gtk_widget_get_visible (self->index_list))
    {
      gtk_widget_grab_focus (self->index_choice);
      return;
    }

  /* The list, then its first line. */
  gtk_widget_grab_focus (self->index_list);
  gtk_list_view_scroll_to (GTK_LIST_VIEW (self->index_list), 0, GTK_LIST_SCROLL_FOCUS, NULL);
}

/* There is place for the other one. */
static void
index_shown_cb (EurDossierPage *self)
{
  if (gtk_widget_get_visible (self->index_list) &&
      gtk_widget_get_focus_child (gtk_widget_get_parent (self->index_choice)) != NULL)
    focus_index (self);
}

/* What is beneath the first screen takes longest to make, and is made when that is painted. */

#define BELOW_PATIENCE_MS 100

static void
show_below (EurDossierPage *self)
{
  DexPromise *shown = g_steal_pointer (&self->below_shown);

  g_clear_handle_id (&self->below_source, g_source_remove);

  if (g_set_object (&self->below, self->bundle))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BELOW]);

  if (shown == NULL)
    return;

  dex_promise_resolve_boolean (shown, TRUE);
  dex_clear (&shown);
}

static void
show_below_cb (gpointer data)
{
  EurDossierPage *self = data;

  self->below_source = 0;
  show_below (self);
}

/* In the frame that shows the rest: what is idle comes after it is painted. */
static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);

  if (self->below_source != 0)
    {
      g_source_remove (self->below_source);
      self->below_source = g_idle_add_once (show_below_cb, self);
    }

  return G_SOURCE_REMOVE;
}

/* Returns: (transfer full): a future that resolves when everything shows the bundle */
static DexFuture *
show_below_later (EurDossierPage *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->scroller));

  /* Nobody sees it, or somebody is in it. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || focus != NULL)
    {
      show_below (self);
      return dex_future_new_true ();
    }

  if (self->below_shown == NULL)
    self->below_shown = dex_promise_new ();

  g_clear_handle_id (&self->below_source, g_source_remove);
  self->below_source = g_timeout_add_once (BELOW_PATIENCE_MS, show_below_cb, self);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_cb, NULL, NULL);

  return dex_ref (self->below_shown);
}

/* Loading */

static void
show_bundle (EurDossierPage *self,
             EurBundle      *bundle)
{
  g_autoptr(EurEditor) editor = eur_editor_new (eur_workspace_get_store (self->workspace), bundle, eur_author_get_name ());

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  g_set_object (&self->bundle, bundle);
  _eur_dossier_page_set_editor (self, editor);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUNDLE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOSSIER]);

  /* Before too: a stack hands the focus that it has on to the first field. */
  focus_index (self);
  gtk_stack_set_visible_child_name (self->stack, "dossier");
  focus_index (self);
}

/* A list that is read again selects the same dossier again: what one writes in is left alone. */
static gboolean
is_loaded (EurDossierPage *self,
           const char     *ref)
{
  EurDossier *dossier = self->bundle != NULL ? self->bundle->dossier : NULL;

  return dossier != NULL &&
         (g_str_equal (ref, eur_document_get_id (EUR_DOCUMENT (dossier))) || g_strcmp0 (ref, dossier->number) == 0) &&
         g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "dossier") == 0;
}

static DexFuture *
load_fiber (gpointer data)
{
  Load *load = data;
  EurDossierPage *self = load->page;
  g_autoptr(EurBundle) bundle = NULL;
  g_autoptr(GError) error = NULL;

  /* Nothing that was written is left behind. */
  if (load->number == self->last_load && !dex_await (eur_dossier_page_flush (self), &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  if (load->number == self->last_load && is_loaded (self, load->ref))
    return dex_future_new_true ();

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

  return show_below_later (self);
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

    case PROP_BELOW:
      g_value_set_object (value, self->below);
      break;

    case PROP_DOSSIER:
      g_value_set_object (value, self->bundle != NULL ? self->bundle->dossier : NULL);
      break;

    case PROP_STATUS:
      g_value_set_string (value, self->status);
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;

    case PROP_INDEX:
      g_value_set_object (value, self->index);
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
    case PROP_BELOW:
    case PROP_DOSSIER:
    case PROP_STATUS:
    case PROP_PROBLEM:
    case PROP_INDEX:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* Leaving asks nothing and loses nothing. */
static void
eur_dossier_page_hidden (AdwNavigationPage *page)
{
  dex_future_disown (eur_dossier_page_flush (EUR_DOSSIER_PAGE (page)));
}

static void
eur_dossier_page_dispose (GObject *object)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (object);

  self->last_load++;
  self->last_refresh++;
  g_clear_handle_id (&self->below_source, g_source_remove);
  _eur_dossier_page_set_editor (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_DOSSIER_PAGE);
  g_clear_object (&self->workspace);
  g_clear_object (&self->bundle);
  g_clear_object (&self->below);
  dex_clear (&self->below_shown);
  g_clear_object (&self->index);
  g_clear_pointer (&self->removed, g_ptr_array_unref);
  g_clear_pointer (&self->removed_at, g_array_unref);
  g_clear_pointer (&self->status, g_free);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (eur_dossier_page_parent_class)->dispose (object);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (EUR_TYPE_CONTACT_SECTION);
  g_type_ensure (EUR_TYPE_DUPLICATES_BANNER);
  g_type_ensure (EUR_TYPE_FINANCING_SECTION);
  g_type_ensure (EUR_TYPE_HISTORY_SECTION);
  g_type_ensure (EUR_TYPE_OWNER_SECTION);
  g_type_ensure (EUR_TYPE_PIECES_SECTION);
  g_type_ensure (EUR_TYPE_PROJECT_SECTION);
  g_type_ensure (EUR_TYPE_SCROLL_INDEX);
  g_type_ensure (EUR_TYPE_SECTION_LABEL);
  g_type_ensure (EUR_TYPE_STAGE_PILL);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-dossier-page.ui");
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, stack);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, failed);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, duplicates);
  _eur_dossier_page_install_instruction (widget_class);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, project);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, owner);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, contact);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, financing);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, pieces);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, history);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, index_list);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, index_choice);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_number);
  gtk_widget_class_bind_template_callback (widget_class, format_subtitle);
  gtk_widget_class_bind_template_callback (widget_class, format_problem);
  gtk_widget_class_bind_template_callback (widget_class, is_problem);
  gtk_widget_class_bind_template_callback (widget_class, is_shown);
  gtk_widget_class_bind_template_callback (widget_class, format_received);
  gtk_widget_class_bind_template_callback (widget_class, format_mark);
}

static void
eur_dossier_page_class_init (EurDossierPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_dossier_page_get_property;
  object_class->set_property = eur_dossier_page_set_property;
  object_class->dispose = eur_dossier_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = eur_dossier_page_hidden;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, EUR_TYPE_WORKSPACE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_BUNDLE] =
    g_param_spec_object ("bundle", NULL, NULL, EUR_TYPE_BUNDLE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  properties[PROP_BELOW] =
    g_param_spec_object ("below", NULL, NULL, EUR_TYPE_BUNDLE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_DOSSIER] =
    g_param_spec_object ("dossier", NULL, NULL, EUR_TYPE_DOSSIER,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_STATUS] =
    g_param_spec_string ("status", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PROBLEM] =
    g_param_spec_string ("problem", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_INDEX] =
    g_param_spec_object ("index", NULL, NULL, EUR_TYPE_SCROLL_INDEX,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  install_template (widget_class);
  _eur_dossier_page_install_edit (widget_class);
  _eur_dossier_page_install_link (widget_class);
  _eur_dossier_page_install_parties (widget_class);
  _eur_dossier_page_install_pieces (widget_class);
  _eur_dossier_page_install_plan (widget_class);
  _eur_dossier_page_install_summary (widget_class);
}

static void
fill_index (EurDossierPage *self)
{
  GtkWidget *sections[] = {
    self->project,
    self->owner,
    self->financing,
    self->completions,
    self->eligibility,
    self->feasibility,
    self->pieces,
    self->history,
  };
  g_autoptr(GtkSingleSelection) selection = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    eur_scroll_index_add (self->index, sections[i]);

  selection = gtk_single_selection_new (g_object_ref (eur_scroll_index_get_list (self->index)));
  g_object_bind_property (self->index, "selected", selection, "selected",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  gtk_list_view_set_model (GTK_LIST_VIEW (self->index_list), GTK_SELECTION_MODEL (selection));

  gtk_drop_down_set_model (GTK_DROP_DOWN (self->index_choice), eur_scroll_index_get_list (self->index));
  g_object_bind_property (self->index, "selected", self->index_choice, "selected",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static void
eur_dossier_page_init (EurDossierPage *self)
{
  self->removed = g_ptr_array_new_with_free_func (g_object_unref);
  self->removed_at = g_array_new (FALSE, FALSE, sizeof (guint));

  gtk_widget_init_template (GTK_WIDGET (self));

  /* Until there is a dossier, whose title the template binds. */
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), _("Dossier"));
  self->index = eur_scroll_index_new (self->scroller);
  fill_index (self);
  g_signal_connect_object (self->index_list, "notify::visible", G_CALLBACK (index_shown_cb), self, G_CONNECT_SWAPPED);
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

/**
 * eur_dossier_page_flush:
 *
 * Saves what was written and is not saved yet: before another dossier is shown
 * and before the window closes.
 *
 * Returns: (transfer full): a future of %TRUE, or of what could not be saved,
 *   which the page shows too
 */
DexFuture *
eur_dossier_page_flush (EurDossierPage *self)
{
  dex_return_error_if_fail (EUR_IS_DOSSIER_PAGE (self));

  return self->editor != NULL ? eur_editor_flush (self->editor) : dex_future_new_true ();
}

/**
 * eur_dossier_page_is_unsaved:
 *
 * Returns: whether something was written that the store does not have yet, and
 *   may still get
 */
gboolean
eur_dossier_page_is_unsaved (EurDossierPage *self)
{
  g_return_val_if_fail (EUR_IS_DOSSIER_PAGE (self), FALSE);

  return self->editor != NULL && eur_editor_get_state (self->editor) == EUR_EDITOR_SAVING;
}

void
_eur_dossier_page_status_changed (EurDossierPage *self,
                                  const char     *status,
                                  const char     *problem)
{
  if (g_set_str (&self->status, status))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);

  if (g_set_str (&self->problem, problem))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}
