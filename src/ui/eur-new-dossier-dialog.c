/* eur-new-dossier-dialog.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-duplicates-banner.h"
#include "eur-new-dossier-dialog.h"
#include "eur-new-dossier-owners.h"
#include "eur-new-dossier-picker.h"
#include "eur-wave-day-row.h"

/**
 * EurNewDossierDialog:
 *
 * A dossier that came on paper or by mail: what it is called, who carries it,
 * where, when it came. It says at once what became of its wave, and which known
 * dossiers look like it.
 */
struct _EurNewDossierDialog
{
  AdwDialog            parent_instance;

  GtkWidget           *create;
  GtkEditable         *title_row;
  EurNewDossierPicker *owner;
  EurNewDossierPicker *commune;
  AdwComboRow         *wave;
  EurWaveDayRow       *received;
  EurDuplicatesBanner *duplicates;

  EurWorkspace        *workspace;
  EurNewDossierOwners *owners;  /* (nullable): until they are read */
  char                *problem; /* (nullable) */
  char                *arrival; /* (nullable): what is said of the day */
};

G_DEFINE_FINAL_TYPE (EurNewDossierDialog, eur_new_dossier_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  PROP_WORKSPACE = 1,
  PROP_PROBLEM,
  PROP_ARRIVAL,
} EurNewDossierDialogProperty;

static GParamSpec *properties[PROP_ARRIVAL + 1];

static void
set_problem (EurNewDossierDialog *self,
             const char          *problem)
{
  if (g_set_str (&self->problem, problem))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

static gboolean
is_said (gpointer    this,
         const char *text)
{
  return text != NULL;
}

static char *
format_problem (gpointer    this,
                const char *problem)
{
  return g_strdup (problem != NULL ? problem : "");
}

/* The expression is that of an item of the choice: the wave itself. */
static char *
format_wave (gpointer wave)
{
  return EUR_IS_WAVE (wave) ? eur_wave_dup_title (wave) : NULL;
}

static EurArrival
classify (EurNewDossierDialog *self)
{
  EurWave *wave = adw_combo_row_get_selected_item (self->wave);
  const char *day = eur_wave_day_row_get_day (self->received);

  return wave != NULL && day != NULL ? eur_wave_classify_arrival (wave, day) : EUR_ARRIVAL_IN_CALL;
}

static char *
describe_arrival (EurNewDossierDialog *self)
{
  EurArrival arrival = classify (self);
  g_autofree char *title = NULL;

  if (arrival == EUR_ARRIVAL_IN_CALL)
    return NULL;

  title = eur_wave_dup_title (adw_combo_row_get_selected_item (self->wave));
  if (arrival == EUR_ARRIVAL_GRACE)
    /* Translators: the title of a wave */
    return g_strdup_printf (_("Late, within the grace days of “%s”: the dossier is taken, and its history says so."), title);

  /* Translators: the title of a wave */
  return g_strdup_printf (_("“%s” takes no dossier on this day: it is parked for the next wave."), title);
}

static void
changed_cb (EurNewDossierDialog *self)
{
  g_autofree char *arrival = describe_arrival (self);

  set_problem (self, NULL);
  if (g_set_str (&self->arrival, arrival))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ARRIVAL]);
}

/* The organization that is named, known or not; NULL while none is. */
static EurOrganization *
dup_owner (EurNewDossierDialog *self)
{
  EurOrganization *known = eur_new_dossier_picker_get_chosen (self->owner);
  g_autofree char *name = eur_text_clean (eur_new_dossier_picker_get_text (self->owner));
  EurOrganization *owner;

  if (known != NULL)
    return g_object_ref (known);

  if (*name == '\0')
    return NULL;

  owner = eur_organization_new ();
  g_object_set (owner, "name", name, NULL);

  return owner;
}

static EurDossier *
new_draft (EurNewDossierDialog *self)
{
  EurWave *wave = adw_combo_row_get_selected_item (self->wave);
  EurDossier *draft = eur_dossier_new ();

  g_object_set (draft,
                "title", gtk_editable_get_text (self->title_row),
                "wave", wave != NULL ? eur_document_get_id (EUR_DOCUMENT (wave)) : NULL,
                NULL);

  return draft;
}

