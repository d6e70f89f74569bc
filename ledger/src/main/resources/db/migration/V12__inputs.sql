-- In which language a report is, as given or as found: where that is not English, nothing was looked for in it.
ALTER TABLE reading ADD COLUMN language TEXT;

-- Feeds that are followed: neither filed nor decided nor derived. No rebuild drops them.
CREATE TABLE feed (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    address  TEXT NOT NULL UNIQUE,
    title    TEXT NOT NULL, -- as it calls itself; empty until it has been fetched
    added    TEXT NOT NULL, -- an instant, as are polled and due
    polled   TEXT, -- when it was last asked for; none if it never was
    due      TEXT NOT NULL, -- it is not asked for before
    etag     TEXT, -- what its server gave to ask by whether it has changed
    modified TEXT,
    failures INTEGER NOT NULL, -- in a row
    trouble  TEXT NOT NULL -- why it could not be had when it was last asked for; empty if it could
);

-- What a feed has listed.
CREATE TABLE feed_item (
    feed     INTEGER NOT NULL REFERENCES feed (seq) ON DELETE CASCADE,
    guid     TEXT NOT NULL,
    address  TEXT NOT NULL, -- of the page, and the id of its report
    stamp    TEXT NOT NULL, -- SHA-256 of what the feed says of it: with another, the page is fetched again
    at       TEXT NOT NULL, -- when the page was last fetched, an instant
    failures INTEGER NOT NULL, -- in a row
    PRIMARY KEY (feed, guid)
) WITHOUT ROWID;
CREATE INDEX feed_item_address ON feed_item (address);
