/* eur-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-entry-row.h"
#include "eur-section.h"

/**
 * EurSection:
 *
 * A part of a dossier's page. What it shows is the page's bundle; the documents
 * in it are properties, for the expressions of the section's template.
 */

typedef enum
{
  PROP_BUNDLE = 1,
  PROP_DOSSIER,
  PROP_WAVE,
  PROP_OWNER,
  PROP_CONTACT,
  PROP_EARLIER,
  PROP_PLAN,
  PROP_ATTACHMENTS,
  PROP_EVENTS,
  PROP_MARK,
} EurSectionProperty;

#define N_PARTS PROP_MARK

static GParamSpec *properties[PROP_MARK + 1];

typedef struct
{
  EurBundle      *bundle;
  gpointer        parts[N_PARTS]; /* as they were last told; unowned, only compared */
  EurSectionMark  mark;
} EurSectionPrivate;

static const EurEnumEntry marks[] = {
  [EUR_SECTION_MARK_NONE]      = { "none", N_("Nothing to Say"), NULL, NULL, NULL },
  [EUR_SECTION_MARK_DONE]      = { "done", N_("In Order"), NULL, "object-select-symbolic", NULL },
  [EUR_SECTION_MARK_ATTENTION] = { "attention", N_("To Be Looked At"), NULL, "dialog-warning-symbolic", NULL },
  [EUR_SECTION_MARK_NEGATIVE]  = { "negative", N_("Does Not Hold"), NULL, "dialog-warning-symbolic", NULL },
};

EUR_DEFINE_ENUM (EurSectionMark, eur_section_mark, marks, EUR_N_SECTION_MARKS)

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (EurSection, eur_section, ADW_TYPE_PREFERENCES_GROUP)

