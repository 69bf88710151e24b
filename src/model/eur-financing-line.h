/* eur-financing-line.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-record.h"

G_BEGIN_DECLS

typedef enum
{
  EUR_NATURE_OWN,
  EUR_NATURE_PUBLIC,
  EUR_NATURE_PRIVATE,
  EUR_NATURE_EUROPEAN,
} EurNature;

typedef enum
{
  EUR_FUNDING_PLANNED,
  EUR_FUNDING_REQUESTED,
  EUR_FUNDING_ACQUIRED,
  EUR_FUNDING_PAID,
  EUR_FUNDING_REFUSED,
} EurFunding;

#define EUR_N_NATURES  (EUR_NATURE_EUROPEAN + 1)
#define EUR_N_FUNDINGS (EUR_FUNDING_REFUSED + 1)

#define EUR_TYPE_NATURE        (eur_nature_get_type ())
#define EUR_TYPE_FUNDING       (eur_funding_get_type ())
#define EUR_TYPE_EXPENSE_LINE  (eur_expense_line_get_type ())
#define EUR_TYPE_RESOURCE_LINE (eur_resource_line_get_type ())

G_DECLARE_FINAL_TYPE (EurExpenseLine, eur_expense_line, EUR, EXPENSE_LINE, EurRecord)
G_DECLARE_FINAL_TYPE (EurResourceLine, eur_resource_line, EUR, RESOURCE_LINE, EurRecord)

struct _EurExpenseLine
{
  EurRecord  parent_instance;

  char      *id;
  char      *label;
  gint64     amount_cents;
  gint64     year;    /* 0: not said */
  char      *account; /* of an operating plan: "60" to "68", "86" */
};

struct _EurResourceLine
{
  EurRecord   parent_instance;

  char       *id;
  char       *label; /* who pays */
  gint64      amount_cents;
  EurNature   nature;
  EurFunding  status;
  char       *requested_on;
  char       *decided_on;
  char       *proof; /* attachment id */
  char       *paid_on;
  gint64      eligible_cents; /* the part of the cost that this funder takes as its base; 0: not said */
  gint64      year;           /* 0: not said */
  char       *account;        /* of an operating plan: "70" to "78", "87" */
};

GType            eur_nature_get_type    (void) G_GNUC_CONST;
const char      *eur_nature_get_title   (EurNature  nature);
const char      *eur_nature_get_french  (EurNature  nature);
GType            eur_funding_get_type   (void) G_GNUC_CONST;
const char      *eur_funding_get_title  (EurFunding status);
const char      *eur_funding_get_french (EurFunding status);
EurExpenseLine  *eur_expense_line_new   (void) G_GNUC_WARN_UNUSED_RESULT;
EurResourceLine *eur_resource_line_new  (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
