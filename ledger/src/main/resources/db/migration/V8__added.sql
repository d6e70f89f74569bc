-- Decided: claims that people added. kind and span of the decision are those of the claim and its trigger.
CREATE TABLE decision_claim (
    decision  INTEGER PRIMARY KEY REFERENCES decision (seq),
    earliest  TEXT NOT NULL, -- days, empty where it is open
    latest    TEXT NOT NULL,
    polarity  TEXT NOT NULL,
    certainty TEXT NOT NULL,
    realis    TEXT NOT NULL,
    tense     TEXT NOT NULL -- empty for events
);

-- The words of the report that an added claim is made of.
CREATE TABLE decision_words (
    decision INTEGER NOT NULL REFERENCES decision (seq),
    position INTEGER NOT NULL,
    part     TEXT NOT NULL, -- evidence, trigger, source, where, or role and its name with a colon between them
    span     TEXT NOT NULL,
    words    TEXT NOT NULL,
    type     TEXT NOT NULL, -- of whom they name where no reader knows; may be empty
    PRIMARY KEY (decision, position)
);

-- Derived: rows of claim, claim_role, statement, statement_mention, entity and entity_name whose seq, or that of what they belong
-- to, is below zero. They stand for added claims in the newest reading of their report, so that they are asked for and counted like
-- those that were read. All others in these tables are filed.
