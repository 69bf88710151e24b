/* eur-store-error.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define EUR_STORE_ERROR (eur_store_error_quark ())

/**
 * EurStoreError:
 * @EUR_STORE_ERROR_FAILED: SQLite or the disk refused
 * @EUR_STORE_ERROR_CLOSED: the store is not open
 * @EUR_STORE_ERROR_READ_ONLY: written by a newer version of the application
 * @EUR_STORE_ERROR_NOT_FOUND: no such document
 * @EUR_STORE_ERROR_CONFLICT: the document, or the store, changed meanwhile: read again
 * @EUR_STORE_ERROR_INVALID: a record did not pass its own checks
 * @EUR_STORE_ERROR_DAMAGED: what is kept cannot be read
 */
typedef enum
{
  EUR_STORE_ERROR_FAILED,
  EUR_STORE_ERROR_CLOSED,
  EUR_STORE_ERROR_READ_ONLY,
  EUR_STORE_ERROR_NOT_FOUND,
  EUR_STORE_ERROR_CONFLICT,
  EUR_STORE_ERROR_INVALID,
  EUR_STORE_ERROR_DAMAGED,
} EurStoreError;

GQuark eur_store_error_quark (void);

G_END_DECLS
