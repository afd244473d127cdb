package org.frontdoor.model.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who gives a command, as signed in.
///
/// @param name the sign-in name, shown in timelines
/// @param agency the code of the agency a liaison or resolver works for, else `null`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Actor(
        UUID id, String name, Role role, @Nullable String agency) {

    public boolean sees(Scope scope) {
        return role.inProgram() || scopes().contains(scope);
    }

    /// The scopes agency staff see; the program's own people see all, which no list can say.
    public Set<Scope> scopes() {
        return agency == null ? Set.of(Scope.EVERYONE) : Set.of(Scope.EVERYONE, Scope.agency(agency));
    }
}
