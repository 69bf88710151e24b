/* eur-grid-page.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-grid-axis-group.h"
#include "eur-grid-findings.h"
#include "eur-grid-page.h"
#include "eur-read-only.h"
#include "eur-spin.h"

/**
 * EurGridPage:
 *
 * A grid as a whole: its title and scale, then each axis with its criteria.
 */
struct _EurGridPage
{
  AdwNavigationPage  parent_instance;

  GtkWidget         *save;
  AdwBanner         *frozen_banner;
  AdwBanner         *problem_banner;
  GtkWidget         *general;
  GtkListBox        *findings;
  GtkEditable       *title_row;
  AdwActionRow      *version_row;
  AdwSwitchRow      *template_row;
  GtkSpinButton     *lowest;
  GtkSpinButton     *highest;
  GtkBox            *axes;
  GtkWidget         *add_axis;

  EurGridDraft      *draft;
};

G_DEFINE_FINAL_TYPE (EurGridPage, eur_grid_page, ADW_TYPE_NAVIGATION_PAGE)

static void
fill_axes (EurGridPage *self)
{
  EurGrid *grid = eur_grid_draft_get_grid (self->draft);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->axes))) != NULL)
    gtk_box_remove (self->axes, child);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->axes)); i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), i);

      gtk_box_append (self->axes, eur_grid_axis_group_new (self->draft, axis));
    }
}

/* The focus stays with the axis that was moved. */
static void
axes_cb (EurGridPage *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->axes));
  g_autoptr(EurGridAxis) axis = focus != NULL ? g_object_ref (eur_grid_axis_group_get_axis (EUR_GRID_AXIS_GROUP (focus))) : NULL;

  fill_axes (self);
  if (axis != NULL)
    eur_grid_page_focus_axis (self, axis);
}

static char *
describe_version (EurGrid *grid)
{
  if (grid->frozen)
    /* Translators: the number of a grid's version */
    return g_strdup_printf (_("%d, used: it no longer changes"), (int) grid->version);

  if (grid->previous != NULL)
    /* Translators: the number of a grid's version */
    return g_strdup_printf (_("%d, made from the one before"), (int) grid->version);

  return g_strdup_printf ("%d", (int) grid->version);
}

static void
changed_cb (EurGridPage *self)
{
  eur_grid_findings_show (self->findings, eur_grid_draft_get_findings (self->draft), NULL);
  adw_banner_set_revealed (self->problem_banner, FALSE);
}

static void
eur_grid_page_dispose (GObject *object)
{
  EurGridPage *self = EUR_GRID_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_GRID_PAGE);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (eur_grid_page_parent_class)->dispose (object);
}

static void
eur_grid_page_class_init (EurGridPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_grid_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-grid-page.ui");
  gtk_widget_class_bind_template_child (widget_class, EurGridPage, save);
  gtk_widget_class_bind_template_child (widget_class, EurGridPage, frozen_banner);
  gtk_widget_class_bind_template_child (widget_class, EurGridPage, problem_banner);
  gtk_widget_class_bind_template_child (widget_class, EurGridPage, general);
  gtk_widget_class_bind_template_child (widget_class, EurGridPage, findings);
  gtk_widget_class_bind_template_child (widget_class, EurGridPage, title_row);
  gtk_widget_class_bind_template_child (widget_class, EurGridPage, version_row);
  gtk_widget_class_bind_template_child (widget_class, EurGridPage, template_row);
  gtk_widget_class_bind_template_child (widget_class, EurGridPage, lowest);
  gtk_widget_class_bind_template_child (widget_class, EurGridPage, highest);
  gtk_widget_class_bind_template_child (widget_class, EurGridPage, axes);
  gtk_widget_class_bind_template_child (widget_class, EurGridPage, add_axis);
}

static void
eur_grid_page_init (EurGridPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  eur_spin_ignore_scroll (GTK_WIDGET (self));
}

static void
bind (EurGrid    *grid,
      const char *property,
      gpointer    widget,
      const char *of_widget)
{
  g_object_bind_property (grid, property, widget, of_widget, G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

/* A grid that was used is read; the way on is its next version. */
static void
lock (EurGridPage *self)
{
  eur_read_only_apply (self->general);
  gtk_widget_set_visible (self->add_axis, FALSE);
  gtk_widget_set_visible (self->save, FALSE);
  adw_banner_set_revealed (self->frozen_banner, TRUE);
}

/**
 * eur_grid_page_new:
 * @draft: what is written on it
 */
EurGridPage *
eur_grid_page_new (EurGridDraft *draft)
{
  EurGridPage *self = g_object_new (EUR_TYPE_GRID_PAGE, NULL);
  EurGrid *grid = eur_grid_draft_get_grid (draft);
  g_autofree char *version = describe_version (grid);

  self->draft = g_object_ref (draft);
  bind (grid, "title", self->title_row, "text");
  bind (grid, "is-template", self->template_row, "active");
  bind (grid, "lowest", self->lowest, "value");
  bind (grid, "highest", self->highest, "value");
  adw_action_row_set_subtitle (self->version_row, version);

  if (!eur_grid_draft_is_editable (draft))
    lock (self);

  fill_axes (self);
  g_signal_connect_object (grid->axes, "items-changed", G_CALLBACK (axes_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return self;
}

/**
 * eur_grid_page_set_problem:
 * @problem: why the grid was not saved
 *
 * Says so until something changes.
 */
void
eur_grid_page_set_problem (EurGridPage *self,
                           const char  *problem)
{
  adw_banner_set_title (self->problem_banner, problem);
  adw_banner_set_revealed (self->problem_banner, TRUE);
}

void
eur_grid_page_focus_axis (EurGridPage *self,
                          EurGridAxis *axis)
{
  for (GtkWidget *group = gtk_widget_get_first_child (GTK_WIDGET (self->axes));
       group != NULL;
       group = gtk_widget_get_next_sibling (group))
    {
      if (eur_grid_axis_group_get_axis (EUR_GRID_AXIS_GROUP (group)) == axis)
        {
          gtk_widget_grab_focus (group);
          return;
        }
    }

  gtk_widget_grab_focus (self->add_axis);
}
