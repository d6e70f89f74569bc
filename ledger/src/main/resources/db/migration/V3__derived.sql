-- Derived: what follows from all that is filed and decided. Each row can be dropped and made again; `hearsay rebuild` does.

-- The readings that the derived rows stand for. A newest reading that is not here is still to be settled.
CREATE TABLE settled (
    reading INTEGER PRIMARY KEY REFERENCES reading (seq)
);

-- One person, body or place across reports.
CREATE TABLE identity (
    id    TEXT PRIMARY KEY, -- key of its first member
    block TEXT NOT NULL,
    type  TEXT NOT NULL,
    name  TEXT NOT NULL -- the fullest, as most reports spell it
);
CREATE INDEX identity_block ON identity (block);

-- Which identity a named entity is. An entity without a name is its own.
CREATE TABLE identity_member (
    entity   INTEGER PRIMARY KEY REFERENCES entity (seq),
    block    TEXT NOT NULL,
    identity TEXT NOT NULL, -- empty until its block is resolved
    why      TEXT NOT NULL
);
CREATE INDEX identity_member_block ON identity_member (block);
CREATE INDEX identity_member_identity ON identity_member (identity);

-- Whom or what a place of the gazetteer or a country stands for: what is told of there is asked for.
CREATE INDEX place_geonames ON place (geonames);
CREATE INDEX place_country ON place (country);

-- Identities that may be one, for a person to look at.
CREATE TABLE identity_candidate (
    one   TEXT NOT NULL,
    other TEXT NOT NULL,
    block TEXT NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    why   TEXT NOT NULL,
    PRIMARY KEY (one, other)
);
CREATE INDEX identity_candidate_block ON identity_candidate (block);

-- Bands of the sketches of reports: reports with a band in common may share copy.
CREATE TABLE sketch (
    band   BIGINT NOT NULL,
    report INTEGER NOT NULL REFERENCES report (seq),
    PRIMARY KEY (band, report)
);
CREATE INDEX sketch_report ON sketch (report);

-- Two reports that share copy; a is the one with the smaller number.
CREATE TABLE shared_copy (
    a        INTEGER NOT NULL REFERENCES report (seq),
    b        INTEGER NOT NULL REFERENCES report (seq),
    relation TEXT NOT NULL,
    passages TEXT NOT NULL, -- spans of a and b in turn
    PRIMARY KEY (a, b)
);
CREATE INDEX shared_copy_b ON shared_copy (b);

-- What can be asked of a fact without its claims; all else is told from them.
CREATE TABLE fact (
    id             TEXT PRIMARY KEY, -- key of its first claim
    block          TEXT NOT NULL,
    kind           TEXT NOT NULL,
    earliest       TEXT,
    latest         TEXT,
    dated          BOOLEAN NOT NULL,
    status         TEXT NOT NULL,
    reports        INTEGER NOT NULL,
    least          INTEGER NOT NULL, -- independent origins
    most           INTEGER NOT NULL,
    conflicts      INTEGER NOT NULL,
    first_reported TEXT NOT NULL, -- days
    last_reported  TEXT NOT NULL
);
CREATE INDEX fact_block ON fact (block);
CREATE INDEX fact_kind ON fact (kind, first_reported, id);
CREATE INDEX fact_reported ON fact (first_reported, id);
CREATE INDEX fact_conflicts ON fact (conflicts);

-- Whom or what the claims of a fact have in its roles.
CREATE TABLE fact_party (
    fact     TEXT NOT NULL REFERENCES fact (id),
    role     TEXT NOT NULL,
    identity TEXT NOT NULL,
    kind     TEXT NOT NULL, -- of the fact, as are the next two
    reports  INTEGER NOT NULL,
    first_reported TEXT NOT NULL,
    PRIMARY KEY (fact, role, identity)
);
CREATE INDEX fact_party_identity ON fact_party (identity, kind, reports, first_reported, fact);

-- Which fact a claim is counted for, and under which origin.
CREATE TABLE fact_claim (
    claim INTEGER PRIMARY KEY REFERENCES claim (seq),
    block TEXT NOT NULL,
    fact  TEXT NOT NULL, -- empty until its block is settled
    least TEXT NOT NULL,
    most  TEXT NOT NULL,
    why   TEXT NOT NULL
);
CREATE INDEX fact_claim_block ON fact_claim (block);
CREATE INDEX fact_claim_fact ON fact_claim (fact);
