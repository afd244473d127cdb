package org.frontdoor.central;

import java.util.List;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.people.Person;

/// What a site starts with: the records of a city pack, and who may sign in.
public record SiteContent(List<Entry> entries, List<NewAccount> accounts) {
    public static final SiteContent NONE = new SiteContent(List.of(), List.of());

    public SiteContent {
        entries = List.copyOf(entries);
        accounts = List.copyOf(accounts);
    }

    /// Somebody who may sign in.
    /// @param password as it will be typed; kept as a hash only
    public record NewAccount(Person person, String password) {
        @Override
        public String toString() {
            return "NewAccount[" + person.name() + "]";
        }
    }
}
