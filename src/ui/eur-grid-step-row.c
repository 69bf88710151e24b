/* eur-grid-step-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-grid-step-row.h"
#include "eur-spin.h"

/**
 * EurGridStepRow:
 *
 * What a computed fact must come to for a level to be suggested, in whole percents.
 * It says #EurGridStepRow::changed.
 */
struct _EurGridStepRow
{
  AdwActionRow   parent_instance;

  GtkSpinButton *percent;
};

G_DEFINE_FINAL_TYPE (EurGridStepRow, eur_grid_step_row, ADW_TYPE_ACTION_ROW)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
changed_cb (EurGridStepRow *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
eur_grid_step_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_GRID_STEP_ROW);

  G_OBJECT_CLASS (eur_grid_step_row_parent_class)->dispose (object);
}

static void
eur_grid_step_row_class_init (EurGridStepRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_grid_step_row_dispose;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", EUR_TYPE_GRID_STEP_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-grid-step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurGridStepRow, percent);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
eur_grid_step_row_init (EurGridStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  eur_spin_ignore_scroll (GTK_WIDGET (self));
}

GtkWidget *
eur_grid_step_row_new (gint64 level)
{
  EurGridStepRow *self = g_object_new (EUR_TYPE_GRID_STEP_ROW, NULL);
  /* Translators: a level of a grid, which is suggested from that percentage on */
  g_autofree char *title = g_strdup_printf (_("Level %d, From (%%)"), (int) level);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->percent), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return GTK_WIDGET (self);
}

gint64
eur_grid_step_row_get_percent (EurGridStepRow *self)
{
  return gtk_spin_button_get_value_as_int (self->percent);
}

void
eur_grid_step_row_set_percent (EurGridStepRow *self,
                               gint64          percent)
{
  gtk_spin_button_set_value (self->percent, percent);
}
