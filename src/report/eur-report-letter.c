/* eur-report-letter.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-report-letter.h"
#include "eur-report-paint.h"
#include "eur-report-requests.h"
#include "eur-report-sections.h"
#include "eur-report.h"

/* The address stands where the window of an envelope is (NF Z11-001), seen from
 * the top and left margins. */
#define ADDRESS_X EUR_REPORT_MM (90)
#define ADDRESS_Y EUR_REPORT_MM (30)
#define DATE_Y    EUR_REPORT_MM (58)

/* For a signature by hand. */
#define SIGNATURE_SPACE 40.0

#define PARAGRAPH_SPACE 12.0

typedef struct
{
  EurReportLayout   *layout;
  EurReportTemplate *template;
  EurBundle         *bundle;
  const char        *today;
  const char        *sender; /* (nullable) */
} Letter;

static void
set_words (Letter *self)
{
  EurDossier *dossier = self->bundle->dossier;
  g_autofree char *title = eur_report_dup_title (self->bundle);
  g_autofree char *wave = eur_report_dup_wave (self->bundle->wave);
  g_autofree char *received = dossier->received_at != NULL ? eur_french_format_date (dossier->received_at, EUR_FRENCH_DATE_LONG)
                                                           : NULL;

  eur_report_template_set_word (self->template, "number", dossier->number);
  eur_report_template_set_word (self->template, "title", title);
  eur_report_template_set_word (self->template, "wave", wave);
  eur_report_template_set_word (self->template, "received", received);
}

/* Who writes: the house, not a person. */
static void
add_sender (Letter *self)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  g_auto(GStrv) lines = eur_report_template_dup_all (self->template, "sender");
  EurReportText how = { EUR_REPORT_STYLE_STRONG, EUR_REPORT_INK_GREEN, 0, eur_report_column_get_width (3) };
  double y = 8;

  eur_report_box_add_shape (box, EUR_REPORT_ITEM_FILL, EUR_REPORT_INK_GREEN, 0, 0, eur_report_column_get_width (1), 3);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      eur_report_layout_begin (self->layout, "P");
      y += eur_report_layout_add_text (self->layout, box, &how, y, lines[i]);
      eur_report_layout_end (self->layout);
      how.style = EUR_REPORT_STYLE_BODY;
      how.ink = EUR_REPORT_INK_BLACK;
    }

  eur_report_layout_place (self->layout, box);
}

static char *
dup_contact (EurPerson *contact)
{
  g_autofree char *name = NULL;

  if (contact == NULL || !(name = eur_person_dup_name (contact)) || eur_text_is_empty (name))
    return NULL;

  return g_strdup_printf ("À l’attention de %s", name);
}

static char *
dup_city (EurOrganization *owner)
{
  if (owner->postcode == NULL || owner->city == NULL)
    return g_strdup (owner->postcode != NULL ? owner->postcode : owner->city);

  return g_strdup_printf ("%s %s", owner->postcode, owner->city);
}

/* To whom: what is known of the owner and of the contact. */
static void
add_address (Letter *self)
{
  EurOrganization *owner = self->bundle->owner;
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  g_autofree char *contact = dup_contact (self->bundle->contact);
  g_autofree char *city = owner != NULL ? dup_city (owner) : NULL;
  const char *const lines[] = { owner != NULL ? owner->name : NULL, contact, owner != NULL ? owner->address : NULL, city };
  EurReportText how = { EUR_REPORT_STYLE_STRONG, EUR_REPORT_INK_BLACK, ADDRESS_X, EUR_REPORT_WIDTH - ADDRESS_X };
  double y = 0;

  self->layout->y = MAX (self->layout->y, ADDRESS_Y);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *line = eur_french_typography (lines[i]);

      if (line == NULL || eur_text_is_empty (line))
        continue;

      eur_report_layout_begin (self->layout, "P");
      y += eur_report_layout_add_text (self->layout, box, &how, y, line);
      eur_report_layout_end (self->layout);
      how.style = EUR_REPORT_STYLE_BODY;
    }

  eur_report_layout_place (self->layout, box);
}

static void
add_date (Letter *self)
{
  g_autofree char *day = eur_french_format_date (self->today, EUR_FRENCH_DATE_LONG);
  g_autofree char *date = g_strdup_printf ("Le %s", day);
  const EurReportText how = { EUR_REPORT_STYLE_BODY, EUR_REPORT_INK_BLACK, ADDRESS_X, EUR_REPORT_WIDTH - ADDRESS_X };

  eur_report_layout_space (self->layout, EUR_REPORT_LINE);
  self->layout->y = MAX (self->layout->y, DATE_Y);
  eur_report_layout_add_paragraph (self->layout, &how, NULL, date);
}

/* What it is about; the object is the title of the document. */
static void
add_subject (Letter *self)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  g_autofree char *subject = eur_report_template_dup (self->template, "subject");
  g_autofree char *reference = eur_report_template_dup (self->template, "reference");
  const EurReportText label = { EUR_REPORT_STYLE_NOTE, EUR_REPORT_INK_QUIET, 0, eur_report_column_get_width (1) };
  const EurReportText title = { EUR_REPORT_STYLE_STRONG, EUR_REPORT_INK_BLACK, eur_report_column_get_x (1), eur_report_column_get_width (5) };
  double y = 0;

  eur_report_layout_space (self->layout, 1.5 * EUR_REPORT_LINE);
  eur_report_layout_begin (self->layout, "H1");
  eur_report_layout_add_text (self->layout, box, &label, 2.2, "Objet");
  y += eur_report_layout_add_text (self->layout, box, &title, y, subject) + 3;
  eur_report_layout_end (self->layout);
  eur_report_add_field (self->layout, box, 0, 5, y, "Référence", reference);
  eur_report_layout_place (self->layout, box);
}

