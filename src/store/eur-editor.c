/* eur-editor.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-editor.h"

/* How long a person has to stop writing before it is saved, in milliseconds. */
#define PAUSE 400

/* How often a change is put on top of somebody else's before it is given up. */
#define MAX_REBASES 3

/**
 * EurEditor:
 *
 * Saves the documents of a bundle as one writes. Whoever binds to the records
 * changes them; the editor sees it, waits for a pause, and commits. When another
 * process was faster, the change is merged with theirs, field by field, and what
 * both changed keeps ours, theirs being in the journal. What is changed elsewhere
 * shows here too, as long as it is not being written here.
 */
struct _EurEditor
{
  GObject         parent_instance;

  EurStore       *store;
  EurBundle      *bundle;
  char           *author;

  GPtrArray      *tracked;
  GPtrArray      *undos; /* of GPtrArray of Revert */
  DexFuture      *flush; /* under way */
  char           *problem;
  EurEditorState  state;
  guint           timeout;
  gboolean        applying; /* the editor itself is changing records */
  gboolean        undoing;
};

/* A document, and what the store had of it when it was last read or saved. */
typedef struct
{
  EurDocument *document;
  JsonObject  *base;
} Tracked;

/* A document before and after one saving. */
typedef struct
{
  EurDocument *document;
  JsonObject  *before;
  JsonObject  *after;
} Revert;

typedef enum
{
  PROP_BUNDLE = 1,
  PROP_STATE,
  PROP_PROBLEM,
  PROP_CAN_UNDO,
} EurEditorProperty;

static GParamSpec *properties[PROP_CAN_UNDO + 1];

G_DEFINE_FINAL_TYPE (EurEditor, eur_editor, G_TYPE_OBJECT)

static void
tracked_free (gpointer data)
{
  Tracked *tracked = data;

  g_clear_object (&tracked->document);
  g_clear_pointer (&tracked->base, json_object_unref);
  g_free (tracked);
}

static void
revert_free (gpointer data)
{
  Revert *revert = data;

  g_clear_object (&revert->document);
  g_clear_pointer (&revert->before, json_object_unref);
  g_clear_pointer (&revert->after, json_object_unref);
  g_free (revert);
}

static void
set_state (EurEditor      *self,
           EurEditorState  state,
           const char     *problem)
{
  if (g_set_str (&self->problem, problem))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);

  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
pause_over_cb (gpointer data)
{
  EurEditor *self = data;

  self->timeout = 0;
  dex_future_disown (eur_editor_flush (self));
}

static void
touched_cb (EurEditor *self)
{
  if (self->applying)
    return;

  set_state (self, EUR_EDITOR_SAVING, NULL);
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add_once (PAUSE, pause_over_cb, self);
}

static void
watch_lines (EurEditor  *self,
             GListModel *lines,
             guint       position,
             guint       n_added)
{
  for (guint i = position; i < position + n_added; i++)
    {
      g_autoptr(GObject) line = g_list_model_get_item (lines, i);

      g_signal_connect_object (line, "notify", G_CALLBACK (touched_cb), self, G_CONNECT_SWAPPED);
    }
}

static void
lines_changed_cb (EurEditor  *self,
                  guint       position,
                  guint       n_removed,
                  guint       n_added,
                  GListModel *lines)
{
  watch_lines (self, lines, position, n_added);
  touched_cb (self);
}

static void
watch_document (EurEditor   *self,
                EurDocument *document)
{
  guint n_fields;
  const EurField *fields = eur_record_class_get_fields (EUR_RECORD_GET_CLASS (document), &n_fields);

  g_signal_connect_object (document, "notify", G_CALLBACK (touched_cb), self, G_CONNECT_SWAPPED);

  for (guint i = 0; i < n_fields; i++)
    {
      g_autoptr(GListModel) lines = NULL;

      if (fields[i].kind != EUR_FIELD_KIND_LINES)
        continue;

      g_object_get (document, fields[i].name, &lines, NULL);
      watch_lines (self, lines, 0, g_list_model_get_n_items (lines));
      g_signal_connect_object (lines, "items-changed", G_CALLBACK (lines_changed_cb), self, G_CONNECT_SWAPPED);
    }
}

static void
apply (EurEditor   *self,
       EurDocument *document,
       JsonObject  *body)
{
  self->applying = TRUE;
  eur_record_apply_json (EUR_RECORD (document), body, NULL);
  self->applying = FALSE;
}

