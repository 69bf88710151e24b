/* eur-attachment.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-document.h"

G_BEGIN_DECLS

#define EUR_TYPE_ATTACHMENT (eur_attachment_get_type ())

G_DECLARE_FINAL_TYPE (EurAttachment, eur_attachment, EUR, ATTACHMENT, EurDocument)

/* A piece of a dossier. Without @sha256 it is known but its bytes are not here. */
struct _EurAttachment
{
  EurDocument  parent_instance;

  char        *dossier; /* document id */
  char        *kind;    /* what it is: "Délibération" */
  char        *filename;
  char        *content_type;
  gint64       byte_size;
  char        *sha256; /* lower-case hex */
  char        *received_at;
  gboolean     example;
};

EurAttachment *eur_attachment_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
