package org.frontdoor.central.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.jdbi.v3.core.Handle;

/// The built-in accounts of a site.
public final class Accounts {
    private final Database database;
    private final Site site;
    private final Passwords passwords;

    public Accounts(Database database, Site site, Passwords passwords) {
        this.database = database;
        this.site = site;
        this.passwords = passwords;
    }

    /// What saving somebody did.
    public enum Saved {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    /// Makes or changes somebody's account. A password that is set already stays.
    public Saved save(Person person, String password) {
        Optional<Account> before = find(person.name());
        if (before.isPresent() && before.get().person().equals(person)) {
            return Saved.UNCHANGED;
        }
        String hash = before.map(Account::password).orElseGet(() -> passwords.hash(password));
        return database.write(handle -> {
            int removed = handle.createUpdate("DELETE FROM account WHERE site = :site AND name = :name")
                    .bind("site", site.id())
                    .bind("name", person.name())
                    .execute();
            insert(handle, person, hash);
            return removed == 0 ? Saved.CREATED : Saved.CHANGED;
        });
    }

    /// Gives somebody another password.
    /// @return false when there is nobody of that name
    boolean password(String name, String password) {
        String hash = passwords.hash(password);
        return database.write(handle ->
                handle.createUpdate("UPDATE account SET password = :password WHERE site = :site AND name = :name")
                                .bind("password", hash)
                                .bind("site", site.id())
                                .bind("name", name)
                                .execute()
                        > 0);
    }

    private void insert(Handle handle, Person person, String hash) {
        handle.createUpdate("INSERT INTO account (site, name, person, display_name, role, agency, password, demo)"
                        + " VALUES (:site, :name, :person, :display, :role, :agency, :password, :demo)")
                .bind("site", site.id())
                .bind("name", person.name())
                .bind("person", person.id())
                .bind("display", person.displayName())
                .bind("role", person.role().code())
                .bind("agency", person.agency())
                .bind("password", hash)
                .bind("demo", person.demo())
                .execute();
    }

    /// Those of a demonstration, by name.
    public List<Person> demo() {
        return database.read(handle -> handle.createQuery("SELECT name, person, display_name, role, agency, demo,"
                        + " password FROM account WHERE site = :site AND demo = TRUE ORDER BY name")
                .bind("site", site.id())
                .map((row, context) -> account(row).person())
                .list());
    }

    public boolean none() {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM account WHERE site = :site")
                        .bind("site", site.id())
                        .mapTo(Long.class)
                        .one()
                == 0);
    }

    Optional<Account> find(String name) {
        return database.read(handle -> handle.createQuery("SELECT name, person, display_name, role, agency, demo,"
                        + " password FROM account WHERE site = :site AND name = :name")
                .bind("site", site.id())
                .bind("name", name)
                .map((row, context) -> account(row))
                .findOne());
    }

    static Account account(ResultSet row) throws SQLException {
        return new Account(
                new Person(
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getString("display_name"),
                        Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                        row.getString("agency"),
                        row.getBoolean("demo")),
                row.getString("password"));
    }
}
