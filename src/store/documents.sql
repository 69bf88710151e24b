-- What people wrote. One document is one row of `document`; what it says is in the
-- leaves of its tree in `revision`.

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
