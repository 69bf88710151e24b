/* eur-day-button.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"

#include "eur-day-button.h"

/**
 * EurDayButton:
 *
 * A calendar to choose a day with, beside an entry that shows it.
 */
struct _EurDayButton
{
  AdwBin       parent_instance;

  GtkCalendar *calendar;

  char        *day;     /* (nullable): ISO 8601 */
  gboolean     showing; /* the calendar is being set, not the day chosen */
};

G_DEFINE_FINAL_TYPE (EurDayButton, eur_day_button, ADW_TYPE_BIN)

typedef enum
{
  PROP_DAY = 1,
} EurDayButtonProperty;

static GParamSpec *properties[PROP_DAY + 1];

static void
shown_cb (EurDayButton *self)
{
  g_autoptr(GDateTime) date = self->day != NULL ? eur_date_parse (self->day, NULL) : NULL;

  if (date == NULL)
    date = g_date_time_new_now_local ();

  self->showing = TRUE;
  gtk_calendar_select_day (self->calendar, date);
  self->showing = FALSE;
}

static void
set_day (EurDayButton *self,
         const char   *day)
{
  if (g_set_str (&self->day, day))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}

static void
selected_cb (EurDayButton *self)
{
  g_autoptr(GDateTime) date = gtk_calendar_get_date (self->calendar);
  g_autofree char *day = g_date_time_format (date, "%Y-%m-%d");

  if (!self->showing)
    set_day (self, day);
}

static void
eur_day_button_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  EurDayButton *self = EUR_DAY_BUTTON (object);

  switch ((EurDayButtonProperty) prop_id)
    {
    case PROP_DAY:
      g_value_set_string (value, self->day);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_day_button_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  EurDayButton *self = EUR_DAY_BUTTON (object);

  switch ((EurDayButtonProperty) prop_id)
    {
    case PROP_DAY:
      set_day (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_day_button_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_DAY_BUTTON);

  G_OBJECT_CLASS (eur_day_button_parent_class)->dispose (object);
}

static void
eur_day_button_finalize (GObject *object)
{
  EurDayButton *self = EUR_DAY_BUTTON (object);

  g_clear_pointer (&self->day, g_free);

  G_OBJECT_CLASS (eur_day_button_parent_class)->finalize (object);
}

static void
eur_day_button_class_init (EurDayButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_day_button_get_property;
  object_class->set_property = eur_day_button_set_property;
  object_class->dispose = eur_day_button_dispose;
  object_class->finalize = eur_day_button_finalize;

  properties[PROP_DAY] =
    g_param_spec_string ("day", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-day-button.ui");
  gtk_widget_class_bind_template_child (widget_class, EurDayButton, calendar);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
eur_day_button_init (EurDayButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
