/* eur-bundle-watch.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-bundle-watch.h"

/**
 * EurBundleWatch:
 *
 * Tells, with the signal “changed”, that something of a dossier is not as it was:
 * a field, a line, a document that came or went. What is judged from the whole of
 * it, as the next step is, is then judged again. Documents that take the place of
 * others in the bundle are seen by a new watch.
 */
struct _EurBundleWatch
{
  GObject parent_instance;
};

G_DEFINE_FINAL_TYPE (EurBundleWatch, eur_bundle_watch, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
touched_cb (EurBundleWatch *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* A list has records, and a record lists of lines. */
static void watch_list (EurBundleWatch *self,
                        GListModel     *list);

static void
watch_record (EurBundleWatch *self,
              EurRecord      *record)
{
  guint n_fields;
  const EurField *fields;

  if (record == NULL)
    return;

  g_signal_connect_object (record, "notify", G_CALLBACK (touched_cb), self, G_CONNECT_SWAPPED);

  fields = eur_record_class_get_fields (EUR_RECORD_GET_CLASS (record), &n_fields);
  for (guint i = 0; i < n_fields; i++)
    {
      g_autoptr(GListModel) lines = NULL;

      if (fields[i].kind != EUR_FIELD_KIND_LINES)
        continue;

      g_object_get (record, fields[i].name, &lines, NULL);
      watch_list (self, lines);
    }
}

static void
watch_items (EurBundleWatch *self,
             GListModel     *list,
             guint           position,
             guint           n_added)
{
  for (guint i = position; i < position + n_added; i++)
    {
      g_autoptr(EurRecord) record = g_list_model_get_item (list, i);

      watch_record (self, record);
    }
}

static void
items_changed_cb (EurBundleWatch *self,
                  guint           position,
                  guint           n_removed,
                  guint           n_added,
                  GListModel     *list)
{
  watch_items (self, list, position, n_added);
  touched_cb (self);
}

static void
watch_list (EurBundleWatch *self,
            GListModel     *list)
{
  watch_items (self, list, 0, g_list_model_get_n_items (list));
  g_signal_connect_object (list, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
eur_bundle_watch_class_init (EurBundleWatchClass *klass)
{
  signals[CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
eur_bundle_watch_init (EurBundleWatch *self)
{
}

/**
 * eur_bundle_watch_new:
 * @bundle: what is shown
 *
 * Returns: (transfer full): a watch of the documents that @bundle has now; the
 *   journal is left out, which decides nothing
 */
EurBundleWatch *
eur_bundle_watch_new (EurBundle *bundle)
{
  EurBundleWatch *self = g_object_new (EUR_TYPE_BUNDLE_WATCH, NULL);
  gpointer records[] = { bundle->dossier, bundle->wave, bundle->owner, bundle->plan };
  gpointer lists[] = { bundle->attachments, bundle->eligibilities, bundle->opinions, bundle->grids };

  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    watch_record (self, records[i]);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    watch_list (self, lists[i]);

  return self;
}
