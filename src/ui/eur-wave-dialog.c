/* eur-wave-dialog.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-intake.h"
#include "eur-spin.h"
#include "eur-wave-checklist-group.h"
#include "eur-wave-committees-group.h"
#include "eur-wave-day-row.h"
#include "eur-wave-dialog.h"
#include "eur-wave-line-row.h"

/**
 * EurWaveDialog:
 *
 * A wave as one writes it: a new one, or one that is there. Nothing is written
 * before it is saved; closing a call says first what that means.
 */
struct _EurWaveDialog
{
  AdwDialog               parent_instance;

  GtkWidget              *save;
  GtkSpinButton          *year;
  GtkSpinButton          *number;
  GtkSpinButton          *grace_days;
  GtkSpinButton          *quorum;
  GtkSpinButton          *validity_months;
  GtkEditable            *title_row;
  AdwComboRow            *state;
  EurWaveDayRow          *opens_on;
  EurWaveDayRow          *closes_on;
  GtkListBox             *families;

  EurWaveCommitteesGroup *committees;
  EurWaveChecklistGroup  *checklist;

  EurWorkspace           *workspace;
  EurWave                *wave; /* the draft */
  EurWaveState            stored_state;
  gboolean                is_new;
  gboolean                filling;
  char                   *problem; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (EurWaveDialog, eur_wave_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  PROP_WORKSPACE = 1,
  PROP_WAVE,
  PROP_PROBLEM,
} EurWaveDialogProperty;

static GParamSpec *properties[PROP_PROBLEM + 1];

static const struct
{
  const char *property;
  gsize       offset; /* of the spin button */
} numbers[] = {
  { "year", G_STRUCT_OFFSET (EurWaveDialog, year) },
  { "number", G_STRUCT_OFFSET (EurWaveDialog, number) },
  { "grace-days", G_STRUCT_OFFSET (EurWaveDialog, grace_days) },
  { "quorum", G_STRUCT_OFFSET (EurWaveDialog, quorum) },
  { "validity-months", G_STRUCT_OFFSET (EurWaveDialog, validity_months) },
};

static const struct
{
  const char *title;
  const char *description;
} states[] = {
  [EUR_WAVE_STATE_PREPARED] = { N_("In Preparation"), N_("The call is not open yet: a dossier that arrives is parked.") },
  [EUR_WAVE_STATE_OPEN]     = { N_("Open"), N_("The call is open: a dossier that arrives is received in this wave.") },
  [EUR_WAVE_STATE_CLOSED]   = { N_("Closed"), N_("A dossier that arrives is late within the grace days, then parked for the next wave.") },
  [EUR_WAVE_STATE_ARCHIVED] = { N_("Archived"), N_("The wave is over, and kept for reading.") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (states) == EUR_WAVE_STATE_ARCHIVED + 1);

static void
set_problem (EurWaveDialog *self,
             const char    *problem)
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

static char *
format_state (gpointer this,
              int      state)
{
  return state >= 0 && state < (int) G_N_ELEMENTS (states) ? g_strdup (_(states[state].title)) : NULL;
}

static char *
describe_state (gpointer this,
                guint    state)
{
  return state < G_N_ELEMENTS (states) ? g_strdup (_(states[state].description)) : NULL;
}

static GtkSpinButton *
get_spin_button (EurWaveDialog *self,
                 guint          i)
{
  return G_STRUCT_MEMBER (GtkSpinButton *, self, numbers[i].offset);
}

static void
add_family_cb (EurWaveDialog *self)
{
  EurWaveLineRow *row = eur_wave_line_row_new (_("Family"), NULL, FALSE);

  eur_wave_line_row_add_to (row, self->families);
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
fill (EurWaveDialog *self)
{
  EurWave *wave = self->wave;

  self->filling = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      gint64 number;

      g_object_get (wave, numbers[i].property, &number, NULL);
      gtk_spin_button_set_value (get_spin_button (self, i), number);
    }

  gtk_editable_set_text (self->title_row, wave->title != NULL ? wave->title : "");
  adw_combo_row_set_selected (self->state, wave->state);
  eur_wave_day_row_set_day (self->opens_on, wave->opens_on);
  eur_wave_day_row_set_day (self->closes_on, wave->closes_on);

  eur_wave_committees_group_fill (self->committees, self->workspace, wave);
  eur_wave_checklist_group_fill (self->checklist, wave);

  for (guint i = 0; wave->families != NULL && wave->families[i] != NULL; i++)
    eur_wave_line_row_add_to (eur_wave_line_row_new (_("Family"), wave->families[i], FALSE), self->families);

  self->filling = FALSE;
}

/* Lines that stayed empty are no lines. */
static void
collect_lines (EurWaveDialog *self)
{
  g_autoptr(GStrvBuilder) families = g_strv_builder_new ();
  g_auto(GStrv) texts = NULL;
  GtkListBoxRow *row;

  eur_wave_committees_group_collect (self->committees, self->wave);
  eur_wave_checklist_group_collect (self->checklist, self->wave);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->families, i)) != NULL; i++)
    {
      const char *text = gtk_editable_get_text (GTK_EDITABLE (row));

      if (!eur_text_is_empty (text))
        g_strv_builder_take (families, eur_text_clean (text));
    }

  texts = g_strv_builder_end (families);
  g_object_set (self->wave, "families", texts, NULL);
  eur_record_mark_dirty (EUR_RECORD (self->wave));
}

