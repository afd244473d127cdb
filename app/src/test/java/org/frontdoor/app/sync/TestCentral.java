package org.frontdoor.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.frontdoor.central.Central;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.SiteContent;
import org.frontdoor.central.StartFailure;
import org.frontdoor.central.session.Passwords;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;

/// A real central on a free port.
public final class TestCentral implements AutoCloseable {
    static final String PASSWORD = "frontdoor-demo";

    private final Central central;
    private volatile Duration later = Duration.ZERO;

    public TestCentral(CentralSettings database) {
        CentralSettings settings = database.withPasswordCost(new Passwords.Cost(64, 1, 1))
                .withClock(() -> Instant.now().plus(later));
        try {
            central = Central.start(
                    settings,
                    ProgramVocabulary.create(),
                    new SiteContent(
                            List.of(), List.of(account("agent", Role.AGENT, null), account("lead", Role.LEAD, null))));
        } catch (StartFailure e) {
            throw new IllegalStateException(e);
        }
    }

    private static SiteContent.NewAccount account(String name, Role role, String agency) {
        return new SiteContent.NewAccount(new Person(Person.idOf(name), name, name, role, agency, true), PASSWORD);
    }

    /// Somebody gets another role.
    void change(String name, Role role, String agency) {
        central.load(new SiteContent(List.of(), List.of(account(name, role, agency))));
    }

    /// As a pack is loaded.
    void load(Entry... entries) {
        central.load(new SiteContent(List.of(entries), List.of()));
    }

    /// Time goes by at central; whoever is signed in has to do so again.
    void later(Duration time) {
        later = later.plus(time);
    }

    public int port() {
        return central.port();
    }

    @Override
    public void close() {
        central.close();
    }
}
