/* eur-check-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-check-row.h"
#include "eur-text-cell.h"

/**
 * EurCheckRow:
 *
 * A point of the checklist: what was found and why, what a person says, and their
 * motive where one is needed. An answer asks for the action “screening.check”, a
 * motive for “screening.motive”, of the section around it.
 */
struct _EurCheckRow
{
  AdwPreferencesRow  parent_instance;

  GtkWidget         *reason_box;
  GtkImage          *reason_icon;
  GtkLabel          *reason;
  GtkLabel          *guidance;
  AdwToggleGroup    *toggles;
  GtkLabel          *answer;
  GtkWidget         *motive_box;
  GtkWidget         *motive;
  GtkLabel          *problem;
  GtkLabel          *others;

  char              *point; /* id */
  gboolean           narrow;
  gboolean           showing; /* the widgets are being set, nobody answers */
};

G_DEFINE_FINAL_TYPE (EurCheckRow, eur_check_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_NARROW = 1,
} EurCheckRowProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static int
get_orientation (EurCheckRow *self,
                 gboolean     narrow)
{
  return narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static void
active_cb (EurCheckRow *self)
{
  const char *nick = adw_toggle_group_get_active_name (self->toggles);

  if (!self->showing && self->point != NULL && nick != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "screening.check", "(ss)", self->point, nick);
}

static void
motive_cb (EurCheckRow *self)
{
  g_autofree char *motive = NULL;

  if (self->showing || self->point == NULL)
    return;

  g_object_get (self->motive, "value", &motive, NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "screening.motive", "(ss)", self->point, motive != NULL ? motive : "");
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), !eur_text_is_empty (text));
}

static void
show_reason (EurCheckRow      *self,
             EurScreenedPoint *point)
{
  g_autofree char *text = point->reason != NULL ? eur_finding_dup_text (point->reason) : NULL;
  const EurEnumEntry *entry = eur_enum_get_entry (EUR_TYPE_CHECK, point->automatic);

  gtk_widget_set_visible (self->reason_box, text != NULL);
  gtk_label_set_label (self->reason, text != NULL ? text : "");
  gtk_image_set_from_icon_name (self->reason_icon, entry->icon_name);
}

static gboolean
needs_motive (EurScreenedPoint *point)
{
  if (point->given == EUR_CHECK_OPEN)
    return FALSE;

  return !eur_text_is_empty (point->motive) || point->given != EUR_CHECK_YES ||
         (point->automatic != EUR_CHECK_OPEN && point->given != point->automatic);
}

static void
show_answer (EurCheckRow      *self,
             EurScreenedPoint *point,
             gboolean          locked)
{
  const EurEnumEntry *entry = eur_enum_get_entry (EUR_TYPE_CHECK, point->check);

  adw_toggle_group_set_active_name (self->toggles, point->check != EUR_CHECK_OPEN ? entry->nick : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->toggles), !locked);
  gtk_label_set_label (self->answer, eur_check_get_title (point->check));
  gtk_widget_set_visible (GTK_WIDGET (self->answer), locked);

  g_object_set (self->motive, "value", point->motive, NULL);
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->motive), !locked);
  gtk_widget_set_visible (self->motive_box, needs_motive (point));
}

static void
name_toggles (EurCheckRow      *self,
              EurScreenedPoint *point)
{
  const char *title = point->point->title != NULL ? point->point->title : "";
  g_autofree char *heading = point->point->blocking ? g_strdup_printf (_("%s (required)"), title) : g_strdup (title);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggles), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static void
eur_check_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((EurCheckRowProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, EUR_CHECK_ROW (object)->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_check_row_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  EurCheckRow *self = EUR_CHECK_ROW (object);

  switch ((EurCheckRowProperty) prop_id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        break;

      self->narrow = !self->narrow;
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_check_row_dispose (GObject *object)
{
  EurCheckRow *self = EUR_CHECK_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_CHECK_ROW);
  g_clear_pointer (&self->point, g_free);

  G_OBJECT_CLASS (eur_check_row_parent_class)->dispose (object);
}

static void
eur_check_row_class_init (EurCheckRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_check_row_get_property;
  object_class->set_property = eur_check_row_set_property;
  object_class->dispose = eur_check_row_dispose;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_TEXT_CELL);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-check-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurCheckRow, reason_box);
  gtk_widget_class_bind_template_child (widget_class, EurCheckRow, reason_icon);
  gtk_widget_class_bind_template_child (widget_class, EurCheckRow, reason);
  gtk_widget_class_bind_template_child (widget_class, EurCheckRow, guidance);
  gtk_widget_class_bind_template_child (widget_class, EurCheckRow, toggles);
  gtk_widget_class_bind_template_child (widget_class, EurCheckRow, answer);
  gtk_widget_class_bind_template_child (widget_class, EurCheckRow, motive_box);
  gtk_widget_class_bind_template_child (widget_class, EurCheckRow, motive);
  gtk_widget_class_bind_template_child (widget_class, EurCheckRow, problem);
  gtk_widget_class_bind_template_child (widget_class, EurCheckRow, others);
  gtk_widget_class_bind_template_callback (widget_class, get_orientation);
  gtk_widget_class_bind_template_callback (widget_class, active_cb);
  gtk_widget_class_bind_template_callback (widget_class, motive_cb);
}

static void
eur_check_row_init (EurCheckRow *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->showing = FALSE;
}

GtkWidget *
eur_check_row_new (void)
{
  return g_object_new (EUR_TYPE_CHECK_ROW, NULL);
}

/**
 * eur_check_row_show:
 * @point: the point as it stands
 * @problem: (nullable): what is the matter with the answer
 * @others: (nullable): what other people answered, where it may be seen
 * @locked: the verdict is given: nothing changes any more
 */
void
eur_check_row_show (EurCheckRow      *self,
                    EurScreenedPoint *point,
                    EurFinding       *problem,
                    const char       *others,
                    gboolean          locked)
{
  g_autofree char *text = problem != NULL ? eur_finding_dup_text (problem) : NULL;

  g_return_if_fail (EUR_IS_CHECK_ROW (self));

  self->showing = TRUE;
  g_set_str (&self->point, point->point->id);
  name_toggles (self, point);
  show_reason (self, point);
  show_answer (self, point, locked);
  set_text (self->guidance, point->point->guidance);
  set_text (self->problem, text);
  set_text (self->others, others);
  self->showing = FALSE;
}
