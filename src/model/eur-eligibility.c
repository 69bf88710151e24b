/* eur-eligibility.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-eligibility.h"
#include "eur-enum.h"

/**
 * EurEligibility:
 *
 * The "recevabilité" of a dossier as one person screened it: one document a
 * screener, so that two who screen at once never touch the same one. Without two
 * screeners, the team shares the first.
 */

static const EurEnumEntry checks[] = {
  [EUR_CHECK_OPEN]          = { "open", N_("To Be Checked"), "À vérifier", "radio-symbolic", "check-open" },
  [EUR_CHECK_YES]           = { "yes", N_("Yes"), "Oui", "object-select-symbolic", "check-yes" },
  [EUR_CHECK_NO]            = { "no", N_("No"), "Non", "window-close-symbolic", "check-no" },
  [EUR_CHECK_NOT_CONCERNED] = { "not_concerned", N_("Not Applicable"), "Sans objet", "list-remove-symbolic", "check-none" },
};

static const EurEnumEntry verdicts[] = {
  [EUR_VERDICT_OPEN]       = { "open", N_("Not Given Yet"), "Pas encore rendu", NULL, NULL },
  [EUR_VERDICT_ELIGIBLE]   = { "eligible", N_("Eligible"), "Recevable", NULL, NULL },
  [EUR_VERDICT_INELIGIBLE] = { "ineligible", N_("Not Eligible"), "Non recevable", NULL, NULL },
};

EUR_DEFINE_ENUM (EurCheck, eur_check, checks, EUR_N_CHECKS)
EUR_DEFINE_ENUM (EurVerdict, eur_verdict, verdicts, EUR_N_VERDICTS)

G_DEFINE_FINAL_TYPE (EurEligibilityLine, eur_eligibility_line, EUR_TYPE_RECORD)
G_DEFINE_FINAL_TYPE (EurEligibility, eur_eligibility, EUR_TYPE_DOCUMENT)

static const EurField line_fields[] = {
  EUR_FIELD (EurEligibilityLine, id, N_("Identifier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_INTERNAL),
  EUR_FIELD_ENUM (EurEligibilityLine, check, eur_check_get_type, N_("Check")),
  EUR_FIELD (EurEligibilityLine, motive, N_("Motive")),
};

static const EurField fields[] = {
  EUR_FIELD (EurEligibility, dossier, N_("Dossier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_KEY),
  EUR_FIELD (EurEligibility, screener, N_("Screened by")),
  EUR_FIELD_LINES (EurEligibility, points, eur_eligibility_line_get_type, N_("Points")),
  EUR_FIELD_ENUM (EurEligibility, verdict, eur_verdict_get_type, N_("Verdict")),
  EUR_FIELD (EurEligibility, motive, N_("Motive")),
  EUR_FIELD (EurEligibility, given_at, N_("Given on"), .flags = EUR_FIELD_DATE),
};

static void
eur_eligibility_line_class_init (EurEligibilityLineClass *klass)
{
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), line_fields, G_N_ELEMENTS (line_fields));
}

static void
eur_eligibility_line_init (EurEligibilityLine *self)
{
}

static void
eur_eligibility_class_init (EurEligibilityClass *klass)
{
  EUR_DOCUMENT_CLASS (klass)->type_name = "eligibility";
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
eur_eligibility_init (EurEligibility *self)
{
}

const char *
eur_check_get_title (EurCheck check)
{
  return eur_enum_get_title (EUR_TYPE_CHECK, check);
}

const char *
eur_check_get_french (EurCheck check)
{
  g_return_val_if_fail (check < EUR_N_CHECKS, NULL);

  return checks[check].french;
}

const char *
eur_verdict_get_title (EurVerdict verdict)
{
  return eur_enum_get_title (EUR_TYPE_VERDICT, verdict);
}

const char *
eur_verdict_get_french (EurVerdict verdict)
{
  g_return_val_if_fail (verdict < EUR_N_VERDICTS, NULL);

  return verdicts[verdict].french;
}

/**
 * eur_eligibility_line_new:
 * @point: the id of a point of the wave's checklist
 *
 * Returns: (transfer full): what is said of that point
 */
EurEligibilityLine *
eur_eligibility_line_new (const char *point)
{
  return g_object_new (EUR_TYPE_ELIGIBILITY_LINE, "id", point, NULL);
}

EurEligibility *
eur_eligibility_new (void)
{
  return g_object_new (EUR_TYPE_ELIGIBILITY, NULL);
}

/**
 * eur_eligibility_get_line:
 * @point: the id of a point of the wave's checklist
 *
 * Returns: (transfer none) (nullable): what was said of that point
 */
EurEligibilityLine *
eur_eligibility_get_line (EurEligibility *self,
                          const char     *point)
{
  g_return_val_if_fail (EUR_IS_ELIGIBILITY (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->points)); i++)
    {
      g_autoptr(EurEligibilityLine) line = g_list_model_get_item (G_LIST_MODEL (self->points), i);

      if (g_strcmp0 (line->id, point) == 0)
        return line;
    }

  return NULL;
}
