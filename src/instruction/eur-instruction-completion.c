/* eur-instruction-completion.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-instruction-private.h"

/* Asking the applicant to complete, and recording what came. */

static char *
shift_day (const char *day,
           gint64      n_days)
{
  g_autoptr(GDateTime) date = eur_date_parse (day, NULL);
  g_autoptr(GDateTime) shifted = date != NULL ? g_date_time_add_days (date, (int) n_days) : NULL;

  return shifted != NULL ? g_date_time_format (shifted, "%Y-%m-%d") : NULL;
}

static gboolean
check_line (EurOperation   *self,
            EurCompletion  *line,
            GError        **error)
{
  if (eur_text_is_empty (line->subject))
    g_set_error_literal (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                         _("Say what is asked for: a request without a subject tells the applicant nothing."));
  else if (line->due_on != NULL && strncmp (line->due_on, self->today, 10) < 0)
    g_set_error (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                 _("The deadline of “%s” is already past: choose a later day."), line->subject);
  else
    return TRUE;

  return FALSE;
}

/* A line of its own: what was given stays as it is, and may be given again. */
static EurCompletion *
copy_line (EurOperation  *self,
           EurCompletion *line,
           EurBundle     *now)
{
  EurCompletion *copy = eur_completion_new ();
  gint64 n_days = now->wave != NULL ? now->wave->completion_days : 0;
  g_autofree char *id = eur_identifier_new ("completion");
  g_autofree char *due = line->due_on == NULL && n_days > 0 ? shift_day (self->today, n_days) : g_strdup (line->due_on);

  g_object_set (copy,
                "id", line->id != NULL ? line->id : id,
                "kind", line->kind,
                "subject", line->subject,
                "detail", line->detail,
                "asked-on", self->today,
                "due-on", due,
                NULL);

  return copy;
}

static gboolean
append_lines (EurOperation  *self,
              EurBundle     *now,
              GStrvBuilder  *subjects,
              GError       **error)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->completions); i++)
    {
      g_autoptr(EurCompletion) line = g_list_model_get_item (self->completions, i);
      g_autoptr(EurCompletion) copy = NULL;

      if (!check_line (self, line, error))
        return FALSE;

      copy = copy_line (self, line, now);
      g_list_store_append (now->dossier->completions, copy);
      g_strv_builder_add (subjects, line->subject);
    }

  return TRUE;
}

static gboolean
request (EurOperation  *self,
         EurBundle     *now,
         EurChangeSet  *changes,
         GError       **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) subjects = NULL;
  g_autofree char *note = NULL;

  if (!append_lines (self, now, builder, error))
    return FALSE;

  subjects = g_strv_builder_end (builder);
  if (subjects[0] == NULL)
    {
      g_set_error_literal (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                           _("Nothing is asked for yet: add what is missing, wrong, incomplete or outdated."));
      return FALSE;
    }

  /* A dossier that is further on is asked all the same, and stays where it is. */
  if (eur_transition_check (now, EUR_STAGE_INCOMPLETE, NULL, self->today, NULL, NULL))
    g_object_set (now->dossier, "stage", EUR_STAGE_INCOMPLETE, NULL);

  note = eur_french_format_list ((const char *const *) subjects);
  eur_change_set_put (changes, EUR_DOCUMENT (now->dossier));
  eur_change_set_set_note (changes, note);

  return TRUE;
}

/**
 * eur_instruction_request:
 * @bundle: the dossier as the person sees it
 * @completions: of #EurCompletion: what to ask for; only kind, subject, detail and
 *   deadline are read
 * @author: who
 *
 * Asks the applicant for completions. A line without a deadline gets the wave's; a
 * dossier that waits for nothing else goes to “completion asked”.
 *
 * Returns: (transfer full): a future of %TRUE, rejected with %EUR_INSTRUCTION_ERROR
 *   or %EUR_STORE_ERROR
 */
