/* eur-dossier-columns.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-dossier-columns.h"
#include "eur-dossier-factory.h"

/**
 * EurDossierColumns:
 *
 * The dossiers as a table, where there is room for one. Its headers do not sort:
 * they tell the filter the order, and the store sorts.
 */
struct _EurDossierColumns
{
  GtkBox               parent_instance;

  GtkColumnView       *view;
  GtkColumnViewColumn *number;
  GtkColumnViewColumn *title;
  GtkColumnViewColumn *owner;
  GtkColumnViewColumn *communes;
  GtkColumnViewColumn *stage;
  GtkColumnViewColumn *received;
  GtkColumnViewColumn *cost;
  GtkColumnViewColumn *funding;

  EurDossierFilter    *filter;
  GtkColumnViewColumn *columns[EUR_N_SORTS]; /* the column of each order; not owned */
  gboolean             selecting;
  gboolean             roomy;    /* room for what one can do without */
  gboolean             spacious; /* and for still more */
};

G_DEFINE_FINAL_TYPE (EurDossierColumns, eur_dossier_columns, GTK_TYPE_BOX)

typedef enum
{
  PROP_SELECTING = 1,
  PROP_ROOMY,
  PROP_SPACIOUS,
} EurDossierColumnsProperty;

static GParamSpec *properties[PROP_SPACIOUS + 1];

enum
{
  ACTIVATE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
make_cells (EurDossierColumns *self)
{
  const struct
  {
    GtkColumnViewColumn *column;
    EurDossierField      field;
  } texts[] = {
    { self->number, EUR_DOSSIER_FIELD_NUMBER },
    { self->title, EUR_DOSSIER_FIELD_TITLE },
    { self->owner, EUR_DOSSIER_FIELD_OWNER },
    { self->communes, EUR_DOSSIER_FIELD_COMMUNES },
    { self->received, EUR_DOSSIER_FIELD_RECEIVED },
    { self->cost, EUR_DOSSIER_FIELD_COST },
  };
  g_autoptr(GtkListItemFactory) rows = eur_dossier_factory_new_rows ();
  g_autoptr(GtkListItemFactory) stages = eur_dossier_factory_new_stages ();
  g_autoptr(GtkListItemFactory) fundings = eur_dossier_factory_new_fundings ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GtkListItemFactory) cells = eur_dossier_factory_new_cells (texts[i].field);

      gtk_column_view_column_set_factory (texts[i].column, cells);
    }

  gtk_column_view_column_set_factory (self->stage, stages);
  gtk_column_view_column_set_factory (self->funding, fundings);
  gtk_column_view_set_row_factory (self->view, rows);
}

/* Order */

static void
header_cb (EurDossierColumns *self)
{
  GtkColumnViewSorter *sorter;
  GtkColumnViewColumn *column;
  GtkSortType order;

  /* The columns take their sorters along when the view goes. */
  if (self->view == NULL)
    return;

  sorter = GTK_COLUMN_VIEW_SORTER (gtk_column_view_get_sorter (self->view));
  column = gtk_column_view_sorter_get_primary_sort_column (sorter);
  order = gtk_column_view_sorter_get_primary_sort_order (sorter);

  for (EurDossierSort sort = 0; sort < EUR_N_SORTS; sort++)
    if (self->columns[sort] == column)
      eur_dossier_filter_set_order (self->filter, sort, order == GTK_SORT_DESCENDING);
}

static void
order_cb (EurDossierColumns *self)
{
  GtkColumnViewColumn *column = self->columns[eur_dossier_filter_get_sort (self->filter)];
  GtkSortType order = eur_dossier_filter_is_descending (self->filter) ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING;
  GtkColumnViewSorter *sorter = GTK_COLUMN_VIEW_SORTER (gtk_column_view_get_sorter (self->view));

  if (gtk_column_view_sorter_get_primary_sort_column (sorter) != column ||
      gtk_column_view_sorter_get_primary_sort_order (sorter) != order)
    gtk_column_view_sort_by_column (self->view, column, order);
}

/* A header can be clicked when its column has a sorter; this one has nothing to say. */
static void
make_sortable (EurDossierColumns   *self,
               EurDossierSort       sort,
               GtkColumnViewColumn *column)
{
  g_autoptr(GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (NULL, NULL, NULL));

  gtk_column_view_column_set_sorter (column, sorter);
  self->columns[sort] = column;
}

/* GTK writes all titles at the start: one over figures belongs at their end.  The
 * header has a title for each column, in their order.
 */
static void
align_title (EurDossierColumns   *self,
             GtkColumnViewColumn *column)
{
  GListModel *columns = gtk_column_view_get_columns (self->view);
  GtkWidget *header = gtk_widget_get_first_child (GTK_WIDGET (self->view));
  GtkWidget *title = header != NULL ? gtk_widget_get_first_child (header) : NULL;
  guint n_columns = g_list_model_get_n_items (columns);

  for (guint i = 0; i < n_columns && title != NULL; i++, title = gtk_widget_get_next_sibling (title))
    {
      g_autoptr(GtkColumnViewColumn) each = g_list_model_get_item (columns, i);
      GtkWidget *content = gtk_widget_get_first_child (title);

      if (each == column && content != NULL)
        gtk_widget_set_halign (content, GTK_ALIGN_END);
    }
}

