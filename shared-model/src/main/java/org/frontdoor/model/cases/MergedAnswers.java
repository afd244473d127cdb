package org.frontdoor.model.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// Answers that a case took over in a merge, and gives back when the merge is undone.
final class MergedAnswers {
    private MergedAnswers() {}

    /// The parent's answers with those of the child that were chosen. Clashes where either of the two says something
    /// else now than whoever chose had before them.
    static List<Answer> taken(
            List<Answer> parent,
            List<Answer> child,
            Map<String, FieldChange<List<String>>> chosen,
            List<Clash> clashes) {
        Map<String, List<String>> now = byQuestion(parent);
        Map<String, List<String>> theirs = byQuestion(child);
        chosen.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            String question = entry.getKey();
            List<String> from = Objects.requireNonNullElse(entry.getValue().from(), List.of());
            List<String> to = Objects.requireNonNullElse(entry.getValue().to(), List.of());
            List<String> current = now.getOrDefault(question, List.of());
            List<String> said = theirs.getOrDefault(question, List.of());
            new FieldChange<>(from, to).over(current, question, clashes, words -> String.join(", ", words));
            if (to.isEmpty() || !to.equals(said)) {
                clashes.add(
                        new Clash(question, String.join(", ", from), String.join(", ", to), String.join(", ", said)));
            }
            now.put(question, to);
        });
        return listed(now);
    }

    /// The answers of `parent` without those that came with `undone`, where they still stand.
    static List<Answer> restored(Case parent, CaseEvent.Absorbed undone) {
        Map<String, List<String>> now = byQuestion(parent.answers());
        undone.answers().forEach((question, change) -> {
            List<String> current = now.getOrDefault(question, List.of());
            if (current.equals(Objects.requireNonNullElse(change.to(), List.of()))) {
                now.put(question, before(parent, undone, question));
            }
        });
        return listed(now);
    }

    /// The place of `parent` likewise.
    static @Nullable Place restoredPlace(Case parent, CaseEvent.Absorbed undone) {
        if (undone.place() == null
                || !Objects.equals(parent.place(), undone.place().to())) {
            return parent.place();
        }
        Place before = undone.place().from();
        for (CaseEvent.Absorbed gone : goneSince(parent, undone)) {
            if (gone.place() != null && Objects.equals(gone.place().to(), before)) {
                before = gone.place().from();
            }
        }
        return before;
    }

    /// What stood before it. An answer of another child that has gone itself since gives way to the one before that.
    private static List<String> before(Case parent, CaseEvent.Absorbed undone, String question) {
        List<String> before = values(undone.answers().get(question), true);
        for (CaseEvent.Absorbed gone : goneSince(parent, undone)) {
            FieldChange<List<String>> change = gone.answers().get(question);
            if (change != null && values(change, false).equals(before)) {
                before = values(change, true);
            }
        }
        return before;
    }

    private static List<String> values(@Nullable FieldChange<List<String>> change, boolean from) {
        List<String> values = change == null ? null : from ? change.from() : change.to();
        return Objects.requireNonNullElse(values, List.of());
    }

    /// The merges before `undone` that were undone after it, the latest first.
    private static List<CaseEvent.Absorbed> goneSince(Case parent, CaseEvent.Absorbed undone) {
        List<CaseEvent.Absorbed> gone = new ArrayList<>();
        List<CaseEvent> timeline = parent.timeline();
        int at = timeline.lastIndexOf(undone);
        for (int i = at - 1; i >= 0; i--) {
            if (timeline.get(i) instanceof CaseEvent.Absorbed earlier && endOf(timeline, i, earlier) > at) {
                gone.add(earlier);
            }
        }
        return gone;
    }

    /// Where in the timeline this merge was undone, or -1.
    private static int endOf(List<CaseEvent> timeline, int from, CaseEvent.Absorbed merge) {
        for (int i = from + 1; i < timeline.size(); i++) {
            if (timeline.get(i) instanceof CaseEvent.Released released
                    && released.child().equals(merge.child())) {
                return i;
            }
        }
        return -1;
    }

    private static Map<String, List<String>> byQuestion(List<Answer> answers) {
        Map<String, List<String>> byQuestion = new LinkedHashMap<>();
        answers.forEach(answer -> byQuestion.put(answer.question(), answer.values()));
        return byQuestion;
    }

    private static List<Answer> listed(Map<String, List<String>> answers) {
        return answers.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Answer(entry.getKey(), entry.getValue()))
                .toList();
    }
}
