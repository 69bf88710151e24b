/* eur-command.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-store.h"

G_BEGIN_DECLS

/**
 * EurCommandFunc:
 * @store: the store, open unless the table of commands says otherwise
 * @argc: the number of @argv
 * @argv: the sub-command's name, then its own arguments
 * @error: return location: a %G_OPTION_ERROR ends the program with 2, any
 *   other error with 1; its message is printed on stderr
 *
 * A sub-command of labelctl. It runs in a fiber, so it may await.
 *
 * Returns: whether it is done
 */
typedef gboolean (*EurCommandFunc) (EurStore  *store,
                                    int        argc,
                                    char     **argv,
                                    GError   **error);

gboolean eur_command_check       (EurStore *store, int argc, char **argv, GError **error);
gboolean eur_command_demo        (EurStore *store, int argc, char **argv, GError **error);
gboolean eur_command_feasibility (EurStore *store, int argc, char **argv, GError **error);
gboolean eur_command_import      (EurStore *store, int argc, char **argv, GError **error);
gboolean eur_command_letter      (EurStore *store, int argc, char **argv, GError **error);
gboolean eur_command_list        (EurStore *store, int argc, char **argv, GError **error);
gboolean eur_command_plan        (EurStore *store, int argc, char **argv, GError **error);
gboolean eur_command_show        (EurStore *store, int argc, char **argv, GError **error);
gboolean eur_command_stage       (EurStore *store, int argc, char **argv, GError **error);
gboolean eur_command_summary     (EurStore *store, int argc, char **argv, GError **error);

/* Output that the commands share. */
void       eur_command_print_json      (JsonNode            *node);
void       eur_command_print_table     (const char *const   *titles,
                                        GPtrArray           *rows); /* of GStrv */
gboolean   eur_command_parse           (GOptionEntry        *entries,
                                        const char          *arguments,
                                        int                 *argc,
                                        char              ***argv,
                                        GError             **error);

/* What the commands that concern one dossier do first. */
EurBundle *eur_command_load_dossier    (EurStore            *store,
                                        int                  argc,
                                        char               **argv,
                                        const char          *usage,
                                        GError             **error) G_GNUC_WARN_UNUSED_RESULT;
EurBundle *eur_command_load_for_output (EurStore            *store,
                                        int                  argc,
                                        char               **argv,
                                        const char          *output,
                                        const char          *missing,
                                        GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
