-- Derived: the runs of words of a report, by which those that share a phrase only are told from those that share copy.
CREATE TABLE wording (
    report INTEGER PRIMARY KEY REFERENCES report (seq),
    runs   BYTEA NOT NULL -- hashes of the six words from each word on, four bytes each
);

-- What was derived before is made again.
DELETE FROM judged_claim;
DELETE FROM strand_meeting;
DELETE FROM strand_claim;
DELETE FROM fact_strand;
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
