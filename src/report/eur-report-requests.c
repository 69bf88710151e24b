/* eur-report-requests.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-requests.h"

#define NUMBER_WIDTH 18.0
#define PADDING      6.0

/* The entries of the letter that say what is to be done. */
static const char *const kinds[] = {
  [EUR_COMPLETION_MISSING]    = "missing",
  [EUR_COMPLETION_WRONG]      = "wrong",
  [EUR_COMPLETION_INCOMPLETE] = "incomplete",
  [EUR_COMPLETION_OUTDATED]   = "outdated",
};

G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == EUR_N_COMPLETION_KINDS);

/**
 * eur_report_list_requests:
 *
 * Returns: (transfer full) (element-type EurCompletion): what is asked for and waits
 *   for an answer
 */
GPtrArray *
eur_report_list_requests (EurBundle *bundle)
{
  GListModel *completions = G_LIST_MODEL (bundle->dossier->completions);
  GPtrArray *requests = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (completions); i++)
    {
      g_autoptr(EurCompletion) completion = g_list_model_get_item (completions, i);

      if (eur_completion_is_waiting (completion))
        g_ptr_array_add (requests, g_steal_pointer (&completion));
    }

  return requests;
}

/* The earliest one, or NULL. */
static const char *
find_deadline (GPtrArray *requests)
{
  const char *earliest = NULL;

  for (guint i = 0; i < requests->len; i++)
    {
      EurCompletion *request = g_ptr_array_index (requests, i);

      if (request->due_on != NULL && (earliest == NULL || g_strcmp0 (request->due_on, earliest) < 0))
        earliest = request->due_on;
    }

  return earliest;
}

static gboolean
share_deadline (GPtrArray *requests)
{
  EurCompletion *first = g_ptr_array_index (requests, 0);

  for (guint i = 1; i < requests->len; i++)
    {
      EurCompletion *request = g_ptr_array_index (requests, i);

      if (g_strcmp0 (first->due_on, request->due_on) != 0)
        return FALSE;
    }

  return TRUE;
}

static void
set_deadline (EurReportTemplate *template,
              const char        *day)
{
  g_autofree char *date = day != NULL ? eur_french_format_date (day, EUR_FRENCH_DATE_LONG) : NULL;

  eur_report_template_set_word (template, "deadline", date);
}

/**
 * eur_report_requests_get_deadline:
 * @template: a letter; its word “deadline” is set
 * @requests: at least one
 * @today: the day of the letter
 *
 * Returns: (transfer none): the entry that says by when
 */
const char *
eur_report_requests_get_deadline (EurReportTemplate *template,
                                  GPtrArray         *requests,
                                  const char        *today)
{
  const char *earliest = find_deadline (requests);

  set_deadline (template, earliest);

  if (earliest == NULL)
    return "no_deadline";

  if (!share_deadline (requests))
    return g_strcmp0 (earliest, today) < 0 ? "deadlines_overdue" : "deadlines";

  return g_strcmp0 (earliest, today) < 0 ? "overdue" : "deadline";
}

/* On one line: the number, what it is about, and on the right what is to be done. */
static double
add_title (EurReportLayout   *layout,
           EurReportBox      *box,
           EurReportTemplate *template,
           EurCompletion     *request,
           guint              number)
{
  g_autofree char *action = eur_report_template_dup (template, kinds[request->kind]);
  g_autofree char *subject = eur_french_typography (request->subject != NULL ? request->subject : "Élément du dossier");
  g_autofree char *label = g_strdup_printf ("%u.", number);
  double action_width = eur_report_layout_measure (layout, EUR_REPORT_STYLE_BODY, action);
  EurReportText how = { EUR_REPORT_STYLE_STRONG, EUR_REPORT_INK_BLACK, 0, NUMBER_WIDTH };
  double height;

  eur_report_layout_begin (layout, "Lbl");
  eur_report_layout_add_text (layout, box, &how, PADDING, label);
  eur_report_layout_end (layout);

  eur_report_layout_begin (layout, "LBody");
  how.x = NUMBER_WIDTH;
  how.width = EUR_REPORT_WIDTH - NUMBER_WIDTH - action_width - EUR_REPORT_GUTTER;
  height = eur_report_layout_add_text (layout, box, &how, PADDING, subject);

  how = (EurReportText) { EUR_REPORT_STYLE_BODY, EUR_REPORT_INK_GREEN, EUR_REPORT_WIDTH - action_width, action_width, .right = TRUE };
  eur_report_layout_add_text (layout, box, &how, PADDING, action);
  eur_report_layout_end (layout);

  return PADDING + height;
}