static gpointer
peek_part (EurBundle          *bundle,
           EurSectionProperty  property)
{
  if (bundle == NULL)
    return NULL;

  switch (property)
    {
    case PROP_BUNDLE:
      return bundle;

    case PROP_DOSSIER:
      return bundle->dossier;

    case PROP_WAVE:
      return bundle->wave;

    case PROP_OWNER:
      return bundle->owner;

    case PROP_CONTACT:
      return bundle->contact;

    case PROP_EARLIER:
      return bundle->earlier;

    case PROP_PLAN:
      return bundle->plan;

    case PROP_ATTACHMENTS:
      return bundle->attachments;

    case PROP_EVENTS:
      return bundle->events;

    case PROP_MARK:
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
eur_section_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  EurSectionPrivate *priv = eur_section_get_instance_private (EUR_SECTION (object));

  if (prop_id == 0 || prop_id >= G_N_ELEMENTS (properties))
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  else if (prop_id == PROP_MARK)
    g_value_set_enum (value, priv->mark);
  else
    g_value_set_object (value, peek_part (priv->bundle, prop_id));
}

static void
eur_section_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  EurSection *self = EUR_SECTION (object);

  if (prop_id == PROP_BUNDLE)
    eur_section_set_bundle (self, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
eur_section_dispose (GObject *object)
{
  EurSectionPrivate *priv = eur_section_get_instance_private (EUR_SECTION (object));

  g_clear_object (&priv->bundle);

  G_OBJECT_CLASS (eur_section_parent_class)->dispose (object);
}

static void
eur_section_class_init (EurSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_section_get_property;
  object_class->set_property = eur_section_set_property;
  object_class->dispose = eur_section_dispose;

  properties[PROP_BUNDLE] =
    g_param_spec_object ("bundle", NULL, NULL, EUR_TYPE_BUNDLE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_DOSSIER] =
    g_param_spec_object ("dossier", NULL, NULL, EUR_TYPE_DOSSIER, readable);
  properties[PROP_WAVE] =
    g_param_spec_object ("wave", NULL, NULL, EUR_TYPE_WAVE, readable);
  properties[PROP_OWNER] =
    g_param_spec_object ("owner", NULL, NULL, EUR_TYPE_ORGANIZATION, readable);
  properties[PROP_CONTACT] =
    g_param_spec_object ("contact", NULL, NULL, EUR_TYPE_PERSON, readable);
  properties[PROP_EARLIER] =
    g_param_spec_object ("earlier", NULL, NULL, EUR_TYPE_DOSSIER, readable);
  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, EUR_TYPE_FINANCING_PLAN, readable);
  properties[PROP_ATTACHMENTS] =
    g_param_spec_object ("attachments", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  properties[PROP_EVENTS] =
    g_param_spec_object ("events", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  properties[PROP_MARK] =
    g_param_spec_enum ("mark", NULL, NULL, EUR_TYPE_SECTION_MARK, EUR_SECTION_MARK_NONE, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
eur_section_init (EurSection *self)
{
}

/**
 * eur_section_get_bundle:
 *
 * Returns: (transfer none) (nullable): what it shows
 */
EurBundle *
eur_section_get_bundle (EurSection *self)
{
  EurSectionPrivate *priv = eur_section_get_instance_private (self);

  g_return_val_if_fail (EUR_IS_SECTION (self), NULL);

  return priv->bundle;
}

void
eur_section_set_bundle (EurSection *self,
                        EurBundle  *bundle)
{
  EurSectionPrivate *priv = eur_section_get_instance_private (self);
  g_autoptr(EurBundle) before = NULL;

  g_return_if_fail (EUR_IS_SECTION (self));
  g_return_if_fail (bundle == NULL || EUR_IS_BUNDLE (bundle));

  before = priv->bundle != NULL ? g_object_ref (priv->bundle) : NULL;

  if (g_set_object (&priv->bundle, bundle))
    eur_section_update (self);
}

/**
 * eur_section_update:
 *
 * Shows the documents that took the place of others in the bundle: another
 * owner, a first plan. What changes within a document shows by itself.
 */
void
eur_section_update (EurSection *self)
{
  EurSectionPrivate *priv = eur_section_get_instance_private (self);

  g_return_if_fail (EUR_IS_SECTION (self));

  for (EurSectionProperty i = PROP_BUNDLE; i < N_PARTS; i++)
    {
      gpointer part = peek_part (priv->bundle, i);

      if (priv->parts[i] == part)
        continue;

      priv->parts[i] = part;
      g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
    }
}

EurSectionMark
eur_section_get_mark (EurSection *self)
{
  EurSectionPrivate *priv = eur_section_get_instance_private (self);

  g_return_val_if_fail (EUR_IS_SECTION (self), EUR_SECTION_MARK_NONE);

  return priv->mark;
}

/**
 * eur_section_set_mark:
 *
 * For the sections themselves: what the index says of them.
 */
void
eur_section_set_mark (EurSection     *self,
                      EurSectionMark  mark)
{
  EurSectionPrivate *priv = eur_section_get_instance_private (self);

  g_return_if_fail (EUR_IS_SECTION (self));

  if (priv->mark == mark)
    return;

  priv->mark = mark;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MARK]);
}

const char *
eur_section_mark_get_title (EurSectionMark mark)
{
  return eur_enum_get_title (EUR_TYPE_SECTION_MARK, mark);
}

/**
 * eur_section_mark_get_icon_name:
 *
 * Returns: (transfer none) (nullable): its icon, if it has one
 */
const char *
eur_section_mark_get_icon_name (EurSectionMark mark)
{
  g_return_val_if_fail (mark < EUR_N_SECTION_MARKS, NULL);

  return marks[mark].icon_name;
}

/**
 * eur_section_bind:
 * @part: the property that has the record: "dossier", "owner"
 *
 * Returns: (transfer full): bindings whose source is that record, whichever it
 *   is at the moment
 */
GBindingGroup *
eur_section_bind (EurSection *self,
                  const char *part)
{
  GBindingGroup *bindings = g_binding_group_new ();

  g_return_val_if_fail (EUR_IS_SECTION (self), NULL);

  g_object_bind_property (self, part, bindings, "source", G_BINDING_SYNC_CREATE);

  return bindings;
}

/**
 * eur_section_bind_field:
 * @bindings: from eur_section_bind()
 * @record_type: the type of the records
 * @name: the name of a field in its table
 * @row: what edits it
 * @property: the property of @row that has the field's value
 *
 * Binds both ways. An entry gets the field's check.
 */
void
eur_section_bind_field (GBindingGroup *bindings,
                        GType          record_type,
                        const char    *name,
                        gpointer       row,
                        const char    *property)
{
  g_autoptr(EurRecordClass) klass = g_type_class_ref (record_type);

  g_binding_group_bind (bindings, name, row, property, G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);

  if (EUR_IS_ENTRY_ROW (row))
    eur_entry_row_set_field (row, eur_record_class_find_field (klass, name));
}
