-- Runs on H2 and on PostgreSQL as it stands; no sequence, no trigger, no dialect.

CREATE TABLE site (
    id INT NOT NULL PRIMARY KEY,
    name VARCHAR(40) NOT NULL UNIQUE,
    classroom BOOLEAN NOT NULL,
    central UUID NOT NULL
);

-- One row a site: whoever stamps changes holds its lock. "incarnation" tells a restored database from the one it was.
CREATE TABLE clock (
    site INT NOT NULL PRIMARY KEY REFERENCES site (id),
    position BIGINT NOT NULL,
    incarnation UUID NOT NULL
);

-- The truth: one row for each record. A record that is no more keeps its row without a body.
CREATE TABLE entry (
    site INT NOT NULL REFERENCES site (id),
    kind VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    scope VARCHAR(80) NOT NULL,
    stage INT NOT NULL,
    moved TIMESTAMP WITH TIME ZONE,
    body VARCHAR(1000000),
    PRIMARY KEY (site, kind, id)
);
CREATE INDEX entry_by_stage ON entry (site, stage, kind, id);

-- What changed, in whose sight. Written without a position; the sequencer stamps it after the commit.
CREATE TABLE change (
    site INT NOT NULL,
    position BIGINT,
    kind VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    scope VARCHAR(80) NOT NULL
);
CREATE INDEX change_by_position ON change (site, position);

-- One final outcome for each command, written with its effect.
CREATE TABLE receipt (
    site INT NOT NULL,
    id UUID NOT NULL,
    actor UUID NOT NULL,
    hash VARCHAR(64) NOT NULL,
    outcome VARCHAR(1000000) NOT NULL,
    created TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (site, id)
);

CREATE TABLE number_series (
    site INT NOT NULL,
    series INT NOT NULL,
    next_serial INT NOT NULL,
    PRIMARY KEY (site, series)
);

CREATE TABLE number_lease (
    site INT NOT NULL,
    id UUID NOT NULL,
    series INT NOT NULL,
    first_serial INT NOT NULL,
    last_serial INT NOT NULL,
    workstation VARCHAR(200) NOT NULL,
    person UUID NOT NULL,
    created TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (site, id)
);

CREATE TABLE account (
    site INT NOT NULL REFERENCES site (id),
    name VARCHAR(100) NOT NULL,
    person UUID NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    role VARCHAR(20) NOT NULL,
    agency VARCHAR(60),
    password VARCHAR(300) NOT NULL,
    demo BOOLEAN NOT NULL,
    PRIMARY KEY (site, name)
);

-- Wrong passwords by name, whether such an account exists or not.
CREATE TABLE sign_in_failure (
    site INT NOT NULL,
    name VARCHAR(100) NOT NULL,
    failures INT NOT NULL,
    last_at TIMESTAMP WITH TIME ZONE NOT NULL,
    locked_until TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (site, name)
);

-- Only a hash of each bearer token is kept.
CREATE TABLE token (
    hash VARCHAR(64) NOT NULL PRIMARY KEY,
    site INT NOT NULL,
    name VARCHAR(100) NOT NULL,
    expires TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX token_by_end ON token (expires);

-- What cases are looked up by; kept in step with entry in the same transaction.
CREATE TABLE case_index (
    site INT NOT NULL,
    id UUID NOT NULL,
    number VARCHAR(10) NOT NULL,
    scope VARCHAR(80) NOT NULL,
    status VARCHAR(20) NOT NULL,
    agency VARCHAR(60) NOT NULL,
    service VARCHAR(100),
    opened TIMESTAMP WITH TIME ZONE NOT NULL,
    words VARCHAR(4000) NOT NULL,
    PRIMARY KEY (site, id),
    CONSTRAINT case_number_once UNIQUE (site, number)
);
CREATE INDEX case_index_by_opened ON case_index (site, opened DESC, id DESC);
