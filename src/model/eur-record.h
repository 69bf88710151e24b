/* eur-record.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-field.h"

G_BEGIN_DECLS

#define EUR_TYPE_RECORD (eur_record_get_type ())

G_DECLARE_DERIVABLE_TYPE (EurRecord, eur_record, EUR, RECORD, GObject)

#define EUR_RECORD_ERROR (eur_record_error_quark ())

/**
 * EurRecordError:
 * @EUR_RECORD_ERROR_KIND: a JSON member is not of the kind the field wants
 * @EUR_RECORD_ERROR_INVALID: a value is of the kind but is not allowed
 * @EUR_RECORD_ERROR_TYPE: the document is of a type this version does not know
 */
typedef enum
{
  EUR_RECORD_ERROR_KIND,
  EUR_RECORD_ERROR_INVALID,
  EUR_RECORD_ERROR_TYPE,
} EurRecordError;

GQuark eur_record_error_quark (void);

struct _EurRecordClass
{
  GObjectClass     parent_class;

  /*< private >*/
  const EurField  *fields;
  GParamSpec     **properties;
  guint            n_fields;
};

void            eur_record_class_set_fields (EurRecordClass  *klass,
                                             const EurField  *fields,
                                             guint            n_fields);
const EurField *eur_record_class_get_fields (EurRecordClass  *klass,
                                             guint           *n_fields);
const EurField *eur_record_class_find_field (EurRecordClass  *klass,
                                             const char      *name);
gboolean        eur_record_is_dirty         (EurRecord       *self);
void            eur_record_mark_clean       (EurRecord       *self);
void            eur_record_mark_dirty       (EurRecord       *self);
void            eur_record_set_string       (EurRecord       *self,
                                             char           **member,
                                             const char      *value);
void            eur_record_set_int64        (EurRecord       *self,
                                             gint64          *member,
                                             gint64           value);
gboolean        eur_record_validate         (EurRecord       *self,
                                             GError         **error);
gboolean        eur_field_check_text        (const EurField  *field,
                                             const char      *text,
                                             GError         **error);
gboolean        eur_field_check_number      (const EurField  *field,
                                             gint64           number,
                                             GError         **error);
JsonObject     *eur_record_to_json          (EurRecord       *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean        eur_record_apply_json       (EurRecord       *self,
                                             JsonObject      *object,
                                             GError         **error);

G_END_DECLS
