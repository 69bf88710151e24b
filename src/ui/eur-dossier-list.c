/* eur-dossier-list.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-factory.h"
#include "eur-dossier-item.h"
#include "eur-dossier-list-private.h"
#include "eur-dossier-list-row.h"
#include "eur-lazy-menu.h"
#include "eur-settings.h"

/* The rows that come with the keys: more than any window shows at once. */
#define PAGE_ROWS 64

/**
 * EurDossierList:
 *
 * The dossiers of a wave, or of all, narrowed by a search as one types and by a
 * filter: a table where there is room for one, lines where there is not, of the
 * same selection of the same model. A dossier is opened with the action
 * “win.open-dossier”; several may be selected and worked on together.
 */

typedef struct
{
  EurDossierList  *list;
  EurDossierQuery *query;
  guint            number;
  gboolean         from_start; /* else the list stays where it was scrolled to */
} Search;

G_DEFINE_FINAL_TYPE (EurDossierList, eur_dossier_list, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_WORKSPACE = 1,
  PROP_FILTER,
  PROP_N_FOUND,
  PROP_N_SELECTED,
  PROP_SELECTING,
} EurDossierListProperty;

static GParamSpec *properties[PROP_SELECTING + 1];

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

static char *
name_header (EurDossierList *self,
             gboolean        selecting)
{
  return g_strdup (selecting ? "select" : "browse");
}

static char *
format_selected (EurDossierList *self,
                 guint           n_selected)
{
  g_autofree char *number = eur_french_format_integer (n_selected);

  if (n_selected == 0)
    return g_strdup (_("Select Dossiers"));

  return g_strdup_printf (ngettext ("%s dossier selected", "%s dossiers selected", n_selected), number);
}

/* Search */

static void
end_first (EurDossierList *self)
{
  if (self->first == NULL)
    return;

  dex_promise_resolve_boolean (self->first, TRUE);
  dex_clear (&self->first);
}

static const char *
get_text (EurDossierList *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
}

static char *
explain_nothing (EurDossierList *self)
{
  g_autofree char *words = NULL;

  if (!eur_dossier_filter_is_narrow (self->filter))
    return g_strdup (_("Try fewer words, or only their beginning."));

  words = eur_dossier_filter_dup_words (self->filter);

  if (*get_text (self) == '\0')
    return g_strdup_printf (_("No dossier matches the filters: %s."), words);

  return g_strdup_printf (_("No dossier with “%s” matches the filters: %s."), get_text (self), words);
}

/* Made when there is something to say: mostly there are dossiers. */
static EurListStatus *
ensure_status (EurDossierList *self)
{
  if (self->status == NULL)
    {
      self->status = g_object_new (EUR_TYPE_LIST_STATUS, NULL);
      gtk_stack_add_named (self->stack, GTK_WIDGET (self->status), "status");
    }

  return self->status;
}

static void
show_nothing (EurDossierList *self)
{
  gboolean in_wave = self->wave != NULL;
  gboolean filtered = eur_dossier_filter_is_narrow (self->filter);
  g_autofree char *why = explain_nothing (self);

  if (filtered || *get_text (self) != '\0')
    eur_list_status_show_nothing (ensure_status (self), in_wave, filtered, why);
  else
    eur_list_status_show_empty (ensure_status (self), in_wave);

  gtk_stack_set_visible_child_name (self->stack, "status");
}

