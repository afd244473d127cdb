package org.frontdoor.model.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Who may see an entry: `everyone`, `intake` (the 311 program alone) or `agency:CODE` (that agency and the program).
public record Scope(@JsonValue String code) {
    public static final Scope EVERYONE = new Scope("everyone");
    public static final Scope INTAKE = new Scope("intake");

    @JsonCreator
    public Scope {}

    public static Scope agency(String agencyCode) {
        return new Scope("agency:" + agencyCode);
    }
}