/* Puts what is written here on top of what the store has now. */
static gboolean
rebase (EurEditor  *self,
        Tracked    *tracked,
        GError    **error)
{
  const char *id = eur_document_get_id (tracked->document);
  g_autoptr(GPtrArray) conflicts = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_difference_unref);
  g_autoptr(EurDocument) latest = NULL;
  g_autoptr(JsonObject) ours = NULL;
  g_autoptr(JsonObject) theirs = NULL;
  g_autoptr(JsonObject) merged = NULL;
  g_autoptr(GError) inner = NULL;

  latest = dex_await_object (eur_store_get (self->store, id), &inner);

  /* Deleted elsewhere while it was written here: what was written is made again. */
  if (g_error_matches (inner, EUR_STORE_ERROR, EUR_STORE_ERROR_NOT_FOUND))
    {
      eur_document_set_rev (tracked->document, NULL);
      return TRUE;
    }

  if (latest == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&inner));
      return FALSE;
    }

  if (g_strcmp0 (eur_document_get_rev (latest), eur_document_get_rev (tracked->document)) == 0)
    return TRUE;

  ours = eur_record_to_json (EUR_RECORD (tracked->document));
  theirs = eur_record_to_json (EUR_RECORD (latest));
  merged = eur_record_merge (EUR_RECORD_GET_CLASS (latest), tracked->base, ours, theirs, conflicts);
  apply (self, tracked->document, merged);
  eur_document_set_rev (tracked->document, eur_document_get_rev (latest));
  g_clear_pointer (&tracked->base, json_object_unref);
  tracked->base = g_steal_pointer (&theirs);

  return TRUE;
}

/* What can be saved, and of what cannot, the first reason. */
static GPtrArray *
list_dirty (EurEditor  *self,
            GError    **problem)
{
  GPtrArray *dirty = g_ptr_array_new ();

  for (guint i = 0; i < self->tracked->len; i++)
    {
      Tracked *tracked = g_ptr_array_index (self->tracked, i);
      g_autoptr(GError) error = NULL;

      if (!eur_record_is_dirty (EUR_RECORD (tracked->document)))
        continue;

      if (eur_record_validate (EUR_RECORD (tracked->document), &error))
        g_ptr_array_add (dirty, tracked);
      else if (*problem == NULL)
        g_propagate_error (problem, g_steal_pointer (&error));
    }

  return dirty;
}

static void
remember (EurEditor *self,
          GPtrArray *reverts)
{
  if (self->undoing || reverts->len == 0)
    return;

  g_ptr_array_add (self->undos, g_ptr_array_ref (reverts));
  if (self->undos->len == 1)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
}

static Revert *
revert_new (Tracked    *tracked,
            JsonObject *after)
{
  Revert *revert = g_new0 (Revert, 1);

  revert->document = g_object_ref (tracked->document);
  revert->before = tracked->base != NULL ? json_object_ref (tracked->base) : NULL;
  revert->after = json_object_ref (after);

  return revert;
}

static gboolean
save (EurEditor  *self,
      GPtrArray  *dirty,
      GError    **error)
{
  const char *subject = eur_document_get_id (EUR_DOCUMENT (self->bundle->dossier));
  g_autoptr(EurChangeSet) changes = eur_change_set_new (self->author, EUR_ACTION_EDITED);
  g_autoptr(GPtrArray) reverts = g_ptr_array_new_with_free_func (revert_free);
  g_autoptr(GPtrArray) bodies = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);

  for (guint i = 0; i < dirty->len; i++)
    {
      Tracked *tracked = g_ptr_array_index (dirty, i);
      JsonObject *body = eur_record_to_json (EUR_RECORD (tracked->document));

      g_ptr_array_add (bodies, body);
      if (tracked->base != NULL)
        g_ptr_array_add (reverts, revert_new (tracked, body));
      eur_change_set_put_for (changes, tracked->document, subject);
    }

  if (!dex_await (eur_store_commit (self->store, changes), error))
    return FALSE;

  /* What was new is not any more: the next merge has it as its base too. */
  for (guint i = 0; i < dirty->len; i++)
    {
      Tracked *tracked = g_ptr_array_index (dirty, i);

      g_clear_pointer (&tracked->base, json_object_unref);
      tracked->base = json_object_ref (g_ptr_array_index (bodies, i));
    }

  remember (self, reverts);
  return TRUE;
}

static gboolean
save_over_others (EurEditor  *self,
                  GPtrArray  *dirty,
                  GError    **error)
{
  for (guint i = 0; i < MAX_REBASES; i++)
    {
      g_autoptr(GError) inner = NULL;

      if (save (self, dirty, &inner))
        return TRUE;

      if (!g_error_matches (inner, EUR_STORE_ERROR, EUR_STORE_ERROR_CONFLICT) || i == MAX_REBASES - 1)
        {
          g_propagate_error (error, g_steal_pointer (&inner));
          return FALSE;
        }

      for (guint j = 0; j < dirty->len; j++)
        {
          if (!rebase (self, g_ptr_array_index (dirty, j), error))
            return FALSE;
        }
    }

  return FALSE;
}

