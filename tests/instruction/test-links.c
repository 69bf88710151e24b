/* test-links.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "instruction-fixture.h"

/* A dossier that continues an earlier one, and never itself. */

static void
add (Office     *office,
     const char *number)
{
  g_autoptr(EurDossier) dossier = eur_dossier_new ();

  g_object_set (dossier, "number", number, "title", number, NULL);
  office_put (office, dossier);
}

static DexFuture *
link_to (Office     *office,
         const char *number,
         const char *continues)
{
  g_autoptr(EurBundle) bundle = office_load (office->store, number);

  return eur_instruction_link (office->store, bundle, continues, "Jeanne");
}

static void
test_link (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) linked = NULL;
  g_autoptr(EurBundle) earlier = NULL;
  g_autoptr(EurBundle) unlinked = NULL;

  add (office, "2025-001");
  add (office, "2026-001");
  office_done (link_to (office, "2026-001", "2025-001"));
  linked = office_load (office->store, "2026-001");
  earlier = office_load (office->store, "2025-001");
  g_assert_cmpstr (linked->dossier->continues, ==, eur_document_get_id (EUR_DOCUMENT (earlier->dossier)));

  office_done (link_to (office, "2026-001", NULL));
  unlinked = office_load (office->store, "2026-001");
  g_assert_null (unlinked->dossier->continues);
  office_refused (link_to (office, "2026-001", "2019-999"), EUR_STORE_ERROR, EUR_STORE_ERROR_NOT_FOUND, "2019-999");
}

static void
test_rings (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) after = NULL;

  add (office, "2024-001");
  add (office, "2025-001");
  add (office, "2026-001");
  office_refused (link_to (office, "2024-001", "2024-001"), EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "itself");

  office_done (link_to (office, "2025-001", "2024-001"));
  office_refused (link_to (office, "2024-001", "2025-001"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "2024-001 cannot continue 2025-001");

  office_done (link_to (office, "2026-001", "2025-001"));
  office_refused (link_to (office, "2024-001", "2026-001"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "through 2025-001");
  after = office_load (office->store, "2024-001");
  g_assert_null (after->dossier->continues);
}

/* A ring that an import made does not hold up one who links to it. */
static void
test_ring_that_is_there (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) first = NULL;
  g_autoptr(EurBundle) second = NULL;

  add (office, "2024-001");
  add (office, "2025-001");
  add (office, "2026-001");
  first = office_load (office->store, "2024-001");
  second = office_load (office->store, "2025-001");
  g_object_set (first->dossier, "continues", eur_document_get_id (EUR_DOCUMENT (second->dossier)), NULL);
  g_object_set (second->dossier, "continues", eur_document_get_id (EUR_DOCUMENT (first->dossier)), NULL);
  office_put (office, first->dossier);
  office_put (office, second->dossier);

  office_done (link_to (office, "2026-001", "2025-001"));
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  g_test_init (&argc, &argv, NULL);
  eur_test_add_fiber ("/instruction/links/link", test_link);
  eur_test_add_fiber ("/instruction/links/rings", test_rings);
  eur_test_add_fiber ("/instruction/links/ring-that-is-there", test_ring_that_is_there);

  return g_test_run ();
}
