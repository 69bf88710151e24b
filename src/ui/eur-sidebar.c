/* eur-sidebar.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-lazy-menu.h"
#include "eur-sidebar.h"
#include "eur-wave-switcher.h"

/**
 * EurSidebar:
 *
 * The wave worked on, and the places to work in, each with what waits there for
 * the team. A place is gone to with the action “win.show-dossiers”.
 */
struct _EurSidebar
{
  AdwNavigationPage  parent_instance;

  GtkListBox        *entries;
  GtkMenuButton     *menu_button;
  GMenuModel        *main_menu;

  EurWorkspace      *workspace;
};

G_DEFINE_FINAL_TYPE (EurSidebar, eur_sidebar, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_WORKSPACE = 1,
} EurSidebarProperty;

static GParamSpec *properties[PROP_WORKSPACE + 1];

static char *
format_count (EurSidebar *self,
              guint       n_waiting)
{
  return eur_french_format_integer (n_waiting);
}

static gboolean
is_waiting (EurSidebar *self,
            guint       n_waiting)
{
  return n_waiting > 0;
}

static char *
explain_count (EurSidebar *self,
               guint       n_waiting)
{
  g_autofree char *number = eur_french_format_integer (n_waiting);

  return g_strdup_printf (ngettext ("%s dossier waits to be checked or judged eligible",
                                    "%s dossiers wait to be checked or judged eligible", n_waiting),
                          number);
}

static void
activated_cb (EurSidebar *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-dossiers", NULL);
}

static void
eur_sidebar_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  EurSidebar *self = EUR_SIDEBAR (object);

  switch ((EurSidebarProperty) prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_sidebar_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  EurSidebar *self = EUR_SIDEBAR (object);

  switch ((EurSidebarProperty) prop_id)
    {
    case PROP_WORKSPACE:
      self->workspace = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_sidebar_dispose (GObject *object)
{
  EurSidebar *self = EUR_SIDEBAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_SIDEBAR);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (eur_sidebar_parent_class)->dispose (object);
}

static void
eur_sidebar_class_init (EurSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_sidebar_get_property;
  object_class->set_property = eur_sidebar_set_property;
  object_class->dispose = eur_sidebar_dispose;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, EUR_TYPE_WORKSPACE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_WAVE_SWITCHER);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, EurSidebar, entries);
  gtk_widget_class_bind_template_child (widget_class, EurSidebar, menu_button);
  gtk_widget_class_bind_template_child (widget_class, EurSidebar, main_menu);
  gtk_widget_class_bind_template_callback (widget_class, format_count);
  gtk_widget_class_bind_template_callback (widget_class, is_waiting);
  gtk_widget_class_bind_template_callback (widget_class, explain_count);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
eur_sidebar_init (EurSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  eur_lazy_menu_set (self->menu_button, self->main_menu);
  gtk_list_box_select_row (self->entries, gtk_list_box_get_row_at_index (self->entries, 0));
}

/**
 * eur_sidebar_new:
 * @workspace: whose waves are chosen from
 *
 * Returns: (transfer floating): the window's sidebar
 */
EurSidebar *
eur_sidebar_new (EurWorkspace *workspace)
{
  return g_object_new (EUR_TYPE_SIDEBAR, "workspace", workspace, NULL);
}
