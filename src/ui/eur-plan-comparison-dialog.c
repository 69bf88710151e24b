/* eur-plan-comparison-dialog.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-plan-change-row.h"
#include "eur-plan-comparison-dialog.h"

/**
 * EurPlanComparisonDialog:
 *
 * Two versions of a plan, line by line: before, after, the difference, and what
 * became of the money that was asked for.
 */
struct _EurPlanComparisonDialog
{
  AdwDialog       parent_instance;

  AdwWindowTitle *title;
  GtkCheckButton *changed_only;
  GtkListBox     *expenses;
  GtkListBox     *resources;

  GPtrArray      *changes; /* of EurPlanChange */
  gboolean        narrow;
};

G_DEFINE_FINAL_TYPE (EurPlanComparisonDialog, eur_plan_comparison_dialog, ADW_TYPE_DIALOG)

/* Rows */

static char *
format_difference (gint64 cents)
{
  g_autofree char *amount = eur_french_format_money (ABS (cents));

  if (cents == 0)
    return g_strdup ("=");

  return g_strdup_printf ("%s%s", cents > 0 ? "+" : "\342\210\222", amount);
}

/* What is not known is a dash. */
static char *
format_base (gint64 cents)
{
  return cents != 0 ? eur_french_format_money (cents) : g_strdup ("–");
}

static void
add_resource_notes (GStrvBuilder  *notes,
                    EurPlanChange *change)
{
  g_autofree char *before = format_base (change->old_eligible_cents);
  g_autofree char *after = format_base (change->new_eligible_cents);

  if (change->old_status != change->new_status)
    g_strv_builder_take (notes, g_strdup_printf (_("%s → %s"),
                                                 eur_funding_get_title (change->old_status),
                                                 eur_funding_get_title (change->new_status)));

  if (change->old_nature != change->new_nature)
    g_strv_builder_take (notes, g_strdup_printf (_("%s → %s"),
                                                 eur_nature_get_title (change->old_nature),
                                                 eur_nature_get_title (change->new_nature)));

  /* Translators: the part of the cost that a funder takes as its base, in two versions of a plan */
  if (change->old_eligible_cents != change->new_eligible_cents)
    g_strv_builder_take (notes, g_strdup_printf (_("Eligible base: %s → %s"), before, after));
}

/* A line each: why the rule of the plan may have changed where the amount did not. */
static char *
format_note (EurPlanChange *change)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) notes = NULL;

  if (!change->in_old)
    return g_strdup (_("New line"));

  if (!change->in_new)
    return g_strdup (_("Removed line"));

  if (eur_plan_change_is_renamed (change))
    g_strv_builder_take (builder, g_strdup_printf (_("Before: “%s”"), change->old_label != NULL ? change->old_label : "–"));

  add_resource_notes (builder, change);
  notes = g_strv_builder_end (builder);

  return notes[0] != NULL ? g_strjoinv ("\n", notes) : NULL;
}

static GtkWidget *
add_row (EurPlanComparisonDialog *self,
         GtkListBox              *list,
         const char              *title,
         const char              *before,
         const char              *after,
         const char              *difference,
         const char              *note)
{
  GtkWidget *row = g_object_new (EUR_TYPE_PLAN_CHANGE_ROW,
                                 "title", title,
                                 "before", before,
                                 "after", after,
                                 "difference", difference,
                                 "note", note,
                                 "narrow", self->narrow,
                                 NULL);

  gtk_list_box_append (list, row);

  return row;
}

static void
add_amounts (EurPlanComparisonDialog *self,
             GtkListBox              *list,
             const char              *title,
             gint64                   before,
             gint64                   after)
{
  g_autofree char *before_text = eur_french_format_money (before);
  g_autofree char *after_text = eur_french_format_money (after);
  g_autofree char *difference = format_difference (after - before);
  GtkWidget *row = add_row (self, list, title, before_text, after_text, difference, NULL);

  gtk_widget_add_css_class (row, "heading");
}