/* What may be a duplicate depends on it. */
static void
draft_cb (EurNewDossierDialog *self)
{
  g_autoptr(EurDossier) draft = NULL;
  g_autoptr(EurOrganization) owner = NULL;

  changed_cb (self);
  if (!eur_workspace_is_ready (self->workspace))
    return;

  draft = new_draft (self);
  owner = dup_owner (self);
  eur_duplicates_banner_search (self->duplicates, eur_workspace_get_store (self->workspace), draft, owner);
}

static GListModel *
search_owners (const char *text,
               gpointer    user_data)
{
  EurNewDossierDialog *self = user_data;

  if (self->owners == NULL)
    return G_LIST_MODEL (g_list_store_new (EUR_TYPE_ORGANIZATION));

  return eur_new_dossier_owners_search (self->owners, text);
}

static char *
format_owner (GObject *item)
{
  return g_strdup (EUR_ORGANIZATION (item)->name);
}

static char *
format_owner_detail (GObject *item)
{
  EurOrganization *owner = EUR_ORGANIZATION (item);
  const char *kind = eur_organization_kind_get_title (owner->kind);

  if (owner->city == NULL)
    return g_strdup (kind);

  /* Translators: a kind of organization, a city */
  return g_strdup_printf (C_("organization", "%s, %s"), kind, owner->city);
}

/* “len” is Lens before it is Courcelles-lès-Lens. */
static GListModel *
search_communes (const char *text,
                 gpointer    user_data)
{
  g_autoptr(GListModel) found = eur_commune_search (text);
  g_autofree char *start = eur_text_fold (text);
  GListStore *sorted = g_list_store_new (EUR_TYPE_COMMUNE);
  guint n_first = 0;

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr(EurCommune) commune = g_list_model_get_item (found, i);
      g_autofree char *name = eur_text_fold (eur_commune_get_name (commune));

      if (g_str_has_prefix (name, start))
        g_list_store_insert (sorted, n_first++, commune);
      else
        g_list_store_append (sorted, commune);
    }

  return G_LIST_MODEL (sorted);
}

static char *
format_commune (GObject *item)
{
  return g_strdup (eur_commune_get_name (EUR_COMMUNE (item)));
}

static char *
format_commune_detail (GObject *item)
{
  return g_strdup (eur_commune_get_epci_name (EUR_COMMUNE (item)));
}

static DexFuture *
load_fiber (gpointer data)
{
  EurNewDossierDialog *self = data;
  g_autoptr(EurNewDossierOwners) owners = NULL;
  g_autoptr(GError) error = NULL;

  owners = dex_await_object (eur_new_dossier_owners_load (eur_workspace_get_store (self->workspace)), &error);
  if (owners == NULL)
    return dex_future_new_for_error (g_steal_pointer (&error));

  g_set_object (&self->owners, owners);

  return dex_future_new_true ();
}

/* What keeps the dossier from being made, as a sentence. */
static char *
find_problem (EurNewDossierDialog *self,
              EurDossier          *dossier)
{
  g_autoptr(GError) error = NULL;

  if (dossier->title == NULL)
    return g_strdup (_("Give the dossier a title."));

  if (dossier->wave == NULL)
    return g_strdup (_("There is no wave yet: create one first."));

  if (eur_wave_day_row_get_problem (self->received) != NULL)
    return g_strdup (eur_wave_day_row_get_problem (self->received));

  if (eur_wave_day_row_get_day (self->received) == NULL)
    return g_strdup (_("Say on which day the dossier was received."));

  if (!eur_text_is_empty (eur_new_dossier_picker_get_text (self->commune)) &&
      eur_new_dossier_picker_get_chosen (self->commune) == NULL)
    return g_strdup (_("The commune is none of those of the territory: choose one of those that are proposed, or leave it empty."));

  return eur_record_validate (EUR_RECORD (dossier), &error) ? NULL : g_strdup (error->message);
}

