-- When a reading was filed once more because its version of the report is out again; filed is then that of the reading it repeats.
ALTER TABLE reading ADD COLUMN again TEXT;
