/* eur-error.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define EUR_BASE_ERROR (eur_base_error_quark ())

/**
 * EurBaseError:
 * @EUR_BASE_ERROR_INVALID: the text or value is not what it should be
 * @EUR_BASE_ERROR_RANGE: it is, but is too large, too long or too deep
 * @EUR_BASE_ERROR_ENCODING: the bytes are not UTF-8
 *
 * Errors of the lowest layer. Their messages are sentences in the language of
 * the interface.
 */
typedef enum
{
  EUR_BASE_ERROR_INVALID,
  EUR_BASE_ERROR_RANGE,
  EUR_BASE_ERROR_ENCODING,
} EurBaseError;

GQuark eur_base_error_quark (void);

G_END_DECLS
