/* eur-sentence-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-sentence-row.h"

/**
 * eur_sentence_row_new:
 * @icon_name: a mark
 * @style: (nullable): the style class of the mark
 * @title: what is said
 * @subtitle: (nullable): why, or what to do
 *
 * Returns: (transfer floating): a row that is only read
 */
GtkWidget *
eur_sentence_row_new (const char *icon_name,
                      const char *style,
                      const char *title,
                      const char *subtitle)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", title,
                                 "subtitle", subtitle != NULL ? subtitle : "",
                                 NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_name);

  if (style != NULL)
    gtk_widget_add_css_class (icon, style);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);

  return row;
}

/**
 * eur_sentence_row_new_for_finding:
 *
 * Returns: (transfer floating): a row that says @finding
 */
GtkWidget *
eur_sentence_row_new_for_finding (EurFinding *finding)
{
  static const char *const styles[] = {
    [EUR_SEVERITY_INFORMATION] = "success",
    [EUR_SEVERITY_ATTENTION]   = "warning",
    [EUR_SEVERITY_PROBLEM]     = "error",
  };
  static const char *const icons[] = {
    [EUR_SEVERITY_INFORMATION] = "object-select-symbolic",
    [EUR_SEVERITY_ATTENTION]   = "radio-symbolic",
    [EUR_SEVERITY_PROBLEM]     = "dialog-error-symbolic",
  };
  g_autofree char *text = eur_finding_dup_text (finding);
  EurSeverity severity = finding->kind->severity;

  return eur_sentence_row_new (icons[severity], styles[severity], text, finding->kind->source);
}
