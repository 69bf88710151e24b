/* eur-document.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-record.h"

G_BEGIN_DECLS

#define EUR_TYPE_DOCUMENT (eur_document_get_type ())

/* By hand: G_DECLARE_DERIVABLE_TYPE would hide the members below. */
#define EUR_DOCUMENT(object)           (G_TYPE_CHECK_INSTANCE_CAST ((object), EUR_TYPE_DOCUMENT, EurDocument))
#define EUR_DOCUMENT_CLASS(klass)      (G_TYPE_CHECK_CLASS_CAST ((klass), EUR_TYPE_DOCUMENT, EurDocumentClass))
#define EUR_IS_DOCUMENT(object)        (G_TYPE_CHECK_INSTANCE_TYPE ((object), EUR_TYPE_DOCUMENT))
#define EUR_DOCUMENT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS ((object), EUR_TYPE_DOCUMENT, EurDocumentClass))

typedef struct _EurDocument EurDocument;
typedef struct _EurDocumentClass EurDocumentClass;

/* The members that every document carries (design: schema, who and when). */
struct _EurDocument
{
  EurRecord  parent_instance;

  char      *type;
  gint64     schema;
  char      *created_at;
  char      *created_by;
  char      *updated_at;
  char      *updated_by;
};

struct _EurDocumentClass
{
  EurRecordClass  parent_class;

  const char     *type_name; /* "dossier": the member `type` and the start of the id */
};

GType              eur_document_get_type       (void) G_GNUC_CONST;
GType              eur_document_type_from_name (const char   *type_name);
const char *const *eur_document_list_types     (void);
EurDocument       *eur_document_from_json      (const char   *id,
                                                const char   *rev,
                                                JsonObject   *body,
                                                GError      **error) G_GNUC_WARN_UNUSED_RESULT;
const char        *eur_document_get_type_name  (EurDocument  *self);
const char        *eur_document_get_id         (EurDocument  *self);
const char        *eur_document_get_rev        (EurDocument  *self);
void               eur_document_set_id         (EurDocument  *self,
                                                const char   *id);
void               eur_document_set_rev        (EurDocument  *self,
                                                const char   *rev);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurDocument, g_object_unref)

G_END_DECLS
