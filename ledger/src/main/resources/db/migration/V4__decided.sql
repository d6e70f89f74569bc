-- Decided: what people ruled. Rows are added, never changed; they are kept apart from what is filed, and hold over it.
CREATE TABLE decision (
    seq    INTEGER PRIMARY KEY,
    at     TEXT NOT NULL,
    who    TEXT NOT NULL, -- who ruled
    why    TEXT NOT NULL,
    verb   TEXT NOT NULL,
    one    TEXT NOT NULL, -- what it is about: names, or empty
    other  TEXT NOT NULL,
    value  TEXT NOT NULL,
    kind   TEXT, -- of a claim
    span   TEXT, -- of the trigger of a claim
    undoes INTEGER REFERENCES decision (seq)
);

-- The reports that a decision is about, by what they are known by whatever reader reads them.
CREATE TABLE decision_report (
    decision  INTEGER NOT NULL REFERENCES decision (seq),
    position  INTEGER NOT NULL,
    id        TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    publisher TEXT NOT NULL, -- empty if none was given
    published TEXT NOT NULL,
    PRIMARY KEY (decision, position)
);

-- Derived: the decisions that the derived rows take into account.
CREATE TABLE settled_decision (
    decision INTEGER PRIMARY KEY REFERENCES decision (seq)
);

-- Derived: which blocks of identities merges join, and the one that stands for each.
CREATE TABLE joined_block (
    block TEXT PRIMARY KEY,
    stands TEXT NOT NULL
);
