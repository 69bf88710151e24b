/* eur-dossier-page-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-dossier-page.h"
#include "eur-duplicates-banner.h"
#include "eur-scroll-index.h"
#include "eur-section.h"

G_BEGIN_DECLS

struct _EurDossierPage
{
  AdwNavigationPage  parent_instance;

  AdwToastOverlay   *toasts;
  GtkStack          *stack;
  AdwStatusPage     *failed;
  GtkScrolledWindow *scroller;
  GtkWidget         *duplicates;
  GtkWidget         *steps;
  GtkWidget         *project;
  GtkWidget         *owner;
  GtkWidget         *contact;
  GtkWidget         *financing;
  GtkWidget         *completions;
  GtkWidget         *eligibility;
  GtkWidget         *feasibility;
  GtkWidget         *pieces;
  GtkWidget         *history;
  GtkWidget         *index_list;
  GtkWidget         *index_choice;

  EurWorkspace      *workspace;
  EurBundle         *bundle;
  EurBundle         *below;       /* the same, when what is out of sight shows it too */
  DexPromise        *below_shown; /* (nullable): while it does not */
  guint              below_source;
  EurEditor         *editor; /* (nullable) */
  EurScrollIndex    *index;
  char              *status;       /* (nullable): whether it is saved, in words */
  char              *problem;      /* (nullable): why it is not */
  GPtrArray         *removed;      /* of EurAttachment: pieces that can still come back */
  GArray            *removed_at;   /* of guint: how many savings there were before each */
  guint              last_load;    /* loads are numbered: only the last one counts */
  guint              last_refresh; /* so are the readings of what others changed */
};

/* Editing: eur-dossier-page-edit.c */
void       _eur_dossier_page_set_editor          (EurDossierPage *self,
                                                  EurEditor      *editor);
void       _eur_dossier_page_update_sections     (EurDossierPage *self);
void       _eur_dossier_page_update_undo         (EurDossierPage *self);
void       _eur_dossier_page_toast               (EurDossierPage *self,
                                                  const char     *text,
                                                  const char     *action_label,
                                                  const char     *action_name);
void       _eur_dossier_page_toast_file          (EurDossierPage *self,
                                                  const char     *text,
                                                  GFile          *file);
void       _eur_dossier_page_toast_error         (EurDossierPage *self,
                                                  const GError   *error);
void       _eur_dossier_page_status_changed      (EurDossierPage *self,
                                                  const char     *status,
                                                  const char     *problem);

/* What others changed: eur-dossier-page-follow.c */
void       _eur_dossier_page_refresh             (EurDossierPage *self);
void       _eur_dossier_page_follow_documents    (GListStore     *shown,
                                                  GListModel     *found,
                                                  gboolean        keep_begun);

/* The instruction: eur-dossier-page-instruction.c */
void       _eur_dossier_page_track_instruction   (EurDossierPage *self);
void       _eur_dossier_page_follow_instruction  (EurDossierPage *self,
                                                  guint           number);

/* Actions of each concern: called from class_init. */
void       _eur_dossier_page_install_completions (GtkWidgetClass *widget_class);
void       _eur_dossier_page_install_instruction (GtkWidgetClass *widget_class);
void       _eur_dossier_page_install_opinion     (GtkWidgetClass *widget_class);
void       _eur_dossier_page_install_screening   (GtkWidgetClass *widget_class);
void       _eur_dossier_page_install_steps       (GtkWidgetClass *widget_class);
void       _eur_dossier_page_install_link        (GtkWidgetClass *widget_class);
void       _eur_dossier_page_install_edit        (GtkWidgetClass *widget_class);
void       _eur_dossier_page_install_parties     (GtkWidgetClass *widget_class);
void       _eur_dossier_page_install_pieces      (GtkWidgetClass *widget_class);
void       _eur_dossier_page_install_plan        (GtkWidgetClass *widget_class);
void       _eur_dossier_page_install_summary     (GtkWidgetClass *widget_class);
void       _eur_dossier_page_follow_plans        (EurDossierPage *self,
                                                  GListModel     *plans);
DexFuture *_eur_dossier_page_add_piece           (EurDossierPage *self,
                                                  GFile          *file) G_GNUC_WARN_UNUSED_RESULT;

gboolean   _eur_dossier_page_restore_piece       (EurDossierPage *self);

G_END_DECLS
