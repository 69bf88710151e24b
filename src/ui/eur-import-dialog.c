/* eur-import-dialog.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-import-dialog.h"
#include "eur-import-file-dialog.h"
#include "eur-import-lines.h"
#include "eur-import-mapping-page.h"
#include "eur-import-review-page.h"

/* What is left to a person once the import is done. */
#define LEFT_SECTIONS (1 << EUR_IMPORT_SECTION_CONFLICT | 1 << EUR_IMPORT_SECTION_WITHDRAWN | 1 << EUR_IMPORT_SECTION_REFUSED | 1 << EUR_IMPORT_SECTION_PROBLEM)

/**
 * EurImportDialog:
 *
 * The import of a file in four steps: it is read; its questions are given their
 * fields; the dry run is read; it is done. Nothing is written before the last.
 */
struct _EurImportDialog
{
  AdwDialog             parent_instance;

  AdwNavigationView    *view;
  AdwStatusPage        *failed;
  AdwStatusPage        *done;
  EurImportMappingPage *mapping;
  EurImportReviewPage  *review;
  EurImportLines       *left;

  EurWorkspace         *workspace;
  GFile                *source;
  EurIntakeFile        *file;    /* (nullable) */
  EurIntakePlan        *plan;    /* (nullable): the last dry run */
  gboolean              foreign; /* of another procedure than the wave's */
};

G_DEFINE_FINAL_TYPE (EurImportDialog, eur_import_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  PROP_WORKSPACE = 1,
  PROP_SOURCE,
} EurImportDialogProperty;

static GParamSpec *properties[PROP_SOURCE + 1];

static void
show_page (EurImportDialog *self,
           const char      *tag)
{
  const char *const tags[] = { tag };

  if (self->view != NULL)
    adw_navigation_view_replace_with_tags (self->view, tags, G_N_ELEMENTS (tags));
}

static void
fail (EurImportDialog *self,
      const GError    *error)
{
  g_autofree char *description = g_markup_escape_text (error->message, -1);

  if (self->failed == NULL)
    return;

  adw_status_page_set_description (self->failed, description);
  show_page (self, "failed");
}

/* The wave that is worked on, else the one that is open, else any. */
static EurWave *
choose_wave (EurImportDialog *self)
{
  GListModel *waves = eur_workspace_get_waves (self->workspace);
  EurWave *wave = eur_workspace_get_wave (self->workspace);

  if (wave != NULL)
    return g_object_ref (wave);

  /* The open one comes first. */
  return g_list_model_get_item (waves, 0);
}

static DexFuture *
plan_future (EurImportDialog *self,
             EurMapping      *correction,
             EurWave         *wave)
{
  return eur_intake_plan (eur_workspace_get_store (self->workspace), self->file, correction,
                          eur_document_get_id (EUR_DOCUMENT (wave)));
}

/* What the labels say, where no plan can be made yet. */
static void
show_mapping (EurImportDialog *self,
              EurIntakePlan   *plan,
              const GError    *error)
{
  g_autoptr(EurMapping) proposed = plan == NULL ? eur_mapping_new () : NULL;

  if (proposed != NULL)
    eur_mapping_propose (proposed, self->file, NULL);

  eur_import_mapping_page_set_questions (self->mapping, self->file,
                                         plan != NULL ? eur_intake_plan_get_mapping (plan) : proposed,
                                         plan != NULL ? eur_intake_plan_get_not_understood (plan) : NULL);

  self->foreign = g_error_matches (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_PROCEDURE);
  if (self->foreign)
    eur_import_mapping_page_set_problem (self->mapping,
                                         _("The wave takes its dossiers from another procedure, and none of these is known here. Continue only if this is the right file."));
  else if (error != NULL)
    eur_import_mapping_page_set_problem (self->mapping, error->message);

  show_page (self, "mapping");
}

static void
ready_cb (EurWorkspace *workspace,
          GParamSpec   *pspec,
          DexPromise   *promise)
{
  if (eur_workspace_is_ready (workspace) && dex_future_is_pending (DEX_FUTURE (promise)))
    dex_promise_resolve_boolean (promise, TRUE);
}

static void
unref_promise (gpointer  promise,
               GClosure *closure)
{
  dex_unref (promise);
}

/* A file that came with the command line is there before the store is open. */
static DexFuture *
ready_future (EurWorkspace *workspace)
{
  DexPromise *promise = dex_promise_new ();

  g_signal_connect_data (workspace, "notify::ready", G_CALLBACK (ready_cb),
                         dex_ref (promise), unref_promise, G_CONNECT_DEFAULT);
  ready_cb (workspace, NULL, promise);

  return DEX_FUTURE (promise);
}

