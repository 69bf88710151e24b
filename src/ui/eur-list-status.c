/* eur-list-status.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-list-status.h"

/**
 * EurListStatus:
 *
 * What stands in place of a list that has nothing to show: why, and what to do.
 * Its buttons are actions of the list and of the window.
 */
struct _EurListStatus
{
  AdwBin         parent_instance;

  GtkStack      *stack;
  AdwStatusPage *nothing;
  GtkWidget     *clear;
  AdwStatusPage *failed;

  gboolean       in_wave;
};

G_DEFINE_FINAL_TYPE (EurListStatus, eur_list_status, ADW_TYPE_BIN)

typedef enum
{
  PROP_IN_WAVE = 1,
} EurListStatusProperty;

static GParamSpec *properties[PROP_IN_WAVE + 1];

static char *
format_empty (EurListStatus *self,
              gboolean       in_wave)
{
  return g_strdup (in_wave ? _("No Dossier in This Wave") : _("No Dossier Yet"));
}

static char *
format_nothing (EurListStatus *self,
                gboolean       in_wave)
{
  return g_strdup (in_wave ? _("No Dossier Found in This Wave") : _("No Dossier Found"));
}

static void
set_in_wave (EurListStatus *self,
             gboolean       in_wave)
{
  if (self->in_wave == in_wave)
    return;

  self->in_wave = in_wave;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IN_WAVE]);
}

static void
set_description (AdwStatusPage *page,
                 const char    *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_status_page_set_description (page, markup);
}

static void
eur_list_status_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((EurListStatusProperty) prop_id)
    {
    case PROP_IN_WAVE:
      g_value_set_boolean (value, EUR_LIST_STATUS (object)->in_wave);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_list_status_class_init (EurListStatusClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_list_status_get_property;

  properties[PROP_IN_WAVE] =
    g_param_spec_boolean ("in-wave", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-list-status.ui");
  gtk_widget_class_bind_template_child (widget_class, EurListStatus, stack);
  gtk_widget_class_bind_template_child (widget_class, EurListStatus, nothing);
  gtk_widget_class_bind_template_child (widget_class, EurListStatus, clear);
  gtk_widget_class_bind_template_child (widget_class, EurListStatus, failed);
  gtk_widget_class_bind_template_callback (widget_class, format_empty);
  gtk_widget_class_bind_template_callback (widget_class, format_nothing);
}

static void
eur_list_status_init (EurListStatus *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_list_status_show_empty:
 * @in_wave: whether it is one wave that has no dossier
 *
 * Says that there is none yet, and how to get some.
 */
void
eur_list_status_show_empty (EurListStatus *self,
                            gboolean       in_wave)
{
  g_return_if_fail (EUR_IS_LIST_STATUS (self));

  set_in_wave (self, in_wave);
  gtk_stack_set_visible_child_name (self->stack, "empty");
}

/**
 * eur_list_status_show_nothing:
 * @in_wave: whether only one wave was searched
 * @filtered: whether filters narrow
 * @why: a sentence
 *
 * Says that none was found, and offers to look further.
 */
void
eur_list_status_show_nothing (EurListStatus *self,
                              gboolean       in_wave,
                              gboolean       filtered,
                              const char    *why)
{
  g_return_if_fail (EUR_IS_LIST_STATUS (self));

  set_in_wave (self, in_wave);
  set_description (self->nothing, why);
  gtk_widget_set_visible (self->clear, filtered);
  gtk_stack_set_visible_child_name (self->stack, "nothing");
}

/**
 * eur_list_status_show_failed:
 * @why: the message of the error
 */
void
eur_list_status_show_failed (EurListStatus *self,
                             const char    *why)
{
  g_return_if_fail (EUR_IS_LIST_STATUS (self));

  set_description (self->failed, why);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}
