-- Marks for review, the archive, the language that an assessment is shown in,
-- and the kinds of revision for them and for what becomes of a region.

ALTER TABLE assessment ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
ALTER TABLE assessment ADD COLUMN language TEXT NOT NULL DEFAULT ''; -- tag; empty: the window's own

-- The questions that somebody wants to look at again.
CREATE TABLE mark (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  question   TEXT NOT NULL CHECK (question <> ''),
  PRIMARY KEY (assessment, question)
) STRICT, WITHOUT ROWID;

-- SQLite changes no CHECK in place: the history moves into a table that allows
-- the new kinds, with its numbers.
CREATE TABLE revision_2 (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  changed    TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  question   TEXT NOT NULL,                -- empty where the assessment as a whole changed
  field      TEXT NOT NULL CHECK (field IN
    ('created', 'replaced', 'answer', 'reason', 'evidence', 'target', 'state', 'scope',
     'mark', 'archive', 'language', 'region')),
  old        TEXT NOT NULL,
  new        TEXT NOT NULL,
  reason     TEXT NOT NULL,
  visit      TEXT NOT NULL                 -- key of the visit to a text field, else empty
) STRICT;
INSERT INTO revision_2 (number, id, assessment, changed, changed_by, question, field, old, new, reason, visit)
  SELECT number, id, assessment, changed, changed_by, question, field, old, new, reason, visit
  FROM revision ORDER BY number;
DROP TABLE revision;
ALTER TABLE revision_2 RENAME TO revision;
CREATE INDEX revision_assessment ON revision (assessment, question, number);
