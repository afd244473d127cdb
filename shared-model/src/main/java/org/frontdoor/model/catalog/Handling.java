package org.frontdoor.model.catalog;

/// What 311 does with a service (Portland's plan, `003_d82543beabcc1efe.txt`): HELP answers or takes it in here,
/// REFER sends the customer on.
public enum Handling {
    HELP,
    REFER
}
