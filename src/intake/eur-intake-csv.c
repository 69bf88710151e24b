/* eur-intake-csv.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "eur-csv-private.h"
#include "eur-intake-error.h"
#include "eur-intake-file-private.h"

/* What a column is. */
typedef enum
{
  ROLE_QUESTION,
  ROLE_INSEE,  /* the code of the commune in another column */
  ROLE_UNUSED, /* known, but not ours */
  ROLE_NUMBER,
  ROLE_STATE,
  ROLE_DEPOSITED_AT,
  ROLE_ORGANIZATION,
  ROLE_PERSON,
  ROLE_LEGAL_FORM_CODE,
} Role;

/* The fixed columns of the export, folded, under their names of 2023 and of
 * 2026; they are found by name, for an export template may put them anywhere. */
static const struct
{
  const char *title;
  Role        role;
  const char *member;
} heads[] = {
  { "id", ROLE_NUMBER, NULL },
  { "n dossier", ROLE_NUMBER, NULL },
  { "numero dossier", ROLE_NUMBER, NULL },
  { "numero du dossier", ROLE_NUMBER, NULL },
  { "email", ROLE_PERSON, "email" },
  { "adresse electronique", ROLE_PERSON, "email" },
  { "franceconnect", ROLE_UNUSED, NULL },
  { "france connecte", ROLE_UNUSED, NULL },
  { "civilite", ROLE_PERSON, "civility" },
  { "nom", ROLE_PERSON, "last_name" },
  { "prenom", ROLE_PERSON, "first_name" },
  { "depot pour un tiers", ROLE_UNUSED, NULL },
  { "nom du mandataire", ROLE_UNUSED, NULL },
  { "prenom du mandataire", ROLE_UNUSED, NULL },
  { "date de naissance", ROLE_UNUSED, NULL },
  { "etablissement siret", ROLE_ORGANIZATION, "siret" },
  { "etablissement siege social", ROLE_UNUSED, NULL },
  { "etablissement naf", ROLE_UNUSED, NULL },
  { "etablissement libelle naf", ROLE_UNUSED, NULL },
  { "code naf", ROLE_UNUSED, NULL },
  { "libelle naf", ROLE_UNUSED, NULL },
  { "etablissement adresse", ROLE_UNUSED, NULL },
  { "etablissement numero voie", ROLE_UNUSED, NULL },
  { "etablissement type voie", ROLE_UNUSED, NULL },
  { "etablissement nom voie", ROLE_UNUSED, NULL },
  { "etablissement complement adresse", ROLE_UNUSED, NULL },
  { "etablissement code postal", ROLE_ORGANIZATION, "postcode" },
  { "etablissement localite", ROLE_ORGANIZATION, "city" },
  { "etablissement code insee localite", ROLE_ORGANIZATION, "commune" },
  { "entreprise siren", ROLE_ORGANIZATION, "siren" },
  { "entreprise capital social", ROLE_UNUSED, NULL },
  { "entreprise numero tva intracommunautaire", ROLE_UNUSED, NULL },
  { "entreprise forme juridique", ROLE_ORGANIZATION, "legal_form" },
  { "entreprise forme juridique code", ROLE_LEGAL_FORM_CODE, NULL },
  { "entreprise nom commercial", ROLE_UNUSED, NULL },
  { "entreprise raison sociale", ROLE_ORGANIZATION, "name" },
  { "entreprise siret siege social", ROLE_UNUSED, NULL },
  { "entreprise code effectif entreprise", ROLE_UNUSED, NULL },
  { "entreprise date de creation", ROLE_UNUSED, NULL },
  { "entreprise etat administratif", ROLE_UNUSED, NULL },
  { "entreprise nom", ROLE_UNUSED, NULL },
  { "entreprise prenom", ROLE_UNUSED, NULL },
  { "association rna", ROLE_ORGANIZATION, "rna" },
  { "association titre", ROLE_UNUSED, NULL },
  { "association objet", ROLE_UNUSED, NULL },
  { "association date de creation", ROLE_UNUSED, NULL },
  { "association date de declaration", ROLE_UNUSED, NULL },
  { "association date de publication", ROLE_UNUSED, NULL },
  { "archive", ROLE_UNUSED, NULL },
  { "a archiver", ROLE_UNUSED, NULL },
  { "etat du dossier", ROLE_STATE, NULL },
  { "derniere mise a jour le", ROLE_UNUSED, NULL },
  { "derniere mise a jour du dossier le", ROLE_UNUSED, NULL },
  { "depose le", ROLE_DEPOSITED_AT, NULL },
  { "date de depot", ROLE_DEPOSITED_AT, NULL },
  { "passe en instruction le", ROLE_UNUSED, NULL },
  { "traite le", ROLE_UNUSED, NULL },
  { "motivation de la decision", ROLE_UNUSED, NULL },
  { "instructeurs", ROLE_UNUSED, NULL },
  { "groupe instructeur", ROLE_UNUSED, NULL },
};

