/* eur-attachment.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-attachment.h"

/**
 * EurAttachment:
 *
 * A piece of a dossier: what it is, and the SHA-256 under which the store keeps
 * its bytes, when it has them.
 */

G_DEFINE_FINAL_TYPE (EurAttachment, eur_attachment, EUR_TYPE_DOCUMENT)

static const EurField fields[] = {
  EUR_FIELD (EurAttachment, dossier, N_("Dossier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_KEY),
  EUR_FIELD (EurAttachment, kind, N_("Kind of Piece")),
  EUR_FIELD (EurAttachment, filename, N_("File Name"), .flags = EUR_FIELD_REQUIRED),
  EUR_FIELD (EurAttachment, content_type, N_("Type of File")),
  EUR_FIELD (EurAttachment, byte_size, N_("Size"), .maximum = G_MAXINT64),
  EUR_FIELD (EurAttachment, sha256, N_("Fingerprint")),
  EUR_FIELD (EurAttachment, received_at, N_("Received on"), .flags = EUR_FIELD_DATE),
  EUR_FIELD (EurAttachment, example, N_("Example")),
};

static void
eur_attachment_class_init (EurAttachmentClass *klass)
{
  EUR_DOCUMENT_CLASS (klass)->type_name = "attachment";
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
eur_attachment_init (EurAttachment *self)
{
}

EurAttachment *
eur_attachment_new (void)
{
  return g_object_new (EUR_TYPE_ATTACHMENT, NULL);
}
