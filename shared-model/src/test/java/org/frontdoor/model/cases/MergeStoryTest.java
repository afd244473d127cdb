package org.frontdoor.model.cases;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.place.Place;

/// What holds for several cases in whatever order they are merged, taken apart and split.
class MergeStoryTest {
    private static final int CASES = 4;
    private static final List<String> QUESTIONS = List.of("depth", "width");

    /// Some cases, and what people may do with them.
    private static final class Town {
        private final SampleDesk desk = new SampleDesk();
        private final List<UUID> cases = new ArrayList<>();
        private final Random random;
        private int step;
        private int told;

        Town(long seed) {
            random = new Random(seed);
            for (int i = 0; i < CASES; i++) {
                List<Answer> answers = random.nextBoolean() ? List.of(Answer.of("depth", "deep " + i)) : List.of();
                cases.add(desk.opened(new OpenCase(
                                new UUID(seed, i),
                                number(),
                                CaseType.REQUEST,
                                "pothole",
                                0,
                                "hole " + i,
                                Place.named(i + " Main St"),
                                answers,
                                caller(i),
                                FollowUp.NONE,
                                Channel.PHONE,
                                null))
                        .id());
            }
        }

        private String number() {
            return CaseNumber.of(Series.ofYear(2026), told++).digits();
        }

        private static Caller caller(int i) {
            return new Caller(Privacy.NAMED, null, "Customer " + i, null, null, "en");
        }

        /// Half of the moves fall on one time, so that lines must be known apart without it.
        private Instant at() {
            return SampleDesk.NOW.plusSeconds(step / 2);
        }

        private Case any() {
            return desk.find(cases.get(random.nextInt(cases.size())));
        }

        boolean accepted(Command command) {
            step++;
            return desk.give(random.nextBoolean() ? AGENT : LEAD, command, at()) instanceof Decision.Accepted;
        }

        /// What people do to single cases.
        void work() {
            Case one = any();
            switch (random.nextInt(6)) {
                case 0, 1 -> accepted(new AddNote(one.id(), "note " + step, false));
                case 2 -> accepted(new AddCaller(one.id(), "me too " + step, caller(100 + step)));
                case 3 -> accepted(new ChangeStatus(one.id(), one.status(), CaseStatus.IN_PROGRESS));
                case 4 -> accepted(new ResolveCase(one.id(), Resolution.Kind.WORK_DONE, "done " + step));
                default -> accepted(new ReopenCase(one.id(), "again " + step));
            }
        }

        MergeCases merging(Case child, Case parent) {
            Map<String, FieldChange<List<String>>> answers = new HashMap<>();
            for (Answer said : child.answers()) {
                if (random.nextBoolean()) {
                    List<String> before = parent.answers().stream()
                            .filter(each -> each.question().equals(said.question()))
                            .findFirst()
                            .map(Answer::values)
                            .orElse(List.of());
                    answers.put(said.question(), new FieldChange<>(before, said.values()));
                }
            }
            FieldChange<Place> place = random.nextBoolean() ? new FieldChange<>(parent.place(), child.place()) : null;
            return new MergeCases(child.id(), parent.id(), "in " + parent.number(), some(child), answers, place);
        }

        private CaseLines some(Case found) {
            CaseLines all = Held.of(found).lines();
            return new CaseLines(
                    all.notes().stream().filter(line -> random.nextInt(3) > 0).toList(),
                    all.followers().stream()
                            .filter(line -> random.nextInt(3) > 0)
                            .toList());
        }

        void merge() {
            accepted(merging(any(), any()));
        }

        void undo() {
            Case child = any();
            child.merged().ifPresent(into -> accepted(new UndoMerge(child.id(), into.parent())));
        }

        void split() {
            Case one = any();
            UUID part = new UUID(7, step);
            Map<String, List<String>> answers = new HashMap<>();
            one.answers().forEach(answer -> {
                if (random.nextBoolean()) {
                    answers.put(answer.question(), answer.values());
                }
            });
            if (accepted(new SplitCase(
                    one.id(), part, number(), random.nextBoolean(), "part " + step, some(one), answers))) {
                cases.add(part);
            }
        }

        void edit() {
            Case one = any();
            String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
            List<String> now = one.answers().stream()
                    .filter(each -> each.question().equals(question))
                    .findFirst()
                    .map(Answer::values)
                    .orElse(List.of());
            accepted(new EditCase(
                    one.id(), null, null, null, Map.of(question, new FieldChange<>(now, List.of("said " + step)))));
        }

        List<Case> all() {
            return cases.stream().map(desk::find).toList();
        }

        /// Every note and customer that was ever written down, by its words.
        Set<String> written() {
            Set<String> words = new HashSet<>();
            all().forEach(each -> {
                words.add("customer " + each.caller().name());
                each.timeline().forEach(event -> {
                    if (event instanceof CaseEvent.Noted noted) {
                        words.add(noted.words());
                    } else if (event instanceof CaseEvent.CallerAdded added) {
                        words.add("customer " + added.caller().name());
                    }
                });
            });
            return words;
        }

