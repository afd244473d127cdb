-- Numbers that customers were told who were added to a case: each finds it for ever, and belongs to it alone.

CREATE TABLE case_follower (
    site INT NOT NULL,
    told VARCHAR(10) NOT NULL,
    id UUID NOT NULL,
    CONSTRAINT case_follower_once PRIMARY KEY (site, told)
);
CREATE INDEX case_follower_by_case ON case_follower (site, id);
