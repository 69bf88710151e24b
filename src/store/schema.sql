-- The store, schema 1. One document is one row of `document`; what it says is in
-- the leaves of its tree in `revision`. Everything below "projections" can be
-- made again from these two.

CREATE TABLE document (
  key     INTEGER PRIMARY KEY,
  id      TEXT    NOT NULL UNIQUE,
  type    TEXT    NOT NULL,
  winner  INTEGER NOT NULL, -- revision.key
  deleted INTEGER NOT NULL,
  seq     INTEGER NOT NULL  -- of its last change; grows over the whole store
) STRICT;

CREATE UNIQUE INDEX document_by_seq ON document (seq);
CREATE INDEX document_by_type ON document (type, key) WHERE NOT deleted;

CREATE TABLE revision (
  key        INTEGER PRIMARY KEY,
  document   INTEGER NOT NULL REFERENCES document (key),
  generation INTEGER NOT NULL,
  hash       TEXT    NOT NULL, -- 32 lower-case hex digits
  parent     TEXT,             -- the hash one generation before; NULL: a root, or stemmed
  deleted    INTEGER NOT NULL,
  leaf       INTEGER NOT NULL,
  synced     INTEGER NOT NULL, -- the observatory has it
  made_here  INTEGER NOT NULL, -- the hash is that of the body
  body       TEXT,             -- of leaves, and of the last synced ancestor
  UNIQUE (document, generation, hash)
) STRICT;

CREATE TABLE blob (
  sha256 TEXT    PRIMARY KEY,
  size   INTEGER NOT NULL,
  data   BLOB    NOT NULL
) STRICT;

-- Projections.

CREATE TABLE lookup (
  field    TEXT    NOT NULL, -- "dossier.number"
  value    TEXT    NOT NULL,
  document INTEGER NOT NULL REFERENCES document (key),
  PRIMARY KEY (field, value, document)
) STRICT, WITHOUT ROWID;

CREATE INDEX lookup_by_document ON lookup (document);

-- What a list shows. `position` is the list's order: see eur-projection.c.
CREATE TABLE dossier_row (
  position      INTEGER PRIMARY KEY,
  document      INTEGER NOT NULL UNIQUE REFERENCES document (key),
  wave          TEXT,
  number        TEXT,
  title         TEXT,
  title_key     TEXT, -- French alphabetical order
  stage         TEXT NOT NULL,
  owner         TEXT,
  communes      TEXT,
  cost_cents    INTEGER NOT NULL,
  n_attachments INTEGER NOT NULL,
  example       INTEGER NOT NULL
) STRICT;

CREATE INDEX dossier_row_by_wave ON dossier_row (wave, position);

-- Texts folded by eur_text_fold(): no case, no accents, ligatures apart. The wave
-- is one word that nobody can type. detail = column: no phrases are asked for, and
-- of the three choices it is the one that answers fastest (build-aux/dev bench).
CREATE VIRTUAL TABLE search USING fts5 (
  wave, number, title, owner, place, body,
  content = '', contentless_delete = 1, detail = 'column',
  tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3'
);
