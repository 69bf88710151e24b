/* eur-entry-value.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-entry-value.h"

/**
 * EurEntryValue:
 *
 * What an entry means. The text belongs to the person who writes; the value is
 * the last one that passed the field's check, as a record keeps it. What is
 * wrong with a text is said when the person leaves the entry, and the text
 * stays as it is until it is mended.
 */
struct _EurEntryValue
{
  GObject         parent_instance;

  GtkEditable    *editable; /* (unowned): it owns this */
  EurEntryKind    kind;
  const EurField *field; /* (nullable) */
  char           *value; /* (nullable) */
  char           *problem;
  gboolean        showing;  /* the text is being set to the value */
  guint           emptying; /* a source: the text is empty, perhaps only to be replaced */
};

G_DEFINE_FINAL_TYPE (EurEntryValue, eur_entry_value, G_TYPE_OBJECT)

typedef enum
{
  PROP_VALUE = 1,
  PROP_PROBLEM,
} EurEntryValueProperty;

static GParamSpec *properties[PROP_PROBLEM + 1];

G_DEFINE_ENUM_TYPE (EurEntryKind, eur_entry_kind,
  G_DEFINE_ENUM_VALUE (EUR_ENTRY_TEXT, "text"),
  G_DEFINE_ENUM_VALUE (EUR_ENTRY_IDENTIFIER, "identifier"),
  G_DEFINE_ENUM_VALUE (EUR_ENTRY_DAY, "day"),
  G_DEFINE_ENUM_VALUE (EUR_ENTRY_COUNT, "count"),
  G_DEFINE_ENUM_VALUE (EUR_ENTRY_AMOUNT, "amount"),
  G_DEFINE_ENUM_VALUE (EUR_ENTRY_YEAR, "year"));

/* Kinds: from what is written to what is kept, and back. Neither is empty. */

static char *
parse_text (const char  *text,
            GError     **error)
{
  return g_strdup (text);
}

static char *
parse_identifier (const char  *text,
                  GError     **error)
{
  return eur_identifier_compact (text);
}

static char *
parse_count (const char  *text,
             GError     **error)
{
  g_autofree char *digits = eur_identifier_compact (text);
  guint64 number;

  if (!g_ascii_string_to_unsigned (digits, 10, 0, G_MAXINT64, &number, NULL))
    {
      g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                           _("This is not a whole number. Write it as 1200."));
      return NULL;
    }

  return g_strdup_printf ("%" G_GUINT64_FORMAT, number);
}

static char *
parse_amount (const char  *text,
              GError     **error)
{
  gint64 cents;

  return eur_amount_parse (text, &cents, error) ? g_strdup_printf ("%" G_GINT64_FORMAT, cents) : NULL;
}

/* Two figures, or five, are no year of a plan. */
static char *
parse_year (const char  *text,
            GError     **error)
{
  g_autofree char *digits = eur_identifier_compact (text);
  guint64 year;

  if (!g_ascii_string_to_unsigned (digits, 10, 1900, 2100, &year, NULL))
    {
      g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                           _("This is not a year. Write it with four figures, as in “2026”."));
      return NULL;
    }

  return g_strdup_printf ("%" G_GUINT64_FORMAT, year);
}

static char *
format_day (const char *value)
{
  return eur_french_format_date (value, EUR_FRENCH_DATE_LONG);
}

static char *
format_count (const char *value)
{
  return eur_french_format_integer (g_ascii_strtoll (value, NULL, 10));
}

static char *
format_amount (const char *value)
{
  return eur_french_format_money (g_ascii_strtoll (value, NULL, 10));
}

static const struct
{
  char *(*parse)  (const char  *text,
                   GError     **error);
  char *(*format) (const char  *value);
  GtkInputPurpose purpose;
} kinds[] = {
  [EUR_ENTRY_TEXT]       = { parse_text, g_strdup, GTK_INPUT_PURPOSE_FREE_FORM },
  [EUR_ENTRY_IDENTIFIER] = { parse_identifier, eur_identifier_format, GTK_INPUT_PURPOSE_FREE_FORM },
  [EUR_ENTRY_DAY]        = { eur_date_from_text, format_day, GTK_INPUT_PURPOSE_FREE_FORM },
  [EUR_ENTRY_COUNT]      = { parse_count, format_count, GTK_INPUT_PURPOSE_NUMBER },
  [EUR_ENTRY_AMOUNT]     = { parse_amount, format_amount, GTK_INPUT_PURPOSE_NUMBER },
  [EUR_ENTRY_YEAR]       = { parse_year, g_strdup, GTK_INPUT_PURPOSE_DIGITS },
};

G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == EUR_N_ENTRY_KINDS);

static gboolean
is_number (EurEntryKind kind)
{
  return kind == EUR_ENTRY_COUNT || kind == EUR_ENTRY_AMOUNT || kind == EUR_ENTRY_YEAR;
}

/* Reading and checking */

static gboolean
check_value (EurEntryValue  *self,
             const char     *value,
             GError        **error)
{
  if (self->field == NULL)
    return TRUE;

  if (value != NULL && is_number (self->kind))
    return eur_field_check_number (self->field, g_ascii_strtoll (value, NULL, 10), error);

  return eur_field_check_text (self->field, value, error);
}

static gboolean
read_text (EurEntryValue  *self,
           char          **value,
           GError        **error)
{
  const char *text = gtk_editable_get_text (self->editable);

  *value = NULL;

  if (!eur_text_is_empty (text) && !(*value = kinds[self->kind].parse (text, error)))
    return FALSE;

  if (check_value (self, *value, error))
    return TRUE;

  g_clear_pointer (value, g_free);
  return FALSE;
}