static DexFuture *
flush_fiber (gpointer data)
{
  EurEditor *self = data;

  for (;;)
    {
      g_autoptr(GError) problem = NULL;
      g_autoptr(GError) error = NULL;
      g_autoptr(GPtrArray) dirty = list_dirty (self, &problem);

      if (dirty->len > 0 && save_over_others (self, dirty, &error))
        continue;

      /* Here, and not after an await of whoever waits, so that a change made from
       * now on starts a flush of its own. */
      dex_clear (&self->flush);

      if (error == NULL)
        error = g_steal_pointer (&problem);
      if (error == NULL && self->timeout == 0)
        set_state (self, EUR_EDITOR_SAVED, NULL);
      else if (error != NULL)
        set_state (self, EUR_EDITOR_FAILED, error->message);

      return error == NULL ? dex_future_new_true () : dex_future_new_for_error (g_steal_pointer (&error));
    }
}

static DexFuture *
refresh_fiber (gpointer data)
{
  EurEditor *self = data;

  for (guint i = 0; i < self->tracked->len; i++)
    {
      Tracked *tracked = g_ptr_array_index (self->tracked, i);
      g_autoptr(GError) error = NULL;

      if (eur_document_get_rev (tracked->document) == NULL || eur_record_is_dirty (EUR_RECORD (tracked->document)))
        continue;

      /* A document gone elsewhere, or unreadable, stays as it is shown. */
      if (rebase (self, tracked, &error) && !eur_record_is_dirty (EUR_RECORD (tracked->document)))
        continue;

      if (self->flush == NULL && self->timeout == 0)
        eur_record_mark_clean (EUR_RECORD (tracked->document));
    }

  return dex_future_new_true ();
}

static void
store_changed_cb (EurEditor *self)
{
  dex_future_disown (dex_scheduler_spawn (NULL, 0, refresh_fiber, g_object_ref (self), g_object_unref));
}

