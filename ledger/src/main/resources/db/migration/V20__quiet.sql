-- Derived: places of datelines are facets as they are written elsewhere, "Tripoli" for "TRIPOLI". Names of several words follow when
-- their facts are told again.
UPDATE fact_facet SET value = SUBSTR(value, 1, 1) || LOWER(SUBSTR(value, 2))
WHERE facet = 'place' AND value = UPPER(value) AND LENGTH(value) > 3 AND value NOT LIKE '% %' AND value NOT LIKE '%.%' AND value NOT LIKE '%-%';
CREATE TABLE facet_again AS
SELECT facet, value, fact, MIN(since) AS since, MIN(happened) AS happened FROM fact_facet WHERE facet = 'place' GROUP BY facet, value, fact;
DELETE FROM fact_facet WHERE facet = 'place';
INSERT INTO fact_facet (facet, value, fact, since, happened) SELECT facet, value, fact, since, happened FROM facet_again;
DROP TABLE facet_again;