        /// Those that some case holds now.
        Set<String> held() {
            Set<String> words = new HashSet<>();
            all().stream().map(Held::of).forEach(held -> {
                held.notes().forEach(each -> words.add(each.note().words()));
                held.followers()
                        .forEach(each -> words.add("customer " + each.caller().name()));
            });
            return words;
        }
    }

    @Property(tries = 400)
    void noNoteAndNoCustomerIsEverLost(@ForAll long seed, @ForAll @Size(max = 60) List<Boolean> more) {
        Town town = new Town(seed);
        for (Boolean ignored : more) {
            List<Case> before = town.all();
            Set<String> answersBefore = answers(before);
            int move = town.random.nextInt(8);
            switch (move) {
                case 0, 1, 2 -> town.work();
                case 3, 4 -> town.merge();
                case 5 -> town.undo();
                case 6 -> town.split();
                default -> town.edit();
            }
            assertEquals(town.written(), town.held());
            for (Case each : town.all()) {
                assertEquals(Held.of(each).followers().size(), each.callers(), each.toString());
                assertTrue(each.callers() > 0);
                assertEquals(each.status() == CaseStatus.CLOSED, each.resolution() != null);
                assertTrue(each.merged().isEmpty() || each.status() == CaseStatus.CLOSED);
            }
            for (Case each : before) {
                assertEquals(
                        each.timeline(),
                        town.desk
                                .find(each.id())
                                .timeline()
                                .subList(0, each.timeline().size()));
            }
            if (move < 7 && move != 5) {
                assertTrue(answersKept(town).containsAll(answersBefore));
            }
        }
    }

    private static Set<String> answers(List<Case> cases) {
        Set<String> values = new HashSet<>();
        cases.forEach(each -> each.answers().forEach(answer -> values.addAll(answer.values())));
        return values;
    }

    /// Answers that stand, or that an undoing would bring back.
    private static Set<String> answersKept(Town town) {
        Set<String> values = answers(town.all());
        town.all()
                .forEach(each -> each.timeline().forEach(event -> {
                    if (event instanceof CaseEvent.Absorbed absorbed) {
                        absorbed.answers().values().forEach(change -> values.addAll(change.from()));
                    }
                }));
        return values;
    }

    /// Whatever had been merged before, and whatever others write meanwhile: after the undoing all is as if the two
    /// had never been merged, but for the lines that say so.
    @Property(tries = 400)
    void mergeThenUndoIsAsIfNothingHadBeenMerged(
            @ForAll long seed,
            @ForAll @Size(max = 12) List<Boolean> before,
            @ForAll @Size(max = 10) List<Long> between) {
        Town town = new Town(seed);
        before.forEach(merge -> {
            if (merge) {
                town.merge();
            } else {
                town.work();
            }
        });
        Case child = town.any();
        Case parent = town.any();
        SampleDesk plain = new SampleDesk();
        town.all().forEach(each -> plain.entries().with(Case.KIND, each));
        if (!town.accepted(town.merging(child, parent))
                || town.desk.find(child.id()).equals(child)) {
            return;
        }
        for (Long move : between) {
            Random chance = new Random(move);
            Command command = chance.nextBoolean()
                    ? new AddNote(chance.nextBoolean() ? child.id() : parent.id(), "between " + move, false)
                    : chance.nextBoolean()
                            ? new AddCaller(parent.id(), "between " + move, Town.caller(chance.nextInt(1000)))
                            : new ChangeStatus(
                                    parent.id(), town.desk.find(parent.id()).status(), CaseStatus.ON_HOLD);
            Instant at = town.at();
            Decision there = town.desk.give(LEAD, command, at);
            assertEquals(there.getClass(), plain.give(LEAD, command, at).getClass());
        }
        assertTrue(town.accepted(new UndoMerge(child.id(), parent.id())));
        town.all()
                .forEach(each -> assertEquals(
                        plain.find(each.id()),
                        without(each, plain.find(each.id()).timeline())));
    }

    /// The case without what its timeline says beyond `plain`, which must all be of the merge and its undoing.
    private static Case without(Case found, List<CaseEvent> plain) {
        List<CaseEvent> rest = new ArrayList<>(found.timeline());
        plain.forEach(event -> assertTrue(rest.remove(event), event.toString()));
        assertTrue(
                rest.stream()
                        .allMatch(event -> event instanceof CaseEvent.MergedInto
                                || event instanceof CaseEvent.Absorbed
                                || event instanceof CaseEvent.Unmerged
                                || event instanceof CaseEvent.Released),
                rest.toString());
        assertTrue(rest.isEmpty() || rest.size() == 2, rest.toString());
        return new Case(
                found.id(),
                found.number(),
                found.type(),
                found.routing(),
                found.status(),
                found.resolution(),
                found.description(),
                found.place(),
                found.answers(),
                found.caller(),
                found.followUp(),
                found.origin(),
                found.callers(),
                plain);
    }
}
