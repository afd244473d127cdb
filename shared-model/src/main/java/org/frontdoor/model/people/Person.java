package org.frontdoor.model.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.jspecify.annotations.Nullable;

/// Someone who works with the program. Passwords are central's business and never part of it.
///
/// @param name the sign-in name
/// @param displayName as colleagues know them
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(
        UUID id,
        String name,
        String displayName,
        Role role,
        @Nullable String agency,
        boolean demo) implements Entry {
    public static final EntryKind<Person> KIND = EntryKind.of("person", Person.class, person -> Scope.EVERYONE);

    public static UUID idOf(String name) {
        return Ids.named("person", name);
    }

    /// What somebody goes by, or the sign-in name where no more is known of them.
    public static String nameOf(Entries people, String signIn) {
        return people.find(KIND, idOf(signIn)).map(Person::displayName).orElse(signIn);
    }

    public Actor actor() {
        return new Actor(id, name, role, agency);
    }
}
