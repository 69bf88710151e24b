/* eur-eligibility-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-check-row.h"
#include "eur-eligibility-section.h"
#include "eur-scoring.h"
#include "eur-sentence-row.h"
#include "eur-verdict-words.h"

/**
 * EurEligibilitySection:
 *
 * The “recevabilité”: the wave's checklist, point by point, and the verdict. With
 * two screeners each sees only their own answers until both are given, or until
 * theirs is.
 */
struct _EurEligibilitySection
{
  EurLiveSection  parent_instance;

  GtkListBox     *points;
  GtkListBox     *verdicts;
  GtkWidget      *eligible;
  GtkWidget      *ineligible;
  GtkWidget      *reopen;

  char           *author;
};

G_DEFINE_FINAL_TYPE (EurEligibilitySection, eur_eligibility_section, EUR_TYPE_LIVE_SECTION)

static const char *
get_author (EurEligibilitySection *self)
{
  return self->author != NULL ? self->author : eur_author_get_name ();
}

static EurScreening *
screen (EurEligibilitySection *self,
        EurBundle             *bundle)
{
  g_autofree char *today = eur_day_today ();

  return eur_screening_new (bundle, eur_screening_find_own (bundle, get_author (self)), today);
}

/* Answers */

/* The first touch begins the person's own document; the page has it saved. */
static EurEligibilityLine *
touch_line (EurEligibilitySection *self,
            const char            *point)
{
  EurBundle *bundle = eur_section_get_bundle (EUR_SECTION (self));
  EurEligibility *own = bundle != NULL ? eur_screening_find_own (bundle, get_author (self)) : NULL;
  g_autoptr(EurEligibility) begun = NULL;
  g_autoptr(EurEligibilityLine) line = NULL;

  if (bundle == NULL || (own != NULL && own->given_at != NULL))
    return NULL;

  if (own == NULL)
    {
      own = begun = eur_screening_make_own (bundle, get_author (self));
      g_list_store_append (bundle->eligibilities, begun);
    }

  if (eur_eligibility_get_line (own, point) != NULL)
    return eur_eligibility_get_line (own, point);

  line = eur_eligibility_line_new (point);
  g_list_store_append (own->points, line);

  return line;
}

static EurCheck
find_automatic (EurEligibilitySection *self,
                const char            *point)
{
  g_autoptr(EurScreening) screening = screen (self, eur_section_get_bundle (EUR_SECTION (self)));

  for (guint i = 0; i < screening->points->len; i++)
    {
      EurScreenedPoint *screened = g_ptr_array_index (screening->points, i);

      if (g_strcmp0 (screened->point->id, point) == 0)
        return screened->automatic;
    }

  return EUR_CHECK_OPEN;
}

/* Who says what was found anyway says nothing: the point goes on following it. */
static void
check_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  EurEligibilitySection *self = EUR_ELIGIBILITY_SECTION (widget);
  const char *point;
  const char *nick;
  EurEligibilityLine *line;
  int check;

  g_variant_get (parameter, "(&s&s)", &point, &nick);

  if (eur_enum_from_nick (EUR_TYPE_CHECK, nick, &check) && (line = touch_line (self, point)) != NULL)
    g_object_set (line, "check", (EurCheck) check != find_automatic (self, point) ? check : EUR_CHECK_OPEN, NULL);
}

static void
motive_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  const char *point;
  const char *motive;
  EurEligibilityLine *line;

  g_variant_get (parameter, "(&s&s)", &point, &motive);

  if ((line = touch_line (EUR_ELIGIBILITY_SECTION (widget), point)) != NULL)
    g_object_set (line, "motive", *motive != '\0' ? motive : NULL, NULL);
}

/* Showing */

static EurFinding *
find_problem (EurScreening *screening,
              const char   *point)
{
  for (guint i = 0; i < screening->problems->len; i++)
    {
      EurFinding *problem = g_ptr_array_index (screening->problems, i);

      if (g_strcmp0 (problem->line, point) == 0)
        return problem;
    }

  return NULL;
}

/* Rows stay: the one that is written in keeps the focus. */
static void
show_points (EurEligibilitySection *self,
             EurBundle             *bundle,
             EurScreening          *screening)
{
  EurEligibility *own = eur_screening_find_own (bundle, get_author (self));
  gboolean locked = own != NULL && own->given_at != NULL;
  GtkListBoxRow *row;

  for (guint i = 0; i < screening->points->len; i++)
    {
      EurScreenedPoint *point = g_ptr_array_index (screening->points, i);
      g_autofree char *others = eur_verdict_words_dup_others (bundle, get_author (self), point->point->id);

      if ((row = gtk_list_box_get_row_at_index (self->points, i)) == NULL)
        {
          row = GTK_LIST_BOX_ROW (eur_check_row_new ());
          g_object_bind_property (self, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
          gtk_list_box_append (self->points, GTK_WIDGET (row));
        }

      eur_check_row_show (EUR_CHECK_ROW (row), point, find_problem (screening, point->point->id), others, locked);
    }

  while ((row = gtk_list_box_get_row_at_index (self->points, screening->points->len)))
    gtk_list_box_remove (self->points, GTK_WIDGET (row));
}

static void
add_line (EurEligibilitySection *self,
          const char            *icon_name,
          const char            *title,
          const char            *subtitle)
{
  gtk_list_box_append (self->verdicts, eur_sentence_row_new (icon_name, NULL, title, subtitle));
}

static void
show_people (EurEligibilitySection *self,
             EurBundle             *bundle)
{
  EurEligibility *own = eur_screening_find_own (bundle, get_author (self));

  if (own == NULL)
    {
      g_autofree char *title = eur_verdict_words_dup_title (bundle, NULL, get_author (self));
      g_autofree char *text = eur_verdict_words_dup_text (bundle, NULL, get_author (self));

      add_line (self, "radio-symbolic", title, text);
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->eligibilities)); i++)
    {
      g_autoptr(EurEligibility) each = g_list_model_get_item (G_LIST_MODEL (bundle->eligibilities), i);
      g_autofree char *title = eur_verdict_words_dup_title (bundle, each, get_author (self));
      g_autofree char *text = eur_verdict_words_dup_text (bundle, each, get_author (self));

      add_line (self, eur_verdict_words_get_icon_name (bundle, each, get_author (self)), title, text);
    }
}