static void
open_item (EurDossierList *self,
           guint           position)
{
  g_autoptr(EurDossierItem) item = g_list_model_get_item (G_LIST_MODEL (self->dossiers), position);
  EurDossierRow *row = item != NULL ? eur_dossier_item_get_row (item) : NULL;

  if (row != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-dossier", "s", row->id);
}

static void
show_result (EurDossierList   *self,
             EurDossierResult *result,
             gboolean          from_start)
{
  _eur_dossier_list_set_result (self, result);

  if (self->n_found != result->n_keys)
    {
      self->n_found = result->n_keys;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_FOUND]);
    }

  if (result->n_keys == 0)
    {
      show_nothing (self);
      return;
    }

  gtk_stack_set_visible_child_name (self->stack, "list");

  if (!from_start)
    return;

  if (gtk_list_view_get_model (self->list_view) != NULL)
    gtk_list_view_scroll_to (self->list_view, 0, GTK_LIST_SCROLL_NONE, NULL);
  else
    eur_dossier_columns_scroll_to (self->columns, 0);
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
      self->open_first = FALSE;
      eur_list_status_show_failed (ensure_status (self), error->message);
      gtk_stack_set_visible_child_name (self->stack, "status");
      end_first (self);
      return dex_future_new_true ();
    }

  self->shown_search = search->number;
  show_result (self, result, search->from_start);
  end_first (self);

  if (self->open_first)
    {
      self->open_first = FALSE;
      open_item (self, 0);
    }

  return dex_future_new_true ();
}

static void
start_search (EurDossierList *self,
              gboolean        from_start)
{
  EurWave *wave = eur_workspace_get_wave (self->workspace);
  Search *search;

  if (!eur_workspace_is_ready (self->workspace))
    return;

  g_set_str (&self->wave, wave != NULL ? eur_document_get_id (EUR_DOCUMENT (wave)) : NULL);

  search = g_new0 (Search, 1);
  search->list = g_object_ref (self);
  search->number = ++self->last_search;
  search->from_start = from_start;
  search->query = eur_dossier_filter_create_query (self->filter, get_text (self), self->wave, PAGE_ROWS);

  dex_future_disown (dex_scheduler_spawn (NULL, 0, search_fiber, search, search_free));
}

/* Callbacks */

static void
search_changed_cb (EurDossierList *self)
{
  self->open_first = FALSE;
  start_search (self, TRUE);
}

/* What this process or another one wrote shows in its place. */
static void
store_changed_cb (EurDossierList *self)
{
  start_search (self, FALSE);
}

/* The same wave may come as another object, when it was edited. */
static void
wave_cb (EurDossierList *self)
{
  EurWave *wave = eur_workspace_get_wave (self->workspace);
  const char *id = wave != NULL ? eur_document_get_id (EUR_DOCUMENT (wave)) : NULL;

  if (g_strcmp0 (id, self->wave) != 0)
    start_search (self, TRUE);
}

static void
activated_cb (EurDossierList *self,
              guint           position)
{
  GtkSelectionModel *selection = GTK_SELECTION_MODEL (self->selection);

  if (!self->selecting)
    open_item (self, position);
  else if (gtk_selection_model_is_selected (selection, position))
    gtk_selection_model_unselect_item (selection, position);
  else
    gtk_selection_model_select_item (selection, position, FALSE);
}

static void
columns_activated_cb (EurDossierList *self,
                      guint           position)
{
  activated_cb (self, position);
}

static void
search_activated_cb (EurDossierList *self)
{
  if (self->shown_search == self->last_search)
    open_item (self, 0);
  else
    self->open_first = TRUE;
}

static void
search_stopped_cb (EurDossierList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

/* Only the view that is seen has the dossiers: the other would make rows for nobody. */
static void
views_cb (EurDossierList *self)
{
  gboolean wide = g_strcmp0 (gtk_stack_get_visible_child_name (self->views), "columns") == 0;
  GtkSelectionModel *model = GTK_SELECTION_MODEL (self->selection);

  if (model == NULL)
    return;

  gtk_list_view_set_model (self->list_view, wide ? NULL : model);
  eur_dossier_columns_set_model (self->columns, wide ? model : NULL);
}

static void
all_waves_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  eur_workspace_set_wave (EUR_DOSSIER_LIST (widget)->workspace, NULL);
}

