/* eur-intake-reading.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-intake-file-private.h"
#include "eur-intake-reading-private.h"
#include "eur-intake-value-private.h"

/* Where the targets of each scope go; -1: elsewhere. */
static const int parts[] = {
  [EUR_TARGET_DOSSIER]      = EUR_PART_DOSSIER,
  [EUR_TARGET_ORGANIZATION] = EUR_PART_ORGANIZATION,
  [EUR_TARGET_PERSON]       = EUR_PART_PERSON,
  [EUR_TARGET_PLAN]         = EUR_PART_PLAN,
  [EUR_TARGET_ATTACHMENT]   = -1,
  [EUR_TARGET_EXPENSE]      = -1,
  [EUR_TARGET_RESOURCE]     = -1,
};

G_STATIC_ASSERT (G_N_ELEMENTS (parts) == EUR_N_TARGET_SCOPES);

typedef struct
{
  EurIntakeReading *reading;
  EurMapping       *mapping;
  GListStore       *problems;
} Reader;

void
_eur_intake_reading_free (EurIntakeReading *self)
{
  for (guint i = 0; i < EUR_N_PARTS; i++)
    g_clear_pointer (&self->parts[i], json_object_unref);

  g_clear_pointer (&self->pieces, g_ptr_array_unref);
  g_free (self->withdrawn_at);
  g_free (self);
}

static void
add_problem (Reader     *reader,
             const char *label,
             const char *sample,
             const char *reason)
{
  g_autoptr(EurIntakeProblem) problem = eur_intake_problem_new (reader->reading->number, label, sample, reason);

  g_list_store_append (reader->problems, problem);
}

static gboolean
is_empty (const EurIntakeChamp *champ)
{
  if (champ->kind == EUR_CHAMP_CHOICES && champ->values != NULL)
    return champ->values[0] == NULL;

  return eur_text_is_empty (champ->text) && champ->code == NULL && !champ->is_double;
}

/* No and zero are what a field has when nothing was ever said: documents leave
 * them out, and so must what they are compared with. */
static gboolean
is_default (JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  return (type == G_TYPE_BOOLEAN && !json_node_get_boolean (node)) ||
         (type == G_TYPE_INT64 && json_node_get_int (node) == 0);
}

/* An answer to one field of an object. What cannot be read is as if it had not
 * been said, so that it does not empty the field either. */
static void
read_member (Reader               *reader,
             JsonObject           *object,
             const EurIntakeChamp *champ,
             const EurField       *field)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) node = NULL;

  if (is_empty (champ))
    {
      if (!json_object_has_member (object, field->name))
        json_object_set_null_member (object, field->name);
      return;
    }

  node = _eur_intake_value_read (champ, field, &error);
  if (error != NULL)
    add_problem (reader, champ->label, champ->text != NULL ? champ->text : champ->code, error->message);

  if (node != NULL && is_default (node))
    json_object_set_null_member (object, field->name);
  else if (node != NULL)
    json_object_set_member (object, field->name, g_steal_pointer (&node));
}

/* Several questions may each name a commune. */
static void
read_communes (Reader               *reader,
               JsonObject           *object,
               const EurIntakeChamp *champ,
               const EurField       *field)
{
  JsonArray *before = eur_json_get_array (object, field->name);
  g_autoptr(JsonArray) all = before != NULL ? json_array_ref (before) : json_array_new ();
  g_autoptr(JsonObject) one = json_object_new ();
  JsonArray *more;

  read_member (reader, one, champ, field);
  more = eur_json_get_array (one, field->name);

  for (guint i = 0; more != NULL && i < json_array_get_length (more); i++)
    json_array_add_string_element (all, json_array_get_string_element (more, i));

  if (more != NULL)
    json_object_set_array_member (object, field->name, g_steal_pointer (&all));
  else if (before == NULL && json_object_has_member (one, field->name))
    json_object_set_null_member (object, field->name);
}

static void
read_line_champ (Reader               *reader,
                 JsonObject           *line,
                 const EurIntakeChamp *champ,
                 EurTargetScope        scope)
{
  const EurTarget *target = eur_mapping_lookup (reader->mapping, champ->key);

  if (target == NULL || target->scope != scope || is_empty (champ))
    return;

  read_member (reader, line, champ, eur_target_get_field (target));
}

/* A line as the record writes it, so that it can be compared with one. */
static JsonObject *
normalize_line (JsonObject     *line,
                EurTargetScope  scope)
{
  g_autoptr(EurRecordClass) klass = eur_target_scope_ref_class (scope);
  g_autoptr(EurRecord) record = g_object_new (G_TYPE_FROM_CLASS (klass), NULL);

  eur_record_apply_json (record, line, NULL);

  return eur_record_to_json (record);
}

