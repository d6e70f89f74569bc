-- Derived: in which days a claim can be put together with others of its block, in days since 1970: what was closed before anything
-- new opens is not looked at again. Whoever leaves them out is never taken for closed.
ALTER TABLE fact_claim ADD COLUMN opens BIGINT NOT NULL DEFAULT 0;
ALTER TABLE fact_claim ADD COLUMN closes BIGINT NOT NULL DEFAULT 2932896; -- 9999-12-31: at any time
ALTER TABLE fact_claim ADD COLUMN announced BOOLEAN NOT NULL DEFAULT TRUE; -- it tells of what is to come

-- What was derived before is made again: by other rules of who may be who, which a ledger must not have beside the older ones.
DELETE FROM judged_claim;
DELETE FROM strand_meeting;
DELETE FROM strand_claim;
DELETE FROM fact_strand;
DELETE FROM fact_claim;
DELETE FROM fact_party;
DELETE FROM fact_facet;
DELETE FROM fact;
DELETE FROM wording;
DELETE FROM shared_copy;
DELETE FROM sketch;
DELETE FROM identity_candidate;
DELETE FROM identity_member;
DELETE FROM identity;
DELETE FROM settled;
DELETE FROM settled_decision;
DELETE FROM joined_block;