static void
collect (EurWaveDialog *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_object_set (self->wave,
                  numbers[i].property, (gint64) gtk_spin_button_get_value_as_int (get_spin_button (self, i)),
                  NULL);

  g_object_set (self->wave,
                "title", gtk_editable_get_text (self->title_row),
                "state", adw_combo_row_get_selected (self->state),
                "opens-on", eur_wave_day_row_get_day (self->opens_on),
                "closes-on", eur_wave_day_row_get_day (self->closes_on),
                NULL);
  collect_lines (self);
}

static gboolean
is_taken (EurWaveDialog *self)
{
  GListModel *waves = eur_workspace_get_waves (self->workspace);

  for (guint i = 0; i < g_list_model_get_n_items (waves); i++)
    {
      g_autoptr(EurWave) wave = g_list_model_get_item (waves, i);

      if (wave->year == self->wave->year && wave->number == self->wave->number &&
          g_strcmp0 (eur_document_get_id (EUR_DOCUMENT (wave)), eur_document_get_id (EUR_DOCUMENT (self->wave))) != 0)
        return TRUE;
    }

  return FALSE;
}

/* What keeps the draft from being saved, as a sentence. */
static char *
find_problem (EurWaveDialog *self)
{
  EurWave *wave = self->wave;
  g_autoptr(GError) error = NULL;

  if (eur_wave_day_row_get_problem (self->opens_on) != NULL)
    return g_strdup (eur_wave_day_row_get_problem (self->opens_on));

  if (eur_wave_day_row_get_problem (self->closes_on) != NULL)
    return g_strdup (eur_wave_day_row_get_problem (self->closes_on));

  if (!eur_record_validate (EUR_RECORD (wave), &error))
    return g_strdup (error->message);

  if (wave->opens_on != NULL && wave->closes_on != NULL && strcmp (wave->opens_on, wave->closes_on) > 0)
    return g_strdup (_("The last day of the call comes before its first day: correct one of them."));

  if (is_taken (self))
    return g_strdup (_("There is already a wave of this year and number: give this one another number."));

  return NULL;
}

/* A problem that was told goes as soon as it is mended. */
static void
changed_cb (EurWaveDialog *self)
{
  g_autofree char *problem = NULL;

  if (self->filling || self->problem == NULL)
    return;

  collect (self);
  problem = find_problem (self);
  set_problem (self, problem);
}

static void
state_cb (EurWaveDialog *self)
{
  g_autofree char *today = eur_day_today ();
  guint state = adw_combo_row_get_selected (self->state);

  if (self->filling || state == self->stored_state)
    return;

  collect (self);
  if (state == EUR_WAVE_STATE_OPEN)
    eur_wave_open_call (self->wave, today);
  else if (state == EUR_WAVE_STATE_CLOSED)
    eur_wave_close_call (self->wave, today);

  eur_wave_day_row_set_day (self->opens_on, self->wave->opens_on);
  eur_wave_day_row_set_day (self->closes_on, self->wave->closes_on);
}

