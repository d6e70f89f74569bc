-- Which claims contradict each other, and which tell of one event, is told otherwise. What was derived before is made again.
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
