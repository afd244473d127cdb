package org.frontdoor.model.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.command.StoredEntries;
import org.frontdoor.model.command.Vocabulary;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.place.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two people correct one case as both saw it, in any two sets of its fields. A seed is a story of two commands: there
/// is nothing to shrink (`docs/decisions/0019-property-tests.md`).
class MergeOrderTest {
    private static final Vocabulary VOCABULARY = ProgramVocabulary.create();

    private enum Field {
        DESCRIPTION,
        PLACE,
        FOLLOW_UP,
        DEPTH,
        LANE
    }

    /// The case without what says who came first.
    private record Said(String description, Place place, FollowUp followUp, Set<Answer> answers) {
        static Said by(Case found) {
            return new Said(found.description(), found.place(), found.followUp(), Set.copyOf(found.answers()));
        }
    }

    private final SampleDesk desk = new SampleDesk();
    private final Case seen = desk.pothole();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private EditCase edit(Set<Field> fields, String words) {
        UUID id = seen.id();
        Map<String, FieldChange<List<String>>> answers = new LinkedHashMap<>();
        if (fields.contains(Field.DEPTH)) {
            answers.put("depth", new FieldChange<>(null, List.of(words)));
        }
        if (fields.contains(Field.LANE)) {
            answers.put("lane", new FieldChange<>(null, List.of(words)));
        }
        FollowUp other = words.startsWith("one") ? FollowUp.EMAIL : FollowUp.LETTER;
        return new EditCase(
                id,
                fields.contains(Field.DESCRIPTION) ? new FieldChange<>(seen.description(), words) : null,
                fields.contains(Field.PLACE) ? new FieldChange<>(seen.place(), Place.named(words)) : null,
                fields.contains(Field.FOLLOW_UP) ? new FieldChange<>(seen.followUp(), other) : null,
                answers);
    }

    private static Set<Field> some(Random random, Set<Field> among) {
        EnumSet<Field> some = EnumSet.noneOf(Field.class);
        List<Field> fields = List.copyOf(among);
        some.add(fields.get(random.nextInt(fields.size())));
        fields.stream().filter(field -> random.nextBoolean()).forEach(some::add);
        return some;
    }

    private static Decision give(StoredEntries entries, Actor actor, Command command) {
        return entries.apply(VOCABULARY.kindOf(command).decide(command, entries, actor, SampleDesk.NOW));
    }

    private Case after(StoredEntries entries) {
        return entries.find(Case.KIND, seen.id()).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void differentFieldsAreBothKeptWhoeverComesFirst(long seed) {
        Random random = new Random(seed);
        Set<Field> mine = some(random, EnumSet.complementOf(EnumSet.of(Field.values()[(int) (seed % 5)])));
        EditCase one = edit(mine, "one says");
        EditCase two = edit(some(random, EnumSet.complementOf(EnumSet.copyOf(mine))), "two says");
        StoredEntries left = desk.entries().copy();
        StoredEntries right = desk.entries().copy();
        assertInstanceOf(Decision.Accepted.class, give(left, SampleProgram.AGENT, one));
        assertInstanceOf(Decision.Accepted.class, give(left, SampleProgram.LEAD, two), mine.toString());
        assertInstanceOf(Decision.Accepted.class, give(right, SampleProgram.LEAD, two));
        assertInstanceOf(Decision.Accepted.class, give(right, SampleProgram.AGENT, one), mine.toString());
        assertEquals(Said.by(after(left)), Said.by(after(right)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameFieldIsAskedWhoeverComesFirstAndNothingOfTheSecondIsDone(long seed) {
        Random random = new Random(seed);
        Set<Field> both = some(random, EnumSet.allOf(Field.class));
        EnumSet<Field> mine = EnumSet.copyOf(both);
        mine.addAll(some(random, EnumSet.allOf(Field.class)));
        EditCase one = edit(mine, "one says");
        EditCase two = edit(both, "two says");
        for (List<EditCase> order : List.of(List.of(one, two), List.of(two, one))) {
            StoredEntries entries = desk.entries().copy();
            give(entries, SampleProgram.AGENT, order.getFirst());
            Case before = after(entries);
            Decision.Conflict asked = assertInstanceOf(
                    Decision.Conflict.class, give(entries, SampleProgram.LEAD, order.getLast()), both.toString());
            assertEquals(both.size(), asked.clashes().size(), both + " " + asked);
            assertEquals(before, after(entries));
            assertEquals(asked, give(entries, SampleProgram.LEAD, order.getLast()), "and the same again");
        }
    }
}
