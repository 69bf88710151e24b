/* eur-person.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-person.h"

/**
 * EurPerson:
 *
 * Someone to write to about a dossier.
 */

G_DEFINE_FINAL_TYPE (EurPerson, eur_person, EUR_TYPE_DOCUMENT)

static const EurField fields[] = {
  EUR_FIELD (EurPerson, civility, N_("Form of Address")),
  EUR_FIELD (EurPerson, first_name, N_("First Name")),
  EUR_FIELD (EurPerson, last_name, N_("Last Name"), .flags = EUR_FIELD_KEY | EUR_FIELD_FOLDED),
  EUR_FIELD (EurPerson, role, N_("Role")),
  EUR_FIELD (EurPerson, email, N_("E-mail"), .flags = EUR_FIELD_KEY, .check = eur_identifier_check_email),
  EUR_FIELD (EurPerson, phone, N_("Telephone")),
  EUR_FIELD (EurPerson, organization, N_("Organization")),
  EUR_FIELD (EurPerson, example, N_("Example")),
};

static void
eur_person_class_init (EurPersonClass *klass)
{
  EUR_DOCUMENT_CLASS (klass)->type_name = "person";
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
eur_person_init (EurPerson *self)
{
}

EurPerson *
eur_person_new (void)
{
  return g_object_new (EUR_TYPE_PERSON, NULL);
}

/**
 * eur_person_dup_name:
 *
 * Returns: (transfer full): "Mme Jeanne Wattiez", or the e-mail address when no
 *   name is known, or an empty text
 */
char *
eur_person_dup_name (EurPerson *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  const char *parts[] = { self->civility, self->first_name, self->last_name };
  g_auto(GStrv) words = NULL;

  g_return_val_if_fail (EUR_IS_PERSON (self), NULL);

  if (self->first_name == NULL && self->last_name == NULL)
    return g_strdup (self->email != NULL ? self->email : "");

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i] != NULL)
        g_strv_builder_add (builder, parts[i]);
    }

  words = g_strv_builder_end (builder);
  return g_strjoinv (" ", words);
}
