/* eur-intake-error.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define EUR_INTAKE_ERROR (eur_intake_error_quark ())

/**
 * EurIntakeError:
 * @EUR_INTAKE_ERROR_EMPTY: nothing in the file
 * @EUR_INTAKE_ERROR_TOO_LARGE: more than %EUR_INTAKE_MAX_BYTES
 * @EUR_INTAKE_ERROR_BINARY: a PDF, a spreadsheet, an archive, or no text at all
 * @EUR_INTAKE_ERROR_ENCODING: text, but not in UTF-8
 * @EUR_INTAKE_ERROR_TRUNCATED: it stops before its end
 * @EUR_INTAKE_ERROR_SYNTAX: neither JSON nor CSV can be read from it
 * @EUR_INTAKE_ERROR_NESTED: deeper than any export
 * @EUR_INTAKE_ERROR_GEOJSON: the “json” button of the web site, which has no dossiers
 * @EUR_INTAKE_ERROR_ANSWER: the interface answered with an error
 * @EUR_INTAKE_ERROR_UNKNOWN: JSON, but none of the three answers
 * @EUR_INTAKE_ERROR_NO_ID_COLUMN: CSV without the column of the numbers
 * @EUR_INTAKE_ERROR_CELLS: a row of CSV has more or fewer cells than its head
 * @EUR_INTAKE_ERROR_NO_NUMBER: a dossier without a number
 * @EUR_INTAKE_ERROR_DUPLICATE: two dossiers of the same number
 * @EUR_INTAKE_ERROR_MIXED: dossiers of several procedures
 * @EUR_INTAKE_ERROR_PROCEDURE: not the procedure that the wave knows
 * @EUR_INTAKE_ERROR_WAVE: no such wave, or it is not clear which
 * @EUR_INTAKE_ERROR_MAPPING: the mapping itself cannot be used
 *
 * Why nothing was imported. The messages are whole sentences: what, where and
 * what to do.
 */
typedef enum
{
  EUR_INTAKE_ERROR_EMPTY,
  EUR_INTAKE_ERROR_TOO_LARGE,
  EUR_INTAKE_ERROR_BINARY,
  EUR_INTAKE_ERROR_ENCODING,
  EUR_INTAKE_ERROR_TRUNCATED,
  EUR_INTAKE_ERROR_SYNTAX,
  EUR_INTAKE_ERROR_NESTED,
  EUR_INTAKE_ERROR_GEOJSON,
  EUR_INTAKE_ERROR_ANSWER,
  EUR_INTAKE_ERROR_UNKNOWN,
  EUR_INTAKE_ERROR_NO_ID_COLUMN,
  EUR_INTAKE_ERROR_CELLS,
  EUR_INTAKE_ERROR_NO_NUMBER,
  EUR_INTAKE_ERROR_DUPLICATE,
  EUR_INTAKE_ERROR_MIXED,
  EUR_INTAKE_ERROR_PROCEDURE,
  EUR_INTAKE_ERROR_WAVE,
  EUR_INTAKE_ERROR_MAPPING,
} EurIntakeError;

GQuark eur_intake_error_quark (void);

G_END_DECLS
