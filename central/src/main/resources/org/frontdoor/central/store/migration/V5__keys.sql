-- Receipts leave by age, and commands from before the last that left are not run again.
CREATE INDEX receipt_by_age ON receipt (site, created);
CREATE TABLE receipt_floor (
    site INT NOT NULL PRIMARY KEY,
    before TIMESTAMP WITH TIME ZONE NOT NULL
);

-- When the password was typed, and the token that this one follows, until it was used for the first time.
ALTER TABLE token ADD COLUMN began TIMESTAMP WITH TIME ZONE;
ALTER TABLE token ADD COLUMN replaces VARCHAR(64);
