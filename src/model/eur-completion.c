/* eur-completion.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-completion.h"
#include "eur-enum.h"

/**
 * EurCompletion:
 *
 * One thing that the applicant is asked to complete, by a deadline: a line of a
 * dossier.
 */

static const EurEnumEntry kinds[] = {
  [EUR_COMPLETION_MISSING]    = { "missing", N_("Missing"), "Manquant", "list-remove-symbolic", NULL },
  [EUR_COMPLETION_WRONG]      = { "wrong", N_("Wrong"), "Erroné", "dialog-error-symbolic", NULL },
  [EUR_COMPLETION_INCOMPLETE] = { "incomplete", N_("Incomplete"), "Incomplet", "view-more-horizontal-symbolic", NULL },
  [EUR_COMPLETION_OUTDATED]   = { "outdated", N_("Outdated"), "Périmé", "document-open-recent-symbolic", NULL },
};

EUR_DEFINE_ENUM (EurCompletionKind, eur_completion_kind, kinds, EUR_N_COMPLETION_KINDS)

G_DEFINE_FINAL_TYPE (EurCompletion, eur_completion, EUR_TYPE_RECORD)

static const EurField fields[] = {
  EUR_FIELD (EurCompletion, id, N_("Identifier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_INTERNAL),
  EUR_FIELD_ENUM (EurCompletion, kind, eur_completion_kind_get_type, N_("What Is the Matter")),
  EUR_FIELD (EurCompletion, subject, N_("What Is Asked For")),
  EUR_FIELD (EurCompletion, detail, N_("Explanation")),
  EUR_FIELD (EurCompletion, asked_on, N_("Asked on"), .flags = EUR_FIELD_DATE),
  EUR_FIELD (EurCompletion, due_on, N_("Deadline"), .flags = EUR_FIELD_DATE),
  EUR_FIELD (EurCompletion, answered_on, N_("Answered on"), .flags = EUR_FIELD_DATE),
  EUR_FIELD (EurCompletion, answer, N_("Answer")),
  EUR_FIELD (EurCompletion, attachment, N_("Piece")),
};

static void
eur_completion_class_init (EurCompletionClass *klass)
{
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
eur_completion_init (EurCompletion *self)
{
}

const char *
eur_completion_kind_get_title (EurCompletionKind kind)
{
  return eur_enum_get_title (EUR_TYPE_COMPLETION_KIND, kind);
}

const char *
eur_completion_kind_get_french (EurCompletionKind kind)
{
  g_return_val_if_fail (kind < EUR_N_COMPLETION_KINDS, NULL);

  return kinds[kind].french;
}

EurCompletion *
eur_completion_new (void)
{
  return g_object_new (EUR_TYPE_COMPLETION, NULL);
}

gboolean
eur_completion_is_waiting (EurCompletion *self)
{
  g_return_val_if_fail (EUR_IS_COMPLETION (self), FALSE);

  return self->answered_on == NULL;
}

/**
 * eur_completion_is_overdue:
 * @today: the day, ISO 8601
 *
 * Returns: whether it waits still, after its deadline
 */
gboolean
eur_completion_is_overdue (EurCompletion *self,
                           const char    *today)
{
  g_return_val_if_fail (EUR_IS_COMPLETION (self), FALSE);
  g_return_val_if_fail (today != NULL, FALSE);

  return eur_completion_is_waiting (self) && self->due_on != NULL && strncmp (self->due_on, today, 10) < 0;
}
