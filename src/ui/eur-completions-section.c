/* eur-completions-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-completion-row.h"
#include "eur-completions-section.h"
#include "eur-scoring.h"

/**
 * EurCompletionsSection:
 *
 * What the applicant is asked for, and what came of it.
 */
struct _EurCompletionsSection
{
  EurLiveSection  parent_instance;

  GtkListBox     *list;
  GtkWidget      *letter;
};

G_DEFINE_FINAL_TYPE (EurCompletionsSection, eur_completions_section, EUR_TYPE_LIVE_SECTION)

static const char *
find_piece (EurBundle  *bundle,
            const char *id)
{
  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (bundle->attachments)); i++)
    {
      g_autoptr(EurAttachment) piece = g_list_model_get_item (G_LIST_MODEL (bundle->attachments), i);

      if (g_strcmp0 (eur_document_get_id (EUR_DOCUMENT (piece)), id) == 0)
        return piece->filename;
    }

  return NULL;
}

/* Rows stay, as long as there is something for them to show. */
static EurCompletionRow *
take_row (EurCompletionsSection *self,
          guint                  position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, position);

  if (row == NULL)
    {
      row = GTK_LIST_BOX_ROW (eur_completion_row_new ());
      g_object_bind_property (self, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
      gtk_list_box_append (self->list, GTK_WIDGET (row));
    }

  return EUR_COMPLETION_ROW (row);
}

static void
eur_completions_section_refresh (EurLiveSection *section,
                                 EurBundle      *bundle)
{
  EurCompletionsSection *self = EUR_COMPLETIONS_SECTION (section);
  g_autofree char *today = eur_day_today ();
  GListModel *completions = bundle != NULL ? G_LIST_MODEL (bundle->dossier->completions) : NULL;
  guint n_completions = completions != NULL ? g_list_model_get_n_items (completions) : 0;
  guint n_waiting = 0;
  guint n_overdue = 0;
  GtkListBoxRow *row;

  for (guint i = 0; i < n_completions; i++)
    {
      g_autoptr(EurCompletion) completion = g_list_model_get_item (completions, i);

      eur_completion_row_show (take_row (self, i), completion, find_piece (bundle, completion->attachment), today);
      n_waiting += eur_completion_is_waiting (completion);
      n_overdue += eur_completion_is_overdue (completion, today);
    }

  while ((row = gtk_list_box_get_row_at_index (self->list, n_completions)))
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  gtk_widget_set_visible (self->letter, n_waiting > 0);
  eur_section_set_mark (EUR_SECTION (self), n_overdue > 0                         ? EUR_SECTION_MARK_ATTENTION
                                            : n_completions > 0 && n_waiting == 0 ? EUR_SECTION_MARK_DONE
                                                                                  : EUR_SECTION_MARK_NONE);
}

static void
eur_completions_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_COMPLETIONS_SECTION);

  G_OBJECT_CLASS (eur_completions_section_parent_class)->dispose (object);
}

static void
eur_completions_section_class_init (EurCompletionsSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_completions_section_dispose;
  EUR_LIVE_SECTION_CLASS (klass)->refresh = eur_completions_section_refresh;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-completions-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EurCompletionsSection, list);
  gtk_widget_class_bind_template_child (widget_class, EurCompletionsSection, letter);
}

static void
eur_completions_section_init (EurCompletionsSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