static double
add_line (EurReportLayout *layout,
          EurReportBox    *box,
          double           y,
          EurReportInk     ink,
          const char      *text)
{
  const EurReportText how = { EUR_REPORT_STYLE_BODY, ink, NUMBER_WIDTH,
                              eur_report_column_get_width (5) - NUMBER_WIDTH };
  g_autofree char *set = eur_french_typography (text);
  double height;

  if (set == NULL || eur_text_is_empty (set))
    return y;

  eur_report_layout_begin (layout, "LBody");
  height = eur_report_layout_add_text (layout, box, &how, y, g_strstrip (set));
  eur_report_layout_end (layout);

  return y + height;
}

/* @deadline is the entry that says by when, if the line does. */
static EurReportBox *
create_request (EurReportLayout   *layout,
                EurReportTemplate *template,
                EurCompletion     *request,
                guint              number,
                const char        *deadline)
{
  EurReportBox *box = eur_report_box_new ();
  double y;

  eur_report_layout_begin (layout, "LI");
  y = add_title (layout, box, template, request, number);
  y = add_line (layout, box, y, EUR_REPORT_INK_BLACK, request->detail);

  if (deadline != NULL)
    {
      g_autofree char *sentence = NULL;

      set_deadline (template, request->due_on);
      sentence = eur_report_template_dup (template, deadline);
      y = add_line (layout, box, y, EUR_REPORT_INK_QUIET, sentence);
    }

  eur_report_layout_end (layout);
  eur_report_box_add_shape (box, EUR_REPORT_ITEM_FILL, EUR_REPORT_INK_LINE, 0, y + PADDING - EUR_REPORT_HAIRLINE,
                            EUR_REPORT_WIDTH, EUR_REPORT_HAIRLINE);
  box->flows = box->height > EUR_REPORT_HEIGHT / 3;

  return box;
}

/* When they share a deadline, it is said once, under the list. */
static const char *
get_line_deadline (GPtrArray     *requests,
                   EurCompletion *request,
                   const char    *today)
{
  if (request->due_on == NULL || share_deadline (requests))
    return NULL;

  return eur_completion_is_overdue (request, today) ? "line_overdue" : "line_deadline";
}

/**
 * eur_report_add_requests:
 * @template: the letter that they are in
 * @requests: (element-type EurCompletion): what is asked for
 * @today: the day of the letter
 * @keep: the height of what follows, which does not go to a new page without the
 *   last of them
 *
 * Lists what is asked for; each with its deadline when they do not share it.
 */
void
eur_report_add_requests (EurReportLayout   *layout,
                         EurReportTemplate *template,
                         GPtrArray         *requests,
                         const char        *today,
                         double             keep)
{
  eur_report_layout_begin (layout, "L");

  for (guint i = 0; i < requests->len; i++)
    {
      EurCompletion *request = g_ptr_array_index (requests, i);
      const char *deadline = get_line_deadline (requests, request, today);
      g_autoptr(EurReportBox) box = create_request (layout, template, request, i + 1, deadline);

      if (i > 0 && i + 1 == requests->len && !box->flows)
        eur_report_layout_need (layout, box->height + keep);

      eur_report_layout_place (layout, box);
    }

  eur_report_layout_end (layout);
}
