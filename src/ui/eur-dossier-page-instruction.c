/* eur-dossier-page-instruction.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-completions-section.h"
#include "eur-dossier-page-work.h"
#include "eur-eligibility-section.h"
#include "eur-feasibility-section.h"
#include "eur-step-card.h"

/* The instruction on the page: its sections, and the documents that they write. */

static GtkWidget *
get_section (EurDossierPage *self,
             const char     *name)
{
  const struct
  {
    const char *name;
    GtkWidget  *section;
  } sections[] = {
    { "completions", self->completions },
    { "eligibility", self->eligibility },
    { "feasibility", self->feasibility },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      if (g_str_equal (sections[i].name, name))
        return sections[i].section;
    }

  return NULL;
}

static guint
find_place (EurDossierPage *self,
            GtkWidget      *section)
{
  GListModel *sections = eur_scroll_index_get_list (self->index);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(GtkWidget) each = g_list_model_get_item (sections, i);

      if (each == section)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

/* As a choice in the index: the section comes to the top, and the keyboard into it.
 * The view has to be told once: it would add one way to the other. */
static void
go_to_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);
  GtkWidget *section = get_section (self, g_variant_get_string (parameter, NULL));
  GtkViewport *viewport = GTK_VIEWPORT (gtk_scrolled_window_get_child (self->scroller));
  guint place = section != NULL ? find_place (self, section) : GTK_INVALID_LIST_POSITION;

  if (place == GTK_INVALID_LIST_POSITION)
    return;

  g_object_set (self->index, "selected", place, NULL);
  gtk_viewport_set_scroll_to_focus (viewport, FALSE);
  gtk_widget_child_focus (section, GTK_DIR_TAB_FORWARD);
  gtk_viewport_set_scroll_to_focus (viewport, TRUE);
}

/* Following */

static void
added_cb (EurEditor  *editor,
          guint       position,
          guint       n_removed,
          guint       n_added,
          GListModel *list)
{
  for (guint i = position; i < position + n_added; i++)
    {
      g_autoptr(EurDocument) document = g_list_model_get_item (list, i);

      eur_editor_track (editor, document);
    }
}

/* What a section begins is a new document of the bundle: the editor saves it too. */
void
_eur_dossier_page_track_instruction (EurDossierPage *self)
{
  gpointer sections[] = { self->steps, self->completions, self->eligibility, self->feasibility };
  gboolean read_only = eur_store_is_read_only (eur_workspace_get_store (self->workspace));
  gpointer lists[] = { self->bundle->eligibilities, self->bundle->opinions, self->bundle->grids };

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    eur_live_section_set_read_only (sections[i], read_only);

  if (self->bundle->wave != NULL)
    eur_editor_track (self->editor, EUR_DOCUMENT (self->bundle->wave));

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      added_cb (self->editor, 0, 0, g_list_model_get_n_items (lists[i]), lists[i]);
      g_signal_connect_object (lists[i], "items-changed", G_CALLBACK (added_cb), self->editor, G_CONNECT_SWAPPED);
    }
}

static gboolean
is_wanted (EurDossierPage *self,
           EurBundle      *bundle,
           guint           number)
{
  return self->last_refresh == number && self->bundle == bundle && self->editor != NULL;
}

/* The grid that a committee was given since. */
static void
follow_grids (EurDossierPage *self,
              EurBundle      *bundle,
              guint           number)
{
  GListModel *committees = bundle->wave != NULL ? G_LIST_MODEL (bundle->wave->committees) : NULL;

  for (guint i = 0; committees != NULL && i < g_list_model_get_n_items (committees); i++)
    {
      g_autoptr(EurCommittee) committee = g_list_model_get_item (committees, i);
      g_autoptr(EurDocument) grid = NULL;

      if (committee->grid == NULL || eur_bundle_get_grid (bundle, committee->grid) != NULL)
        continue;

      grid = dex_await_object (eur_store_get (eur_workspace_get_store (self->workspace), committee->grid), NULL);

      if (!is_wanted (self, bundle, number))
        return;

      if (EUR_IS_GRID (grid) && eur_bundle_get_grid (bundle, committee->grid) == NULL)
        g_list_store_append (bundle->grids, grid);
    }
}

/* In a fiber: reads what others screened or judged meanwhile. */
void
_eur_dossier_page_follow_instruction (EurDossierPage *self,
                                      guint           number)
{
  g_autoptr(EurBundle) bundle = g_object_ref (self->bundle);
  const char *ids[] = { eur_document_get_id (EUR_DOCUMENT (bundle->dossier)), NULL };
  const struct
  {
    const char *type_name;
    GListStore *shown;
  } lists[] = {
    { "eligibility", bundle->eligibilities },
    { "opinion", bundle->opinions },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autoptr(GListModel) found = dex_await_object (eur_store_find (eur_workspace_get_store (self->workspace),
                                                                      lists[i].type_name, "dossier", ids),
                                                      NULL);

      if (!is_wanted (self, bundle, number))
        return;

      if (found != NULL)
        _eur_dossier_page_follow_documents (lists[i].shown, found, TRUE);
    }

  follow_grids (self, bundle, number);
}

void
_eur_dossier_page_install_instruction (GtkWidgetClass *widget_class)
{
  g_type_ensure (EUR_TYPE_COMPLETIONS_SECTION);
  g_type_ensure (EUR_TYPE_ELIGIBILITY_SECTION);
  g_type_ensure (EUR_TYPE_FEASIBILITY_SECTION);
  g_type_ensure (EUR_TYPE_STEP_CARD);

  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, steps);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, completions);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, eligibility);
  gtk_widget_class_bind_template_child (widget_class, EurDossierPage, feasibility);
  gtk_widget_class_install_action (widget_class, "dossier.go-to", "s", go_to_action);

  _eur_dossier_page_install_completions (widget_class);
  _eur_dossier_page_install_opinion (widget_class);
  _eur_dossier_page_install_screening (widget_class);
  _eur_dossier_page_install_steps (widget_class);
}
