package org.frontdoor.model.cases;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;

/// What people do to a case, drawn by chance: sensible things, late things (from what somebody saw a while ago) and
/// nonsense.
final class CaseStories {

    private static final List<Actor> PEOPLE = List.of(
            SampleProgram.AGENT,
            SampleProgram.LEAD,
            SampleProgram.STREETS_RESOLVER,
            SampleProgram.PARKS_RESOLVER,
            SampleProgram.STREETS_LIAISON,
            SampleProgram.actor("desk", Role.DESK, null),
            SampleProgram.actor("trainer", Role.TRAINER, null),
            SampleProgram.actor("admin", Role.ADMIN, null));
    private static final List<String> WORDS =
            List.of("", " ", "it is still there", "filled", "of " + SampleDesk.OTHER_NUMBER, "4111 1111 1111 1111");
    private static final List<String> AGENCIES = List.of("PBOT", "PPR", "MULTCO", Agency.PROGRAM, "NASA");
    private static final List<Caller> CALLERS = List.of(
            SampleDesk.MARIA,
            Caller.anonymous("en"),
            new Caller(Privacy.CONFIDENTIAL, null, "Ann", "+15035550143", null, "en"),
            new Caller(Privacy.CALLBACK_ONLY, null, "Ann", null, null, "en"));

    private final Random random;

    /// @param seed gives the same move again over the same case
    CaseStories(long seed) {
        random = new Random(seed);
    }

    Actor someone() {
        return any(PEOPLE);
    }

    /// Something somebody may want.
    ///
    /// @param seen the case as they saw it, perhaps long ago
    Command move(Case seen) {
        var id = random.nextInt(20) == 0 ? UUID.randomUUID() : seen.id();
        return switch (random.nextInt(10)) {
            case 0, 1 -> new AddNote(id, any(WORDS), random.nextBoolean());
            case 2 -> new AddCaller(id, any(WORDS), any(CALLERS));
            case 3 -> new ChangeStatus(id, seen.status(), any(List.of(CaseStatus.values())));
            case 4 -> new TransferCase(id, seen.routing().agency(), any(AGENCIES), "crew", any(WORDS));
            case 5 -> new RouteCase(id, seen.routing(), routing());
            case 6 -> new HandBackCase(id, any(WORDS));
            case 7 -> new ResolveCase(id, any(List.of(Resolution.Kind.values())), any(WORDS));
            case 8 -> new ReopenCase(id, any(WORDS));
            default -> edit(id, seen);
        };
    }

    private Routing routing() {
        var service = any(List.of("pothole", "animals", "volunteer", "moon-landing"));
        return random.nextInt(4) == 0 ? Routing.TRIAGE : new Routing(service, 3, any(AGENCIES), "crew");
    }

    private EditCase edit(UUID id, Case seen) {
        return switch (random.nextInt(4)) {
            case 0 -> new EditCase(id, new FieldChange<>(seen.description(), any(WORDS)), null, null, Map.of());
            case 1 ->
                new EditCase(
                        id,
                        null,
                        new FieldChange<>(seen.place(), random.nextBoolean() ? null : Place.named(any(WORDS))),
                        null,
                        Map.of());
            case 2 ->
                new EditCase(
                        id, null, null, new FieldChange<>(seen.followUp(), any(List.of(FollowUp.values()))), Map.of());
            default ->
                new EditCase(
                        id,
                        null,
                        null,
                        null,
                        Map.of("depth", new FieldChange<>(null, random.nextBoolean() ? null : List.of(any(WORDS)))));
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
