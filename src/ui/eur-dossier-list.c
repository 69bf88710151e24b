/* eur-dossier-list.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-dossier-item.h"
#include "eur-dossier-list-row.h"
#include "eur-dossier-list.h"
#include "eur-dossier-model.h"
#include "eur-wave-switcher.h"

/* The rows that come with the keys: more than any window shows at once. */
#define PAGE_ROWS 64

/**
 * EurDossierList:
 *
 * The dossiers of a wave, or of all, narrowed by a search as one types. The
 * selected dossier is opened with the action “win.open-dossier”.
 */
struct _EurDossierList
{
  AdwNavigationPage   parent_instance;

  GtkStack           *stack;
  GtkSearchEntry     *search_entry;
  GtkListView        *list_view;
  GtkSingleSelection *selection;
  AdwStatusPage      *failed;

  EurWorkspace       *workspace;
  EurDossierModel    *dossiers;
  guint               last_search; /* searches are numbered: only the last one counts */
  gboolean            collapsed;
};

typedef struct
{
  EurDossierList  *list;
  EurDossierQuery *query;
  guint            number;
} Search;

G_DEFINE_FINAL_TYPE (EurDossierList, eur_dossier_list, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_WORKSPACE = 1,
  PROP_COLLAPSED,
} EurDossierListProperty;

static GParamSpec *properties[PROP_COLLAPSED + 1];

static void
search_free (gpointer data)
{
  Search *search = data;

  g_clear_object (&search->list);
  g_clear_pointer (&search->query, eur_dossier_query_free);
  g_free (search);
}

/* Closures */

static char *
format_row (gpointer       this,
            EurDossierRow *row)
{
  return eur_dossier_list_row_dup_label (row);
}

/* Search */

static const char *
name_empty_page (EurDossierList *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0')
    return eur_workspace_get_wave (self->workspace) != NULL ? "nothing-in-wave" : "nothing";

  return eur_workspace_get_wave (self->workspace) != NULL ? "empty-wave" : "empty";
}

static DexFuture *
search_fiber (gpointer data)
{
  Search *search = data;
  EurDossierList *self = search->list;
  g_autoptr(EurDossierResult) result = NULL;
  g_autoptr(GError) error = NULL;

  if (search->number == self->last_search)
    result = dex_await_boxed (eur_store_query (eur_workspace_get_store (self->workspace), search->query),
                              &error);

  /* Another letter was typed meanwhile, or the list is gone. */
  if (search->number != self->last_search)
    return dex_future_new_true ();

  if (result == NULL)
    {
      adw_status_page_set_description (self->failed, error->message);
      gtk_stack_set_visible_child_name (self->stack, "failed");
      return dex_future_new_true ();
    }

  eur_dossier_model_set_result (self->dossiers, result);
  if (result->n_keys > 0)
    gtk_list_view_scroll_to (self->list_view, 0, GTK_LIST_SCROLL_NONE, NULL);
  gtk_stack_set_visible_child_name (self->stack, result->n_keys > 0 ? "list" : name_empty_page (self));

  return dex_future_new_true ();
}

static void
start_search (EurDossierList *self)
{
  EurWave *wave = eur_workspace_get_wave (self->workspace);
  Search *search;

  if (!eur_workspace_is_ready (self->workspace))
    return;

  search = g_new0 (Search, 1);
  search->list = g_object_ref (self);
  search->number = ++self->last_search;
  search->query = eur_dossier_query_new (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)),
                                         wave != NULL ? eur_document_get_id (EUR_DOCUMENT (wave)) : NULL,
                                         PAGE_ROWS);

  dex_future_disown (dex_scheduler_spawn (NULL, 0, search_fiber, search, search_free));
}

/* Callbacks */

static void
open_item (EurDossierList *self,
           EurDossierItem *item)
{
  EurDossierRow *row = item != NULL ? eur_dossier_item_get_row (item) : NULL;

  if (row != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-dossier", "s", row->id);
}

/* Beside the list, a dossier is read as it is selected; in its place, as it is activated. */
static void
selected_cb (EurDossierList *self)
{
  if (!self->collapsed)
    open_item (self, gtk_single_selection_get_selected_item (self->selection));
}

static void
activated_cb (EurDossierList *self,
              guint           position)
{
  g_autoptr(EurDossierItem) item = g_list_model_get_item (G_LIST_MODEL (self->dossiers), position);

  open_item (self, item);
}

static void
search_activated_cb (EurDossierList *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->dossiers)) == 0)
    return;

  gtk_single_selection_set_selected (self->selection, 0);
  activated_cb (self, 0);
}

static void
search_stopped_cb (EurDossierList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
all_waves_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  eur_workspace_set_wave (EUR_DOSSIER_LIST (widget)->workspace, NULL);
}

/* GObject */

static void
eur_dossier_list_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  EurDossierList *self = EUR_DOSSIER_LIST (object);

  switch ((EurDossierListProperty) prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;

    case PROP_COLLAPSED:
      g_value_set_boolean (value, self->collapsed);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_list_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  EurDossierList *self = EUR_DOSSIER_LIST (object);

  switch ((EurDossierListProperty) prop_id)
    {
    case PROP_WORKSPACE:
      self->workspace = g_value_dup_object (value);
      break;

    case PROP_COLLAPSED:
      if (self->collapsed != g_value_get_boolean (value))
        {
          self->collapsed = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_list_constructed (GObject *object)
{
  EurDossierList *self = EUR_DOSSIER_LIST (object);

  G_OBJECT_CLASS (eur_dossier_list_parent_class)->constructed (object);

  self->dossiers = eur_dossier_model_new (eur_workspace_get_store (self->workspace));
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->dossiers));

  g_signal_connect_object (self->workspace, "notify::ready", G_CALLBACK (start_search), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::wave", G_CALLBACK (start_search), self, G_CONNECT_SWAPPED);
}

static void
eur_dossier_list_dispose (GObject *object)
{
  EurDossierList *self = EUR_DOSSIER_LIST (object);

  self->last_search++;
  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_DOSSIER_LIST);
  g_clear_object (&self->dossiers);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (eur_dossier_list_parent_class)->dispose (object);
}

static void
eur_dossier_list_class_init (EurDossierListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_dossier_list_get_property;
  object_class->set_property = eur_dossier_list_set_property;
  object_class->constructed = eur_dossier_list_constructed;
  object_class->dispose = eur_dossier_list_dispose;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, EUR_TYPE_WORKSPACE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_COLLAPSED] =
    g_param_spec_boolean ("collapsed", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_DOSSIER_ITEM);
  g_type_ensure (EUR_TYPE_DOSSIER_LIST_ROW);
  g_type_ensure (EUR_TYPE_WAVE_SWITCHER);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-dossier-list.ui");
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, stack);
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, list_view);
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, selection);
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, failed);
  gtk_widget_class_bind_template_callback (widget_class, format_row);
  gtk_widget_class_bind_template_callback (widget_class, start_search);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_install_action (widget_class, "list.all-waves", NULL, all_waves_action);
}

static void
eur_dossier_list_init (EurDossierList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self));
}

/**
 * eur_dossier_list_new:
 * @workspace: whose dossiers are shown, once it is ready
 *
 * Returns: (transfer floating): the list's page
 */
EurDossierList *
eur_dossier_list_new (EurWorkspace *workspace)
{
  return g_object_new (EUR_TYPE_DOSSIER_LIST, "workspace", workspace, NULL);
}

void
eur_dossier_list_focus_search (EurDossierList *self)
{
  g_return_if_fail (EUR_IS_DOSSIER_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}
