/* eur-verdict-words.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-verdict-words.h"

static gboolean
is_own (EurBundle      *bundle,
        EurEligibility *eligibility,
        const char     *author)
{
  return eligibility == NULL || eligibility == eur_screening_find_own (bundle, author);
}

static gboolean
asks_for_two (EurBundle *bundle)
{
  return bundle->wave != NULL && bundle->wave->two_screeners;
}

static const char *
get_name (EurEligibility *eligibility)
{
  return eligibility->screener != NULL ? eligibility->screener : _("Somebody");
}

char *
eur_verdict_words_dup_title (EurBundle      *bundle,
                             EurEligibility *eligibility,
                             const char     *author)
{
  if (!asks_for_two (bundle))
    return g_strdup (_("Verdict"));

  return is_own (bundle, eligibility, author) ? g_strdup (_("Your Verdict"))
                                              : g_strdup_printf (_("Verdict of %s"), get_name (eligibility));
}

static char *
dup_given (EurEligibility *eligibility)
{
  g_autofree char *day = eur_french_format_date (eligibility->given_at, EUR_FRENCH_DATE_LONG);
  const char *verdict = eur_verdict_get_title (eligibility->verdict);

  if (eur_text_is_empty (eligibility->motive))
    return g_strdup_printf (_("%s, given on %s by %s"), verdict, day, get_name (eligibility));

  return g_strdup_printf (_("%s, given on %s by %s: %s"), verdict, day, get_name (eligibility), eligibility->motive);
}

char *
eur_verdict_words_dup_text (EurBundle      *bundle,
                            EurEligibility *eligibility,
                            const char     *author)
{
  if (eligibility != NULL && eur_screening_is_hidden (bundle, eligibility, author))
    return g_strdup (eligibility->given_at != NULL
                       ? _("Given. You see it once yours is given, so that neither leans on the other.")
                       : _("Being written. You see it once both are given."));

  if (eligibility != NULL && eligibility->given_at != NULL)
    return dup_given (eligibility);

  return g_strdup (asks_for_two (bundle) ? _("Not given yet. This wave asks two people to screen, each for themselves.")
                                         : _("Not given yet."));
}

const char *
eur_verdict_words_get_icon_name (EurBundle      *bundle,
                                 EurEligibility *eligibility,
                                 const char     *author)
{
  static const char *const icons[] = {
    [EUR_VERDICT_OPEN]       = "radio-symbolic",
    [EUR_VERDICT_ELIGIBLE]   = "object-select-symbolic",
    [EUR_VERDICT_INELIGIBLE] = "window-close-symbolic",
  };

  if (eur_screening_is_hidden (bundle, eligibility, author))
    return "view-conceal-symbolic";

  return icons[eligibility->given_at != NULL ? eligibility->verdict : EUR_VERDICT_OPEN];
}

static void
add_answer (GStrvBuilder       *builder,
            EurEligibility     *eligibility,
            EurEligibilityLine *line)
{
  const char *answer = eur_check_get_title (line->check);

  if (eur_text_is_empty (line->motive))
    g_strv_builder_take (builder, g_strdup_printf (_("%s: %s"), get_name (eligibility), answer));
  else
    g_strv_builder_take (builder, g_strdup_printf (_("%s: %s (%s)"), get_name (eligibility), answer, line->motive));
}

/**
 * eur_verdict_words_dup_others:
 * @point: the id of a point of the checklist
 *
 * Returns: (transfer full): what others than @author answered, a line each, of
 *   what @author may see; empty when nobody did
 */
char *
eur_verdict_words_dup_others (EurBundle  *bundle,
                              const char *author,
                              const char *point)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) lines = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->eligibilities)); i++)
    {
      g_autoptr(EurEligibility) each = g_list_model_get_item (G_LIST_MODEL (bundle->eligibilities), i);
      EurEligibilityLine *line = eur_eligibility_get_line (each, point);

      if (line != NULL && line->check != EUR_CHECK_OPEN && !is_own (bundle, each, author) &&
          !eur_screening_is_hidden (bundle, each, author))
        add_answer (builder, each, line);
    }

  lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

/**
 * eur_verdict_words_dup_findings:
 * @findings: (element-type EurFinding): some sentences
 *
 * Returns: (transfer full): a line each
 */
char *
eur_verdict_words_dup_findings (GPtrArray *findings)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) sentences = NULL;

  for (guint i = 0; i < findings->len; i++)
    g_strv_builder_take (builder, eur_finding_dup_text (g_ptr_array_index (findings, i)));

  sentences = g_strv_builder_end (builder);

  return g_strjoinv ("\n", sentences);
}

gboolean
eur_verdict_words_is_any_hidden (EurBundle  *bundle,
                                 const char *author)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->eligibilities)); i++)
    {
      g_autoptr(EurEligibility) each = g_list_model_get_item (G_LIST_MODEL (bundle->eligibilities), i);

      if (eur_screening_is_hidden (bundle, each, author))
        return TRUE;
    }

  return FALSE;
}
