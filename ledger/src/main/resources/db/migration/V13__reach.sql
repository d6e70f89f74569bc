-- Derived: in which days a claim can be put together with others of its block, in days since 1970: what was closed before anything
-- new opens is not looked at again. What was derived before is never taken for closed, until it is made again.
ALTER TABLE fact_claim ADD COLUMN opens BIGINT NOT NULL DEFAULT 0;
ALTER TABLE fact_claim ADD COLUMN closes BIGINT NOT NULL DEFAULT 2932896; -- 9999-12-31: at any time
ALTER TABLE fact_claim ADD COLUMN announced BOOLEAN NOT NULL DEFAULT FALSE; -- it tells of what is to come