static const struct
{
  const char *words; /* folded */
  const char *state;
} states[] = {
  { "en construction", "en_construction" },
  { "en instruction", "en_instruction" },
  { "accepte", "accepte" },
  { "refuse", "refuse" },
  { "classe sans suite", "sans_suite" },
};

typedef struct
{
  char       *title;
  char       *folded;
  Role        role;
  const char *member;
  guint       insee; /* of a commune: the column of its code; 0: none */
  gboolean    ambiguous;
} Column;

static void
column_free (Column *column)
{
  g_free (column->title);
  g_free (column->folded);
  g_free (column);
}

static Column *
column_new (const char *title)
{
  Column *column = g_new0 (Column, 1);

  column->title = eur_text_clean (title);
  column->folded = eur_text_fold (title);

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      if (g_str_equal (column->folded, heads[i].title))
        {
          column->role = heads[i].role;
          column->member = heads[i].member;
        }
    }

  return column;
}

/* A question about a commune has three columns: its answer, its INSEE code and
 * its département, named after the first. */
static void
join_commune (GPtrArray  *columns,
              GHashTable *by_title,
              guint       i)
{
  Column *column = g_ptr_array_index (columns, i);
  g_autofree char *insee = g_strconcat (column->title, " (Code INSEE)", NULL);
  g_autofree char *department = g_strconcat (column->title, " (Département)", NULL);
  guint insee_index = GPOINTER_TO_UINT (g_hash_table_lookup (by_title, insee));
  guint department_index = GPOINTER_TO_UINT (g_hash_table_lookup (by_title, department));

  if (insee_index == 0)
    return;

  column->insee = insee_index;
  ((Column *) g_ptr_array_index (columns, insee_index))->role = ROLE_INSEE;
  if (department_index != 0)
    ((Column *) g_ptr_array_index (columns, department_index))->role = ROLE_UNUSED;
}

static void
mark_ambiguous (EurIntakeFile *file,
                Column        *first,
                Column        *second)
{
  if (!first->ambiguous)
    g_ptr_array_add (file->warnings,
                     g_strdup_printf (_("Several columns have the title “%s”, and which one answers which question cannot be told: none is taken. Give the questions different titles in démarche.numérique, or import the JSON answer."),
                                      first->title));

  first->ambiguous = TRUE;
  second->ambiguous = TRUE;
}

static GPtrArray *
read_head (EurIntakeFile *file,
           GPtrArray     *cells)
{
  g_autoptr(GHashTable) by_title = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *columns = g_ptr_array_new_with_free_func ((GDestroyNotify) column_free);

  for (guint i = 0; i < cells->len; i++)
    {
      Column *column = column_new (g_ptr_array_index (cells, i));
      gpointer other;

      g_ptr_array_add (columns, column);
      if (*column->title == '\0')
        column->role = ROLE_UNUSED;
      else if (g_hash_table_lookup_extended (by_title, column->title, NULL, &other))
        mark_ambiguous (file, g_ptr_array_index (columns, GPOINTER_TO_UINT (other)), column);
      else
        g_hash_table_insert (by_title, column->title, GUINT_TO_POINTER (i));
    }

  for (guint i = 0; i < columns->len; i++)
    {
      if (((Column *) g_ptr_array_index (columns, i))->role == ROLE_QUESTION)
        join_commune (columns, by_title, i);
    }

  return columns;
}

static gboolean
has_number (GPtrArray *columns)
{
  for (guint i = 0; i < columns->len; i++)
    {
      Column *column = g_ptr_array_index (columns, i);

      if (column->role == ROLE_NUMBER && !column->ambiguous)
        return TRUE;
    }

  return FALSE;
}

static void
add_answer (EurIntakeDossier *dossier,
            Column           *column,
            guint             i,
            GPtrArray        *cells)
{
  g_autofree char *key = column->ambiguous ? g_strdup_printf ("%s (%u)", column->title, i + 1)
                                           : g_strdup (column->title);
  EurIntakeChamp *champ = _eur_intake_champ_new (key, column->title,
                                                 column->insee > 0 ? EUR_CHAMP_COMMUNE : EUR_CHAMP_TEXT);
  const char *code = column->insee > 0 ? g_ptr_array_index (cells, column->insee) : NULL;

  champ->ambiguous = column->ambiguous;
  champ->text = eur_text_clean (g_ptr_array_index (cells, i));
  if (eur_text_is_empty (champ->text))
    g_clear_pointer (&champ->text, g_free);
  champ->code = eur_text_is_empty (code) ? NULL : eur_text_clean (code);

  g_ptr_array_add (dossier->champs, champ);
}