static DexFuture *
save_fiber (gpointer data)
{
  EurWaveDialog *self = data;
  EurStore *store = eur_workspace_get_store (self->workspace);
  g_autoptr(EurChangeSet) changes = NULL;
  g_autoptr(GError) error = NULL;

  changes = eur_change_set_new (eur_author_get_name (), self->is_new ? EUR_ACTION_CREATED : EUR_ACTION_EDITED);
  eur_change_set_put (changes, EUR_DOCUMENT (self->wave));

  if (dex_await (eur_store_commit (store, changes), &error))
    {
      eur_workspace_set_wave (self->workspace, self->wave);
      adw_dialog_force_close (ADW_DIALOG (self));
      return dex_future_new_true ();
    }

  set_problem (self, error->message);
  if (self->save != NULL)
    gtk_widget_set_sensitive (self->save, TRUE);

  return dex_future_new_for_error (g_steal_pointer (&error));
}

static void
save (EurWaveDialog *self)
{
  gtk_widget_set_sensitive (self->save, FALSE);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, save_fiber, g_object_ref (self), g_object_unref));
}

static char *
describe_closing (EurWave *wave)
{
  g_autofree char *last_day = eur_wave_dup_last_day (wave);
  g_autofree char *closes_on = eur_french_format_date (wave->closes_on, EUR_FRENCH_DATE_LONG);
  g_autofree char *last = last_day != NULL ? eur_french_format_date (last_day, EUR_FRENCH_DATE_LONG) : NULL;

  if (wave->grace_days == 0 || last == NULL)
    /* Translators: a day, “31 mai 2026” */
    return g_strdup_printf (_("The call ends on %s. A dossier received after that day is parked for the next wave."),
                            closes_on);

  /* Translators: two days, “31 mai 2026” */
  return g_strdup_printf (_("The call ends on %s. A dossier received until %s is late: it is taken, and its history says so. Later still, it is parked for the next wave."),
                          closes_on, last);
}

static void
confirm_closing (EurWaveDialog *self)
{
  g_autofree char *title = eur_wave_dup_title (self->wave);
  /* Translators: the title of a wave */
  g_autofree char *heading = g_strdup_printf (_("Close the Call of “%s”?"), title);
  g_autofree char *body = describe_closing (self->wave);
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, body));

  adw_alert_dialog_add_responses (alert, "cancel", _("_Cancel"), "close-call", _("_Close the Call"), NULL);
  adw_alert_dialog_set_response_appearance (alert, "close-call", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (alert, "close-call");
  adw_alert_dialog_set_close_response (alert, "cancel");
  g_signal_connect_object (alert, "response::close-call", G_CALLBACK (save), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (alert), GTK_WIDGET (self));
}

