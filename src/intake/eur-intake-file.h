/* eur-intake-file.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libdex.h>

#include "eur-base.h"

G_BEGIN_DECLS

/* A procedure of thousands of dossiers is far below. */
#define EUR_INTAKE_MAX_BYTES (200 * 1024 * 1024)

typedef enum
{
  EUR_CHAMP_TEXT,
  EUR_CHAMP_DATE,
  EUR_CHAMP_BOOLEAN,
  EUR_CHAMP_NUMBER,
  EUR_CHAMP_CHOICE,
  EUR_CHAMP_CHOICES,
  EUR_CHAMP_COMMUNE,
  EUR_CHAMP_SIRET,
  EUR_CHAMP_FILES,
  EUR_CHAMP_ROWS,
  EUR_CHAMP_NOTE, /* a heading or an explanation: no answer */
} EurChampKind;

#define EUR_N_CHAMP_KINDS (EUR_CHAMP_NOTE + 1)

typedef struct
{
  char   *filename;
  char   *content_type;
  gint64  byte_size;
} EurIntakePiece;

typedef struct
{
  char      *id;
  GPtrArray *champs; /* of EurIntakeChamp */
} EurIntakeRow;

/* One answer. Only what its kind needs is set; @text is what a person would read. */
typedef struct
{
  char          *key; /* champDescriptorId, or the title of the column */
  char          *label;
  EurChampKind   kind;
  gboolean       ambiguous; /* CSV: another column has the same title */
  char          *text;
  char          *code;   /* INSEE, of a commune */
  char         **values; /* of several choices */
  gboolean       is_double;
  double         number;
  JsonObject    *organization; /* of a SIRET, in our names */
  GPtrArray     *pieces;       /* of EurIntakePiece */
  GPtrArray     *rows;         /* of EurIntakeRow */
} EurIntakeChamp;

/* What is known of the applicant is already in the names of our fields. */
typedef struct
{
  gint64      number;
  char       *state; /* en_construction, en_instruction, accepte, refuse, sans_suite */
  char       *deposited_at;
  char       *withdrawn_at; /* (nullable): when its applicant deleted it */
  gboolean    archived;
  JsonObject *organization; /* (nullable) */
  JsonObject *person;       /* (nullable) */
  GPtrArray  *champs;       /* of EurIntakeChamp */
} EurIntakeDossier;

/* A question of the procedure, with the first answer as a sample. */
typedef struct
{
  const char   *key;
  const char   *label;
  EurChampKind  kind;
  gboolean      ambiguous;
  const char   *parent; /* (nullable): key of the repeatable block it is in */
  const char   *sample; /* (nullable) */
} EurIntakeColumn;

#define EUR_TYPE_INTAKE_FILE (eur_intake_file_get_type ())

/**
 * EurIntakeFile:
 *
 * What a file of démarche.numérique holds, read and checked, before anything is
 * said of our own fields. Immutable once read.
 */
typedef struct
{
  grefcount  ref_count;
  gboolean   is_csv;    /* the CSV export, else an answer in JSON */
  gint64     procedure; /* 0: the file does not say */
  char      *title;     /* (nullable): of the procedure */
  GPtrArray *dossiers;  /* of EurIntakeDossier */
  GPtrArray *columns;   /* of EurIntakeColumn, in the order of the form */
  GPtrArray *warnings;  /* of sentences */
} EurIntakeFile;

GType          eur_intake_file_get_type (void) G_GNUC_CONST;
EurIntakeFile *eur_intake_file_read     (GBytes         *bytes,
                                         GError        **error) G_GNUC_WARN_UNUSED_RESULT;
DexFuture     *eur_intake_file_load     (GFile          *file) G_GNUC_WARN_UNUSED_RESULT;
EurIntakeFile *eur_intake_file_ref      (EurIntakeFile  *self);
void           eur_intake_file_unref    (EurIntakeFile  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurIntakeFile, eur_intake_file_unref)

G_END_DECLS
