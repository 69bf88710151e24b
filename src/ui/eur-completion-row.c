/* eur-completion-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-completion-row.h"

/**
 * EurCompletionRow:
 *
 * Something that the applicant is asked for: what, why, until when, or what came.
 */
struct _EurCompletionRow
{
  EurActRow parent_instance;
};

G_DEFINE_FINAL_TYPE (EurCompletionRow, eur_completion_row, EUR_TYPE_ACT_ROW)

typedef enum
{
  WAITING,
  OVERDUE,
  ANSWERED,
} State;

static const struct
{
  const char *icon_name;
  const char *style;
} states[] = {
  [WAITING]  = { "document-open-recent-symbolic", "dimmed" },
  [OVERDUE]  = { "dialog-warning-symbolic", "warning" },
  [ANSWERED] = { "object-select-symbolic", "success" },
};

static State
find_state (EurCompletion *completion,
            const char    *today)
{
  if (!eur_completion_is_waiting (completion))
    return ANSWERED;

  return eur_completion_is_overdue (completion, today) ? OVERDUE : WAITING;
}

static char *
dup_waiting (EurCompletion *completion,
             State          state)
{
  g_autofree char *due = NULL;

  if (completion->due_on == NULL)
    return g_strdup (_("Awaited, without a deadline"));

  due = eur_french_format_date (completion->due_on, EUR_FRENCH_DATE_LONG);

  return state == OVERDUE ? g_strdup_printf (_("Overdue: was due on %s"), due)
                          : g_strdup_printf (_("Awaited until %s"), due);
}

static char *
dup_answered (EurCompletion *completion,
              const char    *piece)
{
  g_autofree char *day = eur_french_format_date (completion->answered_on, EUR_FRENCH_DATE_LONG);

  if (piece != NULL && completion->answer != NULL)
    return g_strdup_printf (_("Answered on %s with “%s”: %s"), day, piece, completion->answer);

  if (piece != NULL)
    return g_strdup_printf (_("Answered on %s with “%s”"), day, piece);

  if (completion->answer != NULL)
    return g_strdup_printf (_("Answered on %s: %s"), day, completion->answer);

  return g_strdup_printf (_("Answered on %s"), day);
}

static char *
dup_about (EurCompletion *completion)
{
  const char *kind = eur_completion_kind_get_title (completion->kind);

  return completion->detail != NULL ? g_strdup_printf (_("%s: %s"), kind, completion->detail) : g_strdup (kind);
}

static void
eur_completion_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_COMPLETION_ROW);

  G_OBJECT_CLASS (eur_completion_row_parent_class)->dispose (object);
}

static void
eur_completion_row_class_init (EurCompletionRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = eur_completion_row_dispose;

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), "/org/euralens/Label/ui/eur-completion-row.ui");
}

static void
eur_completion_row_init (EurCompletionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
eur_completion_row_new (void)
{
  return g_object_new (EUR_TYPE_COMPLETION_ROW, NULL);
}

/**
 * eur_completion_row_show:
 * @piece: (nullable): the name of the file that answers
 * @today: the day, ISO 8601
 */
void
eur_completion_row_show (EurCompletionRow *self,
                         EurCompletion    *completion,
                         const char       *piece,
                         const char       *today)
{
  State state = find_state (completion, today);
  const char *subject = completion->subject != NULL ? completion->subject : "";
  g_autofree char *about = dup_about (completion);
  g_autofree char *when = state == ANSWERED ? dup_answered (completion, piece) : dup_waiting (completion, state);
  g_autofree char *text = g_strjoin ("\n", about, when, NULL);
  g_autoptr(GVariant) target = g_variant_ref_sink (g_variant_new_string (completion->id != NULL ? completion->id : ""));
  g_autofree char *action = g_action_print_detailed_name ("dossier.answer-completion", target);

  g_return_if_fail (EUR_IS_COMPLETION_ROW (self));

  eur_act_row_set_text (EUR_ACT_ROW (self), subject, text);
  eur_act_row_set_icon (EUR_ACT_ROW (self), states[state].icon_name, states[state].style);

  eur_act_row_set_action (EUR_ACT_ROW (self), state != ANSWERED ? action : NULL);
}