static void
tell_invalid (GtkWidget *widget,
              gboolean   invalid)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (widget),
                               GTK_ACCESSIBLE_STATE_INVALID,
                               invalid ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
set_problem (EurEntryValue *self,
             const char    *problem)
{
  if (!g_set_str (&self->problem, problem))
    return;

  /* Of a row, a screen reader meets the text in it. */
  tell_invalid (GTK_WIDGET (self->editable), problem != NULL);
  tell_invalid (GTK_WIDGET (gtk_editable_get_delegate (self->editable)), problem != NULL);

  if (problem != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->editable), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->editable), "error");

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

static void
show_value (EurEntryValue *self)
{
  g_autofree char *text = NULL;

  /* A record has no other way to say that a number is not known. */
  if (self->value != NULL && !(is_number (self->kind) && g_str_equal (self->value, "0")))
    text = kinds[self->kind].format (self->value);

  self->showing = TRUE;
  if (g_strcmp0 (gtk_editable_get_text (self->editable), text != NULL ? text : "") != 0)
    gtk_editable_set_text (self->editable, text != NULL ? text : "");
  self->showing = FALSE;

  set_problem (self, NULL);
}

static void
take_text (EurEntryValue *self)
{
  g_autofree char *value = NULL;
  g_autoptr(GError) error = NULL;

  if (!read_text (self, &value, &error))
    {
      /* While one writes nothing is right yet; what was wrong before stays so. */
      if (self->problem != NULL)
        set_problem (self, error->message);

      return;
    }

  set_problem (self, NULL);

  if (g_set_str (&self->value, value))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
emptied_cb (gpointer data)
{
  EurEntryValue *self = data;

  self->emptying = 0;
  take_text (self);
}

/* A text that is replaced is empty for a moment, which is not to lose its value:
 * what comes in its place may be wrong. */
static void
changed_cb (EurEntryValue *self)
{
  g_clear_handle_id (&self->emptying, g_source_remove);

  if (self->showing)
    return;

  if (*gtk_editable_get_text (self->editable) == '\0')
    self->emptying = g_idle_add_once (emptied_cb, self);
  else
    take_text (self);
}

static void
left_cb (EurEntryValue *self)
{
  g_autofree char *value = NULL;
  g_autoptr(GError) error = NULL;

  g_clear_handle_id (&self->emptying, g_source_remove);
  take_text (self);

  if (read_text (self, &value, &error))
    show_value (self);
  else
    set_problem (self, error->message);
}

static void
eur_entry_value_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  EurEntryValue *self = EUR_ENTRY_VALUE (object);

  switch ((EurEntryValueProperty) prop_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_entry_value_finalize (GObject *object)
{
  EurEntryValue *self = EUR_ENTRY_VALUE (object);

  g_clear_handle_id (&self->emptying, g_source_remove);
  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (eur_entry_value_parent_class)->finalize (object);
}

static void
eur_entry_value_class_init (EurEntryValueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_entry_value_get_property;
  object_class->finalize = eur_entry_value_finalize;

  properties[PROP_VALUE] =
    g_param_spec_string ("value", NULL, NULL, NULL, readable);
  properties[PROP_PROBLEM] =
    g_param_spec_string ("problem", NULL, NULL, NULL, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
eur_entry_value_init (EurEntryValue *self)
{
}

/**
 * eur_entry_value_new:
 * @editable: (transfer none): the entry, which must own the new object
 *
 * Returns: (transfer full): what @editable means
 */
EurEntryValue *
eur_entry_value_new (GtkEditable *editable)
{
  EurEntryValue *self = g_object_new (EUR_TYPE_ENTRY_VALUE, NULL);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->editable = editable;
  g_signal_connect_object (editable, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (editable), focus);

  return self;
}

EurEntryKind
eur_entry_value_get_kind (EurEntryValue *self)
{
  return self->kind;
}

void
eur_entry_value_set_kind (EurEntryValue *self,
                          EurEntryKind   kind)
{
  GtkEditable *delegate = gtk_editable_get_delegate (self->editable);

  self->kind = kind;

  if (GTK_IS_TEXT (delegate))
    gtk_text_set_input_purpose (GTK_TEXT (delegate), kinds[kind].purpose);
}

/**
 * eur_entry_value_set_field:
 * @field: (nullable) (transfer none): whose check the value must pass
 */
void
eur_entry_value_set_field (EurEntryValue  *self,
                           const EurField *field)
{
  self->field = field;
}

const char *
eur_entry_value_get_value (EurEntryValue *self)
{
  return self->value;
}

/**
 * eur_entry_value_set_value:
 * @value: (nullable): what the record has
 *
 * Shows @value, unless it is what the person has just written.
 */
void
eur_entry_value_set_value (EurEntryValue *self,
                           const char    *value)
{
  g_autofree char *written = NULL;
  gboolean changed;

  if (value != NULL && *value == '\0')
    value = NULL;

  changed = g_set_str (&self->value, value);

  if (!read_text (self, &written, NULL) || g_strcmp0 (written, value) != 0)
    show_value (self);

  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

gint64
eur_entry_value_get_number (EurEntryValue *self)
{
  return self->value != NULL ? g_ascii_strtoll (self->value, NULL, 10) : 0;
}

void
eur_entry_value_set_number (EurEntryValue *self,
                            gint64         number)
{
  g_autofree char *value = number != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, number) : NULL;

  eur_entry_value_set_value (self, value);
}

const char *
eur_entry_value_get_problem (EurEntryValue *self)
{
  return self->problem;
}
