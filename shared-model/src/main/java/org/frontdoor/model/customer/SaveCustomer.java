package org.frontdoor.model.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// Keep a customer's file: opened at the first contact, changed field by field later. Phones and e-mails are added and
/// taken out one by one (two desks that each add one both keep theirs); single fields merge or clash.
///
/// @param dropPhones numbers that no longer reach the customer; one that is not in the file is no matter
/// @param dropEmails the same of e-mails
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SaveCustomer(
        UUID customer,
        @Nullable FieldChange<String> name,
        List<String> addPhones,
        List<String> addEmails,
        @Nullable FieldChange<String> language,
        @Nullable FieldChange<String> note,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<String> dropPhones,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<String> dropEmails)
        implements Command {
    public static final CommandKind<SaveCustomer> KIND = new CommandKind<>(
            "save-customer",
            1,
            SaveCustomer.class,
            Role.intake(),
            (command, entries, actor, now) -> FreeText.allKept(
                    List.of(words(command.name), words(command.note)),
                    kept -> command.fault()
                            .map(Decision::refused)
                            .orElseGet(
                                    () -> command.with(kept.get(0), kept.get(1)).decide(entries))));

    public SaveCustomer {
        addPhones = List.copyOf(addPhones);
        addEmails = List.copyOf(addEmails);
        // Desktops of the first version do not send these.
        dropPhones = dropPhones == null ? List.of() : List.copyOf(dropPhones);
        dropEmails = dropEmails == null ? List.of() : List.copyOf(dropEmails);
    }

    @Override
    public List<String> dropPhones() {
        return dropPhones == null ? List.of() : dropPhones;
    }

    @Override
    public List<String> dropEmails() {
        return dropEmails == null ? List.of() : dropEmails;
    }

    /// Nothing is taken out.
    public SaveCustomer(
            UUID customer,
            @Nullable FieldChange<String> name,
            List<String> addPhones,
            List<String> addEmails,
            @Nullable FieldChange<String> language,
            @Nullable FieldChange<String> note) {
        this(customer, name, addPhones, addEmails, language, note, List.of(), List.of());
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(Customer.KIND, customer);
    }

    private static String words(@Nullable FieldChange<String> change) {
        return change == null ? "" : Objects.requireNonNullElse(change.to(), "");
    }

    /// The same with its texts as they may be kept, and its phones in one spelling, so that a number is not kept twice.
    private SaveCustomer with(String keptName, String keptNote) {
        return new SaveCustomer(
                customer,
                name == null ? null : new FieldChange<>(name.from(), keptName.isEmpty() ? null : keptName),
                addPhones.stream().map(SaveCustomer::spelled).toList(),
                addEmails.stream().map(String::strip).toList(),
                language,
                note == null ? null : new FieldChange<>(note.from(), keptNote.isEmpty() ? null : keptNote),
                dropPhones().stream().map(SaveCustomer::spelled).toList(),
                dropEmails().stream().map(String::strip).toList());
    }

    private static String spelled(String typed) {
        return Phone.read(typed) instanceof PhoneReading.Understood(Phone phone) ? phone.toString() : typed;
    }

    private Optional<Problem> fault() {
        return addPhones.stream()
                .flatMap(typed -> Phone.read(typed) instanceof PhoneReading.Misread misread
                        ? Stream.of(new Problem("phone-wrong", "“" + typed + "”: " + misread.reason()))
                        : Stream.empty())
                .findFirst()
                .or(() -> addEmails.stream()
                        .filter(typed -> !typed.strip().matches("[^@\\s]+@[^@\\s]+"))
                        .findFirst()
                        .map(typed -> new Problem("email-wrong", "“" + typed + "” is not an e-mail address.")));
    }

    private Decision decide(Entries entries) {
        Customer before = entries.find(Customer.KIND, customer)
                .orElseGet(() -> new Customer(customer, null, List.of(), List.of(), "en", null));
        List<Clash> clashes = new ArrayList<>();
        boolean isNew = entries.find(Customer.KIND, customer).isEmpty();
        Customer after = new Customer(
                customer,
                merged(name, before.name(), "name", clashes),
                kept(before.phones(), dropPhones(), addPhones),
                kept(before.emails(), dropEmails(), addEmails),
                language == null || isNew
                        ? Objects.requireNonNullElse(language == null ? null : language.to(), before.language())
                        : Objects.requireNonNullElse(
                                language.over(before.language(), "language", clashes, code -> code), before.language()),
                merged(note, before.note(), "note", clashes));
        if (!clashes.isEmpty()) {
            return new Decision.Conflict(
                    new Problem("customer-changed", "Someone else changed the same part of this customer's file."),
                    subject(),
                    clashes);
        }
        return after.equals(before) && !isNew
                ? Decision.accepted()
                : Decision.accepted(new Change.Put<>(Customer.KIND, after));
    }

    private static @Nullable String merged(
            @Nullable FieldChange<String> change, @Nullable String current, String field, List<Clash> clashes) {
        return change == null ? current : change.over(current, field, clashes, words -> words);
    }

    private static List<String> kept(List<String> before, List<String> dropped, List<String> added) {
        return Stream.concat(before.stream().filter(each -> !dropped.contains(each)), added.stream())
                .distinct()
                .toList();
    }
}
