/* eur-live-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-bundle-watch.h"
#include "eur-live-section.h"
#include "eur-read-only.h"

/**
 * EurLiveSection:
 *
 * A section that says something of the whole dossier, and says it again whenever
 * something of it changes. Many changes at once are one; a page is painted before
 * its lower sections are made.
 */

typedef struct
{
  EurBundleWatch *watch;
  guint           source;
  gboolean        read_only;
  gboolean        narrow;
} EurLiveSectionPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (EurLiveSection, eur_live_section, EUR_TYPE_SECTION)

typedef enum
{
  PROP_NARROW = 1,
} EurLiveSectionProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static GtkWidget *
dup_focus (EurLiveSection *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ? g_object_ref (focus) : NULL;
}

/* A button that did its work is gone, and GTK would remember the way to it: Tab would
 * then pass by the whole section. */
static void
keep_focus (EurLiveSection *self,
            GtkWidget      *focus)
{
  GtkWidget *next;

  if (focus == NULL || (gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) && gtk_widget_get_mapped (focus)))
    return;

  for (GtkWidget *widget = GTK_WIDGET (self); widget != NULL; widget = next)
    {
      next = gtk_widget_get_focus_child (widget);
      gtk_widget_set_focus_child (widget, NULL);
    }

  gtk_widget_child_focus (GTK_WIDGET (self), EUR_LIVE_SECTION_GET_CLASS (self)->refocus);
}

static gboolean
idle_cb (gpointer data)
{
  eur_live_section_refresh (data);

  return G_SOURCE_REMOVE;
}

static void
changed_cb (EurLiveSection *self)
{
  EurLiveSectionPrivate *priv = eur_live_section_get_instance_private (self);
  int priority = EUR_LIVE_SECTION_GET_CLASS (self)->priority;

  if (priv->source == 0)
    priv->source = g_idle_add_full (priority != 0 ? priority : G_PRIORITY_DEFAULT_IDLE, idle_cb, self, NULL);
}

/* Another document may be where one was: an owner, a first plan. */
static void
part_changed_cb (EurLiveSection *self)
{
  EurLiveSectionPrivate *priv = eur_live_section_get_instance_private (self);
  EurBundle *bundle = eur_section_get_bundle (EUR_SECTION (self));

  g_clear_object (&priv->watch);

  if (bundle != NULL)
    {
      priv->watch = eur_bundle_watch_new (bundle);
      g_signal_connect_object (priv->watch, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
    }

  changed_cb (self);
}

static void
eur_live_section_dispose (GObject *object)
{
  EurLiveSectionPrivate *priv = eur_live_section_get_instance_private (EUR_LIVE_SECTION (object));

  g_clear_handle_id (&priv->source, g_source_remove);
  g_clear_object (&priv->watch);

  G_OBJECT_CLASS (eur_live_section_parent_class)->dispose (object);

  /* Losing the bundle is a change too. */
  g_clear_handle_id (&priv->source, g_source_remove);
}

static void
eur_live_section_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  EurLiveSectionPrivate *priv = eur_live_section_get_instance_private (EUR_LIVE_SECTION (object));

  switch ((EurLiveSectionProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, priv->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_live_section_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  EurLiveSectionPrivate *priv = eur_live_section_get_instance_private (EUR_LIVE_SECTION (object));

  switch ((EurLiveSectionProperty) prop_id)
    {
    case PROP_NARROW:
      if (priv->narrow == g_value_get_boolean (value))
        break;

      priv->narrow = !priv->narrow;
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_live_section_class_init (EurLiveSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = eur_live_section_get_property;
  object_class->set_property = eur_live_section_set_property;
  object_class->dispose = eur_live_section_dispose;

  /**
   * EurLiveSection:narrow:
   *
   * Whether the page has no room for things side by side; what its rows are told.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
eur_live_section_init (EurLiveSection *self)
{
  static const char *const parts[] = { "bundle", "dossier", "wave", "owner", "plan" };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *signal = g_strconcat ("notify::", parts[i], NULL);

      g_signal_connect (self, signal, G_CALLBACK (part_changed_cb), NULL);
    }
}

/**
 * eur_live_section_refresh:
 *
 * Shows now what would be shown in a moment.
 */
void
eur_live_section_refresh (EurLiveSection *self)
{
  EurLiveSectionPrivate *priv = eur_live_section_get_instance_private (self);
  g_autoptr(GtkWidget) focus = dup_focus (self);

  g_return_if_fail (EUR_IS_LIVE_SECTION (self));

  g_clear_handle_id (&priv->source, g_source_remove);
  EUR_LIVE_SECTION_GET_CLASS (self)->refresh (self, eur_section_get_bundle (EUR_SECTION (self)));
  keep_focus (self, focus);

  if (priv->read_only)
    eur_read_only_apply (GTK_WIDGET (self));
}

/**
 * eur_live_section_set_read_only:
 * @read_only: nothing of the dossier can be written
 *
 * Before anything is shown: what was made read-only stays so.
 */
void
eur_live_section_set_read_only (EurLiveSection *self,
                                gboolean        read_only)
{
  EurLiveSectionPrivate *priv = eur_live_section_get_instance_private (self);

  g_return_if_fail (EUR_IS_LIVE_SECTION (self));

  priv->read_only = read_only;
}
