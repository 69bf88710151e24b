/* eur-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-section.h"

/**
 * EurSection:
 *
 * A part of a dossier's page. What it shows is the page's bundle; the documents
 * in it are properties, for the expressions of the section's template.
 */
typedef struct
{
  EurBundle *bundle;
} EurSectionPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (EurSection, eur_section, ADW_TYPE_PREFERENCES_GROUP)

typedef enum
{
  PROP_BUNDLE = 1,
  PROP_DOSSIER,
  PROP_OWNER,
  PROP_CONTACT,
  PROP_PLAN,
  PROP_ATTACHMENTS,
  PROP_EVENTS,
} EurSectionProperty;

static GParamSpec *properties[PROP_EVENTS + 1];

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

    case PROP_OWNER:
      return bundle->owner;

    case PROP_CONTACT:
      return bundle->contact;

    case PROP_PLAN:
      return bundle->plan;

    case PROP_ATTACHMENTS:
      return bundle->attachments;

    case PROP_EVENTS:
      return bundle->events;

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
  properties[PROP_OWNER] =
    g_param_spec_object ("owner", NULL, NULL, EUR_TYPE_ORGANIZATION, readable);
  properties[PROP_CONTACT] =
    g_param_spec_object ("contact", NULL, NULL, EUR_TYPE_PERSON, readable);
  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, EUR_TYPE_FINANCING_PLAN, readable);
  properties[PROP_ATTACHMENTS] =
    g_param_spec_object ("attachments", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  properties[PROP_EVENTS] =
    g_param_spec_object ("events", NULL, NULL, G_TYPE_LIST_MODEL, readable);

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

  if (!g_set_object (&priv->bundle, bundle))
    return;

  for (EurSectionProperty i = PROP_BUNDLE; i < G_N_ELEMENTS (properties); i++)
    if (peek_part (before, i) != peek_part (bundle, i))
      g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}
