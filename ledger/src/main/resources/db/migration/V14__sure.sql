-- Derived: how sure the reader is of the claim of a fact that it is surest of. Who reviews begins with those it is least sure of.
ALTER TABLE fact ADD COLUMN sure REAL; -- none until it is looked up
UPDATE fact SET sure = (SELECT MAX(claim.confidence) FROM fact_claim JOIN claim ON claim.seq = fact_claim.claim
    WHERE fact_claim.fact = fact.id);
CREATE INDEX fact_sure ON fact (sure, id);