static void
clear_filters_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  eur_dossier_filter_clear (EUR_DOSSIER_LIST (widget)->filter);
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

    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;

    case PROP_N_FOUND:
      g_value_set_uint (value, self->n_found);
      break;

    case PROP_N_SELECTED:
      g_value_set_uint (value, self->n_selected);
      break;

    case PROP_SELECTING:
      g_value_set_boolean (value, self->selecting);
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

    case PROP_SELECTING:
      _eur_dossier_list_set_selecting (self, g_value_get_boolean (value));
      break;

    case PROP_FILTER:
    case PROP_N_FOUND:
    case PROP_N_SELECTED:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_list_constructed (GObject *object)
{
  EurDossierList *self = EUR_DOSSIER_LIST (object);
  EurStore *store = eur_workspace_get_store (self->workspace);

  G_OBJECT_CLASS (eur_dossier_list_parent_class)->constructed (object);

  self->dossiers = eur_dossier_model_new (store);
  self->selection = gtk_multi_selection_new (g_object_ref (G_LIST_MODEL (self->dossiers)));
  _eur_dossier_list_start_selection (self);
  views_cb (self);
  eur_filter_bar_set_workspace (self->filter_bar, self->workspace);

  g_signal_connect_object (self->workspace, "notify::ready", G_CALLBACK (search_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::wave", G_CALLBACK (wave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (search_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
eur_dossier_list_dispose (GObject *object)
{
  EurDossierList *self = EUR_DOSSIER_LIST (object);

  self->last_search++;
  end_first (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_DOSSIER_LIST);
  g_clear_object (&self->browse_factory);
  g_clear_object (&self->selection);
  g_clear_object (&self->dossiers);
  g_clear_object (&self->filter);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->wave, g_free);

  G_OBJECT_CLASS (eur_dossier_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-dossier-list.ui");
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, stack);
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, views);
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, list_view);
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, select_factory);
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, columns);
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, add_button);
  gtk_widget_class_bind_template_child (widget_class, EurDossierList, add_menu);
  gtk_widget_class_bind_template_callback (widget_class, format_row);
  gtk_widget_class_bind_template_callback (widget_class, name_header);
  gtk_widget_class_bind_template_callback (widget_class, format_selected);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, columns_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, views_cb);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, EUR_TYPE_WORKSPACE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL, EUR_TYPE_DOSSIER_FILTER, readable);
  properties[PROP_N_FOUND] =
    g_param_spec_uint ("n-found", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_N_SELECTED] =
    g_param_spec_uint ("n-selected", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_SELECTING] =
    g_param_spec_boolean ("selecting", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
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

  install_properties (object_class);

  g_type_ensure (EUR_TYPE_DOSSIER_COLUMNS);
  g_type_ensure (EUR_TYPE_DOSSIER_ITEM);
  g_type_ensure (EUR_TYPE_DOSSIER_LIST_ROW);
  g_type_ensure (EUR_TYPE_FILTER_BAR);

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "list.all-waves", NULL, all_waves_action);
  gtk_widget_class_install_action (widget_class, "list.clear-filters", NULL, clear_filters_action);
  _eur_dossier_list_install_actions (widget_class);
}

static void
eur_dossier_list_init (EurDossierList *self)
{
  g_autoptr(GSettings) settings = eur_settings_new ();

  self->filter = eur_dossier_filter_new (settings);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->first = dex_promise_new ();
  eur_lazy_menu_set (self->add_button, self->add_menu);
  self->browse_factory = eur_dossier_factory_new_lines ();
  eur_dossier_columns_set_filter (self->columns, self->filter);
  gtk_list_view_set_factory (self->list_view, self->browse_factory);
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

/**
 * eur_dossier_list_await:
 *
 * Returns: (transfer full): a future that resolves to %TRUE when the list shows
 *   dossiers for the first time, or why there are none
 */
DexFuture *
eur_dossier_list_await (EurDossierList *self)
{
  dex_return_error_if_fail (EUR_IS_DOSSIER_LIST (self));

  return self->first != NULL ? dex_ref (self->first) : dex_future_new_true ();
}

void
eur_dossier_list_focus_search (EurDossierList *self)
{
  g_return_if_fail (EUR_IS_DOSSIER_LIST (self));

  _eur_dossier_list_set_selecting (self, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}
