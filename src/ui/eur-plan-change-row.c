/* eur-plan-change-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-change-row.h"

/* In pixels: "10 000 000,00 €" and its sign. */
#define COLUMN_WIDTH 124

/**
 * EurPlanChangeRow:
 *
 * A line in two versions of a plan: what it is, before, after, the difference.
 * The heads of these columns are a row of the same kind.
 */
struct _EurPlanChangeRow
{
  AdwPreferencesRow  parent_instance;

  char              *texts[4];
  gboolean           narrow;
};

G_DEFINE_FINAL_TYPE (EurPlanChangeRow, eur_plan_change_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_BEFORE = 1,
  PROP_AFTER,
  PROP_DIFFERENCE,
  PROP_NOTE,
  PROP_NARROW,
} EurPlanChangeRowProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static GtkOrientation
get_orientation (EurPlanChangeRow *self,
                 gboolean          narrow)
{
  return narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static gboolean
is_text (EurPlanChangeRow *self,
         const char       *text)
{
  return text != NULL && *text != '\0';
}

/* The columns of all rows are as wide, where there is room for columns. */
static int
get_width (EurPlanChangeRow *self,
           gboolean          narrow)
{
  return narrow ? -1 : COLUMN_WIDTH;
}

static void
eur_plan_change_row_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  EurPlanChangeRow *self = EUR_PLAN_CHANGE_ROW (object);

  switch ((EurPlanChangeRowProperty) prop_id)
    {
    case PROP_BEFORE:
    case PROP_AFTER:
    case PROP_DIFFERENCE:
    case PROP_NOTE:
      g_value_set_string (value, self->texts[prop_id - PROP_BEFORE]);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_plan_change_row_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  EurPlanChangeRow *self = EUR_PLAN_CHANGE_ROW (object);

  switch ((EurPlanChangeRowProperty) prop_id)
    {
    case PROP_BEFORE:
    case PROP_AFTER:
    case PROP_DIFFERENCE:
    case PROP_NOTE:
      if (g_set_str (&self->texts[prop_id - PROP_BEFORE], g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      if (self->narrow)
        gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_plan_change_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_PLAN_CHANGE_ROW);

  G_OBJECT_CLASS (eur_plan_change_row_parent_class)->dispose (object);
}

static void
eur_plan_change_row_finalize (GObject *object)
{
  EurPlanChangeRow *self = EUR_PLAN_CHANGE_ROW (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->texts); i++)
    g_clear_pointer (&self->texts[i], g_free);

  G_OBJECT_CLASS (eur_plan_change_row_parent_class)->finalize (object);
}

static void
eur_plan_change_row_class_init (EurPlanChangeRowClass *klass)
{
  static const char *const names[] = {
    [PROP_BEFORE]     = "before",
    [PROP_AFTER]      = "after",
    [PROP_DIFFERENCE] = "difference",
    [PROP_NOTE]       = "note",
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_plan_change_row_get_property;
  object_class->set_property = eur_plan_change_row_set_property;
  object_class->dispose = eur_plan_change_row_dispose;
  object_class->finalize = eur_plan_change_row_finalize;

  for (guint i = PROP_BEFORE; i <= PROP_NOTE; i++)
    properties[i] = g_param_spec_string (names[i], NULL, NULL, NULL, writable);

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-plan-change-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, get_orientation);
  gtk_widget_class_bind_template_callback (widget_class, get_width);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
}

/* The heads have no title: they are called by the version that they begin with. */
static void
update_name (EurPlanChangeRow *self)
{
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self));
  const char *before = self->texts[0];
  const char *name = is_text (self, title) || before == NULL ? title : before;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
eur_plan_change_row_init (EurPlanChangeRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect (self, "notify::title", G_CALLBACK (update_name), NULL);
  g_signal_connect (self, "notify::before", G_CALLBACK (update_name), NULL);
}
