-- The number that a customer was told before the case had its own: it belongs to one case, and finds it for ever.

ALTER TABLE case_index ADD COLUMN provisional VARCHAR(10);
ALTER TABLE case_index ADD CONSTRAINT case_provisional_once UNIQUE (site, provisional);