static void
read_block (Reader               *reader,
            const EurIntakeChamp *champ,
            const EurTarget      *target,
            EurTargetScope        scope)
{
  JsonObject *plan = reader->reading->parts[EUR_PART_PLAN];
  JsonArray *before = eur_json_get_array (plan, target->member);
  g_autoptr(JsonArray) lines = before != NULL ? json_array_ref (before) : json_array_new ();

  for (guint i = 0; i < champ->rows->len; i++)
    {
      EurIntakeRow *row = g_ptr_array_index (champ->rows, i);
      g_autoptr(JsonObject) line = json_object_new ();

      for (guint j = 0; j < row->champs->len; j++)
        read_line_champ (reader, line, g_ptr_array_index (row->champs, j), scope);

      /* A row added to the form and left empty is no line. */
      if (json_object_get_size (line) == 0)
        continue;

      json_object_set_string_member (line, "id", row->id);
      if (scope == EUR_TARGET_RESOURCE && !json_object_has_member (line, "nature"))
        json_object_set_member (line, "nature", _eur_intake_nature_guess (eur_json_get_string (line, "label")));
      json_array_add_object_element (lines, normalize_line (line, scope));
    }

  if (json_array_get_length (lines) > 0)
    json_object_set_array_member (plan, target->member, g_steal_pointer (&lines));
  else
    json_object_set_null_member (plan, target->member);
}

static void
read_pieces (Reader               *reader,
             const EurIntakeChamp *champ)
{
  EurIntakeReading *reading = reader->reading;

  if (reading->pieces == NULL)
    reading->pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);

  for (guint i = 0; i < champ->pieces->len; i++)
    {
      EurIntakePiece *piece = g_ptr_array_index (champ->pieces, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "kind", champ->label);
      json_object_set_string_member (object, "filename", piece->filename);
      if (piece->content_type != NULL)
        json_object_set_string_member (object, "content_type", piece->content_type);
      if (piece->byte_size > 0)
        json_object_set_int_member (object, "byte_size", piece->byte_size);
      g_ptr_array_add (reading->pieces, object);
    }
}

/* A total with VAT says two things. One without VAT is preferred: it is what
 * the plan's lines are in. */
static void
read_cost_with_tax (Reader               *reader,
                    const EurIntakeChamp *champ)
{
  const EurTarget *cost = eur_target_from_path ("financing_plan.declared_cost_cents");
  JsonObject *plan = reader->reading->parts[EUR_PART_PLAN];

  if (eur_json_get_int (plan, "declared_cost_cents", 0) > 0 || is_empty (champ))
    return;

  read_member (reader, plan, champ, eur_target_get_field (cost));
  if (eur_json_get_int (plan, "declared_cost_cents", 0) > 0)
    json_object_set_boolean_member (plan, "includes_tax", TRUE);
}

/* What the file says of the applicant is checked like any answer. */
static JsonObject *
read_applicant (Reader         *reader,
                JsonObject     *source,
                EurTargetScope  scope)
{
  g_autoptr(EurRecordClass) klass = eur_target_scope_ref_class (scope);
  JsonObject *object = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (source == NULL)
    return object;

  json_object_iter_init_ordered (&iter, source);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      const EurField *field = eur_record_class_find_field (klass, name);
      g_autoptr(GError) error = NULL;
      JsonNode *clean = field->kind == EUR_FIELD_KIND_STRING
                          ? _eur_intake_value_clean (json_node_get_string (node), field, &error)
                          : json_node_copy (node);

      if (clean != NULL)
        json_object_set_member (object, name, clean);
      else
        add_problem (reader, _(field->title), json_node_get_string (node), error->message);
    }

  return object;
}

/* The question about a SIRET is about the owner, who may not be the applicant. */
static void
read_siret (Reader               *reader,
            const EurIntakeChamp *champ,
            const EurField       *field)
{
  g_autoptr(JsonObject) found = json_object_new ();
  JsonObject **owner = &reader->reading->parts[EUR_PART_ORGANIZATION];
  const char *siret;

  if (is_empty (champ))
    return;

  read_member (reader, found, champ, field);
  siret = eur_json_get_string (found, "siret");
  if (siret == NULL || g_strcmp0 (siret, eur_json_get_string (*owner, "siret")) == 0)
    return;

  json_object_unref (*owner);
  if (champ->organization != NULL)
    *owner = read_applicant (reader, champ->organization, EUR_TARGET_ORGANIZATION);
  else
    *owner = g_steal_pointer (&found);

  _eur_intake_organization_complete (*owner, NULL);
}

/* The register knows an organization's name better than a form does; but a
 * form that names another one is to be seen by a person. */
static void
read_owner_name (Reader               *reader,
                 const EurIntakeChamp *champ,
                 const EurField       *field)
{
  JsonObject *owner = reader->reading->parts[EUR_PART_ORGANIZATION];
  const char *official = eur_json_get_string (owner, "name");
  g_autofree char *folded_official = eur_text_fold (official);
  g_autofree char *folded = eur_text_fold (champ->text);
  g_autofree char *reason = NULL;

  if (official == NULL && !is_empty (champ))
    {
      read_member (reader, owner, champ, field);
      return;
    }

  if (is_empty (champ) || g_str_equal (folded, folded_official))
    return;

  reason = g_strdup_printf (_("The applicant’s SIRET is that of “%s”: check whether this is the same project owner."),
                            official);
  add_problem (reader, champ->label, champ->text, reason);
}

