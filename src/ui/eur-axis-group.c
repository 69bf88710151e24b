/* eur-axis-group.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-axis-facts.h"
#include "eur-axis-group.h"
#include "eur-criterion-row.h"

/**
 * EurAxisGroup:
 *
 * An axis of a committee's grid: what is known that bears on it, then its criteria.
 */
struct _EurAxisGroup
{
  GtkBox      parent_instance;

  GtkLabel   *title;
  GtkBox     *facts;
  GtkListBox *criteria;

  GPtrArray  *ids; /* of the criteria, in the order of the rows */
  gboolean    narrow;
};

G_DEFINE_FINAL_TYPE (EurAxisGroup, eur_axis_group, GTK_TYPE_BOX)

typedef enum
{
  PROP_NARROW = 1,
} EurAxisGroupProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static GtkWidget *
create_fact (EurAxisFact *fact)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = gtk_image_new_from_icon_name (fact->icon_name);
  GtkWidget *label = gtk_label_new (fact->text);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_image_set_pixel_size (GTK_IMAGE (icon), 14);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

static void
show_facts (EurAxisGroup      *self,
            EurGridAxis       *axis,
            const EurAxisView *view)
{
  g_autoptr(GPtrArray) facts = eur_axis_facts_new (view->bundle, view->grid, axis, view->plan);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->facts))))
    gtk_box_remove (self->facts, child);

  for (guint i = 0; i < facts->len; i++)
    gtk_box_append (self->facts, create_fact (g_ptr_array_index (facts, i)));
}

/* What has to be mended; what was explained is no problem. */
static EurFinding *
find_problem (EurFeasibility *feasibility,
              const char     *criterion)
{
  for (guint i = 0; i < feasibility->problems->len; i++)
    {
      EurFinding *problem = g_ptr_array_index (feasibility->problems, i);

      if (problem->kind->severity == EUR_SEVERITY_PROBLEM && g_strcmp0 (problem->line, criterion) == 0)
        return problem;
    }

  return NULL;
}

/* Rows stay: the one that is written in keeps the focus. */
static EurCriterionRow *
take_row (EurAxisGroup *self,
          guint         position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->criteria, position);

  if (row == NULL)
    {
      row = GTK_LIST_BOX_ROW (eur_criterion_row_new ());
      g_object_bind_property (self, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
      gtk_list_box_append (self->criteria, GTK_WIDGET (row));
    }

  return EUR_CRITERION_ROW (row);
}

static void
show_criteria (EurAxisGroup      *self,
               EurGridAxis       *axis,
               const EurAxisView *view)
{
  GtkListBoxRow *row;

  g_ptr_array_set_size (self->ids, 0);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (view->grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (view->grid->criteria), i);

      if (g_strcmp0 (criterion->axis, axis->id) != 0 || !eur_feasibility_applies (criterion, view->bundle->dossier))
        continue;

      eur_criterion_row_show (take_row (self, self->ids->len), view->grid, criterion,
                              view->opinion != NULL ? eur_opinion_get_line (view->opinion, criterion->id) : NULL,
                              view->plan, find_problem (view->feasibility, criterion->id), view->locked);
      g_ptr_array_add (self->ids, g_strdup (criterion->id));
    }

  while ((row = gtk_list_box_get_row_at_index (self->criteria, self->ids->len)))
    gtk_list_box_remove (self->criteria, GTK_WIDGET (row));
}

static void
eur_axis_group_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch ((EurAxisGroupProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, EUR_AXIS_GROUP (object)->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_axis_group_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  EurAxisGroup *self = EUR_AXIS_GROUP (object);

  switch ((EurAxisGroupProperty) prop_id)
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
eur_axis_group_dispose (GObject *object)
{
  EurAxisGroup *self = EUR_AXIS_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_AXIS_GROUP);
  g_clear_pointer (&self->ids, g_ptr_array_unref);

  G_OBJECT_CLASS (eur_axis_group_parent_class)->dispose (object);
}

static void
eur_axis_group_class_init (EurAxisGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_axis_group_get_property;
  object_class->set_property = eur_axis_group_set_property;
  object_class->dispose = eur_axis_group_dispose;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-axis-group.ui");
  gtk_widget_class_bind_template_child (widget_class, EurAxisGroup, title);
  gtk_widget_class_bind_template_child (widget_class, EurAxisGroup, facts);
  gtk_widget_class_bind_template_child (widget_class, EurAxisGroup, criteria);
}

static void
eur_axis_group_init (EurAxisGroup *self)
{
  self->ids = g_ptr_array_new_with_free_func (g_free);

  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
eur_axis_group_new (void)
{
  return g_object_new (EUR_TYPE_AXIS_GROUP, NULL);
}

void
eur_axis_group_show (EurAxisGroup      *self,
                     EurGridAxis       *axis,
                     const EurAxisView *view)
{
  g_return_if_fail (EUR_IS_AXIS_GROUP (self));

  gtk_label_set_label (self->title, axis->title != NULL ? axis->title : "–");
  show_facts (self, axis, view);
  show_criteria (self, axis, view);
}

/**
 * eur_axis_group_find_row:
 * @criterion: the id of a criterion
 *
 * Returns: (transfer none) (nullable): its row, when it is of this axis
 */
GtkWidget *
eur_axis_group_find_row (EurAxisGroup *self,
                         const char   *criterion)
{
  guint position;

  g_return_val_if_fail (EUR_IS_AXIS_GROUP (self), NULL);

  if (!g_ptr_array_find_with_equal_func (self->ids, criterion, g_str_equal, &position))
    return NULL;

  return GTK_WIDGET (gtk_list_box_get_row_at_index (self->criteria, position));
}

/**
 * eur_axis_group_list_rows:
 * @rows: (element-type GtkWidget): gets the rows of the criteria, in their order
 */
void
eur_axis_group_list_rows (EurAxisGroup *self,
                          GPtrArray    *rows)
{
  g_return_if_fail (EUR_IS_AXIS_GROUP (self));

  for (guint i = 0; i < self->ids->len; i++)
    g_ptr_array_add (rows, gtk_list_box_get_row_at_index (self->criteria, i));
}
