-- Agencies that are sent word of their cases. Secrets are sealed, as those of agency_endpoint are.
CREATE TABLE webhook (
    site INT NOT NULL REFERENCES site (id),
    agency VARCHAR(60) NOT NULL,
    url VARCHAR(2000) NOT NULL,
    secret VARCHAR(2000) NOT NULL,
    old_secret VARCHAR(2000),
    old_until TIMESTAMP WITH TIME ZONE,
    created TIMESTAMP WITH TIME ZONE NOT NULL,
    failures INT NOT NULL,
    paused_until TIMESTAMP WITH TIME ZONE,
    trouble VARCHAR(1000),
    PRIMARY KEY (site, agency)
);

-- Written with the case; "version" is the case's, and its order.
CREATE TABLE webhook_message (
    site INT NOT NULL,
    id UUID NOT NULL,
    agency VARCHAR(60) NOT NULL,
    case_id UUID NOT NULL,
    version BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    body VARCHAR(10000) NOT NULL,
    created TIMESTAMP WITH TIME ZONE NOT NULL,
    due TIMESTAMP WITH TIME ZONE NOT NULL,
    tries INT NOT NULL,
    lease UUID,
    leased_until TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (site, id)
);
CREATE INDEX webhook_message_by_due ON webhook_message (site, agency, state, due);
CREATE INDEX webhook_message_by_case ON webhook_message (site, agency, case_id, state);