static void
save_cb (EurWaveDialog *self)
{
  g_autofree char *problem = NULL;

  collect (self);
  problem = find_problem (self);
  set_problem (self, problem);
  if (problem != NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  if (self->stored_state == EUR_WAVE_STATE_OPEN && self->wave->state == EUR_WAVE_STATE_CLOSED)
    confirm_closing (self);
  else
    save (self);
}

static void
cancel_cb (EurWaveDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
eur_wave_dialog_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  EurWaveDialog *self = EUR_WAVE_DIALOG (object);

  switch ((EurWaveDialogProperty) prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;

    case PROP_WAVE:
      g_value_set_object (value, self->wave);
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_wave_dialog_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  EurWaveDialog *self = EUR_WAVE_DIALOG (object);

  switch ((EurWaveDialogProperty) prop_id)
    {
    case PROP_WORKSPACE:
      self->workspace = g_value_dup_object (value);
      break;

    case PROP_WAVE:
      self->wave = g_value_dup_object (value);
      break;

    case PROP_PROBLEM:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The wave of the list is shown elsewhere: what is written here is a copy. */
static EurWave *
copy_wave (EurWave *wave)
{
  EurDocument *document = EUR_DOCUMENT (wave);
  g_autoptr(JsonObject) body = eur_record_to_json (EUR_RECORD (wave));

  return EUR_WAVE (eur_document_from_json (eur_document_get_id (document), eur_document_get_rev (document), body, NULL));
}

static gboolean
is_any_open (GListModel *waves)
{
  for (guint i = 0; i < g_list_model_get_n_items (waves); i++)
    {
      g_autoptr(EurWave) wave = g_list_model_get_item (waves, i);

      if (wave->state == EUR_WAVE_STATE_OPEN)
        return TRUE;
    }

  return FALSE;
}

/* Who makes a wave while none is open most likely opens it now. */
static void
start_wave (EurWaveDialog *self)
{
  GListModel *waves = eur_workspace_get_waves (self->workspace);
  g_autofree char *today = eur_day_today ();

  self->wave = eur_wave_new_following (waves, today);
  if (!is_any_open (waves))
    eur_wave_open_call (self->wave, today);
}

static void
eur_wave_dialog_constructed (GObject *object)
{
  EurWaveDialog *self = EUR_WAVE_DIALOG (object);
  g_autoptr(EurWave) given = g_steal_pointer (&self->wave);

  G_OBJECT_CLASS (eur_wave_dialog_parent_class)->constructed (object);

  self->is_new = given == NULL;
  if (self->is_new)
    start_wave (self);
  else
    self->wave = copy_wave (given);

  self->stored_state = self->is_new ? EUR_WAVE_STATE_PREPARED : self->wave->state;
  adw_dialog_set_title (ADW_DIALOG (self), self->is_new ? _("New Wave") : _("Edit Wave"));
  fill (self);
}

static void
eur_wave_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_WAVE_DIALOG);

  G_OBJECT_CLASS (eur_wave_dialog_parent_class)->dispose (object);
}

static void
eur_wave_dialog_finalize (GObject *object)
{
  EurWaveDialog *self = EUR_WAVE_DIALOG (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->wave);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (eur_wave_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-wave-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, save);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, year);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, number);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, grace_days);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, quorum);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, validity_months);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, state);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, opens_on);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, closes_on);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, committees);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, checklist);
  gtk_widget_class_bind_template_child (widget_class, EurWaveDialog, families);
  gtk_widget_class_bind_template_callback (widget_class, is_said);
  gtk_widget_class_bind_template_callback (widget_class, format_problem);
  gtk_widget_class_bind_template_callback (widget_class, format_state);
  gtk_widget_class_bind_template_callback (widget_class, describe_state);
  gtk_widget_class_bind_template_callback (widget_class, add_family_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, state_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
eur_wave_dialog_class_init (EurWaveDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags construct_only = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_wave_dialog_get_property;
  object_class->set_property = eur_wave_dialog_set_property;
  object_class->constructed = eur_wave_dialog_constructed;
  object_class->dispose = eur_wave_dialog_dispose;
  object_class->finalize = eur_wave_dialog_finalize;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, EUR_TYPE_WORKSPACE, construct_only);
  properties[PROP_WAVE] =
    g_param_spec_object ("wave", NULL, NULL, EUR_TYPE_WAVE, construct_only);
  properties[PROP_PROBLEM] =
    g_param_spec_string ("problem", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_WAVE_CHECKLIST_GROUP);
  g_type_ensure (EUR_TYPE_WAVE_COMMITTEES_GROUP);
  g_type_ensure (EUR_TYPE_WAVE_DAY_ROW);
  g_type_ensure (EUR_TYPE_WAVE_STATE);
  bind_template (widget_class);
}

static void
eur_wave_dialog_init (EurWaveDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  eur_spin_ignore_scroll (adw_dialog_get_child (ADW_DIALOG (self)));
}

/**
 * eur_wave_dialog_new:
 * @workspace: an open workspace
 * @wave: (nullable): the wave to edit, or %NULL for a new one
 *
 * Returns: (transfer full): a dialog, to be presented
 */
EurWaveDialog *
eur_wave_dialog_new (EurWorkspace *workspace,
                     EurWave      *wave)
{
  g_return_val_if_fail (EUR_IS_WORKSPACE (workspace), NULL);

  return g_object_new (EUR_TYPE_WAVE_DIALOG, "workspace", workspace, "wave", wave, NULL);
}
