package org.frontdoor.model.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a person does here. The first four take contacts; liaisons and resolvers work for one agency.
public enum Role {
    @JsonProperty("agent")
    AGENT("call agent"),
    @JsonProperty("desk")
    DESK("walk-in desk"),
    @JsonProperty("lead")
    LEAD("lead"),
    @JsonProperty("trainer")
    TRAINER("trainer"),
    @JsonProperty("liaison")
    LIAISON("agency liaison"),
    @JsonProperty("resolver")
    RESOLVER("resolver"),
    @JsonProperty("admin")
    ADMIN("administrator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// The wire name.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Works inside the 311 program and sees all its cases, as opposed to staff of one agency.
    public boolean inProgram() {
        return this != LIAISON && this != RESOLVER;
    }

    /// Those who take contacts and open cases.
    public static Set<Role> intake() {
        return EnumSet.of(AGENT, DESK, LEAD, TRAINER, ADMIN);
    }

    public static Set<Role> everyone() {
        return EnumSet.allOf(Role.class);
    }
}
