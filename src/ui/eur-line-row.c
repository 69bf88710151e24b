/* eur-line-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-amount-entry.h"
#include "eur-line-row.h"
#include "eur-text-cell.h"

/**
 * EurLineRow:
 *
 * A line of a financing plan, edited where it is read: what it is, how much, and
 * for a resource, whose money that is and how sure. Its list's section takes it
 * away with the action “financing.remove-line”.
 */
struct _EurLineRow
{
  AdwPreferencesRow  parent_instance;

  GtkWidget         *label;
  GtkWidget         *amount;
  GtkWidget         *remove;
  GtkWidget         *choices;
  GtkWidget         *nature;
  GtkWidget         *status;

  EurRecord         *line;
  GBindingGroup     *bindings;
  GBindingGroup     *resource_bindings;
};

G_DEFINE_FINAL_TYPE (EurLineRow, eur_line_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_LINE = 1,
} EurLineRowProperty;

static GParamSpec *properties[PROP_LINE + 1];

/* Closures */

static char *
format_label_title (EurLineRow *self,
                    EurRecord  *line)
{
  return g_strdup (EUR_IS_RESOURCE_LINE (line) ? _("Funder") : _("Expense"));
}

static char *
format_nature (gpointer this,
               int      value)
{
  return g_strdup (eur_nature_get_title (value));
}

static char *
format_status (gpointer this,
               int      value)
{
  return g_strdup (eur_funding_get_title (value));
}

static gboolean
is_blank (EurLineRow *self,
          const char *value)
{
  return value == NULL;
}

static gboolean
is_problem (EurLineRow *self,
            const char *problem)
{
  return problem != NULL;
}

static void
take_name (GtkWidget *widget,
           char      *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_free (name);
}

/* A screen reader says which line an amount belongs to. */
static void
name_parts (EurLineRow *self)
{
  g_autofree char *label = NULL;

  g_object_get (self->label, "value", &label, NULL);

  if (label == NULL)
    label = g_strdup (_("New Line"));

  take_name (self->label, g_strdup (EUR_IS_RESOURCE_LINE (self->line) ? _("Funder") : _("Expense")));
  take_name (self->amount, g_strdup_printf (_("Amount of “%s”"), label));
  take_name (self->nature, g_strdup_printf (_("Nature of “%s”"), label));
  take_name (self->status, g_strdup_printf (_("Status of “%s”"), label));
  take_name (self->remove, g_strdup_printf (_("Remove “%s”"), label));
  take_name (GTK_WIDGET (self), g_steal_pointer (&label));
}

static void
set_line (EurLineRow *self,
          EurRecord  *line)
{
  g_autofree char *id = NULL;
  gboolean is_resource = EUR_IS_RESOURCE_LINE (line);

  if (!g_set_object (&self->line, line))
    return;

  g_object_get (line, "id", &id, NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->remove), "s", id != NULL ? id : "");
  gtk_widget_set_visible (self->choices, is_resource);
  g_binding_group_set_source (self->bindings, line);
  g_binding_group_set_source (self->resource_bindings, is_resource ? line : NULL);
  name_parts (self);
}

static gboolean
eur_line_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (EUR_LINE_ROW (widget)->label);
}

static void
eur_line_row_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  EurLineRow *self = EUR_LINE_ROW (object);

  switch ((EurLineRowProperty) prop_id)
    {
    case PROP_LINE:
      g_value_set_object (value, self->line);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_line_row_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  EurLineRow *self = EUR_LINE_ROW (object);

  switch ((EurLineRowProperty) prop_id)
    {
    case PROP_LINE:
      if (g_value_get_object (value) != NULL)
        set_line (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_line_row_dispose (GObject *object)
{
  EurLineRow *self = EUR_LINE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_LINE_ROW);
  g_clear_object (&self->bindings);
  g_clear_object (&self->resource_bindings);
  g_clear_object (&self->line);

  G_OBJECT_CLASS (eur_line_row_parent_class)->dispose (object);
}

static void
eur_line_row_class_init (EurLineRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_line_row_get_property;
  object_class->set_property = eur_line_row_set_property;
  object_class->dispose = eur_line_row_dispose;
  widget_class->grab_focus = eur_line_row_grab_focus;

  properties[PROP_LINE] =
    g_param_spec_object ("line", NULL, NULL, EUR_TYPE_RECORD,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_AMOUNT_ENTRY);
  g_type_ensure (EUR_TYPE_FUNDING);
  g_type_ensure (EUR_TYPE_NATURE);
  g_type_ensure (EUR_TYPE_TEXT_CELL);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-line-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, label);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, amount);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, remove);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, choices);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, nature);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, status);
  gtk_widget_class_bind_template_callback (widget_class, format_label_title);
  gtk_widget_class_bind_template_callback (widget_class, format_nature);
  gtk_widget_class_bind_template_callback (widget_class, format_status);
  gtk_widget_class_bind_template_callback (widget_class, is_blank);
  gtk_widget_class_bind_template_callback (widget_class, is_problem);
}

static void
eur_line_row_init (EurLineRow *self)
{
  const GBindingFlags both_ways = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  gtk_widget_init_template (GTK_WIDGET (self));

  self->bindings = g_binding_group_new ();
  g_binding_group_bind (self->bindings, "label", self->label, "value", both_ways);
  g_binding_group_bind (self->bindings, "amount-cents", self->amount, "cents", both_ways);

  self->resource_bindings = g_binding_group_new ();
  g_binding_group_bind (self->resource_bindings, "nature", self->nature, "selected", both_ways);
  g_binding_group_bind (self->resource_bindings, "status", self->status, "selected", both_ways);

  g_signal_connect_object (self->label, "notify::value", G_CALLBACK (name_parts), self, G_CONNECT_SWAPPED);
}

/**
 * eur_line_row_new:
 * @line: an #EurExpenseLine or #EurResourceLine
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
eur_line_row_new (EurRecord *line)
{
  return g_object_new (EUR_TYPE_LINE_ROW, "line", line, NULL);
}