static void
activated_cb (EurDossierColumns *self,
              guint              position)
{
  g_signal_emit (self, signals[ACTIVATE], 0, position);
}

static void
set_boolean (EurDossierColumns *self,
             gboolean          *member,
             const GValue      *value,
             GParamSpec        *pspec)
{
  if (*member == g_value_get_boolean (value))
    return;

  *member = g_value_get_boolean (value);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
eur_dossier_columns_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  EurDossierColumns *self = EUR_DOSSIER_COLUMNS (object);

  switch ((EurDossierColumnsProperty) prop_id)
    {
    case PROP_SELECTING:
      g_value_set_boolean (value, self->selecting);
      break;

    case PROP_ROOMY:
      g_value_set_boolean (value, self->roomy);
      break;

    case PROP_SPACIOUS:
      g_value_set_boolean (value, self->spacious);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_columns_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  EurDossierColumns *self = EUR_DOSSIER_COLUMNS (object);

  switch ((EurDossierColumnsProperty) prop_id)
    {
    case PROP_SELECTING:
      set_boolean (self, &self->selecting, value, pspec);
      break;

    case PROP_ROOMY:
      set_boolean (self, &self->roomy, value, pspec);
      break;

    case PROP_SPACIOUS:
      set_boolean (self, &self->spacious, value, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_columns_dispose (GObject *object)
{
  EurDossierColumns *self = EUR_DOSSIER_COLUMNS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_DOSSIER_COLUMNS);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (eur_dossier_columns_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_css_name (widget_class, "dossiercolumns");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-dossier-columns.ui");
  gtk_widget_class_bind_template_child (widget_class, EurDossierColumns, view);
  gtk_widget_class_bind_template_child (widget_class, EurDossierColumns, number);
  gtk_widget_class_bind_template_child (widget_class, EurDossierColumns, title);
  gtk_widget_class_bind_template_child (widget_class, EurDossierColumns, owner);
  gtk_widget_class_bind_template_child (widget_class, EurDossierColumns, communes);
  gtk_widget_class_bind_template_child (widget_class, EurDossierColumns, stage);
  gtk_widget_class_bind_template_child (widget_class, EurDossierColumns, received);
  gtk_widget_class_bind_template_child (widget_class, EurDossierColumns, cost);
  gtk_widget_class_bind_template_child (widget_class, EurDossierColumns, funding);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
eur_dossier_columns_class_init (EurDossierColumnsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = eur_dossier_columns_get_property;
  object_class->set_property = eur_dossier_columns_set_property;
  object_class->dispose = eur_dossier_columns_dispose;

  properties[PROP_SELECTING] =
    g_param_spec_boolean ("selecting", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ROOMY] =
    g_param_spec_boolean ("roomy", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SPACIOUS] =
    g_param_spec_boolean ("spacious", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[ACTIVATE] =
    g_signal_new ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
eur_dossier_columns_init (EurDossierColumns *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  make_cells (self);
  make_sortable (self, EUR_SORT_NUMBER, self->number);
  make_sortable (self, EUR_SORT_TITLE, self->title);
  make_sortable (self, EUR_SORT_OWNER, self->owner);
  make_sortable (self, EUR_SORT_RECEIVED, self->received);
  make_sortable (self, EUR_SORT_COST, self->cost);
  align_title (self, self->received);
  align_title (self, self->cost);
}

/**
 * eur_dossier_columns_set_filter:
 * @filter: whose order the headers show and set
 *
 * Call it once.
 */
void
eur_dossier_columns_set_filter (EurDossierColumns *self,
                                EurDossierFilter  *filter)
{
  g_return_if_fail (EUR_IS_DOSSIER_COLUMNS (self));
  g_return_if_fail (EUR_IS_DOSSIER_FILTER (filter));

  if (!g_set_object (&self->filter, filter))
    return;

  order_cb (self);
  g_signal_connect_object (filter, "changed", G_CALLBACK (order_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_column_view_get_sorter (self->view), "changed", G_CALLBACK (header_cb),
                           self, G_CONNECT_SWAPPED);
}

/**
 * eur_dossier_columns_set_model:
 * @model: (nullable): the dossiers, or %NULL while nobody looks
 */
void
eur_dossier_columns_set_model (EurDossierColumns *self,
                               GtkSelectionModel *model)
{
  g_return_if_fail (EUR_IS_DOSSIER_COLUMNS (self));

  gtk_column_view_set_model (self->view, model);
}

void
eur_dossier_columns_scroll_to (EurDossierColumns *self,
                               guint              position)
{
  g_return_if_fail (EUR_IS_DOSSIER_COLUMNS (self));

  gtk_column_view_scroll_to (self->view, position, NULL, GTK_LIST_SCROLL_NONE, NULL);
}
