/* eur-finding.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-finding.h"

static const EurEnumEntry severities[] = {
  [EUR_SEVERITY_INFORMATION] = { "information", N_("Information"), "Information", "dialog-information-symbolic", "finding-information" },
  [EUR_SEVERITY_ATTENTION]   = { "attention", N_("Attention"), "Attention", "dialog-warning-symbolic", "finding-attention" },
  [EUR_SEVERITY_PROBLEM]     = { "problem", N_("Problem"), "Problème", "dialog-error-symbolic", "finding-problem" },
};

EUR_DEFINE_ENUM (EurSeverity, eur_severity, severities, EUR_N_SEVERITIES)

G_DEFINE_BOXED_TYPE (EurFinding, eur_finding, eur_finding_ref, eur_finding_unref)

const char *
eur_severity_get_nick (EurSeverity severity)
{
  g_return_val_if_fail (severity < EUR_N_SEVERITIES, NULL);

  return severities[severity].nick;
}

const char *
eur_severity_get_title (EurSeverity severity)
{
  return eur_enum_get_title (EUR_TYPE_SEVERITY, severity);
}

const char *
eur_severity_get_french (EurSeverity severity)
{
  g_return_val_if_fail (severity < EUR_N_SEVERITIES, NULL);

  return severities[severity].french;
}

const char *
eur_severity_get_icon_name (EurSeverity severity)
{
  g_return_val_if_fail (severity < EUR_N_SEVERITIES, NULL);

  return severities[severity].icon_name;
}

/**
 * eur_severity_get_style:
 *
 * Returns: (transfer none): the style class of its mark
 */
const char *
eur_severity_get_style (EurSeverity severity)
{
  g_return_val_if_fail (severity < EUR_N_SEVERITIES, NULL);

  return severities[severity].style;
}

/**
 * eur_finding_new_take:
 * @kind: (transfer none): a line of a static table
 * @line: (nullable): id of the line it is about
 * @values: (transfer full) (array zero-terminated=1): the values of the sentence, as text
 *
 * Returns: (transfer full): a finding
 */
EurFinding *
eur_finding_new_take (const EurFindingKind  *kind,
                      const char            *line,
                      char                 **values)
{
  EurFinding *self = g_new0 (EurFinding, 1);

  g_ref_count_init (&self->ref_count);
  self->kind = kind;
  self->values = values;
  self->line = g_strdup (line);

  return self;
}

/**
 * eur_finding_new:
 * @kind: (transfer none): a line of a static table
 * @line: (nullable): id of the line it is about
 * @...: the values of the sentence, as text, then %NULL
 *
 * Returns: (transfer full): a finding
 */
EurFinding *
eur_finding_new (const EurFindingKind *kind,
                 const char           *line,
                 ...)
{
  g_autoptr(GStrvBuilder) values = g_strv_builder_new ();
  va_list arguments;

  va_start (arguments, line);
  for (const char *value = va_arg (arguments, const char *); value != NULL; value = va_arg (arguments, const char *))
    g_strv_builder_add (values, value);
  va_end (arguments);

  return eur_finding_new_take (kind, line, g_strv_builder_end (values));
}

EurFinding *
eur_finding_ref (EurFinding *self)
{
  g_ref_count_inc (&self->ref_count);

  return self;
}

void
eur_finding_unref (EurFinding *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;

  g_strfreev (self->values);
  g_free (self->line);
  g_free (self);
}

/**
 * eur_finding_dup_text:
 *
 * Returns: (transfer full): its sentence in the language of the interface
 */
char *
eur_finding_dup_text (EurFinding *self)
{
  return eur_sentence_dup_text (&self->kind->sentence, (const char *const *) self->values);
}

/**
 * eur_finding_dup_french:
 *
 * Returns: (transfer full): its sentence in French, for a document
 */
char *
eur_finding_dup_french (EurFinding *self)
{
  return eur_sentence_dup_french (&self->kind->sentence, (const char *const *) self->values);
}