static gboolean
is_siret (const EurTarget *target)
{
  return target->scope == EUR_TARGET_ORGANIZATION && g_str_equal (target->member, "siret");
}

static void
read_champ (Reader               *reader,
            const EurIntakeChamp *champ,
            const EurTarget      *target)
{
  const EurField *field = eur_target_get_field (target);
  JsonObject *object = parts[target->scope] >= 0 ? reader->reading->parts[parts[target->scope]] : NULL;
  EurTargetScope scope;

  if (!eur_target_accepts (target, champ->kind))
    add_problem (reader, champ->label, champ->text,
                 _("The question no longer has the kind of answer it had when its place was chosen. Correct the mapping."));
  else if (target->scope == EUR_TARGET_ATTACHMENT)
    read_pieces (reader, champ);
  else if (eur_target_is_block (target, &scope))
    read_block (reader, champ, target, scope);
  else if (field == NULL)
    read_cost_with_tax (reader, champ);
  else if (object == NULL)
    add_problem (reader, champ->label, champ->text,
                 _("Its place is in a line of the financing plan, but the question is not asked in a repeated block. Correct the mapping."));
  else if (is_siret (target))
    return;
  else if (target->scope == EUR_TARGET_ORGANIZATION && g_str_equal (field->name, "name"))
    read_owner_name (reader, champ, field);
  else if (target->many)
    read_communes (reader, object, champ, field);
  else
    read_member (reader, object, champ, field);
}

static JsonObject *
read_dossier (Reader           *reader,
              EurIntakeDossier *dossier)
{
  JsonObject *object = json_object_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *day = NULL;

  if (dossier->state != NULL)
    json_object_set_string_member (object, "external_state", dossier->state);

  if (eur_text_is_empty (dossier->deposited_at))
    return object;

  /* The day alone: the two formats do not write the hour in the same way. */
  day = eur_date_from_text (dossier->deposited_at, &error);
  if (day != NULL)
    json_object_set_string_member (object, "received_at", day);
  else
    add_problem (reader, _("Deposited on"), dossier->deposited_at, error->message);

  return object;
}

char *
_eur_intake_reading_dup_fallback_title (EurIntakeReading *self)
{
  return g_strdup_printf ("Dossier n°" EUR_NBSP "%" G_GINT64_FORMAT, self->number);
}

/* A dossier always has a title, an organization always a name: emptied in the
 * form, one becomes the number, the other stays. */
static void
finish_names (EurIntakeReading *self)
{
  JsonObject *dossier = self->parts[EUR_PART_DOSSIER];
  JsonObject *owner = self->parts[EUR_PART_ORGANIZATION];
  g_autofree char *fallback = _eur_intake_reading_dup_fallback_title (self);

  if (json_object_has_member (dossier, "title") && eur_json_get_string (dossier, "title") == NULL)
    json_object_set_string_member (dossier, "title", fallback);

  if (eur_json_get_string (owner, "name") == NULL)
    json_object_remove_member (owner, "name");
}

/**
 * _eur_intake_reading_new:
 * @dossier: a dossier of a file
 * @mapping: what its questions are to us
 * @problems: (element-type EurIntakeProblem): where to add what is not understood
 *
 * Returns: (transfer full): the dossier in our terms; a pure function
 */
EurIntakeReading *
_eur_intake_reading_new (EurIntakeDossier *dossier,
                         EurMapping       *mapping,
                         GListStore       *problems)
{
  EurIntakeReading *self = g_new0 (EurIntakeReading, 1);
  Reader reader = { self, mapping, problems };

  self->number = dossier->number;
  self->withdrawn_at = g_strdup (dossier->withdrawn_at);
  self->archived = dossier->archived;
  self->parts[EUR_PART_DOSSIER] = read_dossier (&reader, dossier);
  self->parts[EUR_PART_ORGANIZATION] = read_applicant (&reader, dossier->organization, EUR_TARGET_ORGANIZATION);
  self->parts[EUR_PART_PERSON] = read_applicant (&reader, dossier->person, EUR_TARGET_PERSON);
  self->parts[EUR_PART_PLAN] = json_object_new ();

  /* Whose SIRET it is decides whose name it is. */
  for (guint i = 0; i < dossier->champs->len; i++)
    {
      const EurIntakeChamp *champ = g_ptr_array_index (dossier->champs, i);
      const EurTarget *target = eur_mapping_lookup (mapping, champ->key);

      if (target != NULL && is_siret (target))
        read_siret (&reader, champ, eur_target_get_field (target));
    }

  for (guint i = 0; i < dossier->champs->len; i++)
    {
      const EurIntakeChamp *champ = g_ptr_array_index (dossier->champs, i);
      const EurTarget *target = eur_mapping_lookup (mapping, champ->key);

      if (target != NULL)
        read_champ (&reader, champ, target);
    }

  finish_names (self);

  return self;
}
