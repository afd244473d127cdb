-- Agencies' own systems. "secret" is sealed with a key that is not in the database.
CREATE TABLE agency_endpoint (
    site INT NOT NULL REFERENCES site (id),
    agency VARCHAR(60) NOT NULL,
    url VARCHAR(2000) NOT NULL,
    jurisdiction VARCHAR(200),
    secret VARCHAR(2000),
    options VARCHAR(1000000) NOT NULL,
    created TIMESTAMP WITH TIME ZONE NOT NULL,
    failures INT NOT NULL,
    paused_until TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (site, agency)
);

-- What was handed to them or is to be: written with the case, worked through by any node. "posted" says that a POST has
-- begun whose answer is not known; it is set before the first byte leaves. "told" says that people's record agrees.
CREATE TABLE hand_over (
    site INT NOT NULL,
    case_id UUID NOT NULL,
    agency VARCHAR(60) NOT NULL,
    state VARCHAR(20) NOT NULL,
    due TIMESTAMP WITH TIME ZONE NOT NULL,
    tries INT NOT NULL,
    posted TIMESTAMP WITH TIME ZONE,
    token VARCHAR(200),
    remote_id VARCHAR(200),
    trouble VARCHAR(1000),
    seen VARCHAR(64),
    told BOOLEAN NOT NULL,
    lease UUID,
    leased_until TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (site, case_id, agency)
);
CREATE INDEX hand_over_by_due ON hand_over (site, agency, state, due);
CREATE INDEX hand_over_by_lease ON hand_over (lease);
