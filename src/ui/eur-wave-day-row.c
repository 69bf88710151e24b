/* eur-wave-day-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"
#include "eur-wave-day-row.h"

/**
 * EurWaveDayRow:
 *
 * A day, typed as French people write it or chosen in a calendar. What is typed
 * is read as one leaves the row; what cannot be read is its problem.
 */
struct _EurWaveDayRow
{
  AdwEntryRow    parent_instance;

  GtkMenuButton *button;
  GtkPopover    *popover;
  GtkCalendar   *calendar;

  char          *day;     /* (nullable): "2026-03-01" */
  char          *problem; /* (nullable): a sentence */
  gboolean       filling;
};

G_DEFINE_FINAL_TYPE (EurWaveDayRow, eur_wave_day_row, ADW_TYPE_ENTRY_ROW)

typedef enum
{
  PROP_DAY = 1,
  PROP_PROBLEM,
} EurWaveDayRowProperty;

static GParamSpec *properties[PROP_PROBLEM + 1];

static void
set_problem (EurWaveDayRow *self,
             const char    *problem)
{
  if (!g_set_str (&self->problem, problem))
    return;

  if (problem != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");

  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_INVALID,
                               problem != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

static void
take_day (EurWaveDayRow *self,
          const char    *day)
{
  if (g_set_str (&self->day, day))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}

static void
read_text (EurWaveDayRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));
  g_autoptr(GError) error = NULL;
  g_autofree char *day = NULL;

  if (!eur_text_is_empty (text))
    day = eur_date_from_text (text, &error);

  take_day (self, day);
  set_problem (self, error != NULL ? error->message : NULL);
}

/* While one types, a day that is complete is taken, and nothing is reproached. */
static void
changed_cb (EurWaveDayRow *self)
{
  g_autofree char *day = NULL;

  if (self->filling)
    return;

  day = eur_date_from_text (gtk_editable_get_text (GTK_EDITABLE (self)), NULL);
  take_day (self, day);
  set_problem (self, NULL);
}

static void
left_cb (EurWaveDayRow *self)
{
  read_text (self);

  if (self->problem == NULL)
    eur_wave_day_row_set_day (self, self->day);
}

static void
shown_cb (EurWaveDayRow *self)
{
  g_autoptr(GDateTime) date = NULL;

  if (!gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    return;

  date = self->day != NULL ? eur_date_parse (self->day, NULL) : g_date_time_new_now_local ();
  self->filling = TRUE;
  if (date != NULL)
    gtk_calendar_select_day (self->calendar, date);
  self->filling = FALSE;
}

static void
day_selected_cb (EurWaveDayRow *self)
{
  g_autoptr(GDateTime) date = gtk_calendar_get_date (self->calendar);
  g_autofree char *day = g_date_time_format (date, "%Y-%m-%d");

  if (!self->filling)
    eur_wave_day_row_set_day (self, day);
}

static void
eur_wave_day_row_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  EurWaveDayRow *self = EUR_WAVE_DAY_ROW (object);

  switch ((EurWaveDayRowProperty) prop_id)
    {
    case PROP_DAY:
      g_value_set_string (value, self->day);
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_wave_day_row_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  EurWaveDayRow *self = EUR_WAVE_DAY_ROW (object);

  switch ((EurWaveDayRowProperty) prop_id)
    {
    case PROP_DAY:
      eur_wave_day_row_set_day (self, g_value_get_string (value));
      break;

    case PROP_PROBLEM:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_wave_day_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_WAVE_DAY_ROW);

  G_OBJECT_CLASS (eur_wave_day_row_parent_class)->dispose (object);
}

static void
eur_wave_day_row_finalize (GObject *object)
{
  EurWaveDayRow *self = EUR_WAVE_DAY_ROW (object);

  g_clear_pointer (&self->day, g_free);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (eur_wave_day_row_parent_class)->finalize (object);
}

static void
eur_wave_day_row_class_init (EurWaveDayRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_wave_day_row_get_property;
  object_class->set_property = eur_wave_day_row_set_property;
  object_class->dispose = eur_wave_day_row_dispose;
  object_class->finalize = eur_wave_day_row_finalize;

  properties[PROP_DAY] =
    g_param_spec_string ("day", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PROBLEM] =
    g_param_spec_string ("problem", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-wave-day-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurWaveDayRow, button);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDayRow, popover);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDayRow, calendar);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
}

static void
eur_wave_day_row_init (EurWaveDayRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_wave_day_row_get_day:
 *
 * Returns: (nullable): the day, “2026-03-01”; %NULL while none can be read
 */
const char *
eur_wave_day_row_get_day (EurWaveDayRow *self)
{
  g_return_val_if_fail (EUR_IS_WAVE_DAY_ROW (self), NULL);

  return self->day;
}

/**
 * eur_wave_day_row_set_day:
 * @day: (nullable): a day
 *
 * Shows the day as it is written in French, “01/03/2026”.
 */
void
eur_wave_day_row_set_day (EurWaveDayRow *self,
                          const char    *day)
{
  g_autofree char *owned = g_strdup (day);
  g_autofree char *text = NULL;

  g_return_if_fail (EUR_IS_WAVE_DAY_ROW (self));

  text = owned != NULL ? eur_french_format_date (owned, EUR_FRENCH_DATE_SHORT) : g_strdup ("");
  self->filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self), text);
  self->filling = FALSE;

  set_problem (self, NULL);
  take_day (self, owned);
}

/**
 * eur_wave_day_row_get_problem:
 *
 * Reads what is typed now, whether or not one has left the row.
 *
 * Returns: (nullable): why it is no day
 */
const char *
eur_wave_day_row_get_problem (EurWaveDayRow *self)
{
  g_return_val_if_fail (EUR_IS_WAVE_DAY_ROW (self), NULL);

  read_text (self);

  return self->problem;
}