static void
fill_dossier (EurNewDossierDialog *self,
              EurDossier          *dossier,
              EurOrganization     *owner)
{
  EurCommune *commune = eur_new_dossier_picker_get_chosen (self->commune);
  const char *communes[] = { commune != NULL ? eur_commune_get_insee (commune) : NULL, NULL };

  g_object_set (dossier,
                "stage", eur_arrival_get_stage (classify (self)),
                "received-at", eur_wave_day_row_get_day (self->received),
                "owner", owner != NULL ? eur_document_get_id (EUR_DOCUMENT (owner)) : NULL,
                "communes", communes,
                NULL);
}

typedef struct
{
  EurNewDossierDialog *dialog;
  EurDossier          *dossier;
  EurOrganization     *owner; /* (nullable) */
  EurWave             *wave;
  EurArrival           arrival;
} Creation;

static void
creation_free (gpointer data)
{
  Creation *creation = data;

  g_clear_object (&creation->dialog);
  g_clear_object (&creation->dossier);
  g_clear_object (&creation->owner);
  g_clear_object (&creation->wave);
  g_free (creation);
}

static gboolean
write_dossier (Creation  *creation,
               GError   **error)
{
  EurStore *store = eur_workspace_get_store (creation->dialog->workspace);
  g_autoptr(EurChangeSet) changes = eur_change_set_new (eur_author_get_name (), EUR_ACTION_CREATED);
  g_autofree char *number = dex_await_string (eur_store_next_number (store, creation->wave), error);

  if (number == NULL)
    return FALSE;

  g_object_set (creation->dossier, "number", number, NULL);
  eur_change_set_set_note (changes, eur_arrival_get_note (creation->arrival));
  eur_change_set_put (changes, EUR_DOCUMENT (creation->dossier));

  if (creation->owner != NULL && eur_document_get_rev (EUR_DOCUMENT (creation->owner)) == NULL)
    eur_change_set_put_for (changes, EUR_DOCUMENT (creation->owner),
                            eur_document_get_id (EUR_DOCUMENT (creation->dossier)));

  return dex_await (eur_store_commit (store, changes), error);
}

static DexFuture *
create_fiber (gpointer data)
{
  Creation *creation = data;
  EurNewDossierDialog *self = creation->dialog;
  g_autoptr(GError) error = NULL;

  if (!write_dossier (creation, &error))
    {
      set_problem (self, error->message);
      if (self->create != NULL)
        gtk_widget_set_sensitive (self->create, TRUE);
      return dex_future_new_for_error (g_steal_pointer (&error));
    }

  eur_workspace_set_wave (self->workspace, creation->wave);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-dossier", "s",
                              eur_document_get_id (EUR_DOCUMENT (creation->dossier)));
  adw_dialog_force_close (ADW_DIALOG (self));

  return dex_future_new_true ();
}

static void
create_cb (EurNewDossierDialog *self)
{
  g_autoptr(EurDossier) dossier = new_draft (self);
  g_autoptr(EurOrganization) owner = dup_owner (self);
  g_autofree char *problem = NULL;
  Creation *creation;

  fill_dossier (self, dossier, owner);
  problem = find_problem (self, dossier);
  set_problem (self, problem);
  if (problem != NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  creation = g_new0 (Creation, 1);
  creation->dialog = g_object_ref (self);
  creation->dossier = g_steal_pointer (&dossier);
  creation->owner = g_steal_pointer (&owner);
  creation->wave = g_object_ref (adw_combo_row_get_selected_item (self->wave));
  creation->arrival = classify (self);

  gtk_widget_set_sensitive (self->create, FALSE);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, create_fiber, creation, creation_free));
}

