-- What is made from the documents, and can be made again: every migration drops
-- these tables and fills new ones.

DROP TABLE IF EXISTS lookup;
DROP TABLE IF EXISTS dossier_row;
DROP TABLE IF EXISTS search;

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
  owner_key     TEXT, -- likewise
  communes      TEXT,
  epcis         TEXT NOT NULL, -- "|200072460|246200364|"
  families      TEXT NOT NULL, -- "|Innovation|"
  received_at   TEXT,
  cost_cents    INTEGER NOT NULL,
  n_attachments INTEGER NOT NULL,
  n_missing     INTEGER NOT NULL, -- pieces whose content is not here
  acquired_cents  INTEGER NOT NULL, -- resources of the plan, paid ones too
  requested_cents INTEGER NOT NULL,
  planned_cents   INTEGER NOT NULL,
  refused_cents   INTEGER NOT NULL,
  n_waiting       INTEGER NOT NULL, -- completions that are not answered
  waiting_due     TEXT,             -- the earliest deadline of those
  example         INTEGER NOT NULL
) STRICT;

CREATE INDEX dossier_row_by_wave ON dossier_row (wave, position, stage);

-- Texts folded by eur_text_fold(): no case, no accents, ligatures apart. The wave
-- is one word that nobody can type. detail = column: no phrases are asked for, and
-- of the three choices it is the one that answers fastest (build-aux/dev bench search-query).
CREATE VIRTUAL TABLE search USING fts5 (
  wave, number, title, owner, place, body,
  content = '', contentless_delete = 1, detail = 'column',
  tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3'
);
