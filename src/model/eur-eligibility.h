/* eur-eligibility.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-document.h"

G_BEGIN_DECLS

typedef enum
{
  EUR_CHECK_OPEN,
  EUR_CHECK_YES,
  EUR_CHECK_NO,
  EUR_CHECK_NOT_CONCERNED,
} EurCheck;

typedef enum
{
  EUR_VERDICT_OPEN,
  EUR_VERDICT_ELIGIBLE,
  EUR_VERDICT_INELIGIBLE,
} EurVerdict;

#define EUR_N_CHECKS   (EUR_CHECK_NOT_CONCERNED + 1)
#define EUR_N_VERDICTS (EUR_VERDICT_INELIGIBLE + 1)

#define EUR_TYPE_CHECK            (eur_check_get_type ())
#define EUR_TYPE_VERDICT          (eur_verdict_get_type ())
#define EUR_TYPE_ELIGIBILITY_LINE (eur_eligibility_line_get_type ())
#define EUR_TYPE_ELIGIBILITY      (eur_eligibility_get_type ())

G_DECLARE_FINAL_TYPE (EurEligibilityLine, eur_eligibility_line, EUR, ELIGIBILITY_LINE, EurRecord)
G_DECLARE_FINAL_TYPE (EurEligibility, eur_eligibility, EUR, ELIGIBILITY, EurDocument)

struct _EurEligibilityLine
{
  EurRecord  parent_instance;

  char      *id; /* of the wave's EurChecklistPoint */
  EurCheck   check;
  char      *motive; /* of a point checked by hand, or against the machine's reason */
};

struct _EurEligibility
{
  EurDocument  parent_instance;

  char        *dossier; /* document id */
  char        *screener;
  GListStore  *points; /* of EurEligibilityLine */
  EurVerdict   verdict;
  char        *motive;
  char        *given_at; /* NULL: still being written, hidden from the other screener */
};

GType               eur_check_get_type       (void) G_GNUC_CONST;
const char         *eur_check_get_title      (EurCheck        check);
const char         *eur_check_get_french     (EurCheck        check);
GType               eur_verdict_get_type     (void) G_GNUC_CONST;
const char         *eur_verdict_get_title    (EurVerdict      verdict);
const char         *eur_verdict_get_french   (EurVerdict      verdict);
EurEligibilityLine *eur_eligibility_line_new (const char     *point) G_GNUC_WARN_UNUSED_RESULT;
EurEligibility     *eur_eligibility_new      (void) G_GNUC_WARN_UNUSED_RESULT;
EurEligibilityLine *eur_eligibility_get_line (EurEligibility *self,
                                              const char     *point);

G_END_DECLS
