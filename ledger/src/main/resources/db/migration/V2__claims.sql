-- Claims and places. Rows are added, never changed. Readings filed before this version have none in these tables; a reader
-- that finds claims is a newer one, and reads their reports again.

ALTER TABLE entity ADD COLUMN number TEXT; -- singular or plural; none where the reader does not tell

-- A mention that names a place of the gazetteer.
CREATE TABLE place (
    reading   INTEGER NOT NULL REFERENCES reading (seq),
    mention   TEXT NOT NULL, -- its id in the reading
    span      TEXT NOT NULL,
    entity    INTEGER NOT NULL REFERENCES entity (seq),
    geonames  BIGINT NOT NULL,
    name      INTEGER REFERENCES name (seq), -- the spelling of the gazetteer's name
    written   TEXT NOT NULL, -- the gazetteer's name
    latitude  DOUBLE PRECISION NOT NULL,
    longitude DOUBLE PRECISION NOT NULL,
    country   TEXT NOT NULL,
    feature   TEXT NOT NULL
);
CREATE INDEX place_name ON place (name);
CREATE INDEX place_entity ON place (entity);

-- A claim. Spans and words as in statement.
CREATE TABLE claim (
    seq             INTEGER PRIMARY KEY,
    reading         INTEGER NOT NULL REFERENCES reading (seq),
    id              TEXT NOT NULL, -- in the reading
    place           INTEGER NOT NULL, -- where its trigger begins in the text
    kind            TEXT NOT NULL,
    trigger_span    TEXT NOT NULL,
    trigger_words   TEXT NOT NULL,
    evidence_spans  TEXT NOT NULL,
    evidence_words  TEXT NOT NULL,
    earliest        TEXT, -- days, as the report bounds them
    latest          TEXT,
    time            TEXT, -- id of the time expression in the reading
    approximate     BOOLEAN, -- none: the report does not say when
    where_name      INTEGER REFERENCES name (seq),
    where_written   TEXT, -- none: the report does not say where
    geonames        BIGINT,
    latitude        DOUBLE PRECISION,
    longitude       DOUBLE PRECISION,
    country         TEXT,
    polarity        TEXT NOT NULL,
    certainty       TEXT NOT NULL,
    realis          TEXT NOT NULL,
    tense           TEXT,
    statement       INTEGER REFERENCES statement (seq), -- the innermost it stands in; none: the report's own
    rule            TEXT NOT NULL,
    why             TEXT NOT NULL, -- one a line
    confidence      DOUBLE PRECISION NOT NULL
);
CREATE INDEX claim_reading ON claim (reading);
CREATE INDEX claim_kind ON claim (kind);
CREATE INDEX claim_geonames ON claim (geonames);
CREATE INDEX claim_country ON claim (country);
CREATE INDEX claim_where ON claim (where_name);

-- Who or what fills a role of a claim.
CREATE TABLE claim_role (
    claim    INTEGER NOT NULL REFERENCES claim (seq),
    position INTEGER NOT NULL, -- from 0, in the order of the reading
    role     TEXT NOT NULL,
    span     TEXT NOT NULL,
    entity   INTEGER REFERENCES entity (seq),
    written  TEXT NOT NULL,
    inferred TEXT,
    PRIMARY KEY (claim, position)
);
CREATE INDEX claim_role_entity ON claim_role (entity);
