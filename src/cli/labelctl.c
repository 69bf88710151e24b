/* labelctl.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include <locale.h>

#include "eur-command.h"

/* labelctl: the label team's work without a window. Exit status: 0 done, 1
 * refused or failed (one sentence on stderr), 2 wrong usage. */

typedef struct
{
  const char     *name;
  EurCommandFunc  run;
  const char     *summary;
  gboolean        opens; /* the store itself, when it needs it */
} EurCommand;

static const EurCommand commands[] = {
  { "check", eur_command_check, N_("Check the integrity of the store") },
  { "demo", eur_command_demo, N_("Fill an empty store with sample data") },
  { "feasibility", eur_command_feasibility, N_("Judge the feasibility of a dossier on its committee’s grid") },
  { "import", eur_command_import, N_("Import dossiers from démarche.numérique") },
  { "letter", eur_command_letter, N_("Write the letter that asks for what is missing as a PDF file, in French") },
  { "list", eur_command_list, N_("List dossiers, or search them") },
  { "plan", eur_command_plan, N_("Judge a financing plan, with all its figures"), .opens = TRUE },
  { "show", eur_command_show, N_("Show one dossier") },
  { "stage", eur_command_stage, N_("Show where a dossier stands, or change its stage") },
  { "summary", eur_command_summary, N_("Write the summary of a dossier as a PDF file, in French") },
};

/* What main() found on the command line, and what came of it. */
typedef struct
{
  const EurCommand  *command;
  char              *path;
  int                argc;
  char             **argv;
} EurInvocation;

static int
fail (GError *error)
{
  g_printerr ("labelctl: %s\n", error->message);

  return error->domain == G_OPTION_ERROR ? 2 : 1;
}

static DexFuture *
run_fiber (gpointer data)
{
  EurInvocation *invocation = data;
  g_autoptr(EurStore) store = eur_store_new (invocation->path);
  g_autoptr(GError) error = NULL;
  int status = 0;

  if ((!invocation->command->opens && !dex_await (eur_store_open (store), &error)) ||
      !invocation->command->run (store, invocation->argc, invocation->argv, &error))
    status = fail (error);

  dex_await (eur_store_close (store), NULL);

  return dex_future_new_for_int (status);
}

static const EurCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_strcmp0 (commands[i].name, name) == 0)
        return &commands[i];
    }

  return NULL;
}

static char *
list_commands (void)
{
  GString *text = g_string_new (_("Commands:"));

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "\n  %-12s %s", commands[i].name, _(commands[i].summary));

  return g_string_free_and_steal (text);
}

/* The options before the command's name; the command reads its own. */
static gboolean
parse_options (int      *argc,
               char   ***argv,
               char    **path,
               GError  **error)
{
  gboolean version = FALSE;
  g_autofree char *summary = list_commands ();
  const GOptionEntry entries[] = {
    { "database", 0, 0, G_OPTION_ARG_FILENAME, path, N_("The store to work on"), N_("FILE") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, N_("Print the version and exit"), NULL },
    { NULL }
  };
  g_autoptr(GOptionContext) context = g_option_context_new (_("COMMAND [OPTION…]"));

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, summary);
  g_option_context_set_strict_posix (context, TRUE);

  if (!g_option_context_parse (context, argc, argv, error))
    return FALSE;

  if (version)
    {
      g_print ("labelctl %s\n", EUR_VERSION);
      exit (0);
    }

  if (*argc > 1)
    return TRUE;

  g_printerr ("%s", g_option_context_get_help (context, TRUE, NULL));
  exit (2);
}

int
main (int   argc,
      char *argv[])
{
  EurInvocation invocation = { 0 };
  g_autofree char *path = NULL;
  g_autofree char *program = NULL;
  g_autoptr(GError) error = NULL;

  dex_init ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("labelctl");

  if (!parse_options (&argc, &argv, &path, &error))
    return fail (error);

  invocation.command = find_command (argv[1]);
  if (invocation.command == NULL)
    {
      g_printerr (_("labelctl: there is no command “%s”. “labelctl --help” lists them.\n"), argv[1]);
      return 2;
    }

  program = g_strdup_printf ("labelctl %s", argv[1]);
  g_set_prgname (program);
  invocation.path = path != NULL ? path : (path = eur_store_default_path ());
  invocation.argc = argc - 1;
  invocation.argv = argv + 1;

  return eur_future_run (run_fiber, &invocation);
}