static DexFuture *
read_fiber (gpointer data)
{
  EurImportDialog *self = data;
  GListModel *waves = eur_workspace_get_waves (self->workspace);
  g_autoptr(EurWave) wave = NULL;
  g_autoptr(EurIntakePlan) plan = NULL;
  g_autoptr(GError) error = NULL;

  dex_await (ready_future (self->workspace), NULL);
  if (!(wave = choose_wave (self)))
    {
      show_page (self, "no-wave");
      return dex_future_new_true ();
    }

  g_clear_pointer (&self->file, eur_intake_file_unref);
  if (!(self->file = dex_await_boxed (eur_intake_file_load (self->source), &error)))
    {
      fail (self, error);
      return dex_future_new_for_error (g_steal_pointer (&error));
    }

  plan = dex_await_object (plan_future (self, NULL, wave), &error);
  if (self->mapping == NULL)
    return dex_future_new_true ();

  eur_import_mapping_page_set_waves (self->mapping, waves, wave);
  show_mapping (self, plan, error);

  return dex_future_new_true ();
}

static void
start (EurImportDialog *self)
{
  show_page (self, "reading");
  dex_future_disown (dex_scheduler_spawn (NULL, 0, read_fiber, g_object_ref (self), g_object_unref));
}

static void
set_enabled (EurImportDialog *self,
             gboolean         enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.plan", enabled);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.commit", enabled);
}

static DexFuture *
plan_fiber (gpointer data)
{
  EurImportDialog *self = data;
  g_autoptr(EurMapping) correction = eur_import_mapping_page_dup_correction (self->mapping);
  g_autoptr(EurIntakePlan) plan = NULL;
  g_autoptr(GError) error = NULL;

  /* Saying yes to another procedure is a correction too. */
  if (correction == NULL && self->foreign)
    correction = eur_mapping_new ();

  plan = dex_await_object (plan_future (self, correction, eur_import_mapping_page_get_wave (self->mapping)), &error);
  set_enabled (self, TRUE);
  if (self->mapping == NULL)
    return dex_future_new_true ();

  self->foreign |= g_error_matches (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_PROCEDURE);
  eur_import_mapping_page_set_problem (self->mapping, error != NULL ? error->message : NULL);
  if (plan != NULL)
    {
      g_set_object (&self->plan, plan);
      eur_import_review_page_set_plan (self->review, plan);
      adw_navigation_view_push_by_tag (self->view, "review");
    }

  return dex_future_new_true ();
}

static char *
describe_result (EurIntakePlan *plan)
{
  guint n_changed = eur_intake_plan_count (plan, EUR_OUTCOME_CHANGED);
  guint n_conflicts = eur_intake_plan_count_conflicts (plan);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) lines = NULL;

  if (n_changed > 0)
    g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u dossier was brought up to date.",
                                                             "%u dossiers were brought up to date.", n_changed),
                                                   n_changed));
  if (n_conflicts > 0)
    g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u value that was changed here is kept.",
                                                             "%u values that were changed here are kept.", n_conflicts),
                                                   n_conflicts));
  lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

static void
show_result (EurImportDialog *self)
{
  guint n_new = eur_intake_plan_count (self->plan, EUR_OUTCOME_NEW);
  g_autofree char *title = NULL;
  g_autofree char *description = describe_result (self->plan);

  title = g_strdup_printf (ngettext ("%u Dossier Imported", "%u Dossiers Imported", n_new), n_new);
  adw_status_page_set_title (self->done, n_new > 0 ? title : _("No New Dossier"));
  adw_status_page_set_description (self->done, description);
  eur_import_lines_set_plan (self->left, self->plan, LEFT_SECTIONS);
  show_page (self, "done");
}

static DexFuture *
commit_fiber (gpointer data)
{
  EurImportDialog *self = data;
  g_autoptr(GError) error = NULL;
  gboolean written = dex_await (eur_intake_plan_commit (self->plan, eur_author_get_name ()), &error);

  set_enabled (self, TRUE);
  if (self->review == NULL)
    return dex_future_new_true ();

  if (written)
    show_result (self);
  else
    eur_import_review_page_set_problem (self->review, error->message);

  return dex_future_new_true ();
}

static void
plan_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  set_enabled (EUR_IMPORT_DIALOG (widget), FALSE);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, plan_fiber, g_object_ref (widget), g_object_unref));
}

static void
commit_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  set_enabled (EUR_IMPORT_DIALOG (widget), FALSE);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, commit_fiber, g_object_ref (widget), g_object_unref));
}

