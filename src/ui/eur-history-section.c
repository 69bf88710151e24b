/* eur-history-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-detail-row.h"
#include "eur-history-section.h"
#include "eur-scoring.h"

/* Longer values are cut here: the history tells what changed, not the whole text. */
#define VALUE_MAX 80

/**
 * EurHistorySection:
 *
 * The journal of a dossier, the latest first.
 */
struct _EurHistorySection
{
  EurSection  parent_instance;

  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (EurHistorySection, eur_history_section, EUR_TYPE_SECTION)

/* The field of that name of the records of @type. */
static const EurField *
find_field (GType       type,
            const char *name)
{
  g_autoptr(GTypeClass) klass = NULL;

  if (type == G_TYPE_INVALID || name == NULL)
    return NULL;

  klass = g_type_class_ref (type);

  return eur_record_class_find_field (EUR_RECORD_CLASS (klass), name);
}

static GType
find_type (const char *document)
{
  g_auto(GStrv) type_and_uuid = g_strsplit (document, ":", 2);

  return type_and_uuid[0] != NULL ? eur_document_type_from_name (type_and_uuid[0]) : G_TYPE_INVALID;
}

static char *
format_value (const EurField *field,
              JsonNode       *value)
{
  g_autofree char *text = NULL;

  if (value == NULL || JSON_NODE_HOLDS_NULL (value))
    return g_strdup ("–");

  text = eur_field_format_value (field, value);

  return g_utf8_strlen (text, -1) > VALUE_MAX ? g_utf8_substring (text, 0, VALUE_MAX) : g_steal_pointer (&text);
}

static char *
format_values (const char     *title,
               const EurField *field,
               JsonObject     *change)
{
  g_autofree char *before = format_value (field, json_object_get_member (change, "old"));
  g_autofree char *after = format_value (field, json_object_get_member (change, "new"));

  /* Translators: the name of a field, its value before, its value after */
  return g_strdup_printf (_("%s: %s → %s"), title, before, after);
}

static const char *
get_line_label (JsonObject *change,
                const char *side)
{
  JsonObject *line = eur_json_get_object (change, side);
  const char *label = line != NULL ? eur_json_get_string (line, "label") : NULL;

  return label != NULL ? label : "";
}

/* @steps: the lines' field, the line's id, and the line's field where only that changed. */
static char *
format_line_change (const EurField  *field,
                    char           **steps,
                    JsonObject      *change)
{
  const EurField *line_field = g_strv_length (steps) > 2 ? find_field (field->get_type (), steps[2]) : NULL;
  g_autofree char *title = NULL;

  if (line_field != NULL)
    {
      /* Translators: a list of lines, such as “Resources”, then the name of a field of one line */
      title = g_strdup_printf (C_("field of a line", "%s, %s"), _(field->title), _(line_field->title));
      return format_values (title, line_field, change);
    }

  if (eur_json_get_object (change, "old") == NULL && eur_json_get_object (change, "new") != NULL)
    return g_strdup_printf (_("%s: “%s” added"), _(field->title), get_line_label (change, "new"));

  if (eur_json_get_object (change, "new") == NULL && eur_json_get_object (change, "old") != NULL)
    return g_strdup_printf (_("%s: “%s” removed"), _(field->title), get_line_label (change, "old"));

  return g_strdup (_(field->title));
}

static char *
format_change (JsonObject *change)
{
  const char *document = eur_json_get_string (change, "document");
  const char *path = eur_json_get_string (change, "path");
  g_auto(GStrv) steps = path != NULL ? g_strsplit (path, "/", 3) : NULL;
  const EurField *field;

  if (document == NULL || steps == NULL || !(field = find_field (find_type (document), steps[0])))
    return NULL;

  if (field->kind == EUR_FIELD_KIND_LINES)
    return format_line_change (field, steps, change);

  /* Of an object, its name is enough. */
  if (field->kind == EUR_FIELD_KIND_JSON)
    return g_strdup (_(field->title));

  return format_values (_(field->title), field, change);
}

/* What one of two screeners may not read yet is not told here either. */
static gboolean
is_hidden (EurHistorySection *self,
           EurEvent          *event)
{
  EurBundle *bundle = eur_section_get_bundle (EUR_SECTION (self));

  return bundle != NULL && eur_screening_hides_event (bundle, event, eur_author_get_name ());
}

static char *
format_about (EurHistorySection *self,
              EurEvent          *event)
{
  gboolean hidden = is_hidden (self, event);
  JsonArray *changes = NULL;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) lines = NULL;

  if (event->by != NULL)
    g_strv_builder_add (builder, event->by);

  if (event->note != NULL && !hidden)
    g_strv_builder_add (builder, event->note);

  if (!hidden && event->changes != NULL && JSON_NODE_HOLDS_ARRAY (event->changes))
    changes = json_node_get_array (event->changes);

  for (guint i = 0; changes != NULL && i < json_array_get_length (changes); i++)
    {
      JsonNode *node = json_array_get_element (changes, i);
      g_autofree char *line = NULL;

      if (JSON_NODE_HOLDS_OBJECT (node) && (line = format_change (json_node_get_object (node))))
        g_strv_builder_add (builder, line);
    }

  lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  EurEvent *event = EUR_EVENT (item);
  g_autofree char *about = format_about (user_data, event);
  g_autofree char *at = eur_french_format_date (event->at, EUR_FRENCH_DATE_TIME);

  return eur_detail_row_new (eur_action_get_title (event->action), about, at);
}

static int
compare_events (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  const EurEvent *event_a = a;
  const EurEvent *event_b = b;
  g_autoptr(GDateTime) time_a = eur_date_parse (event_a->at, NULL);
  g_autoptr(GDateTime) time_b = eur_date_parse (event_b->at, NULL);

  if (time_a == NULL || time_b == NULL)
    return 0;

  return g_date_time_compare (time_b, time_a);
}

static void
events_changed_cb (EurHistorySection *self)
{
  g_autoptr(GListModel) events = NULL;
  g_autoptr(GtkSortListModel) sorted = NULL;
  GtkSorter *sorter = GTK_SORTER (gtk_custom_sorter_new (compare_events, NULL, NULL));

  g_object_get (self, "events", &events, NULL);
  sorted = gtk_sort_list_model_new (g_steal_pointer (&events), sorter);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (sorted), create_row, self, NULL);
}

static void
eur_history_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_HISTORY_SECTION);

  G_OBJECT_CLASS (eur_history_section_parent_class)->dispose (object);
}

static void
eur_history_section_class_init (EurHistorySectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_history_section_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-history-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EurHistorySection, list);
  gtk_widget_class_bind_template_callback (widget_class, events_changed_cb);
}

static void
eur_history_section_init (EurHistorySection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
