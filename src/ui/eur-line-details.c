/* eur-line-details.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-choice-button.h"
#include "eur-field-cell.h"
#include "eur-line-details.h"

/**
 * EurLineDetails:
 *
 * The rest of a line of a plan, under it: what proves it, when it was asked for,
 * decided and paid, on which base, for which year.
 */
struct _EurLineDetails
{
  AdwBin      parent_instance;

  GtkWidget  *proof_box;
  GtkWidget  *proof;
  GtkWidget  *requested_on;
  GtkWidget  *decided_on;
  GtkWidget  *paid_on;
  GtkWidget  *eligible;
  GtkWidget  *year;

  EurRecord  *line;
  EurFunding  status;
};

G_DEFINE_FINAL_TYPE (EurLineDetails, eur_line_details, ADW_TYPE_BIN)

typedef enum
{
  PROP_STATUS = 1,
} EurLineDetailsProperty;

static GParamSpec *properties[PROP_STATUS + 1];

static gboolean
needs_proof (EurLineDetails *self,
             EurFunding      status,
             const char     *proof)
{
  return proof == NULL && (status == EUR_FUNDING_ACQUIRED || status == EUR_FUNDING_PAID);
}

static void
bind_field (EurLineDetails *self,
            const char     *name,
            GtkWidget      *cell,
            const char     *property)
{
  g_object_bind_property (self->line, name, cell, property, G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);

  if (EUR_IS_FIELD_CELL (cell))
    eur_field_cell_set_field (EUR_FIELD_CELL (cell),
                              eur_record_class_find_field (EUR_RECORD_GET_CLASS (self->line), name));
}

static void
bind_resource (EurLineDetails *self)
{
  bind_field (self, "proof", self->proof, "value");
  bind_field (self, "requested_on", self->requested_on, "value");
  bind_field (self, "decided_on", self->decided_on, "value");
  bind_field (self, "paid_on", self->paid_on, "value");
  bind_field (self, "eligible_cents", self->eligible, "number");
  g_object_bind_property (self->line, "status", self, "status", G_BINDING_SYNC_CREATE);
}

static void
hide_resource (EurLineDetails *self)
{
  GtkWidget *widgets[] = { self->proof_box, self->requested_on, self->decided_on, self->paid_on, self->eligible };

  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    gtk_widget_set_visible (widgets[i], FALSE);
}

static void
eur_line_details_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch ((EurLineDetailsProperty) prop_id)
    {
    case PROP_STATUS:
      g_value_set_enum (value, EUR_LINE_DETAILS (object)->status);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_line_details_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch ((EurLineDetailsProperty) prop_id)
    {
    case PROP_STATUS:
      EUR_LINE_DETAILS (object)->status = g_value_get_enum (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_line_details_dispose (GObject *object)
{
  EurLineDetails *self = EUR_LINE_DETAILS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_LINE_DETAILS);
  g_clear_object (&self->line);

  G_OBJECT_CLASS (eur_line_details_parent_class)->dispose (object);
}

static void
eur_line_details_class_init (EurLineDetailsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_line_details_get_property;
  object_class->set_property = eur_line_details_set_property;
  object_class->dispose = eur_line_details_dispose;

  properties[PROP_STATUS] =
    g_param_spec_enum ("status", NULL, NULL, EUR_TYPE_FUNDING, EUR_FUNDING_PLANNED,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_CHOICE_BUTTON);
  g_type_ensure (EUR_TYPE_FIELD_CELL);

  gtk_widget_class_set_css_name (widget_class, "linedetails");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-line-details.ui");
  gtk_widget_class_bind_template_child (widget_class, EurLineDetails, proof_box);
  gtk_widget_class_bind_template_child (widget_class, EurLineDetails, proof);
  gtk_widget_class_bind_template_child (widget_class, EurLineDetails, requested_on);
  gtk_widget_class_bind_template_child (widget_class, EurLineDetails, decided_on);
  gtk_widget_class_bind_template_child (widget_class, EurLineDetails, paid_on);
  gtk_widget_class_bind_template_child (widget_class, EurLineDetails, eligible);
  gtk_widget_class_bind_template_child (widget_class, EurLineDetails, year);
  gtk_widget_class_bind_template_callback (widget_class, needs_proof);
}

static void
eur_line_details_init (EurLineDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_line_details_new:
 * @line: an #EurExpenseLine or #EurResourceLine
 * @proofs: (nullable): the pieces that may prove it, of #EurChoice
 *
 * Returns: (transfer floating): what edits the rest of @line
 */
GtkWidget *
eur_line_details_new (EurRecord  *line,
                      GListModel *proofs)
{
  EurLineDetails *self = g_object_new (EUR_TYPE_LINE_DETAILS, NULL);

  self->line = g_object_ref (line);
  g_object_set (self->proof, "choices", proofs, NULL);
  bind_field (self, "year", self->year, "number");

  if (EUR_IS_RESOURCE_LINE (line))
    bind_resource (self);
  else
    hide_resource (self);

  return GTK_WIDGET (self);
}
