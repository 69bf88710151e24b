/* eur-shortcuts.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-shortcuts.h"

/**
 * EurShortcutsDialog:
 *
 * The keyboard shortcuts, from the same table that makes them work.
 */
struct _EurShortcutsDialog
{
  AdwDialog           parent_instance;

  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (EurShortcutsDialog, eur_shortcuts_dialog, ADW_TYPE_DIALOG)

typedef struct
{
  const char *title; /* (nullable): after the last one */
  const char *accel;
  const char *action; /* (nullable): who has it makes it work there */
} Shortcut;

static const Shortcut dossiers[] = {
  { N_("Search"), "<Control>f", "win.search" },
  { N_("New dossier"), "<Control>n", "win.new-dossier" },
  { N_("Import"), "<Control>o", "win.import" },
  { N_("Open the dossier of the line"), "Return", NULL },
  { N_("Select or deselect the line"), "<Control>space", NULL },
  { NULL },
};

static const Shortcut dossier[] = {
  { N_("Undo"), "<Control>z", NULL },
  { N_("Print the summary"), "<Control>p", "win.print-summary" },
  { N_("Go back"), "<Alt>Left", NULL },
  { NULL },
};

static const Shortcut general[] = {
  { N_("Main menu"), "F10", NULL },
  { N_("Help"), "F1", "app.help" },
  { N_("Keyboard shortcuts"), "<Control>question", "app.shortcuts" },
  { N_("New window"), "<Control><Shift>n", "app.new-window" },
  { N_("Close the window"), "<Control>w", "window.close" },
  { N_("Quit"), "<Control>q", "app.quit" },
  { NULL },
};

static const struct
{
  const char     *title;
  const Shortcut *shortcuts;
} groups[] = {
  { N_("List of Dossiers"), dossiers },
  { N_("Dossier"), dossier },
  { N_("General"), general },
};

static void
add_row (AdwPreferencesGroup *group,
         const Shortcut      *shortcut)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *keys;
  g_autofree char *label = NULL;
  GdkModifierType mods;
  guint key;

  if (!gtk_accelerator_parse (shortcut->accel, &key, &mods))
    g_return_if_reached ();

  label = gtk_accelerator_get_label (key, mods);
  keys = gtk_label_new (label);
  gtk_widget_add_css_class (keys, "keycap");
  gtk_widget_set_valign (keys, GTK_ALIGN_CENTER);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(shortcut->title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), keys);
  adw_preferences_group_add (group, row);
}

static void
eur_shortcuts_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_SHORTCUTS_DIALOG);

  G_OBJECT_CLASS (eur_shortcuts_dialog_parent_class)->dispose (object);
}

static void
eur_shortcuts_dialog_class_init (EurShortcutsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_shortcuts_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-shortcuts.ui");
  gtk_widget_class_bind_template_child (widget_class, EurShortcutsDialog, page);
}

static void
eur_shortcuts_dialog_init (EurShortcutsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

      adw_preferences_group_set_title (group, _(groups[i].title));
      adw_preferences_page_add (self->page, group);

      for (const Shortcut *shortcut = groups[i].shortcuts; shortcut->title != NULL; shortcut++)
        add_row (group, shortcut);
    }
}

/**
 * eur_shortcuts_dialog_new:
 *
 * Returns: (transfer floating): a dialog to be presented
 */
AdwDialog *
eur_shortcuts_dialog_new (void)
{
  return g_object_new (EUR_TYPE_SHORTCUTS_DIALOG, NULL);
}

/**
 * eur_shortcuts_install:
 * @application: whose windows they work in
 */
void
eur_shortcuts_install (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    for (const Shortcut *shortcut = groups[i].shortcuts; shortcut->title != NULL; shortcut++)
      {
        const char *accels[] = { shortcut->accel, NULL };

        if (shortcut->action != NULL)
          gtk_application_set_accels_for_action (application, shortcut->action, accels);
      }
}
