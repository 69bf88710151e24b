/* test-crash.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store-fixture.h"

/* kill -9 between any two statements: what the store said it had saved is there,
 * what it had not said may be or not, and the whole is sound. */

#define N_POINTS   200
#define N_DOSSIERS 12

static int statements_left;

/* Between two statements: SQLite is about to run the next one. */
static int
trace_cb (unsigned int  kind,
          void         *data,
          void         *statement,
          void         *text)
{
  if (--statements_left == 0)
    kill (getpid (), SIGKILL);

  return 0;
}

static int
watch_connection (sqlite3                            *db,
                  const char                        **message,
                  const struct sqlite3_api_routines  *api)
{
  sqlite3_trace_v2 (db, SQLITE_TRACE_STMT, trace_cb, NULL);

  return SQLITE_OK;
}

/* The child: writes dossiers one by one, and tells each that is saved. */
static void
write_dossiers (const char *path,
                int         pipe_end)
{
  g_autoptr(EurStore) store = eur_store_new (path);

  if (!dex_await (eur_store_open (store), NULL))
    _exit (1);

  for (guint8 i = 0; i < N_DOSSIERS; i++)
    {
      g_autofree char *number = g_strdup_printf ("2026-%03u", i + 1);
      g_autoptr(EurDossier) dossier = fixture_dossier (number, "A");
      g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", EUR_ACTION_CREATED);

      eur_change_set_put (changes, EUR_DOCUMENT (dossier));
      if (!dex_await (eur_store_commit (store, changes), NULL) || write (pipe_end, &i, 1) != 1)
        _exit (1);
    }

  dex_await (eur_store_close (store), NULL);
}

static int child_pipe;
static const char *child_path;

static void
child_func (void)
{
  write_dossiers (child_path, child_pipe);
}

/* Returns how many dossiers were said to be saved. */
static guint
run_child (const char *path,
           int         n_statements,
           gboolean   *survived)
{
  int ends[2], status;
  guint n_saved = 0;
  guint8 number;
  pid_t pid;

  g_assert_cmpint (pipe (ends), ==, 0);
  pid = fork ();
  g_assert_cmpint (pid, >=, 0);

  if (pid == 0)
    {
      close (ends[0]);
      statements_left = n_statements;
      sqlite3_auto_extension ((void (*) (void)) watch_connection);
      dex_init ();
      child_path = path;
      child_pipe = ends[1];
      eur_test_run (child_func);
      _exit (0);
    }

  close (ends[1]);
  while (read (ends[0], &number, 1) == 1)
    n_saved++;
  close (ends[0]);
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  *survived = WIFEXITED (status) && WEXITSTATUS (status) == 0;

  return n_saved;
}

static char *checked_path;
static guint checked_saved;

static void
check_after (void)
{
  g_autoptr(EurStore) store = fixture_open (checked_path);
  g_autoptr(EurDossierQuery) query = eur_dossier_query_new (NULL, NULL, 100);
  g_autoptr(EurDossierResult) result = dex_await_boxed (eur_store_query (store, query), NULL);

  g_assert_cmpuint (result->n_keys, >=, checked_saved);
  g_assert_cmpuint (result->n_keys, <=, checked_saved + 1);
  fixture_assert_sound (store);
  fixture_close (store);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree gboolean *survived = g_new0 (gboolean, N_POINTS);
  g_autofree guint *saved = g_new0 (guint, N_POINTS);
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  guint n_killed = 0;

  /* Before any thread of this process: children are forked from it. */
  for (guint i = 0; i < N_POINTS; i++)
    {
      char *path = fixture_path ();

      g_ptr_array_add (paths, path);
      saved[i] = run_child (path, i * 2 + 1, &survived[i]);
      n_killed += !survived[i];
    }

  dex_init ();
  g_print ("TAP version 14\n1..2\n");

  for (guint i = 0; i < N_POINTS; i++)
    {
      checked_path = g_ptr_array_index (paths, i);
      checked_saved = saved[i];
      eur_test_run (check_after);
    }

  g_print ("ok 1 /Store/Crash/nothing-acknowledged-is-lost\n");

  /* The points reach from the opening of the file to the last dossiers. */
  g_print ("%s 2 /Store/Crash/points-are-spread # %u killed\n",
           n_killed > N_POINTS * 3 / 4 && saved[N_POINTS - 1] >= N_DOSSIERS / 2 ? "ok" : "not ok", n_killed);

  return 0;
}
