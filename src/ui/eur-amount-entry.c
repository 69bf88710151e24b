/* eur-amount-entry.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-amount-entry.h"
#include "eur-entry-value.h"

/**
 * EurAmountEntry:
 *
 * An amount edited in a column of amounts. Bind a record's cents to
 * #EurAmountEntry:cents.
 */
struct _EurAmountEntry
{
  GtkEntry       parent_instance;

  EurEntryValue *value;
};

G_DEFINE_FINAL_TYPE (EurAmountEntry, eur_amount_entry, GTK_TYPE_ENTRY)

typedef enum
{
  PROP_CENTS = 1,
  PROP_PROBLEM,
} EurAmountEntryProperty;

static GParamSpec *properties[PROP_PROBLEM + 1];

static void
value_changed_cb (EurAmountEntry *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CENTS]);
}

static void
problem_changed_cb (EurAmountEntry *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

static void
eur_amount_entry_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  EurAmountEntry *self = EUR_AMOUNT_ENTRY (object);

  switch ((EurAmountEntryProperty) prop_id)
    {
    case PROP_CENTS:
      g_value_set_int64 (value, eur_entry_value_get_number (self->value));
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, eur_entry_value_get_problem (self->value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_amount_entry_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  EurAmountEntry *self = EUR_AMOUNT_ENTRY (object);

  switch ((EurAmountEntryProperty) prop_id)
    {
    case PROP_CENTS:
      eur_entry_value_set_number (self->value, g_value_get_int64 (value));
      break;

    case PROP_PROBLEM:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_amount_entry_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_AMOUNT_ENTRY);

  G_OBJECT_CLASS (eur_amount_entry_parent_class)->dispose (object);
}

static void
eur_amount_entry_finalize (GObject *object)
{
  EurAmountEntry *self = EUR_AMOUNT_ENTRY (object);

  g_clear_object (&self->value);

  G_OBJECT_CLASS (eur_amount_entry_parent_class)->finalize (object);
}

static void
eur_amount_entry_class_init (EurAmountEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = eur_amount_entry_get_property;
  object_class->set_property = eur_amount_entry_set_property;
  object_class->dispose = eur_amount_entry_dispose;
  object_class->finalize = eur_amount_entry_finalize;

  properties[PROP_CENTS] =
    g_param_spec_int64 ("cents", NULL, NULL, 0, G_MAXINT64, 0,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PROBLEM] =
    g_param_spec_string ("problem", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/euralens/Label/ui/eur-amount-entry.ui");
}

static void
eur_amount_entry_init (EurAmountEntry *self)
{
  static const EurField field = { .kind = EUR_FIELD_KIND_INT64, .flags = EUR_FIELD_AMOUNT };

  gtk_widget_init_template (GTK_WIDGET (self));

  self->value = eur_entry_value_new (GTK_EDITABLE (self));
  eur_entry_value_set_kind (self->value, EUR_ENTRY_AMOUNT);
  eur_entry_value_set_field (self->value, &field);
  g_signal_connect_object (self->value, "notify::value", G_CALLBACK (value_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->value, "notify::problem", G_CALLBACK (problem_changed_cb),
                           self, G_CONNECT_SWAPPED);
}
