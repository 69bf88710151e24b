/* eur-intake-pieces.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-intake-merge-private.h"
#include "eur-intake-planner-private.h"

/* Pieces are known by their metadata: the addresses of the files expire, and
 * are not kept. In the base of the next import they are under the ids of their
 * documents; a piece is the same when its question and file name are. */

static gboolean
is_same_piece (JsonObject *a,
               JsonObject *b)
{
  return g_strcmp0 (eur_json_get_string (a, "kind"), eur_json_get_string (b, "kind")) == 0 &&
         g_strcmp0 (eur_json_get_string (a, "filename"), eur_json_get_string (b, "filename")) == 0;
}

/* The id in the base that stands for the piece and is not yet taken. */
static const char *
find_in_base (JsonObject *base,
              JsonObject *taken,
              JsonObject *piece)
{
  JsonObjectIter iter;
  const char *id;
  JsonNode *node;

  if (base == NULL)
    return NULL;

  json_object_iter_init_ordered (&iter, base);
  while (json_object_iter_next_ordered (&iter, &id, &node))
    {
      if (!json_object_has_member (taken, id) && JSON_NODE_HOLDS_OBJECT (node) &&
          is_same_piece (json_node_get_object (node), piece))
        return id;
    }

  return NULL;
}

static EurAttachment *
find_attachment (GPtrArray  *attachments,
                 const char *id)
{
  for (guint i = 0; i < attachments->len; i++)
    {
      EurDocument *attachment = g_ptr_array_index (attachments, i);

      if (g_str_equal (eur_document_get_id (attachment), id))
        return EUR_ATTACHMENT (attachment);
    }

  return NULL;
}

static void
add_change (EurIntakeStep *step,
            const char    *kind,
            const char    *old_text,
            const char    *new_text,
            gboolean       conflict)
{
  g_autoptr(EurIntakeChange) change = NULL;

  if (step->is_new)
    return;

  change = eur_intake_change_new ("attachment", kind != NULL ? kind : _("Piece"), conflict);
  change->old_text = g_strdup (old_text != NULL ? old_text : "–");
  change->new_text = g_strdup (new_text != NULL ? new_text : "–");
  if (old_text != NULL)
    change->old_value = json_node_init_string (json_node_alloc (), old_text);
  if (new_text != NULL)
    change->new_value = json_node_init_string (json_node_alloc (), new_text);
  g_list_store_append (step->item->changes, change);
  step->item->n_conflicts += conflict;
}

static void
add_piece (EurIntakeStep *step,
           JsonObject    *taken,
           JsonObject    *piece)
{
  g_autoptr(EurAttachment) attachment = eur_attachment_new ();
  g_autoptr(JsonObject) empty = eur_record_to_json (EUR_RECORD (attachment));
  g_autoptr(JsonObject) body = _eur_intake_overlay (empty, piece);
  const char *dossier = eur_document_get_id (EUR_DOCUMENT (step->dossier));

  json_object_set_string_member (body, "dossier", dossier);
  if (!eur_record_apply_json (EUR_RECORD (attachment), body, NULL))
    return;

  json_object_set_object_member (taken, eur_document_get_id (EUR_DOCUMENT (attachment)), json_object_ref (piece));
  g_ptr_array_add (step->pieces, _eur_intake_write_new (attachment, dossier, FALSE));
  add_change (step, attachment->kind, NULL, attachment->filename, FALSE);
}

/* A file replaced by another of the same name: what we know of it follows,
 * unless the bytes of the former one are here. */
