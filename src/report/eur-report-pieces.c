/* eur-report-pieces.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"
#include "eur-report-table.h"

static const EurReportColumn columns[] = {
  { "Pièce" },
  { "Fichier", .wraps = TRUE },
  { "Taille", .figures = TRUE },
  { "Reçue le" },
  { "Contenu" },
};

static void
add_piece (EurReportTable *table,
           EurAttachment  *piece)
{
  g_autofree char *kind = eur_french_typography (piece->kind != NULL ? piece->kind : "Pièce");
  g_autofree char *size = piece->byte_size > 0 ? eur_french_format_size (piece->byte_size) : g_strdup ("–");
  g_autofree char *date = eur_french_format_date (piece->received_at, EUR_FRENCH_DATE_SHORT);
  const char *const cells[] = {
    kind,
    piece->filename != NULL ? piece->filename : "",
    size,
    date,
    piece->sha256 != NULL ? "conservé" : "non reçu",
    NULL,
  };

  eur_report_table_add_row (table, cells, 0, piece->sha256 == NULL);
}

void
eur_report_add_pieces (EurReportLayout *layout,
                       EurBundle       *bundle)
{
  GListModel *pieces = G_LIST_MODEL (bundle->attachments);
  g_autoptr(EurReportTable) table = eur_report_table_new (layout, columns, G_N_ELEMENTS (columns));

  if (g_list_model_get_n_items (pieces) == 0)
    {
      eur_report_layout_add_heading (layout, "Pièces", NULL, EUR_REPORT_LINE);
      eur_report_add_sentence (layout, "Aucune pièce n’est jointe au dossier.");
      return;
    }

  for (guint i = 0; i < g_list_model_get_n_items (pieces); i++)
    {
      g_autoptr(EurAttachment) piece = g_list_model_get_item (pieces, i);

      add_piece (table, piece);
    }

  eur_report_layout_add_heading (layout, "Pièces", NULL, eur_report_table_prepare (table));
  eur_report_table_place (table);
}