static void
eur_editor_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  EurEditor *self = EUR_EDITOR (object);

  switch ((EurEditorProperty) prop_id)
    {
    case PROP_BUNDLE:
      g_value_set_object (value, self->bundle);
      break;

    case PROP_STATE:
      g_value_set_int (value, self->state);
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;

    case PROP_CAN_UNDO:
      g_value_set_boolean (value, self->undos->len > 0);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_editor_finalize (GObject *object)
{
  EurEditor *self = EUR_EDITOR (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->tracked, g_ptr_array_unref);
  g_clear_pointer (&self->undos, g_ptr_array_unref);
  g_clear_pointer (&self->problem, g_free);
  g_clear_pointer (&self->author, g_free);
  g_clear_object (&self->bundle);
  g_clear_object (&self->store);
  dex_clear (&self->flush);

  G_OBJECT_CLASS (eur_editor_parent_class)->finalize (object);
}

static void
eur_editor_class_init (EurEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_editor_get_property;
  object_class->finalize = eur_editor_finalize;

  properties[PROP_BUNDLE] = g_param_spec_object ("bundle", NULL, NULL, EUR_TYPE_BUNDLE, flags);
  properties[PROP_STATE] = g_param_spec_int ("state", NULL, NULL, EUR_EDITOR_SAVED, EUR_EDITOR_FAILED, EUR_EDITOR_SAVED, flags);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, flags);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
eur_editor_init (EurEditor *self)
{
  self->tracked = g_ptr_array_new_with_free_func (tracked_free);
  self->undos = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
}

/**
 * eur_editor_new:
 * @store: where the bundle was read, open
 * @bundle: what is edited
 * @author: who edits, for the journal
 *
 * Returns: (transfer full): an editor that watches the documents of @bundle
 */
EurEditor *
eur_editor_new (EurStore   *store,
                EurBundle  *bundle,
                const char *author)
{
  EurEditor *self;
  gpointer documents[] = { bundle->dossier, bundle->owner, bundle->contact, bundle->plan };

  g_return_val_if_fail (EUR_IS_STORE (store), NULL);
  g_return_val_if_fail (EUR_IS_BUNDLE (bundle), NULL);

  self = g_object_new (EUR_TYPE_EDITOR, NULL);
  self->store = g_object_ref (store);
  self->bundle = g_object_ref (bundle);
  self->author = g_strdup (author);

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      if (documents[i] != NULL)
        eur_editor_track (self, documents[i]);
    }

  g_signal_connect_object (store, "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * eur_editor_track:
 * @document: a document that the bundle did not have when the editor was made
 *
 * Watches @document too, and saves it at the next pause if it is new.
 */
void
eur_editor_track (EurEditor   *self,
                  EurDocument *document)
{
  Tracked *tracked;

  g_return_if_fail (EUR_IS_EDITOR (self));
  g_return_if_fail (EUR_IS_DOCUMENT (document));

  for (guint i = 0; i < self->tracked->len; i++)
    {
      tracked = g_ptr_array_index (self->tracked, i);
      if (tracked->document == document)
        return;
    }

  tracked = g_new0 (Tracked, 1);
  tracked->document = g_object_ref (document);
  if (eur_document_get_rev (document) != NULL)
    tracked->base = eur_record_to_json (EUR_RECORD (document));

  g_ptr_array_add (self->tracked, tracked);
  watch_document (self, document);
  if (eur_document_get_rev (document) == NULL)
    touched_cb (self);
}

/**
 * eur_editor_get_bundle:
 *
 * Returns: (transfer none): what is edited
 */
EurBundle *
eur_editor_get_bundle (EurEditor *self)
{
  g_return_val_if_fail (EUR_IS_EDITOR (self), NULL);

  return self->bundle;
}

EurEditorState
eur_editor_get_state (EurEditor *self)
{
  g_return_val_if_fail (EUR_IS_EDITOR (self), EUR_EDITOR_SAVED);

  return self->state;
}

/**
 * eur_editor_get_problem:
 *
 * Returns: (transfer none) (nullable): why it could not be saved
 */
const char *
eur_editor_get_problem (EurEditor *self)
{
  g_return_val_if_fail (EUR_IS_EDITOR (self), NULL);

  return self->problem;
}

gboolean
eur_editor_can_undo (EurEditor *self)
{
  g_return_val_if_fail (EUR_IS_EDITOR (self), FALSE);

  return self->undos->len > 0;
}

/**
 * eur_editor_get_n_undos:
 *
 * Returns: how many savings can be taken back; who has other things to take back
 *   knows by it which was the last
 */
guint
eur_editor_get_n_undos (EurEditor *self)
{
  g_return_val_if_fail (EUR_IS_EDITOR (self), 0);

  return self->undos->len;
}

/**
 * eur_editor_flush:
 *
 * Saves now, without waiting for a pause: before another dossier is opened, the
 * window closes, or a document is made of it.
 *
 * Returns: (transfer full): a future that resolves to %TRUE when the store has
 *   all that was written, or rejects with what could not be saved
 */
DexFuture *
eur_editor_flush (EurEditor *self)
{
  DexFuture *future;

  dex_return_error_if_fail (EUR_IS_EDITOR (self));

  g_clear_handle_id (&self->timeout, g_source_remove);

  if (self->flush != NULL)
    return dex_ref (self->flush);

  future = dex_scheduler_spawn (NULL, 0, flush_fiber, g_object_ref (self), g_object_unref);
  if (dex_future_is_pending (future))
    self->flush = dex_ref (future);

  return future;
}

static DexFuture *
undone_cb (DexFuture *future,
           gpointer   data)
{
  EurEditor *self = data;

  self->undoing = FALSE;

  return dex_ref (future);
}

static DexFuture *
undo_fiber (gpointer data)
{
  EurEditor *self = data;
  g_autoptr(GPtrArray) reverts = NULL;
  g_autoptr(GError) error = NULL;

  if (!dex_await (eur_editor_flush (self), &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  if (self->undos->len == 0)
    return dex_future_new_true ();

  reverts = g_ptr_array_steal_index (self->undos, self->undos->len - 1);
  if (self->undos->len == 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);

  for (guint i = 0; i < reverts->len; i++)
    {
      Revert *revert = g_ptr_array_index (reverts, i);
      g_autoptr(JsonObject) now = eur_record_to_json (EUR_RECORD (revert->document));
      g_autoptr(GPtrArray) conflicts = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_difference_unref);
      g_autoptr(JsonObject) merged = eur_record_merge (EUR_RECORD_GET_CLASS (revert->document),
                                                       revert->after, now, revert->before, conflicts);

      apply (self, revert->document, merged);
    }

  self->undoing = TRUE;
  set_state (self, EUR_EDITOR_SAVING, NULL);

  return dex_future_finally (eur_editor_flush (self), undone_cb, g_object_ref (self), g_object_unref);
}

/**
 * eur_editor_undo:
 *
 * Takes back the last saving, and only that: what was changed since, here or
 * elsewhere, stays.
 *
 * Returns: (transfer full): a future that resolves to %TRUE when that is saved
 */
DexFuture *
eur_editor_undo (EurEditor *self)
{
  dex_return_error_if_fail (EUR_IS_EDITOR (self));

  return dex_scheduler_spawn (NULL, 0, undo_fiber, g_object_ref (self), g_object_unref);
}
