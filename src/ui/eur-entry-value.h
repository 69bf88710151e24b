/* eur-entry-value.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "eur-model.h"

G_BEGIN_DECLS

/**
 * EurEntryKind:
 * @EUR_ENTRY_TEXT: as it is written
 * @EUR_ENTRY_IDENTIFIER: a SIRET and the like: grouped to be read, compact to be kept
 * @EUR_ENTRY_DAY: in French words to be read, ISO 8601 to be kept
 * @EUR_ENTRY_COUNT: a whole number
 * @EUR_ENTRY_AMOUNT: euros to be read, cents to be kept
 * @EUR_ENTRY_YEAR: of four figures, never grouped
 */
typedef enum
{
  EUR_ENTRY_TEXT,
  EUR_ENTRY_IDENTIFIER,
  EUR_ENTRY_DAY,
  EUR_ENTRY_COUNT,
  EUR_ENTRY_AMOUNT,
  EUR_ENTRY_YEAR,
} EurEntryKind;

#define EUR_N_ENTRY_KINDS (EUR_ENTRY_YEAR + 1)

#define EUR_TYPE_ENTRY_KIND  (eur_entry_kind_get_type ())
#define EUR_TYPE_ENTRY_VALUE (eur_entry_value_get_type ())

G_DECLARE_FINAL_TYPE (EurEntryValue, eur_entry_value, EUR, ENTRY_VALUE, GObject)

GType          eur_entry_kind_get_type     (void) G_GNUC_CONST;
EurEntryValue *eur_entry_value_new         (GtkEditable    *editable) G_GNUC_WARN_UNUSED_RESULT;
void           eur_entry_value_set_kind    (EurEntryValue  *self,
                                            EurEntryKind    kind);
void           eur_entry_value_set_field   (EurEntryValue  *self,
                                            const EurField *field);
const char    *eur_entry_value_get_value   (EurEntryValue  *self);
void           eur_entry_value_set_value   (EurEntryValue  *self,
                                            const char     *value);
gint64         eur_entry_value_get_number  (EurEntryValue  *self);
void           eur_entry_value_set_number  (EurEntryValue  *self,
                                            gint64          number);
const char    *eur_entry_value_get_problem (EurEntryValue  *self);
EurEntryKind   eur_entry_value_get_kind    (EurEntryValue  *self);

G_END_DECLS
