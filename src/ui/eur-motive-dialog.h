/* eur-motive-dialog.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include <libdex.h>

G_BEGIN_DECLS

/**
 * EurMotiveQuestion:
 * @heading: what is about to be done
 * @body: what comes of it, in a sentence
 * @verb: of the button that does it, with a mnemonic
 * @motive: (nullable): what the entry begins with
 * @required: without a motive it cannot be done
 * @destructive: it shuts something
 */
typedef struct
{
  const char *heading;
  const char *body;
  const char *verb;
  const char *motive;
  gboolean    required;
  gboolean    destructive;
} EurMotiveQuestion;

#define EUR_TYPE_MOTIVE_DIALOG (eur_motive_dialog_get_type ())

G_DECLARE_FINAL_TYPE (EurMotiveDialog, eur_motive_dialog, EUR, MOTIVE_DIALOG, AdwAlertDialog)

AdwDialog *eur_motive_dialog_new (const EurMotiveQuestion *question) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_motive_dialog_ask (GtkWidget               *parent,
                                  const EurMotiveQuestion *question) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
