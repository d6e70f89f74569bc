-- Accounts: who may come in where the site asks who is there. They are neither filed nor decided nor derived: rows are changed and
-- removed. Nothing in them lets anybody in: of passwords, sessions and tokens there are only hashes.
CREATE TABLE account (
    fold     TEXT PRIMARY KEY, -- the name as names are compared: in small letters
    name     TEXT NOT NULL,
    role     TEXT NOT NULL, -- reader, reviewer or admin
    password TEXT NOT NULL, -- Argon2id, in the PHC string format
    since    TEXT NOT NULL
);

CREATE TABLE session (
    hash    TEXT PRIMARY KEY, -- SHA-256 of what the browser's cookie holds
    account TEXT NOT NULL REFERENCES account (fold) ON DELETE CASCADE,
    since   TEXT NOT NULL,
    ends    TEXT NOT NULL
);
CREATE INDEX session_account ON session (account);

CREATE TABLE token (
    hash    TEXT PRIMARY KEY, -- SHA-256 of the token
    account TEXT NOT NULL REFERENCES account (fold) ON DELETE CASCADE,
    label   TEXT NOT NULL,
    since   TEXT NOT NULL,
    used    TEXT, -- the day on which it let somebody in last; none if it never did
    UNIQUE (account, label)
);