static void
add_change (EurPlanComparisonDialog *self,
            EurPlanChange           *change)
{
  const char *title = change->label != NULL ? change->label : _("Unnamed Line");
  g_autofree char *before = change->in_old ? eur_french_format_money (change->old_cents) : g_strdup ("–");
  g_autofree char *after = change->in_new ? eur_french_format_money (change->new_cents) : g_strdup ("–");
  g_autofree char *difference = format_difference (change->new_cents - change->old_cents);
  g_autofree char *note = format_note (change);

  add_row (self, change->expense ? self->expenses : self->resources, title, before, after, difference, note);
}

static void
add_side (EurPlanComparisonDialog *self,
          gboolean                 expense)
{
  GtkListBox *list = expense ? self->expenses : self->resources;
  gboolean changed_only = gtk_check_button_get_active (self->changed_only);
  gint64 before = 0;
  gint64 after = 0;

  gtk_list_box_remove_all (list);
  gtk_widget_add_css_class (add_row (self, list, "", _("Before"), _("After"), _("Difference"), NULL), "dimmed");

  for (guint i = 0; i < self->changes->len; i++)
    {
      EurPlanChange *change = g_ptr_array_index (self->changes, i);

      if (change->expense != expense)
        continue;

      eur_amount_add (&before, change->old_cents);
      eur_amount_add (&after, change->new_cents);

      if (!changed_only || eur_plan_change_is_changed (change))
        add_change (self, change);
    }

  add_amounts (self, list, expense ? _("Total Expenses") : _("Total Resources"), before, after);
}

static void
fill (EurPlanComparisonDialog *self)
{
  if (self->changes == NULL)
    return;

  add_side (self, TRUE);
  add_side (self, FALSE);
}

static void
became_narrow_cb (EurPlanComparisonDialog *self)
{
  self->narrow = TRUE;
  fill (self);
}

static void
became_wide_cb (EurPlanComparisonDialog *self)
{
  self->narrow = FALSE;
  fill (self);
}

static void
eur_plan_comparison_dialog_dispose (GObject *object)
{
  EurPlanComparisonDialog *self = EUR_PLAN_COMPARISON_DIALOG (object);

  g_clear_pointer (&self->changes, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_PLAN_COMPARISON_DIALOG);

  G_OBJECT_CLASS (eur_plan_comparison_dialog_parent_class)->dispose (object);
}

static void
eur_plan_comparison_dialog_class_init (EurPlanComparisonDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_plan_comparison_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-plan-comparison-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, EurPlanComparisonDialog, title);
  gtk_widget_class_bind_template_child (widget_class, EurPlanComparisonDialog, changed_only);
  gtk_widget_class_bind_template_child (widget_class, EurPlanComparisonDialog, expenses);
  gtk_widget_class_bind_template_child (widget_class, EurPlanComparisonDialog, resources);
  gtk_widget_class_bind_template_callback (widget_class, fill);
  gtk_widget_class_bind_template_callback (widget_class, became_narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, became_wide_cb);
}

static void
eur_plan_comparison_dialog_init (EurPlanComparisonDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_plan_comparison_dialog_new:
 *
 * Returns: (transfer floating): the lines of both versions, side by side
 */
AdwDialog *
eur_plan_comparison_dialog_new (EurFinancingPlan *old_plan,
                                EurFinancingPlan *new_plan)
{
  EurPlanComparisonDialog *self = g_object_new (EUR_TYPE_PLAN_COMPARISON_DIALOG, NULL);
  g_autofree char *versions = g_strdup_printf (_("%s → %s"),
                                               eur_plan_version_get_title (old_plan->version),
                                               eur_plan_version_get_title (new_plan->version));

  adw_window_title_set_subtitle (self->title, versions);
  self->changes = eur_plan_compare (old_plan, new_plan);
  fill (self);

  return ADW_DIALOG (self);
}
