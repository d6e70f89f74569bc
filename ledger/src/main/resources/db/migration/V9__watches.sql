-- Watches: questions that somebody keeps, and how their answers have changed. Neither filed nor derived: no rebuild drops them.
CREATE TABLE watch (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT NOT NULL,
    who    TEXT NOT NULL,
    at     TEXT NOT NULL, -- an instant
    looked INTEGER NOT NULL -- the newest change that somebody has looked at, 0 if none
);

-- What is asked: all, q, from, to, or the label of a facet, once for each value.
CREATE TABLE watch_part (
    watch INTEGER NOT NULL REFERENCES watch (seq),
    part  TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (watch, part, value)
) WITHOUT ROWID;

-- The answer as it was when it was last compared.
CREATE TABLE watch_answer (
    watch   INTEGER NOT NULL REFERENCES watch (seq),
    fact    TEXT NOT NULL,
    claim   INTEGER NOT NULL, -- the first filed of its claims: a fact that goes by another id later is known by it
    status  TEXT NOT NULL,
    reports INTEGER NOT NULL,
    least   INTEGER NOT NULL,
    most    INTEGER NOT NULL,
    PRIMARY KEY (watch, fact)
) WITHOUT ROWID;

CREATE TABLE watch_change (
    seq   INTEGER PRIMARY KEY AUTOINCREMENT,
    watch INTEGER NOT NULL REFERENCES watch (seq),
    at    TEXT NOT NULL, -- an instant
    what  TEXT NOT NULL, -- new, changed, gone
    fact  TEXT NOT NULL,
    note  TEXT NOT NULL -- what is other than before; empty for those that are new or gone
);
CREATE INDEX watch_change_watch ON watch_change (watch, seq);
