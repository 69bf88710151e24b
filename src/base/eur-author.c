/* eur-author.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-author.h"

/**
 * eur_author_get_name:
 *
 * Returns: (transfer none): who makes the changes, for the journal: the person's
 *   name as the system knows it, else the login
 */
const char *
eur_author_get_name (void)
{
  const char *name = g_get_real_name ();

  return g_strcmp0 (name, "Unknown") != 0 && *name != '\0' ? name : g_get_user_name ();
}
