/* eur-keys.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-keys.h"

/* Up to this many keys a change is told run by run; above, as one run. */
#define FINE_CHANGE_MAX 512

typedef struct
{
  GArray             *keys;
  EurKeysChangedFunc  func;
  gpointer            user_data;
} Change;

static void
splice (Change       *change,
        guint         position,
        guint         n_removed,
        const gint64 *added,
        guint         n_added)
{
  if (n_removed == 0 && n_added == 0)
    return;

  if (n_removed > 0)
    g_array_remove_range (change->keys, position, n_removed);

  if (n_added > 0)
    g_array_insert_vals (change->keys, position, added, n_added);

  change->func (position, n_removed, n_added, change->user_data);
}

static GHashTable *
key_set (const gint64 *keys,
         guint         n_keys)
{
  GHashTable *set = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < n_keys; i++)
    g_hash_table_add (set, g_memdup2 (&keys[i], sizeof keys[i]));

  return set;
}

static guint
count_strangers (const gint64 *keys,
                 guint         n_keys,
                 GHashTable   *set)
{
  guint n = 0;

  while (n < n_keys && !g_hash_table_contains (set, &keys[n]))
    n++;

  return n;
}

/* Replaces @n_old keys from @position on, run by run: what stays is not touched. */
static void
change_finely (Change       *change,
               guint         position,
               guint         n_old,
               const gint64 *new_keys,
               guint         n_new)
{
  g_autoptr(GHashTable) old_set = key_set (&g_array_index (change->keys, gint64, position), n_old);
  g_autoptr(GHashTable) new_set = key_set (new_keys, n_new);

  while (n_old > 0 || n_new > 0)
    {
      const gint64 *old_keys = &g_array_index (change->keys, gint64, position);
      guint n_removed = count_strangers (old_keys, n_old, new_set);
      guint n_added = count_strangers (new_keys, n_new, old_set);
      guint n_kept = 0;

      /* What both have, but in another order, is one run to the end. */
      if (n_removed == 0 && n_added == 0 && (n_old == 0 || n_new == 0 || *old_keys != *new_keys))
        {
          splice (change, position, n_old, new_keys, n_new);
          return;
        }

      splice (change, position, n_removed, new_keys, n_added);
      position += n_added;
      n_old -= n_removed;
      new_keys += n_added;
      n_new -= n_added;

      while (n_kept < MIN (n_old, n_new) &&
             g_array_index (change->keys, gint64, position + n_kept) == new_keys[n_kept])
        n_kept++;

      position += n_kept;
      n_old -= n_kept;
      new_keys += n_kept;
      n_new -= n_kept;
    }
}

/**
 * eur_keys_replace:
 * @keys: (element-type gint64): the keys of a list
 * @new_keys: (array length=n_new) (nullable): the keys it is to have, each once
 * @n_new: the number of @new_keys
 * @func: told of each run that changes, when @keys has it and nothing after it yet
 * @user_data: for @func
 *
 * Makes one list of keys into another by as few and as small changes as is
 * cheap to find out: what stands at the start and at the end stays, and in a
 * short list what stands between.
 */
void
eur_keys_replace (GArray             *keys,
                  const gint64       *new_keys,
                  guint               n_new,
                  EurKeysChangedFunc  func,
                  gpointer            user_data)
{
  Change change = { keys, func, user_data };
  const gint64 *old_keys = (const gint64 *) (gpointer) keys->data;
  guint n_old = keys->len;
  guint start = 0;

  while (start < MIN (n_old, n_new) && old_keys[start] == new_keys[start])
    start++;

  while (n_old > start && n_new > start && old_keys[n_old - 1] == new_keys[n_new - 1])
    {
      n_old--;
      n_new--;
    }

  if ((n_old - start) + (n_new - start) <= FINE_CHANGE_MAX)
    change_finely (&change, start, n_old - start, new_keys + start, n_new - start);
  else
    splice (&change, start, n_old - start, new_keys + start, n_new - start);
}
