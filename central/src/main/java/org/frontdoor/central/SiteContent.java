package org.frontdoor.central;

import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.central.pack.DemoPeople;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.directory.DirectoryEntry;
import org.frontdoor.model.people.Person;

/// What a site starts with: the records of a city pack, and who may sign in.
public record SiteContent(List<Entry> entries, List<NewAccount> accounts) {
    public static final SiteContent NONE = new SiteContent(List.of(), List.of());

    public SiteContent {
        entries = List.copyOf(entries);
        accounts = List.copyOf(accounts);
    }

    /// What a pack brings.
    /// @param demo with its demo people, whose password everybody knows
    public static SiteContent of(Pack pack, boolean demo) {
        DemoPeople people = pack.demoPeople();
        return new SiteContent(
                pack.entries(),
                demo
                        ? people.people().stream()
                                .map(person -> new NewAccount(person, people.password()))
                                .toList()
                        : List.of());
    }

    /// Whether a record goes that is not in it when it is loaded: of directories only what came from one of these.
    boolean replaces(Entry entry) {
        return !(entry instanceof DirectoryEntry listed)
                || entries.stream()
                        .anyMatch(each -> each instanceof DirectoryEntry own
                                && own.source().equals(listed.source()));
    }

    /// The same, and somebody more.
    public SiteContent and(NewAccount account) {
        return new SiteContent(
                entries, Stream.concat(accounts.stream(), Stream.of(account)).toList());
    }

    /// Where a site's first content comes from.
    @FunctionalInterface
    public interface Source {
        /// Reads it now; what fails is said in words for the operator.
        SiteContent read() throws StartFailure;
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
