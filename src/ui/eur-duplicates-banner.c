/* eur-duplicates-banner.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-duplicates-banner.h"

/* After the last key, before the store is asked. */
#define PATIENCE_MSEC 250

/**
 * EurDuplicatesBanner:
 *
 * The dossiers that may be the same project as the one on screen, each a link;
 * nothing where there are none. It is asked anew as one types, and asks the
 * store once one stops.
 */
struct _EurDuplicatesBanner
{
  AdwBin      parent_instance;

  GtkListBox *list;

  guint       n_duplicates;
  guint       serial; /* of the last question */
};

G_DEFINE_FINAL_TYPE (EurDuplicatesBanner, eur_duplicates_banner, ADW_TYPE_BIN)

typedef enum
{
  PROP_N_DUPLICATES = 1,
} EurDuplicatesBannerProperty;

static GParamSpec *properties[PROP_N_DUPLICATES + 1];

typedef struct
{
  EurDuplicatesBanner *banner;
  EurStore            *store;
  EurDossier          *dossier;
  EurOrganization     *owner; /* (nullable) */
  guint                serial;
} Search;

static void
search_free (gpointer data)
{
  Search *search = data;

  g_clear_object (&search->banner);
  g_clear_object (&search->store);
  g_clear_object (&search->dossier);
  g_clear_object (&search->owner);
  g_free (search);
}

static gboolean
is_some (gpointer this,
         guint    count)
{
  return count > 0;
}

static char *
describe (gpointer this,
          guint    count)
{
  return g_strdup_printf (ngettext ("%u dossier of this wave or an earlier one looks like this one.",
                                    "%u dossiers of this wave or earlier ones look like this one.", count),
                          count);
}

static const char *
describe_reasons (EurDuplicateReasons reasons)
{
  if (reasons == (EUR_DUPLICATE_TITLE | EUR_DUPLICATE_OWNER))
    return _("same project owner and near title");

  return reasons == EUR_DUPLICATE_OWNER ? _("same project owner") : _("near title");
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  EurDuplicate *duplicate = EUR_DUPLICATE (item);
  const char *reasons = describe_reasons (duplicate->reasons);
  g_autofree char *subtitle = NULL;
  GtkWidget *row;
  GtkWidget *icon = gtk_image_new_from_icon_name ("go-next-symbolic");

  if (duplicate->wave_title != NULL)
    /* Translators: a dossier's number, its wave, its stage, why it looks alike */
    subtitle = g_strdup_printf (_("%s, %s, %s: %s"), duplicate->number, duplicate->wave_title,
                                eur_stage_get_title (duplicate->stage), reasons);
  else
    /* Translators: a dossier's number, its stage, why it looks alike */
    subtitle = g_strdup_printf (_("%s, %s: %s"), duplicate->number, eur_stage_get_title (duplicate->stage), reasons);

  row = g_object_new (ADW_TYPE_ACTION_ROW,
                      "use-markup", FALSE,
                      "title", duplicate->title,
                      "subtitle", subtitle,
                      "activatable", TRUE,
                      NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL, C_("verb", "Open"), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", duplicate->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-dossier");

  return row;
}

/* The dossier is opened in the window: a dialog that hides it goes. */
static void
opened_cb (EurDuplicatesBanner *self)
{
  GtkWidget *dialog = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_DIALOG);

  if (dialog != NULL)
    adw_dialog_close (ADW_DIALOG (dialog));
}

/* No @found is nothing found. */
static void
show (EurDuplicatesBanner *self,
      GListModel          *found)
{
  guint n_duplicates = found != NULL ? g_list_model_get_n_items (found) : 0;

  gtk_list_box_bind_model (self->list, found, create_row, NULL, NULL);
  if (self->n_duplicates == n_duplicates)
    return;

  self->n_duplicates = n_duplicates;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_DUPLICATES]);
}

static DexFuture *
search_fiber (gpointer data)
{
  Search *search = data;
  EurDuplicatesBanner *self = search->banner;
  g_autoptr(GListModel) found = NULL;
  g_autoptr(GError) error = NULL;

  /* It always ends with an error: the time is over. */
  dex_await (dex_timeout_new_msec (PATIENCE_MSEC), NULL);
  if (self->serial != search->serial || self->list == NULL)
    return dex_future_new_true ();

  found = dex_await_object (eur_duplicates_find_for (search->store, search->dossier, search->owner), &error);
  /* Closed meanwhile, with the window. */
  if (error != NULL && !g_error_matches (error, EUR_STORE_ERROR, EUR_STORE_ERROR_CLOSED))
    g_warning ("cannot look for duplicates: %s", error->message);

  if (found != NULL && self->serial == search->serial && self->list != NULL)
    show (self, found);

  return dex_future_new_true ();
}

static void
eur_duplicates_banner_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  EurDuplicatesBanner *self = EUR_DUPLICATES_BANNER (object);

  switch ((EurDuplicatesBannerProperty) prop_id)
    {
    case PROP_N_DUPLICATES:
      g_value_set_uint (value, self->n_duplicates);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_duplicates_banner_dispose (GObject *object)
{
  /* AdwBin lets its child go itself: the template is not disposed of before it. */
  EUR_DUPLICATES_BANNER (object)->list = NULL;

  G_OBJECT_CLASS (eur_duplicates_banner_parent_class)->dispose (object);
}

static void
eur_duplicates_banner_class_init (EurDuplicatesBannerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_duplicates_banner_get_property;
  object_class->dispose = eur_duplicates_banner_dispose;

  properties[PROP_N_DUPLICATES] =
    g_param_spec_uint ("n-duplicates", NULL, NULL, 0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-duplicates-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, EurDuplicatesBanner, list);
  gtk_widget_class_bind_template_callback (widget_class, is_some);
  gtk_widget_class_bind_template_callback (widget_class, describe);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
eur_duplicates_banner_init (EurDuplicatesBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
eur_duplicates_banner_new (void)
{
  return g_object_new (EUR_TYPE_DUPLICATES_BANNER, NULL);
}

/**
 * eur_duplicates_banner_clear:
 *
 * What looks like the dossier before is not what looks like the next one.
 */
void
eur_duplicates_banner_clear (EurDuplicatesBanner *self)
{
  g_return_if_fail (EUR_IS_DUPLICATES_BANNER (self));

  self->serial++;
  if (self->list != NULL)
    show (self, NULL);
}

/**
 * eur_duplicates_banner_search:
 * @store: an open store
 * @dossier: the dossier on screen; not to be changed afterwards, if it is a draft
 * @owner: (nullable): its owner, where the store does not know it
 *
 * Asks again; an earlier question that was not answered yet is forgotten.
 */
void
eur_duplicates_banner_search (EurDuplicatesBanner *self,
                              EurStore            *store,
                              EurDossier          *dossier,
                              EurOrganization     *owner)
{
  Search *search;

  g_return_if_fail (EUR_IS_DUPLICATES_BANNER (self));
  g_return_if_fail (EUR_IS_STORE (store));
  g_return_if_fail (EUR_IS_DOSSIER (dossier));

  search = g_new0 (Search, 1);
  search->banner = g_object_ref (self);
  search->store = g_object_ref (store);
  search->dossier = g_object_ref (dossier);
  g_set_object (&search->owner, owner);
  search->serial = ++self->serial;

  dex_future_disown (dex_scheduler_spawn (NULL, 0, search_fiber, search, search_free));
}
