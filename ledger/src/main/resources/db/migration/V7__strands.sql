-- Derived: facts about one person before those who are only described are put to the fact that names them.

-- The claims of a block that are one fact by themselves. Only those about one person, who has a name or is described, are here.
CREATE TABLE fact_strand (
    id        TEXT PRIMARY KEY, -- key of its first claim
    block     TEXT NOT NULL,
    described BOOLEAN NOT NULL,
    joined    TEXT NOT NULL, -- the strand that names whom this one describes; empty: none
    fact      TEXT NOT NULL -- the fact that it is told with
);
CREATE INDEX fact_strand_block ON fact_strand (block);
CREATE INDEX fact_strand_joined ON fact_strand (joined);

CREATE TABLE strand_claim (
    claim  INTEGER PRIMARY KEY REFERENCES claim (seq),
    strand TEXT NOT NULL
);
CREATE INDEX strand_claim_strand ON strand_claim (strand);

-- Where strands meet those that may name them: only they are compared.
CREATE TABLE strand_meeting (
    meeting TEXT NOT NULL,
    strand  TEXT NOT NULL,
    PRIMARY KEY (meeting, strand)
);
CREATE INDEX strand_meeting_strand ON strand_meeting (strand);

-- What was derived before is made again.
DELETE FROM judged_claim;
DELETE FROM fact_claim;
DELETE FROM fact_party;
DELETE FROM fact_facet;
DELETE FROM fact;
DELETE FROM shared_copy;
DELETE FROM sketch;
DELETE FROM identity_candidate;
DELETE FROM identity_member;
DELETE FROM identity;
DELETE FROM settled;
DELETE FROM settled_decision;
DELETE FROM joined_block;