static void
cancel_cb (EurNewDossierDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
choose_wave (EurNewDossierDialog *self)
{
  GListModel *waves = eur_workspace_get_waves (self->workspace);
  EurWave *chosen = eur_workspace_get_wave (self->workspace);

  adw_combo_row_set_model (self->wave, waves);
  for (guint i = 0; chosen != NULL && i < g_list_model_get_n_items (waves); i++)
    {
      g_autoptr(EurDocument) wave = g_list_model_get_item (waves, i);

      if (g_str_equal (eur_document_get_id (wave), eur_document_get_id (EUR_DOCUMENT (chosen))))
        adw_combo_row_set_selected (self->wave, i);
    }
}

static void
eur_new_dossier_dialog_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  EurNewDossierDialog *self = EUR_NEW_DOSSIER_DIALOG (object);

  switch ((EurNewDossierDialogProperty) prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;

    case PROP_ARRIVAL:
      g_value_set_string (value, self->arrival);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_new_dossier_dialog_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  EurNewDossierDialog *self = EUR_NEW_DOSSIER_DIALOG (object);

  switch ((EurNewDossierDialogProperty) prop_id)
    {
    case PROP_WORKSPACE:
      self->workspace = g_value_dup_object (value);
      break;

    case PROP_PROBLEM:
    case PROP_ARRIVAL:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_new_dossier_dialog_constructed (GObject *object)
{
  EurNewDossierDialog *self = EUR_NEW_DOSSIER_DIALOG (object);
  g_autofree char *today = eur_day_today ();

  G_OBJECT_CLASS (eur_new_dossier_dialog_parent_class)->constructed (object);

  eur_new_dossier_picker_set_source (self->owner, search_owners, format_owner, format_owner_detail, self);
  eur_new_dossier_picker_set_source (self->commune, search_communes, format_commune, format_commune_detail, self);
  choose_wave (self);
  eur_wave_day_row_set_day (self->received, today);

  if (eur_workspace_is_ready (self->workspace))
    dex_future_disown (dex_scheduler_spawn (NULL, 0, load_fiber, g_object_ref (self), g_object_unref));
}

static void
eur_new_dossier_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_NEW_DOSSIER_DIALOG);

  G_OBJECT_CLASS (eur_new_dossier_dialog_parent_class)->dispose (object);
}

static void
eur_new_dossier_dialog_finalize (GObject *object)
{
  EurNewDossierDialog *self = EUR_NEW_DOSSIER_DIALOG (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->owners);
  g_clear_pointer (&self->problem, g_free);
  g_clear_pointer (&self->arrival, g_free);

  G_OBJECT_CLASS (eur_new_dossier_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-new-dossier-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, EurNewDossierDialog, create);
  gtk_widget_class_bind_template_child (widget_class, EurNewDossierDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, EurNewDossierDialog, owner);
  gtk_widget_class_bind_template_child (widget_class, EurNewDossierDialog, commune);
  gtk_widget_class_bind_template_child (widget_class, EurNewDossierDialog, wave);
  gtk_widget_class_bind_template_child (widget_class, EurNewDossierDialog, received);
  gtk_widget_class_bind_template_child (widget_class, EurNewDossierDialog, duplicates);
  gtk_widget_class_bind_template_callback (widget_class, is_said);
  gtk_widget_class_bind_template_callback (widget_class, format_problem);
  gtk_widget_class_bind_template_callback (widget_class, format_wave);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, draft_cb);
  gtk_widget_class_bind_template_callback (widget_class, create_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
eur_new_dossier_dialog_class_init (EurNewDossierDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_new_dossier_dialog_get_property;
  object_class->set_property = eur_new_dossier_dialog_set_property;
  object_class->constructed = eur_new_dossier_dialog_constructed;
  object_class->dispose = eur_new_dossier_dialog_dispose;
  object_class->finalize = eur_new_dossier_dialog_finalize;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, EUR_TYPE_WORKSPACE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, readable);
  properties[PROP_ARRIVAL] = g_param_spec_string ("arrival", NULL, NULL, NULL, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_DUPLICATES_BANNER);
  g_type_ensure (EUR_TYPE_NEW_DOSSIER_PICKER);
  g_type_ensure (EUR_TYPE_WAVE);
  g_type_ensure (EUR_TYPE_WAVE_DAY_ROW);
  bind_template (widget_class);
}

static void
eur_new_dossier_dialog_init (EurNewDossierDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_new_dossier_dialog_new:
 * @workspace: an open workspace
 *
 * Returns: (transfer full): a dialog, to be presented
 */
EurNewDossierDialog *
eur_new_dossier_dialog_new (EurWorkspace *workspace)
{
  g_return_val_if_fail (EUR_IS_WORKSPACE (workspace), NULL);

  return g_object_new (EUR_TYPE_NEW_DOSSIER_DIALOG, "workspace", workspace, NULL);
}