static void
cancel_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
show_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  EurImportDialog *self = EUR_IMPORT_DIALOG (widget);

  eur_workspace_set_wave (self->workspace, eur_intake_plan_get_wave (self->plan));
  gtk_widget_activate_action (widget, "win.back", NULL);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
new_wave_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.new-wave", NULL);
  adw_dialog_close (ADW_DIALOG (widget));
}

static DexFuture *
choose_fiber (gpointer data)
{
  EurImportDialog *self = data;
  g_autoptr(GFile) file = dex_await_object (eur_import_file_dialog_open (GTK_WIDGET (self)), NULL);

  if (file != NULL)
    {
      g_set_object (&self->source, file);
      start (self);
    }

  return dex_future_new_true ();
}

static void
choose_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  dex_future_disown (dex_scheduler_spawn (NULL, 0, choose_fiber, g_object_ref (widget), g_object_unref));
}

static void
eur_import_dialog_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  EurImportDialog *self = EUR_IMPORT_DIALOG (object);

  switch ((EurImportDialogProperty) prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;

    case PROP_SOURCE:
      g_value_set_object (value, self->source);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_import_dialog_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  EurImportDialog *self = EUR_IMPORT_DIALOG (object);

  switch ((EurImportDialogProperty) prop_id)
    {
    case PROP_WORKSPACE:
      self->workspace = g_value_dup_object (value);
      break;

    case PROP_SOURCE:
      self->source = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_import_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_IMPORT_DIALOG);

  G_OBJECT_CLASS (eur_import_dialog_parent_class)->dispose (object);
}

static void
eur_import_dialog_finalize (GObject *object)
{
  EurImportDialog *self = EUR_IMPORT_DIALOG (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->source);
  g_clear_pointer (&self->file, eur_intake_file_unref);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (eur_import_dialog_parent_class)->finalize (object);
}

static void
eur_import_dialog_class_init (EurImportDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags construct_only = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_import_dialog_get_property;
  object_class->set_property = eur_import_dialog_set_property;
  object_class->dispose = eur_import_dialog_dispose;
  object_class->finalize = eur_import_dialog_finalize;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, EUR_TYPE_WORKSPACE, construct_only);
  properties[PROP_SOURCE] =
    g_param_spec_object ("source", NULL, NULL, G_TYPE_FILE, construct_only);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_IMPORT_LINES);
  g_type_ensure (EUR_TYPE_IMPORT_MAPPING_PAGE);
  g_type_ensure (EUR_TYPE_IMPORT_REVIEW_PAGE);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, EurImportDialog, view);
  gtk_widget_class_bind_template_child (widget_class, EurImportDialog, failed);
  gtk_widget_class_bind_template_child (widget_class, EurImportDialog, done);
  gtk_widget_class_bind_template_child (widget_class, EurImportDialog, mapping);
  gtk_widget_class_bind_template_child (widget_class, EurImportDialog, review);
  gtk_widget_class_bind_template_child (widget_class, EurImportDialog, left);

  gtk_widget_class_install_action (widget_class, "import.choose", NULL, choose_action);
  gtk_widget_class_install_action (widget_class, "import.new-wave", NULL, new_wave_action);
  gtk_widget_class_install_action (widget_class, "import.cancel", NULL, cancel_action);
  gtk_widget_class_install_action (widget_class, "import.plan", NULL, plan_action);
  gtk_widget_class_install_action (widget_class, "import.commit", NULL, commit_action);
  gtk_widget_class_install_action (widget_class, "import.show", NULL, show_action);
}

static void
eur_import_dialog_init (EurImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_import_dialog_new:
 * @workspace: an open workspace
 * @file: the file to import
 *
 * Returns: (transfer full): a dialog that does nothing before it is presented
 */
EurImportDialog *
eur_import_dialog_new (EurWorkspace *workspace,
                       GFile        *file)
{
  g_return_val_if_fail (EUR_IS_WORKSPACE (workspace), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return g_object_new (EUR_TYPE_IMPORT_DIALOG, "workspace", workspace, "source", file, NULL);
}

/**
 * eur_import_dialog_present:
 * @parent: a widget of the window
 * @workspace: an open workspace
 * @file: the file to import
 *
 * Reads the file in a dialog.
 */
void
eur_import_dialog_present (GtkWidget    *parent,
                           EurWorkspace *workspace,
                           GFile        *file)
{
  EurImportDialog *self = eur_import_dialog_new (workspace, file);

  adw_dialog_present (ADW_DIALOG (self), parent);
  start (self);
}
