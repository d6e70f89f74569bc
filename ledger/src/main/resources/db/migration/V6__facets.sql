-- What the facts of a register are narrowed down by. It is derived: all that is derived is dropped, and made again by the next
-- settling.
DELETE FROM judged_claim;
DELETE FROM fact_claim;
DELETE FROM fact_party;
DELETE FROM fact;
DELETE FROM shared_copy;
DELETE FROM sketch;
DELETE FROM identity_candidate;
DELETE FROM identity_member;
DELETE FROM identity;
DELETE FROM settled;
DELETE FROM settled_decision;
DELETE FROM joined_block;

ALTER TABLE fact ADD COLUMN who TEXT; -- the name to sort it by: of whoever fills its first role
ALTER TABLE fact ADD COLUMN happened TEXT; -- the day of the first report that it did happen or is so; none: no report says so

CREATE TABLE fact_facet (
    facet    TEXT NOT NULL,
    value    TEXT NOT NULL,
    fact     TEXT NOT NULL REFERENCES fact (id),
    since    TEXT NOT NULL, -- the day of the first report that gives the fact this value
    happened TEXT           -- of the fact
);
CREATE INDEX fact_facet_value ON fact_facet (facet, value, happened, since, fact);
CREATE INDEX fact_facet_fact ON fact_facet (fact, facet, value, since);
CREATE INDEX fact_who ON fact (who, first_reported, id);
