-- Cases by what a caller or another system knows of them. "phone" holds the digits from the last to the first, so that
-- the last digits of a number are found by its index; CaseLookups fills both for the cases that are there.

ALTER TABLE case_index ADD COLUMN external_id VARCHAR(200);
ALTER TABLE case_index ADD COLUMN phone VARCHAR(20);
CREATE INDEX case_index_by_external_id ON case_index (site, external_id);
CREATE INDEX case_index_by_phone ON case_index (site, phone);
