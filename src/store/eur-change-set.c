/* eur-change-set.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-change-set-private.h"

G_DEFINE_FINAL_TYPE (EurChangeSet, eur_change_set, G_TYPE_OBJECT)

EurPut *
_eur_put_new (const char *id,
              const char *parent,
              JsonObject *body)
{
  EurPut *self = g_new0 (EurPut, 1);

  self->id = g_strdup (id);
  self->parent = g_strdup (parent);
  self->body = json_object_ref (body);

  return self;
}

void
_eur_put_free (EurPut *self)
{
  g_clear_object (&self->document);
  g_clear_pointer (&self->body, json_object_unref);
  g_free (self->id);
  g_free (self->parent);
  g_free (self->subject);
  g_free (self->rev);
  g_free (self);
}

static void
blob_free (gpointer data)
{
  EurBlob *blob = data;

  g_free (blob->sha256);
  g_bytes_unref (blob->bytes);
  g_free (blob);
}

static void
eur_change_set_finalize (GObject *object)
{
  EurChangeSet *self = EUR_CHANGE_SET (object);

  g_clear_pointer (&self->author, g_free);
  g_clear_pointer (&self->note, g_free);
  g_clear_pointer (&self->puts, eur_array_free_by_bits);
  g_clear_pointer (&self->blobs, g_ptr_array_unref);
  g_clear_error (&self->problem);

  G_OBJECT_CLASS (eur_change_set_parent_class)->finalize (object);
}

static void
eur_change_set_class_init (EurChangeSetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_change_set_finalize;
}

static void
eur_change_set_init (EurChangeSet *self)
{
  self->expected_seq = -1;
  self->puts = g_ptr_array_new_with_free_func ((GDestroyNotify) _eur_put_free);
  self->blobs = g_ptr_array_new_with_free_func (blob_free);
}

/**
 * eur_change_set_new:
 * @author: who makes the change, for the journal
 * @action: what it is, for the journal
 *
 * Returns: (transfer full): an empty change set
 */
EurChangeSet *
eur_change_set_new (const char *author,
                    EurAction   action)
{
  EurChangeSet *self = g_object_new (EUR_TYPE_CHANGE_SET, NULL);

  self->author = g_strdup (author);
  self->action = action;

  return self;
}

static EurPut *
add_put (EurChangeSet *self,
         EurDocument  *document,
         const char   *subject)
{
  g_autoptr(JsonObject) body = eur_record_to_json (EUR_RECORD (document));
  EurPut *put = _eur_put_new (eur_document_get_id (document), eur_document_get_rev (document), body);

  put->document = g_object_ref (document);
  put->subject = g_strdup (subject);
  g_ptr_array_add (self->puts, put);
  eur_record_mark_clean (EUR_RECORD (document));

  return put;
}

/* The journal speaks of dossiers; what belongs to one is told under it. */
static const char *
find_subject (EurDocument *document)
{
  if (EUR_IS_FINANCING_PLAN (document))
    return EUR_FINANCING_PLAN (document)->dossier;

  if (EUR_IS_ATTACHMENT (document))
    return EUR_ATTACHMENT (document)->dossier;

  if (EUR_IS_ELIGIBILITY (document))
    return EUR_ELIGIBILITY (document)->dossier;

  if (EUR_IS_OPINION (document))
    return EUR_OPINION (document)->dossier;

  return eur_document_get_id (document);
}

/**
 * eur_change_set_put:
 * @document: a new document, or one that was read from the store and changed
 *
 * Adds @document as it is now: later changes are not written.
 */
void
eur_change_set_put (EurChangeSet *self,
                    EurDocument  *document)
{
  g_return_if_fail (EUR_IS_CHANGE_SET (self));
  g_return_if_fail (EUR_IS_DOCUMENT (document));

  eur_change_set_put_for (self, document, find_subject (document));
}

/**
 * eur_change_set_put_for:
 * @document: a document
 * @subject: the id of the dossier for whose sake it changes
 *
 * Like eur_change_set_put(), for the journal of another document: the owner of a
 * dossier that an import changes, for example.
 */
void
eur_change_set_put_for (EurChangeSet *self,
                        EurDocument  *document,
                        const char   *subject)
{
  g_return_if_fail (EUR_IS_CHANGE_SET (self));
  g_return_if_fail (EUR_IS_DOCUMENT (document));

  if (self->problem == NULL)
    eur_record_validate (EUR_RECORD (document), &self->problem);

  add_put (self, document, subject);
}

/**
 * eur_change_set_delete:
 * @document: a document read from the store
 *
 * Adds a tombstone: the document is gone here, and wherever it is replicated.
 */
void
eur_change_set_delete (EurChangeSet *self,
                       EurDocument  *document)
{
  g_return_if_fail (EUR_IS_CHANGE_SET (self));
  g_return_if_fail (EUR_IS_DOCUMENT (document));

  add_put (self, document, find_subject (document))->deleted = TRUE;
}

/**
 * eur_change_set_attach:
 * @attachment: the piece; gets its size and SHA-256
 * @bytes: the file
 *
 * Adds @attachment and its bytes.
 */
void
eur_change_set_attach (EurChangeSet  *self,
                       EurAttachment *attachment,
                       GBytes        *bytes)
{
  EurBlob *blob;

  g_return_if_fail (EUR_IS_CHANGE_SET (self));
  g_return_if_fail (EUR_IS_ATTACHMENT (attachment));
  g_return_if_fail (bytes != NULL);

  blob = g_new0 (EurBlob, 1);
  blob->sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  blob->bytes = g_bytes_ref (bytes);
  g_ptr_array_add (self->blobs, blob);

  eur_record_set_string (EUR_RECORD (attachment), &attachment->sha256, blob->sha256);
  eur_record_set_int64 (EUR_RECORD (attachment), &attachment->byte_size, g_bytes_get_size (bytes));
  eur_change_set_put (self, EUR_DOCUMENT (attachment));
}

/**
 * eur_change_set_expect_seq:
 * @seq: what eur_store_get_seq() said when the change was planned
 *
 * Refuses the whole change, with %EUR_STORE_ERROR_CONFLICT, when anything in the
 * store changed since.
 */
void
eur_change_set_expect_seq (EurChangeSet *self,
                           gint64        seq)
{
  g_return_if_fail (EUR_IS_CHANGE_SET (self));

  self->expected_seq = seq;
}

/**
 * eur_change_set_set_note:
 * @note: (nullable): why, for the journal
 */
void
eur_change_set_set_note (EurChangeSet *self,
                         const char   *note)
{
  g_return_if_fail (EUR_IS_CHANGE_SET (self));

  g_set_str (&self->note, note);
}

gboolean
eur_change_set_is_empty (EurChangeSet *self)
{
  g_return_val_if_fail (EUR_IS_CHANGE_SET (self), TRUE);

  return self->puts->len == 0;
}

/* Everything is on disk, or nothing is. A record that changed again since it was
 * put is dirty anyway. */
void
_eur_change_set_finish (EurChangeSet *self,
                        gboolean      committed)
{
  for (guint i = 0; i < self->puts->len; i++)
    {
      EurPut *put = g_ptr_array_index (self->puts, i);

      if (!committed)
        eur_record_mark_dirty (EUR_RECORD (put->document));
      else if (put->rev != NULL)
        eur_document_set_rev (put->document, put->rev);
    }
}
