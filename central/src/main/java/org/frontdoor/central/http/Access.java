package org.frontdoor.central.http;

import java.util.EnumSet;
import java.util.Set;
import org.frontdoor.model.people.Role;

/// Who may call a route.
///
/// @param open anybody, signed in or not
/// @param roles of those who are signed in
public record Access(boolean open, Set<Role> roles) {
    public static final Access ANYBODY = new Access(true, Role.everyone());
    public static final Access SIGNED_IN = new Access(false, Role.everyone());
    public static final Access INTAKE = new Access(false, Role.intake());
    public static final Access IMPORTERS = new Access(false, EnumSet.of(Role.LEAD, Role.ADMIN));
    public static final Access ADMIN = new Access(false, EnumSet.of(Role.ADMIN));

    public Access {
        roles = Set.copyOf(roles);
    }
}