static void
add_paragraph (Letter     *self,
               const char *entry)
{
  const EurReportText how = { EUR_REPORT_STYLE_BODY, EUR_REPORT_INK_BLACK, 0, EUR_REPORT_WIDTH };
  g_autofree char *text = eur_report_template_dup (self->template, entry);

  eur_report_layout_add_paragraph (self->layout, &how, NULL, text);
  eur_report_layout_space (self->layout, PARAGRAPH_SPACE / 2);
}

static double
add_to_box (Letter       *self,
            EurReportBox *box,
            double        x,
            double        y,
            const char   *text)
{
  const EurReportText how = { EUR_REPORT_STYLE_BODY, EUR_REPORT_INK_BLACK, x, EUR_REPORT_WIDTH - x };
  double height;

  if (text == NULL || eur_text_is_empty (text))
    return y;

  eur_report_layout_begin (self->layout, "P");
  height = eur_report_layout_add_text (self->layout, box, &how, y, text);
  eur_report_layout_end (self->layout);

  return y + height;
}

/* By when, the courtesies and the place of the signature are not parted. */
static EurReportBox *
create_end (Letter    *self,
            GPtrArray *requests)
{
  EurReportBox *box = eur_report_box_new ();
  g_autofree char *sender = eur_french_typography (self->sender);
  const char *const entries[] = {
    eur_report_requests_get_deadline (self->template, requests, self->today),
    "rights",
    "closing",
  };
  double y = 0;

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      g_autofree char *text = eur_report_template_dup (self->template, entries[i]);

      y = add_to_box (self, box, 0, y, text) + PARAGRAPH_SPACE;
    }

  add_to_box (self, box, ADDRESS_X, y - PARAGRAPH_SPACE + SIGNATURE_SPACE, sender);

  return box;
}

static void
set_letter (Letter    *self,
            GPtrArray *requests)
{
  g_autoptr(EurReportBox) end = NULL;

  eur_report_layout_begin (self->layout, "Document");
  end = create_end (self, requests);
  add_sender (self);
  add_address (self);
  add_date (self);
  add_subject (self);

  if (self->bundle->dossier->example)
    eur_report_add_example (self->layout);

  eur_report_layout_space (self->layout, 1.5 * EUR_REPORT_LINE);
  add_paragraph (self, "greeting");
  add_paragraph (self, "opening");
  eur_report_add_requests (self->layout, self->template, requests, self->today, EUR_REPORT_LINE + end->height);
  eur_report_layout_space (self->layout, EUR_REPORT_LINE);
  eur_report_layout_place (self->layout, end);
  eur_report_layout_end (self->layout);
}

static char *
dup_name (Letter *self)
{
  g_autofree char *subject = eur_report_template_dup (self->template, "subject");
  g_autofree char *title = eur_report_dup_title (self->bundle);

  if (self->bundle->dossier->number == NULL)
    return g_strdup_printf ("%s — %s", subject, title);

  return g_strdup_printf ("%s — %s — %s", subject, self->bundle->dossier->number, title);
}

/**
 * eur_report_create_request_letter:
 * @bundle: a dossier and what is known about it
 * @today: the day of the letter
 * @sender: (nullable): who signs, in one or several lines
 * @now: when the file is made
 * @error: return location
 *
 * Sets the letter that asks the applicant for what is missing, in French.
 *
 * Returns: (transfer full): a PDF, or %NULL with %EUR_REPORT_ERROR_NOTHING when
 *   nothing is asked for
 */
GBytes *
eur_report_create_request_letter (EurBundle   *bundle,
                                  const char  *today,
                                  const char  *sender,
                                  GDateTime   *now,
                                  GError     **error)
{
  g_autoptr(GPtrArray) requests = eur_report_list_requests (bundle);
  g_autoptr(EurReportLayout) layout = NULL;
  g_autoptr(EurReportTemplate) template = NULL;
  g_auto(GStrv) house = NULL;
  g_autofree char *name = NULL;
  EurReportMetadata metadata = { .creator = "Euralens Label " EUR_VERSION, .created_at = now };
  Letter letter;

  if (requests->len == 0)
    {
      g_set_error_literal (error, EUR_REPORT_ERROR, EUR_REPORT_ERROR_NOTHING,
                           _("Nothing is asked for in this dossier: first say what the applicant should complete."));
      return NULL;
    }

  template = eur_report_template_new ("completion", error);
  if (template == NULL)
    return NULL;

  layout = eur_report_layout_new ();
  letter = (Letter) { layout, template, bundle, today, sender };
  set_words (&letter);
  set_letter (&letter, requests);

  name = dup_name (&letter);
  house = eur_report_template_dup_all (template, "sender");
  metadata.title = name;
  metadata.author = house[0] != NULL ? house[0] : "";
  eur_report_add_footers (layout, name, NULL);

  return eur_report_paint (layout, &metadata, error);
}
