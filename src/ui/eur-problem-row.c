/* eur-problem-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-problem-row.h"

/**
 * EurProblemRow:
 *
 * What is wrong with the row above it, as a sentence; not there when nothing is.
 * A screen reader says it together with the entry.
 */
struct _EurProblemRow
{
  AdwPreferencesRow  parent_instance;

  GtkLabel          *label;

  GtkWidget         *entry; /* (unowned): in the same list */
  char              *problem;
};

G_DEFINE_FINAL_TYPE (EurProblemRow, eur_problem_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_ENTRY = 1,
  PROP_PROBLEM,
} EurProblemRowProperty;

static GParamSpec *properties[PROP_PROBLEM + 1];

static gboolean
is_problem (EurProblemRow *self,
            const char    *problem)
{
  return problem != NULL;
}

static void
set_entry (EurProblemRow *self,
           GtkWidget     *entry)
{
  if (!g_set_weak_pointer (&self->entry, entry) || entry == NULL)
    return;

  gtk_accessible_update_relation (GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (entry))),
                                  GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, self->label, NULL,
                                  -1);
  g_object_bind_property (entry, "problem", self, "problem", G_BINDING_SYNC_CREATE);
}

static void
eur_problem_row_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  EurProblemRow *self = EUR_PROBLEM_ROW (object);

  switch ((EurProblemRowProperty) prop_id)
    {
    case PROP_ENTRY:
      g_value_set_object (value, self->entry);
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_problem_row_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  EurProblemRow *self = EUR_PROBLEM_ROW (object);

  switch ((EurProblemRowProperty) prop_id)
    {
    case PROP_ENTRY:
      set_entry (self, g_value_get_object (value));
      break;

    case PROP_PROBLEM:
      if (g_set_str (&self->problem, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_problem_row_dispose (GObject *object)
{
  EurProblemRow *self = EUR_PROBLEM_ROW (object);

  g_clear_weak_pointer (&self->entry);
  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_PROBLEM_ROW);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (eur_problem_row_parent_class)->dispose (object);
}

static void
eur_problem_row_class_init (EurProblemRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_problem_row_get_property;
  object_class->set_property = eur_problem_row_set_property;
  object_class->dispose = eur_problem_row_dispose;

  properties[PROP_ENTRY] =
    g_param_spec_object ("entry", NULL, NULL, GTK_TYPE_EDITABLE, writable);
  properties[PROP_PROBLEM] =
    g_param_spec_string ("problem", NULL, NULL, NULL, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-problem-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurProblemRow, label);
  gtk_widget_class_bind_template_callback (widget_class, is_problem);
}

static void
eur_problem_row_init (EurProblemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