static char *
read_state (const char *text)
{
  g_autofree char *folded = eur_text_fold (text);

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      if (g_str_equal (folded, states[i].words))
        return g_strdup (states[i].state);
    }

  return NULL;
}

static void
read_cell (EurIntakeDossier *dossier,
           Column           *column,
           guint             i,
           GPtrArray        *cells)
{
  const char *text = g_ptr_array_index (cells, i);

  switch (column->role)
    {
    case ROLE_QUESTION:
      add_answer (dossier, column, i, cells);
      break;

    case ROLE_NUMBER:
      g_ascii_string_to_signed (g_strstrip (g_ptr_array_index (cells, i)), 10, 1, G_MAXINT64, &dossier->number, NULL);
      break;

    case ROLE_STATE:
      g_free (dossier->state);
      dossier->state = read_state (text);
      break;

    case ROLE_DEPOSITED_AT:
      g_set_str (&dossier->deposited_at, text);
      break;

    case ROLE_ORGANIZATION:
      _eur_intake_set_string (dossier->organization, column->member, text);
      break;

    case ROLE_PERSON:
      _eur_intake_set_string (dossier->person, column->member, text);
      break;

    case ROLE_LEGAL_FORM_CODE:
    case ROLE_INSEE:
    case ROLE_UNUSED:
    default:
      break;
    }
}

static const char *
find_legal_form_code (GPtrArray *columns,
                      GPtrArray *cells)
{
  for (guint i = 0; i < columns->len; i++)
    {
      if (((Column *) g_ptr_array_index (columns, i))->role == ROLE_LEGAL_FORM_CODE)
        return g_ptr_array_index (cells, i);
    }

  return NULL;
}

static EurIntakeDossier *
read_row (GPtrArray  *columns,
          GPtrArray  *cells,
          guint       line,
          GError    **error)
{
  EurIntakeDossier *dossier;

  if (cells->len != columns->len)
    {
      g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_CELLS,
                   _("Line %u has %u cells where the head has %u columns: the file is truncated or was edited. Download it again and import it as it is."),
                   line, cells->len, columns->len);
      return NULL;
    }

  dossier = _eur_intake_dossier_new (0);
  dossier->organization = json_object_new ();
  dossier->person = json_object_new ();

  for (guint i = 0; i < columns->len; i++)
    {
      Column *column = g_ptr_array_index (columns, i);

      /* Neither of two columns of one title can be trusted to be the fixed one. */
      if (!column->ambiguous || column->role == ROLE_QUESTION)
        read_cell (dossier, column, i, cells);
    }

  _eur_intake_organization_complete (dossier->organization, find_legal_form_code (columns, cells));

  if (dossier->number > 0)
    return dossier;

  g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_NO_NUMBER,
               _("Line %u has no dossier number in the column “ID”, so its dossier could not be found again. Import the file as it was downloaded."),
               line);
  _eur_intake_dossier_free (dossier);

  return NULL;
}

/* What to answer to "why is there no column ID". */
static void
set_head_error (EurIntakeFile  *file,
                GError        **error)
{
  if (file->warnings->len > 0)
    g_set_error_literal (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_NO_ID_COLUMN,
                         _("The file has no column “ID”, or more than one, so its dossiers could not be found again. Export the dossiers from démarche.numérique as CSV, keeping the column of their number."));
  else
    g_set_error_literal (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_NO_ID_COLUMN,
                         _("The first line of the file has no column “ID”, so it is not a CSV export of dossiers, or its template leaves the number out. Export the dossiers from démarche.numérique as CSV, with the column of their number."));
}

EurIntakeFile *
_eur_intake_csv_read (const char  *text,
                      gsize        length,
                      GError     **error)
{
  g_autoptr(EurIntakeFile) file = _eur_intake_file_new (TRUE);
  g_autoptr(GPtrArray) head = NULL;
  g_autoptr(GPtrArray) columns = NULL;
  g_autoptr(GError) inner = NULL;
  EurCsvReader reader;
  guint line;

  _eur_csv_reader_init (&reader, text, length);
  head = _eur_csv_reader_next (&reader, &line, &inner);
  columns = head != NULL ? read_head (file, head) : NULL;

  if (inner == NULL && (columns == NULL || !has_number (columns)))
    set_head_error (file, &inner);

  while (inner == NULL)
    {
      g_autoptr(GPtrArray) cells = _eur_csv_reader_next (&reader, &line, &inner);
      EurIntakeDossier *dossier = cells != NULL ? read_row (columns, cells, line, &inner) : NULL;

      if (dossier == NULL)
        break;

      g_ptr_array_add (file->dossiers, dossier);
    }

  if (inner != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&inner));
      return NULL;
    }

  return g_steal_pointer (&file);
}
