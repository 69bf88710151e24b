/* eur-scroll-index.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-scroll-index.h"

/* A section is read when its title is in the upper part of what is seen, in pixels. */
#define READING_LINE 120

/**
 * EurScrollIndex:
 *
 * Which section of a long page one reads. It follows the scroll; to set it is
 * to go there.
 */
struct _EurScrollIndex
{
  GObject            parent_instance;

  GtkScrolledWindow *scroller; /* (unowned): it outlives its index */
  GListStore        *sections;
  GPtrArray         *all; /* of GtkWidget (unowned), from top to bottom: those that are hidden too */
  guint              selected;
  guint              reading;   /* an idle source: where one reads is to be found out again */
  gboolean           following; /* the scroll moves the index */
  gboolean           going;     /* the index moves the scroll */
  gboolean           chosen;    /* and nothing has scrolled since */
};

G_DEFINE_FINAL_TYPE (EurScrollIndex, eur_scroll_index, G_TYPE_OBJECT)

typedef enum
{
  PROP_SELECTED = 1,
} EurScrollIndexProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

static int
compare_places (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  guint place_a = 0;
  guint place_b = 0;

  g_ptr_array_find (user_data, a, &place_a);
  g_ptr_array_find (user_data, b, &place_b);

  return (place_a > place_b) - (place_a < place_b);
}

/* How far below the top of the view a section is, in pixels. */
static gboolean
find_top (EurScrollIndex *self,
          guint           position,
          double         *top)
{
  g_autoptr(GtkWidget) section = g_list_model_get_item (G_LIST_MODEL (self->sections), position);
  graphene_point_t point;

  if (section == NULL ||
      !gtk_widget_compute_point (section, GTK_WIDGET (self->scroller), &GRAPHENE_POINT_INIT (0, 0), &point))
    return FALSE;

  *top = point.y;

  return TRUE;
}

static void
scroll_to (EurScrollIndex *self,
           guint           position)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double top;

  self->going = TRUE;

  /* The first one is under the page's title. */
  if (position == 0)
    gtk_adjustment_set_value (adjustment, 0);
  else if (find_top (self, position, &top))
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + top - 12);

  self->going = FALSE;
  self->chosen = TRUE;
  g_clear_handle_id (&self->reading, g_source_remove);
}

static void
set_selected (EurScrollIndex *self,
              guint           selected)
{
  if (self->selected == selected)
    return;

  self->selected = selected;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static guint
find_read (EurScrollIndex *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  guint n_sections = g_list_model_get_n_items (G_LIST_MODEL (self->sections));
  guint read = 0;

  /* At the very end the last sections may be too short to come up to the line. */
  if (n_sections > 0 && gtk_adjustment_get_value (adjustment) > 0 &&
      gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment) >=
        gtk_adjustment_get_upper (adjustment) - 1)
    return n_sections - 1;

  for (guint i = 0; i < n_sections; i++)
    {
      double top;

      if (find_top (self, i, &top) && top <= READING_LINE)
        read = i;
    }

  return read;
}

static void
read_cb (gpointer data)
{
  EurScrollIndex *self = data;

  self->reading = 0;
  self->following = TRUE;
  set_selected (self, find_read (self));
  self->following = FALSE;
}

/* While a page is laid out anew the sections are not yet where they will be, and
 * the scroll is at its end for a moment: it is read when that is over. */
static void
layout_cb (EurScrollIndex *self)
{
  if (!self->chosen && self->reading == 0)
    self->reading = g_idle_add_once (read_cb, self);
}

static void
scrolled_cb (EurScrollIndex *self)
{
  if (self->going)
    return;

  self->chosen = FALSE;
  layout_cb (self);
}

static void
eur_scroll_index_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  EurScrollIndex *self = EUR_SCROLL_INDEX (object);

  switch ((EurScrollIndexProperty) prop_id)
    {
    case PROP_SELECTED:
      g_value_set_uint (value, self->selected);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_scroll_index_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  EurScrollIndex *self = EUR_SCROLL_INDEX (object);

  switch ((EurScrollIndexProperty) prop_id)
    {
    case PROP_SELECTED:
      if (self->following || self->selected == g_value_get_uint (value) ||
          g_value_get_uint (value) == GTK_INVALID_LIST_POSITION)
        break;

      set_selected (self, g_value_get_uint (value));
      scroll_to (self, self->selected);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_scroll_index_finalize (GObject *object)
{
  EurScrollIndex *self = EUR_SCROLL_INDEX (object);

  g_clear_handle_id (&self->reading, g_source_remove);
  g_clear_object (&self->sections);
  g_clear_pointer (&self->all, g_ptr_array_unref);

  G_OBJECT_CLASS (eur_scroll_index_parent_class)->finalize (object);
}

static void
eur_scroll_index_class_init (EurScrollIndexClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = eur_scroll_index_get_property;
  object_class->set_property = eur_scroll_index_set_property;
  object_class->finalize = eur_scroll_index_finalize;

  properties[PROP_SELECTED] =
    g_param_spec_uint ("selected", NULL, NULL, 0, G_MAXUINT, 0,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
eur_scroll_index_init (EurScrollIndex *self)
{
  self->sections = g_list_store_new (GTK_TYPE_WIDGET);
  self->all = g_ptr_array_new ();
}

/**
 * eur_scroll_index_new:
 * @scroller: what scrolls, and owns what is in the index
 *
 * Returns: (transfer full): an index of nothing yet
 */
EurScrollIndex *
eur_scroll_index_new (GtkScrolledWindow *scroller)
{
  EurScrollIndex *self = g_object_new (EUR_TYPE_SCROLL_INDEX, NULL);

  self->scroller = scroller;
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (scroller), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (scroller), "changed",
                           G_CALLBACK (layout_cb), self, G_CONNECT_SWAPPED);

  return self;
}

static void
visible_cb (EurScrollIndex *self,
            GParamSpec     *pspec,
            GtkWidget      *section)
{
  guint position;
  gboolean listed = g_list_store_find (self->sections, section, &position);

  if (listed == gtk_widget_get_visible (section))
    return;

  if (listed)
    g_list_store_remove (self->sections, position);
  else
    g_list_store_insert_sorted (self->sections, section, compare_places, self->all);
}

/**
 * eur_scroll_index_add:
 * @section: a section, beneath those that were added before
 *
 * It is in the list while it is visible.
 */
void
eur_scroll_index_add (EurScrollIndex *self,
                      GtkWidget      *section)
{
  g_ptr_array_add (self->all, section);
  g_signal_connect_object (section, "notify::visible", G_CALLBACK (visible_cb), self, G_CONNECT_SWAPPED);
  visible_cb (self, NULL, section);
}

/**
 * eur_scroll_index_get_list:
 *
 * Returns: (transfer none): the sections, from top to bottom
 */
GListModel *
eur_scroll_index_get_list (EurScrollIndex *self)
{
  return G_LIST_MODEL (self->sections);
}