DexFuture *
eur_instruction_request (EurStore   *store,
                         EurBundle  *bundle,
                         GListModel *completions,
                         const char *author)
{
  EurOperation *self;

  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (EUR_IS_BUNDLE (bundle));
  dex_return_error_if_fail (G_IS_LIST_MODEL (completions));

  self = _eur_operation_new (request, EUR_ACTION_REQUESTED, store, bundle, author);
  self->completions = g_object_ref (completions);

  return _eur_operation_start (self);
}

static EurCompletion *
find_waiting (EurDossier  *dossier,
              const char  *id,
              GError     **error)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier->completions)); i++)
    {
      g_autoptr(EurCompletion) line = g_list_model_get_item (G_LIST_MODEL (dossier->completions), i);

      if (g_strcmp0 (line->id, id) != 0)
        continue;

      if (eur_completion_is_waiting (line))
        return line;

      g_set_error (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT,
                   _("“%s” was answered meanwhile. See its answer before writing another."), line->subject);
      return NULL;
    }

  g_set_error_literal (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT,
                       _("This request was taken away meanwhile. Read the dossier again."));
  return NULL;
}

static void
put_piece (EurOperation  *self,
           EurBundle     *now,
           EurCompletion *line,
           EurChangeSet  *changes)
{
  if (self->attachment == NULL)
    return;

  g_object_set (line, "attachment", eur_document_get_id (EUR_DOCUMENT (self->attachment)), NULL);
  if (self->bytes == NULL)
    return;

  g_object_set (self->attachment, "dossier", eur_document_get_id (EUR_DOCUMENT (now->dossier)), NULL);
  eur_change_set_attach (changes, self->attachment, self->bytes);
}

static gboolean
answer (EurOperation  *self,
        EurBundle     *now,
        EurChangeSet  *changes,
        GError       **error)
{
  EurCompletion *line = find_waiting (now->dossier, self->completion, error);
  g_autofree char *note = NULL;

  if (line == NULL)
    return FALSE;

  if (self->text == NULL && self->attachment == NULL)
    {
      g_set_error (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                   _("Say what came for “%s”, or why it is no longer asked for, or add the piece."), line->subject);
      return FALSE;
    }

  g_object_set (line, "answered-on", self->today, "answer", self->text, NULL);
  put_piece (self, now, line, changes);
  eur_change_set_put (changes, EUR_DOCUMENT (now->dossier));
  note = self->text != NULL ? g_strdup_printf ("%s" EUR_NBSP ": %s", line->subject, self->text) : g_strdup (line->subject);
  eur_change_set_set_note (changes, note);

  return TRUE;
}

/**
 * eur_instruction_answer:
 * @bundle: the dossier as the person sees it
 * @completion: the id of what was asked for
 * @answer_text: (nullable): what came, or why it is no longer asked for
 * @attachment: (nullable): the piece that answers
 * @bytes: (nullable): its content, when it is a new piece
 * @author: who
 *
 * Records the answer, and the piece with it. The stage does not change: whether the
 * dossier is complete is for a person to say.
 *
 * Returns: (transfer full): a future of %TRUE, rejected with %EUR_INSTRUCTION_ERROR
 *   or %EUR_STORE_ERROR
 */
DexFuture *
eur_instruction_answer (EurStore      *store,
                        EurBundle     *bundle,
                        const char    *completion,
                        const char    *answer_text,
                        EurAttachment *attachment,
                        GBytes        *bytes,
                        const char    *author)
{
  EurOperation *self;

  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (EUR_IS_BUNDLE (bundle));
  dex_return_error_if_fail (completion != NULL);

  self = _eur_operation_new (answer, bytes != NULL ? EUR_ACTION_ATTACHED : EUR_ACTION_EDITED, store, bundle, author);
  self->completion = g_strdup (completion);
  self->text = eur_text_is_empty (answer_text) ? NULL : eur_text_clean (answer_text);
  self->attachment = attachment != NULL ? g_object_ref (attachment) : NULL;
  self->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;

  return _eur_operation_start (self);
}
