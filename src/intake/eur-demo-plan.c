/* eur-demo-plan.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-demo-private.h"

#define EURO          G_GINT64_CONSTANT (100)
#define HUNDRED_EUROS (100 * EURO)

int
_eur_demo_value_from_nick (GType       type,
                           const char *nick)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  g_return_val_if_fail (value != NULL, 0);

  return value->value;
}

static gint64
add_expenses (EurDemoWords     *words,
              EurFinancingPlan *plan)
{
  JsonArray *labels = _eur_demo_words_get_list (words, "expenses");
  guint n_labels = json_array_get_length (labels);
  guint n_lines = _eur_demo_words_draw (words, 3, 6);
  guint first = _eur_demo_words_draw (words, 0, n_labels - 1);
  gint64 total = 0;

  for (guint i = 0; i < n_lines; i++)
    {
      g_autoptr(EurExpenseLine) line = eur_expense_line_new ();
      g_autofree char *id = g_strdup_printf ("expense-%u", i + 1);
      gint64 cents = _eur_demo_words_draw (words, 20, 2500) * HUNDRED_EUROS;

      g_object_set (line,
                    "id", id,
                    "label", json_array_get_string_element (labels, (first + i) % n_labels),
                    "amount-cents", cents,
                    NULL);
      g_list_store_append (plan->expenses, line);
      total += cents;
    }

  return total;
}

/* The owner pays first, then others in turn, the last one what is left; one
 * plan in six lacks a line's worth of money. */
static void
add_resources (EurDemoWords     *words,
               EurFinancingPlan *plan,
               gint64            total)
{
  JsonArray *funders = _eur_demo_words_get_list (words, "funders");
  guint n_others = json_array_get_length (funders) - 1;
  guint n_lines = _eur_demo_words_draw (words, 3, 6);
  guint first = _eur_demo_words_draw (words, 0, n_others - 1);
  gboolean balanced = _eur_demo_words_draw (words, 1, 6) > 1;

  for (guint i = 0; i < n_lines; i++)
    {
      guint which = i == 0 ? 0 : (first + i) % n_others + 1;
      JsonObject *funder = json_array_get_object_element (funders, which);
      g_autoptr(EurResourceLine) line = eur_resource_line_new ();
      g_autofree char *id = g_strdup_printf ("resource-%u", i + 1);
      gboolean rest = balanced && i + 1 == n_lines;
      gint64 cents = rest ? total : total / HUNDRED_EUROS * _eur_demo_words_draw (words, 20, 45) * EURO;

      g_object_set (line,
                    "id", id,
                    "label", eur_json_get_string (funder, "name"),
                    "amount-cents", cents,
                    "nature", _eur_demo_value_from_nick (EUR_TYPE_NATURE, eur_json_get_string (funder, "nature")),
                    "status", _eur_demo_words_draw (words, EUR_FUNDING_PLANNED, EUR_FUNDING_REFUSED),
                    NULL);
      g_list_store_append (plan->resources, line);
      total -= cents;
    }
}

/* A plan of six to twelve lines, for no dossier yet. */
EurFinancingPlan *
_eur_demo_plan_new (EurDemoWords *words)
{
  EurFinancingPlan *plan = eur_financing_plan_new ();
  gboolean investment = _eur_demo_words_draw (words, 1, 5) > 1;

  g_object_set (plan, "kind", investment ? EUR_PLAN_INVESTMENT : EUR_PLAN_OPERATING, NULL);
  add_resources (words, plan, add_expenses (words, plan));

  return plan;
}
