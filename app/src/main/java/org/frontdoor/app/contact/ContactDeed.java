package org.frontdoor.app.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.NumberTaking;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.cases.AddCaller;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.contact.FinishContact;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Customer;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.customer.PhoneReading;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.customer.SaveCustomer;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.program.OpeningHours;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.referral.MakeReferral;
import org.frontdoor.model.words.SensitiveText;
import org.jspecify.annotations.Nullable;

/// Turns a finished form into the one action that keeps it: the customer, the case or the referral, and the contact,
/// all in one frame on disk.
final class ContactDeed {
    private final Workspace workspace;
    private static final int FOLLOW_UP_DAYS = 3;

    private final Supplier<UUID> ids;
    private final ContactForm form;
    private final @Nullable Service service;
    private final Function<@Nullable Place, List<UUID>> known;
    private final @Nullable String rule;

    /// @param known cases about the same thing nearby that are on the screen
    /// @param rule code of the rule that says which desk gets the work, or `null`
    ContactDeed(
            Workspace workspace,
            Supplier<UUID> ids,
            ContactForm form,
            @Nullable Service service,
            Function<@Nullable Place, List<UUID>> known,
            @Nullable String rule) {
        this.known = known;
        this.rule = rule;
        this.workspace = workspace;
        this.ids = ids;
        this.form = form;
        this.service = service;
    }

    /// Whether a number is told: of a new case, or of this caller's own for the one that they are added to.
    boolean tellsNumber(ContactOutcome outcome) {
        return ContactCheck.concernsCase(outcome);
    }

    /// The commands in their order, the contact last but for what is noted with it.
    /// @param agency code of where a referral goes
    /// @param notes what others learn from the contact
    Deed of(
            ContactOutcome outcome,
            Optional<NumberTaking.Taken> number,
            Optional<String> agency,
            List<? extends Command> notes,
            Instant endedAt) {
        List<Command> commands = new ArrayList<>();
        Optional<SaveCustomer> customer = customer();
        customer.ifPresent(commands::add);
        Caller caller =
                caller(customer.map(SaveCustomer::customer).orElse(form.caller().customer()));
        Optional<OpenCase> opened =
                number.filter(taken -> form.joined() == null).map(taken -> openCase(taken, outcome, caller));
        opened.ifPresent(commands::add);
        Optional<AddCaller> joined = Optional.ofNullable(form.joined())
                .map(id -> new AddCaller(
                        id, number.map(NumberTaking.Taken::number).orElse(null), words(), caller, form.followUp()));
        joined.ifPresent(commands::add);
        Optional<MakeReferral> referral = referral(outcome, agency.orElse(null), caller, endedAt);
        referral.ifPresent(commands::add);
        Instant started = Objects.requireNonNullElse(form.startedAt(), endedAt);
        Instant ended = endedAt.isBefore(started) ? started : endedAt;
        commands.add(new FinishContact(new Contact(
                form.id(),
                form.channel(),
                form.caller().language(),
                form.caller().interpreter(),
                blankToNull(form.caller().accommodation()),
                started,
                ended,
                Math.max(0, Duration.between(started, ended).toSeconds() - form.heldSeconds()),
                outcome,
                outcome == ContactOutcome.INFORMATION,
                words(),
                caller,
                place(),
                opened.map(OpenCase::caseId).or(() -> joined.map(AddCaller::caseId)).stream()
                        .toList(),
                referral.map(MakeReferral::referral).orElse(null),
                form.readOut(),
                form.alarms(),
                workspace.me().name())));
        commands.addAll(notes);
        return new Deed(commands, number.stream().toList(), List.of(ContactDrafts.key(form.id())));
    }

    /// Who may be called is looked after: the day can be changed in the room of referrals.
    private @Nullable LocalDate followUpOn(Instant now) {
        return form.mayCall()
                ? workspace
                        .find(Program.KIND, Program.theId())
                        .map(program -> new OpeningHours(program)
                                .openDay(LocalDate.ofInstant(now, program.timeZone())
                                        .plusDays(FOLLOW_UP_DAYS)))
                        .orElse(null)
                : null;
    }

    private Optional<MakeReferral> referral(
            ContactOutcome outcome, @Nullable String agency, Caller caller, Instant now) {
        boolean somewhere = agency != null || form.listing() != null;
        return outcome == ContactOutcome.REFERRAL && somewhere
                ? Optional.of(new MakeReferral(
                        ids.get(),
                        agency,
                        form.listing(),
                        service == null ? null : service.code(),
                        form.manner(),
                        words(),
                        caller,
                        form.mayCall(),
                        place(),
                        followUpOn(now),
                        null))
                : Optional.empty();
    }

    private OpenCase openCase(NumberTaking.Taken number, ContactOutcome outcome, Caller caller) {
        return new OpenCase(
                ids.get(),
                number.number(),
                outcome == ContactOutcome.FEEDBACK ? form.feedback() : CaseType.REQUEST,
                service == null ? null : service.code(),
                service == null ? 0 : service.questionsVersion(),
                words(),
                place(),
                service == null ? List.of() : Questions.of(service).kept(form.answers()),
                caller,
                form.followUp(),
                form.channel(),
                form.id(),
                known.apply(place()),
                rule);
    }

    private @Nullable Place place() {
        Place place = form.place() != null
                ? form.place()
                : form.address().isBlank() ? null : Place.named(form.address().strip());
        return place == null
                ? null
                : new Place(
                        place.address(),
                        place.point(),
                        place.neighborhood(),
                        place.county(),
                        place.zip(),
                        blankToNull(form.placeDetail()));
    }

    private String words() {
        return SensitiveText.in(form.words().strip()).masked();
    }

    private Caller caller(@Nullable UUID customer) {
        ContactForm.Said said = form.caller();
        return new Caller(
                said.privacy(),
                customer,
                blankToNull(said.name()),
                phone().map(Phone::e164).orElse(null),
                blankToNull(said.email()),
                said.language());
    }

    /// Keeps a file for whoever gave a way to reach them; anonymous callers leave none.
    private Optional<SaveCustomer> customer() {
        ContactForm.Said said = form.caller();
        String email = blankToNull(said.email());
        Optional<Phone> phone = phone();
        boolean unknown = said.customer() == null;
        if (said.privacy() == Privacy.ANONYMOUS || (unknown && phone.isEmpty() && email == null)) {
            return Optional.empty();
        }
        Customer before = unknown
                ? null
                : workspace
                        .find(Customer.KIND, Objects.requireNonNull(said.customer()))
                        .orElse(null);
        String name = blankToNull(said.name());
        String known = before == null ? null : before.name();
        String spoken = before == null ? null : before.language();
        return Optional.of(new SaveCustomer(
                unknown ? ids.get() : Objects.requireNonNull(said.customer()),
                name == null || name.equals(known) ? null : new FieldChange<>(known, name),
                phone.map(Phone::e164).stream().filter(this::reaches).toList(),
                email == null || !reaches(email) ? List.of() : List.of(email),
                said.language().equals(spoken) ? null : new FieldChange<>(spoken, said.language()),
                null,
                before == null ? List.of() : dropped(before.phones()),
                before == null ? List.of() : dropped(before.emails())));
    }

    private boolean reaches(String way) {
        return !form.dropped().contains(way);
    }

    private List<String> dropped(List<String> kept) {
        return kept.stream().filter(form.dropped()::contains).toList();
    }

    private Optional<Phone> phone() {
        return PhoneReading.of(form.caller().phone()) instanceof PhoneReading.Understood(Phone phone)
                ? Optional.of(phone)
                : Optional.empty();
    }

    private static @Nullable String blankToNull(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
