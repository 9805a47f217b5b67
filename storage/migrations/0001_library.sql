-- The library: regions, assessments with everything that was answered, the
-- history of every change, and the questionnaire packs that came from outside.
-- Times are UTC, 2026-09-01T14:32:05.123Z; days are 2026-09-01.

CREATE TABLE region (
  id           TEXT PRIMARY KEY,
  code         TEXT NOT NULL,              -- ISO 3166-2 or NUTS; empty for a region that a user added
  name         TEXT NOT NULL CHECK (name <> ''),
  name_key     TEXT NOT NULL,              -- the name without case, for looking up
  english_name TEXT NOT NULL,
  country      TEXT NOT NULL CHECK (length(country) = 2),
  kind         TEXT NOT NULL,
  population   TEXT NOT NULL,
  latitude     REAL NOT NULL,
  longitude    REAL NOT NULL,
  partner      INTEGER NOT NULL CHECK (partner IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX region_code ON region (code) WHERE code <> '';
CREATE UNIQUE INDEX region_own_name ON region (country, name_key) WHERE code = '';
CREATE INDEX region_name ON region (country, name_key);

CREATE TABLE assessment (
  id            TEXT PRIMARY KEY,
  region        TEXT NOT NULL REFERENCES region (id),
  date          TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  questionnaire TEXT NOT NULL CHECK (questionnaire LIKE '_%@_%'),
  scope         TEXT NOT NULL CHECK (scope IN ('quick', 'full')),
  extended      INTEGER NOT NULL CHECK (extended IN (0, 1)),
  state         TEXT NOT NULL CHECK (state IN ('draft', 'final')),
  changed       TEXT NOT NULL,
  UNIQUE (region, date, questionnaire)
) STRICT;

CREATE TABLE respondent (
  id                TEXT PRIMARY KEY,
  assessment        TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  position          INTEGER NOT NULL,
  label             TEXT NOT NULL CHECK (label <> ''),
  stakeholder_group TEXT NOT NULL CHECK (stakeholder_group <> ''),
  UNIQUE (assessment, label)
) STRICT;

-- Blank, not applicable and don't know stay apart: a blank answer has a row
-- only where it carries a comment.
CREATE TABLE answer (
  respondent TEXT NOT NULL REFERENCES respondent (id) ON DELETE CASCADE,
  question   TEXT NOT NULL CHECK (question <> ''),
  kind       TEXT NOT NULL CHECK (kind IN ('blank', 'level', 'na', 'unknown')),
  level      INTEGER,
  comment    TEXT NOT NULL,
  PRIMARY KEY (respondent, question),
  CHECK ((kind = 'level') = (level IS NOT NULL)),
  CHECK (kind <> 'blank' OR comment <> '')
) STRICT, WITHOUT ROWID;

-- What the room agreed. A blank has a row only where a reason stands already;
-- split means: discussed, not agreed.
CREATE TABLE agreed (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  question   TEXT NOT NULL CHECK (question <> ''),
  kind       TEXT NOT NULL CHECK (kind IN ('blank', 'level', 'na', 'unknown', 'split')),
  level      INTEGER,
  reason     TEXT NOT NULL,
  PRIMARY KEY (assessment, question),
  CHECK ((kind = 'level') = (level IS NOT NULL)),
  CHECK (kind <> 'blank' OR reason <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  question   TEXT NOT NULL CHECK (question <> ''),
  position   INTEGER NOT NULL,
  text       TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (assessment, question, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  question   TEXT NOT NULL CHECK (question <> ''),
  level      INTEGER NOT NULL,
  year       INTEGER,                      -- NULL where none is known
  PRIMARY KEY (assessment, question)
) STRICT, WITHOUT ROWID;

-- Every change, in the order in which it was made. What was typed in one visit
-- to a text field is one revision.
CREATE TABLE revision (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  changed    TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  question   TEXT NOT NULL,                -- empty where the assessment as a whole changed
  field      TEXT NOT NULL CHECK (field IN
    ('created', 'replaced', 'answer', 'reason', 'evidence', 'target', 'state', 'scope')),
  old        TEXT NOT NULL,
  new        TEXT NOT NULL,
  reason     TEXT NOT NULL,
  visit      TEXT NOT NULL                 -- key of the visit to a text field, else empty
) STRICT;
CREATE INDEX revision_assessment ON revision (assessment, question, number);

CREATE TABLE pack (
  reference TEXT PRIMARY KEY CHECK (reference LIKE '_%@_%'),
  added     TEXT NOT NULL
) STRICT;

CREATE TABLE pack_file (
  reference TEXT NOT NULL REFERENCES pack (reference) ON DELETE CASCADE,
  path      TEXT NOT NULL,
  content   BLOB NOT NULL,
  PRIMARY KEY (reference, path)
) STRICT;
