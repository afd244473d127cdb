-- Feedback is no service request, and stands in no public list. The case's own type is the only one in its body that
-- can be "request": the others are kinds of events, and what people wrote has its quotes escaped.

ALTER TABLE case_index ADD COLUMN feedback BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE case_index SET feedback = TRUE WHERE EXISTS (SELECT 1 FROM entry e WHERE e.site = case_index.site
    AND e.kind = 'case' AND e.id = case_index.id AND e.body NOT LIKE '%"type":"request"%');

-- Other systems that may open cases. Only a hash of each key is kept.
CREATE TABLE api_key (
    site INT NOT NULL REFERENCES site (id),
    name VARCHAR(60) NOT NULL,
    hash VARCHAR(64) NOT NULL UNIQUE,
    created TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (site, name)
);

-- What an anonymous customer proves by that a case is theirs: a hash, as of a password, and here alone.
CREATE TABLE secret_word (
    site INT NOT NULL,
    id UUID NOT NULL,
    hash VARCHAR(300) NOT NULL,
    PRIMARY KEY (site, id)
);
