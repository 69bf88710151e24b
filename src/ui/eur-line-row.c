/* eur-line-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-amount-entry.h"
#include "eur-choice-button.h"
#include "eur-line-details.h"
#include "eur-line-row.h"
#include "eur-read-only.h"
#include "eur-text-cell.h"

/**
 * EurLineRow:
 *
 * A line of a financing plan, edited where it is read: what it is, how much, and
 * for a resource, whose money that is and how sure; the rest under it, when it is
 * asked for. Its list's section takes it away with the action
 * “financing.remove-line” and goes on with “financing.next-line”.
 */
struct _EurLineRow
{
  AdwPreferencesRow  parent_instance;

  GtkWidget         *label;
  GtkWidget         *amount;
  GtkWidget         *choices;
  GtkWidget         *nature;
  GtkWidget         *status;
  GtkWidget         *clip;
  GtkWidget         *account_place;
  GtkWidget         *facts;
  GtkWidget         *problem;
  GtkWidget         *details;
  GtkWidget         *remove;
  GtkWidget         *details_place;

  EurRecord         *line;
  EurFinancingPlan  *plan;     /* (nullable) */
  GListModel        *proofs;   /* (nullable) */
  GListModel        *accounts; /* (nullable) */
  GBindingGroup     *bindings;
  GBindingGroup     *resource_bindings;
  gboolean           frozen;
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

static char *
format_details_icon (EurLineRow *self,
                     gboolean    active)
{
  return g_strdup (active ? "pan-up-symbolic" : "pan-down-symbolic");
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

/* Words */

static void
take_name (GtkWidget *widget,
           char      *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_free (name);
}

static void
name_account (EurLineRow *self,
              const char *label)
{
  GtkWidget *account = adw_bin_get_child (ADW_BIN (self->account_place));
  g_autofree char *name = g_strdup_printf (_("Account of “%s”"), label);

  if (account != NULL)
    g_object_set (account, "label", name, NULL);
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
  take_name (self->details, g_strdup_printf (_("Details of “%s”"), label));
  take_name (self->remove, g_strdup_printf (_("Remove “%s”"), label));
  name_account (self, label);
  take_name (GTK_WIDGET (self), g_steal_pointer (&label));
}

/* What is chosen in the line, where it cannot be chosen. */
static void
show_facts (EurLineRow *self)
{
  g_autofree char *code = NULL;
  g_autofree char *account = NULL;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) facts = NULL;
  g_autofree char *text = NULL;

  g_object_get (self->line, "account", &code, NULL);

  if (EUR_IS_RESOURCE_LINE (self->line))
    g_strv_builder_add_many (builder,
                             eur_nature_get_title (EUR_RESOURCE_LINE (self->line)->nature),
                             eur_funding_get_title (EUR_RESOURCE_LINE (self->line)->status),
                             NULL);

  if (eur_plan_account_find (code) != NULL)
    g_strv_builder_take (builder, eur_plan_account_dup_title (eur_plan_account_find (code)));

  facts = g_strv_builder_end (builder);
  text = g_strjoinv (" · ", facts);
  gtk_label_set_label (GTK_LABEL (self->facts), text);
  gtk_widget_set_visible (self->facts, self->frozen && *text != '\0');
}

/* Parts that not every line has */

/* The accounts are those of an operating plan. */
static void
update_account (EurLineRow *self)
{
  gboolean wanted = self->plan != NULL && self->plan->kind == EUR_PLAN_OPERATING && !self->frozen;
  GtkWidget *account = adw_bin_get_child (ADW_BIN (self->account_place));

  if (wanted && account == NULL)
    {
      account = g_object_new (EUR_TYPE_CHOICE_BUTTON, "choices", self->accounts, NULL);
      adw_bin_set_child (ADW_BIN (self->account_place), account);
      g_object_bind_property (self->line, "account", account, "value", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
      name_parts (self);
    }

  gtk_widget_set_visible (self->account_place, wanted);
}

static void
details_toggled_cb (EurLineRow *self)
{
  if (adw_bin_get_child (ADW_BIN (self->details_place)) == NULL)
    adw_bin_set_child (ADW_BIN (self->details_place), eur_line_details_new (self->line, self->proofs));

  if (eur_read_only_is_applied (GTK_WIDGET (self)))
    eur_read_only_apply (self->details_place);

  gtk_widget_set_sensitive (self->details_place, !self->frozen);
}

static void
update_clip (EurLineRow *self)
{
  gtk_widget_set_visible (self->clip, EUR_IS_RESOURCE_LINE (self->line) && EUR_RESOURCE_LINE (self->line)->proof != NULL);
}

/* A person has just said that money is certain: what proves it is asked for, and
 * may be left for later. The record does not know it yet, which tells a person's
 * choice from a change that came from elsewhere. */
static void
status_selected_cb (EurLineRow *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->status));
  EurResourceLine *line = EUR_IS_RESOURCE_LINE (self->line) ? EUR_RESOURCE_LINE (self->line) : NULL;

