-- When an entry came to rest, for desktops that do not keep everything for ever; SettledEntries fills it.

ALTER TABLE entry ADD COLUMN settled TIMESTAMP WITH TIME ZONE;
CREATE INDEX entry_by_settled ON entry (site, settled);
