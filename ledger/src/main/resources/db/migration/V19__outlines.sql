-- Facts in short are told from the index of days alone, without a look at the row of each.
DROP INDEX fact_reported;
CREATE INDEX fact_reported ON fact (first_reported, id, last_reported, earliest, latest, reports);