  if (line == NULL || selected == line->status || line->proof != NULL ||
      (selected != EUR_FUNDING_ACQUIRED && selected != EUR_FUNDING_PAID))
    return;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->details), TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("The proof can be chosen in the details of the line."),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
amount_activated_cb (EurLineRow *self)
{
  g_autofree char *id = NULL;

  g_object_get (self->line, "id", &id, NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "financing.next-line", "s", id != NULL ? id : "");
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

  if (is_resource)
    g_signal_connect_object (line, "notify::proof", G_CALLBACK (update_clip), self, G_CONNECT_SWAPPED);

  update_clip (self);
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
  g_clear_object (&self->plan);
  g_clear_object (&self->proofs);
  g_clear_object (&self->accounts);

  G_OBJECT_CLASS (eur_line_row_parent_class)->dispose (object);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (EUR_TYPE_AMOUNT_ENTRY);
  g_type_ensure (EUR_TYPE_FUNDING);
  g_type_ensure (EUR_TYPE_NATURE);
  g_type_ensure (EUR_TYPE_TEXT_CELL);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-line-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, label);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, amount);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, choices);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, nature);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, status);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, clip);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, account_place);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, facts);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, problem);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, details);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, remove);
  gtk_widget_class_bind_template_child (widget_class, EurLineRow, details_place);
  gtk_widget_class_bind_template_callback (widget_class, format_label_title);
  gtk_widget_class_bind_template_callback (widget_class, format_nature);
  gtk_widget_class_bind_template_callback (widget_class, format_status);
  gtk_widget_class_bind_template_callback (widget_class, format_details_icon);
  gtk_widget_class_bind_template_callback (widget_class, is_blank);
  gtk_widget_class_bind_template_callback (widget_class, is_problem);
  gtk_widget_class_bind_template_callback (widget_class, details_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, status_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, amount_activated_cb);
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
  install_template (widget_class);
}

static void
eur_line_row_init (EurLineRow *self)
{
  const GBindingFlags both_ways = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  gtk_widget_init_template (GTK_WIDGET (self));
  eur_read_only_let_open (self->details);

  self->bindings = g_binding_group_new ();
  g_binding_group_bind (self->bindings, "label", self->label, "value", both_ways);
  g_binding_group_bind (self->bindings, "amount-cents", self->amount, "cents", both_ways);

  self->resource_bindings = g_binding_group_new ();
  g_binding_group_bind (self->resource_bindings, "nature", self->nature, "selected", both_ways);
  g_binding_group_bind (self->resource_bindings, "status", self->status, "selected", both_ways);

  gtk_accessible_update_relation (GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (self->amount))),
                                  GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, self->problem, NULL,
                                  -1);
  g_signal_connect_object (self->label, "notify::value", G_CALLBACK (name_parts), self, G_CONNECT_SWAPPED);
}

/**
 * eur_line_row_new:
 * @line: an #EurExpenseLine or #EurResourceLine
 * @plan: (nullable): the plan it is a line of
 * @proofs: (nullable): what may prove it, of #EurChoice
 * @accounts: (nullable): the accounts it may be in, of #EurChoice
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
eur_line_row_new (EurRecord        *line,
                  EurFinancingPlan *plan,
                  GListModel       *proofs,
                  GListModel       *accounts)
{
  EurLineRow *self = g_object_new (EUR_TYPE_LINE_ROW, "line", line, NULL);

  g_set_object (&self->plan, plan);
  g_set_object (&self->proofs, proofs);
  g_set_object (&self->accounts, accounts);

  if (plan != NULL)
    g_signal_connect_object (plan, "notify::kind", G_CALLBACK (update_account), self, G_CONNECT_SWAPPED);

  update_account (self);

  return GTK_WIDGET (self);
}

EurRecord *
eur_line_row_get_line (EurLineRow *self)
{
  g_return_val_if_fail (EUR_IS_LINE_ROW (self), NULL);

  return self->line;
}

/**
 * eur_line_row_set_frozen:
 * @frozen: whether it belongs to an older version, which is read and not written
 */
void
eur_line_row_set_frozen (EurLineRow *self,
                         gboolean    frozen)
{
  g_return_if_fail (EUR_IS_LINE_ROW (self));

  self->frozen = frozen;
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->label), !frozen);
  gtk_editable_set_editable (GTK_EDITABLE (self->amount), !frozen);
  gtk_widget_set_visible (self->choices, !frozen && EUR_IS_RESOURCE_LINE (self->line));
  gtk_widget_set_visible (self->remove, !frozen);
  gtk_widget_set_sensitive (self->details_place, !frozen);
  update_account (self);
  show_facts (self);
}
