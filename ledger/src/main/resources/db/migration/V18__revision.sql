-- How often something was written that answers are made of: filed, decided or derived. Whoever keeps answers keeps them for as long
-- as it stays. Accounts, feeds, watches and failures change without it.
CREATE TABLE revision (
    number BIGINT NOT NULL -- one row
);
INSERT INTO revision (number) VALUES (0);
