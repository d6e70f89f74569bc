-- Derived: who is one by the names of a block meets those of other blocks whose names are the same, told in another order or to
-- another length.

-- Who it is by its block alone; empty until that is resolved.
ALTER TABLE identity_member ADD COLUMN home TEXT NOT NULL DEFAULT '';
CREATE INDEX identity_member_home ON identity_member (home);

-- Where people with a full name meet. Who is taken into another is no identity of its own.
CREATE TABLE identity_meeting (
    home    TEXT PRIMARY KEY, -- key of its first member
    meeting TEXT NOT NULL,
    block   TEXT NOT NULL,
    type    TEXT NOT NULL,
    name    TEXT NOT NULL, -- the fullest, as most reports spell it
    taken   TEXT NOT NULL, -- the identity that its members have: home itself, or another of the meeting
    why     TEXT NOT NULL -- empty for home itself
);
CREATE INDEX identity_meeting_meeting ON identity_meeting (meeting);
CREATE INDEX identity_meeting_block ON identity_meeting (block);

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
DELETE FROM wording;
DELETE FROM identity_candidate;
DELETE FROM identity_member;
DELETE FROM identity;
DELETE FROM settled;
DELETE FROM settled_decision;
DELETE FROM joined_block;