/* What cannot be said yet whatever the motive has a sentence in the place of its button. */
static void
show_choice (EurEligibilitySection *self,
             EurScreening          *screening,
             EurVerdict             verdict,
             GtkWidget             *button)
{
  g_autoptr(GPtrArray) refusals = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_finding_unref);
  gboolean allowed = eur_screening_allows (screening, verdict, "–", refusals);
  g_autofree char *title = NULL;
  g_autofree char *reasons = NULL;

  gtk_widget_set_visible (button, allowed);

  if (allowed)
    return;

  title = g_strdup_printf (_("“%s” cannot be said yet"), eur_verdict_get_title (verdict));
  reasons = eur_verdict_words_dup_findings (refusals);
  add_line (self, "dialog-warning-symbolic", title, reasons);
}

static void
show_disagreement (EurEligibilitySection *self,
                   EurBundle             *bundle)
{
  g_autoptr(EurFinding) why = NULL;

  if (eur_screening_verdict (bundle, &why) == EUR_VERDICT_OPEN && why != NULL &&
      g_str_equal (why->kind->code, "disagreement") &&
      !eur_verdict_words_is_any_hidden (bundle, get_author (self)))
    gtk_list_box_append (self->verdicts, eur_sentence_row_new_for_finding (why));
}

static void
show_verdict (EurEligibilitySection *self,
              EurBundle             *bundle,
              EurScreening          *screening)
{
  EurEligibility *own = eur_screening_find_own (bundle, get_author (self));
  gboolean given = own != NULL && own->given_at != NULL;

  gtk_list_box_remove_all (self->verdicts);
  show_people (self, bundle);
  show_disagreement (self, bundle);
  gtk_widget_set_visible (self->reopen, given);
  gtk_widget_set_visible (self->eligible, FALSE);
  gtk_widget_set_visible (self->ineligible, FALSE);

  if (given)
    return;

  show_choice (self, screening, EUR_VERDICT_ELIGIBLE, self->eligible);
  show_choice (self, screening, EUR_VERDICT_INELIGIBLE, self->ineligible);
}

static EurSectionMark
find_mark (EurBundle    *bundle,
           EurScreening *screening)
{
  g_autoptr(EurFinding) why = NULL;
  EurVerdict verdict = eur_screening_verdict (bundle, &why);

  if (verdict != EUR_VERDICT_OPEN)
    return verdict == EUR_VERDICT_ELIGIBLE ? EUR_SECTION_MARK_DONE : EUR_SECTION_MARK_NEGATIVE;

  return bundle->dossier->stage == EUR_STAGE_COMPLETE || screening->problems->len > 0 ||
             (why != NULL && g_str_equal (why->kind->code, "disagreement"))
           ? EUR_SECTION_MARK_ATTENTION
           : EUR_SECTION_MARK_NONE;
}

static void
eur_eligibility_section_refresh (EurLiveSection *section,
                                 EurBundle      *bundle)
{
  EurEligibilitySection *self = EUR_ELIGIBILITY_SECTION (section);
  g_autoptr(EurScreening) screening = NULL;

  if (bundle == NULL)
    return;

  screening = screen (self, bundle);
  show_points (self, bundle, screening);
  show_verdict (self, bundle, screening);
  eur_section_set_mark (EUR_SECTION (self), find_mark (bundle, screening));
}

static void
eur_eligibility_section_dispose (GObject *object)
{
  EurEligibilitySection *self = EUR_ELIGIBILITY_SECTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_ELIGIBILITY_SECTION);
  g_clear_pointer (&self->author, g_free);

  G_OBJECT_CLASS (eur_eligibility_section_parent_class)->dispose (object);
}

static void
eur_eligibility_section_class_init (EurEligibilitySectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_eligibility_section_dispose;
  EUR_LIVE_SECTION_CLASS (klass)->refresh = eur_eligibility_section_refresh;
  EUR_LIVE_SECTION_CLASS (klass)->refocus = GTK_DIR_TAB_BACKWARD;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-eligibility-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EurEligibilitySection, points);
  gtk_widget_class_bind_template_child (widget_class, EurEligibilitySection, verdicts);
  gtk_widget_class_bind_template_child (widget_class, EurEligibilitySection, eligible);
  gtk_widget_class_bind_template_child (widget_class, EurEligibilitySection, ineligible);
  gtk_widget_class_bind_template_child (widget_class, EurEligibilitySection, reopen);
  gtk_widget_class_install_action (widget_class, "screening.check", "(ss)", check_action);
  gtk_widget_class_install_action (widget_class, "screening.motive", "(ss)", motive_action);
}

static void
eur_eligibility_section_init (EurEligibilitySection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_eligibility_section_set_author:
 * @author: who screens; without it, the person at this computer
 */
void
eur_eligibility_section_set_author (EurEligibilitySection *self,
                                    const char            *author)
{
  g_return_if_fail (EUR_IS_ELIGIBILITY_SECTION (self));

  if (g_set_str (&self->author, author))
    eur_live_section_refresh (EUR_LIVE_SECTION (self));
}
