/* eur-person.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-document.h"

G_BEGIN_DECLS

#define EUR_TYPE_PERSON (eur_person_get_type ())

G_DECLARE_FINAL_TYPE (EurPerson, eur_person, EUR, PERSON, EurDocument)

struct _EurPerson
{
  EurDocument  parent_instance;

  char        *civility;
  char        *first_name;
  char        *last_name;
  char        *role;
  char        *email;
  char        *phone;
  char        *organization; /* document id */
  gboolean     example;
};

EurPerson *eur_person_new      (void) G_GNUC_WARN_UNUSED_RESULT;
char      *eur_person_dup_name (EurPerson *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