static void
update_piece (EurIntakeStep *step,
              EurAttachment *attachment,
              JsonObject    *taken,
              JsonObject    *before,
              JsonObject    *piece)
{
  const char *id = eur_document_get_id (EUR_DOCUMENT (attachment));
  g_autoptr(JsonNode) old_node = json_node_init_object (json_node_alloc (), before);
  g_autoptr(JsonNode) new_node = json_node_init_object (json_node_alloc (), piece);
  g_autoptr(GPtrArray) conflicts = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_difference_unref);
  g_autoptr(JsonObject) ours = NULL;
  g_autoptr(JsonObject) merged = NULL;

  if (eur_json_equal (old_node, new_node) || attachment->sha256 != NULL)
    {
      json_object_set_object_member (taken, id, json_object_ref (before));
      if (!eur_json_equal (old_node, new_node))
        add_change (step, attachment->kind, attachment->filename, eur_json_get_string (piece, "filename"), TRUE);
      return;
    }

  ours = eur_record_to_json (EUR_RECORD (attachment));
  merged = eur_record_merge (EUR_RECORD_GET_CLASS (attachment), before, ours, piece, conflicts);
  eur_record_apply_json (EUR_RECORD (attachment), merged, NULL);
  json_object_set_object_member (taken, id, json_object_ref (piece));

  if (!eur_record_is_dirty (EUR_RECORD (attachment)))
    return;

  g_ptr_array_add (step->pieces, _eur_intake_write_new (attachment, attachment->dossier, FALSE));
  add_change (step, attachment->kind, attachment->filename, eur_json_get_string (piece, "filename"), FALSE);
}

/* A piece that the applicant withdrew goes, if it is no more than its mention. */
static void
remove_piece (EurIntakeStep *step,
              EurAttachment *attachment)
{
  if (attachment->sha256 != NULL)
    return;

  g_ptr_array_add (step->pieces, _eur_intake_write_new (attachment, attachment->dossier, TRUE));
  add_change (step, attachment->kind, attachment->filename, NULL, FALSE);
}

static void
remove_missing (EurIntakeStep *step,
                GPtrArray     *attachments,
                JsonObject    *base,
                JsonObject    *taken)
{
  JsonObjectIter iter;
  const char *id;
  JsonNode *node;

  if (base == NULL)
    return;

  json_object_iter_init_ordered (&iter, base);
  while (json_object_iter_next_ordered (&iter, &id, &node))
    {
      EurAttachment *attachment = find_attachment (attachments, id);

      if (!json_object_has_member (taken, id) && attachment != NULL)
        remove_piece (step, attachment);
    }
}

static void
merge_pieces (EurIntakeStep *step,
              JsonObject    *base,
              GPtrArray     *attachments)
{
  GPtrArray *pieces = step->reading->pieces;
  JsonObject *taken = json_object_new ();

  for (guint i = 0; i < pieces->len; i++)
    {
      JsonObject *piece = g_ptr_array_index (pieces, i);
      const char *id = find_in_base (base, taken, piece);
      EurAttachment *attachment = id != NULL ? find_attachment (attachments, id) : NULL;

      if (id == NULL)
        add_piece (step, taken, piece);
      else if (attachment == NULL) /* deleted here: it does not come back */
        json_object_set_object_member (taken, id, json_object_ref (eur_json_get_object (base, id)));
      else
        update_piece (step, attachment, taken, eur_json_get_object (base, id), piece);
    }

  remove_missing (step, attachments, base, taken);
  json_object_set_object_member (step->next_base, "attachments", taken);
}

/**
 * _eur_intake_step_pieces:
 *
 * Brings in the pieces of the file: those that came, that were replaced, that
 * were withdrawn. A CSV file says nothing of pieces.
 *
 * Returns: (transfer full) (element-type EurIntakeWrite): what is to be written
 */
GPtrArray *
_eur_intake_step_pieces (EurIntakeStep *step)
{
  GPtrArray *attachments = _eur_intake_planner_lookup (step->planner->attachments,
                                                       eur_document_get_id (EUR_DOCUMENT (step->dossier)));
  g_autoptr(GPtrArray) none = g_ptr_array_new ();
  g_autoptr(GPtrArray) writes = g_ptr_array_new_with_free_func (_eur_intake_write_free);

  step->pieces = writes;
  if (step->reading->pieces != NULL)
    merge_pieces (step, eur_json_get_object (step->base, "attachments"), attachments != NULL ? attachments : none);
  step->pieces = NULL;

  return g_steal_pointer (&writes);
}
