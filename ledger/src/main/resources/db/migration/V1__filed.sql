-- What is filed: rows are added, never changed. Written for SQLite and PostgreSQL alike: seq is given by the filing
-- transaction, bytes are BYTEA (SQLite takes any name of a type), times are ISO 8601 text.

-- One published text at one time, as it came in: what a reader finds out about it belongs to the reading.
CREATE TABLE report (
    seq       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL,
    sha256    TEXT NOT NULL, -- of the text
    publisher TEXT,
    published TEXT
);
CREATE UNIQUE INDEX report_identity ON report (id, sha256, COALESCE(publisher, ''), COALESCE(published, ''));

-- All that one reader found in a report. Of several, the one with the greatest seq counts.
CREATE TABLE reading (
    seq            INTEGER PRIMARY KEY,
    report         INTEGER NOT NULL REFERENCES report (seq),
    given          TEXT NOT NULL, -- SHA-256 of the report as it was handed to the reader
    reader_version TEXT NOT NULL,
    model          TEXT NOT NULL,
    filed          TEXT NOT NULL,
    publisher      TEXT,
    published      TEXT,
    updated        TEXT, -- stands in for published where only that is known
    agency         TEXT,
    headline       TEXT,
    url            TEXT,
    json           BYTEA NOT NULL -- hearsay-reading/1 without tokens, gzip
);
CREATE INDEX reading_report ON reading (report, seq);

CREATE VIEW newest_reading AS
SELECT * FROM reading
WHERE NOT EXISTS (SELECT 1 FROM reading AS newer WHERE newer.report = reading.report AND newer.seq > reading.seq);

-- Each spelling of a name once, for all reports; without case, accents, hyphens.
CREATE TABLE name (
    seq     INTEGER PRIMARY KEY,
    spelled TEXT NOT NULL UNIQUE, -- words with a blank between them
    joined  TEXT NOT NULL         -- words with nothing between them
);
CREATE INDEX name_joined ON name (joined);

CREATE TABLE name_word (
    word TEXT NOT NULL,
    name INTEGER NOT NULL REFERENCES name (seq),
    PRIMARY KEY (word, name)
);

-- Whom or what mentions of one reading stand for.
CREATE TABLE entity (
    seq     INTEGER PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading (seq),
    id      TEXT NOT NULL, -- in the reading
    type    TEXT NOT NULL,
    written TEXT NOT NULL, -- the fullest name, or where there is none the fullest description
    heading INTEGER REFERENCES name (seq) -- its spelling; none if nobody could be looked up by it
);
CREATE INDEX entity_reading ON entity (reading);
CREATE INDEX entity_heading ON entity (heading);

-- Every name an entity goes by in its report.
CREATE TABLE entity_name (
    entity  INTEGER NOT NULL REFERENCES entity (seq),
    name    INTEGER NOT NULL REFERENCES name (seq),
    written TEXT NOT NULL
);
CREATE INDEX entity_name_entity ON entity_name (entity);
CREATE INDEX entity_name_name ON entity_name (name);

-- An attribution. Spans are "begin-end" with commas between them, in UTF-16 code units of the text; words are the words of
-- these spans with a line end between them.
CREATE TABLE statement (
    seq             INTEGER PRIMARY KEY,
    reading         INTEGER NOT NULL REFERENCES reading (seq),
    id              TEXT NOT NULL, -- in the reading
    place           INTEGER NOT NULL, -- where it begins in the text
    source_span     TEXT,
    source_words    TEXT,
    source_entity   INTEGER REFERENCES entity (seq),
    cue_spans       TEXT NOT NULL,
    cue_words       TEXT NOT NULL,
    content_spans   TEXT NOT NULL,
    content_words   TEXT NOT NULL,
    mode            TEXT NOT NULL,
    speaker         TEXT NOT NULL,
    stance          TEXT NOT NULL,
    conditions      TEXT NOT NULL, -- one a line
    audience_span   TEXT,
    audience_words  TEXT,
    audience_entity INTEGER REFERENCES entity (seq),
    parent          TEXT -- id of the attribution it stands inside of
);
CREATE INDEX statement_reading ON statement (reading);
CREATE INDEX statement_source ON statement (source_entity);

-- Mentions that lie inside the content of a statement.
CREATE TABLE statement_mention (
    statement INTEGER NOT NULL REFERENCES statement (seq),
    entity    INTEGER NOT NULL REFERENCES entity (seq),
    span      TEXT NOT NULL
);
CREATE INDEX statement_mention_entity ON statement_mention (entity);

-- What became of an input that could not be read. The outcome with the greatest seq counts.
CREATE TABLE input_outcome (
    seq    INTEGER PRIMARY KEY,
    input  TEXT NOT NULL,
    reason TEXT, -- none: it has been read since
    at     TEXT NOT NULL
);
CREATE INDEX input_outcome_input ON input_outcome (input, seq);
