package org.frontdoor.app.attention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.frontdoor.app.questions.QuestionWords;
import org.frontdoor.model.announcement.Announce;
import org.frontdoor.model.announcement.ChangeAnnouncement;
import org.frontdoor.model.cases.AddCaller;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.cases.HandBackCase;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.cases.ReopenCase;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.contact.FinishContact;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.SaveCustomer;
import org.frontdoor.model.knowledge.AnswerReport;
import org.frontdoor.model.knowledge.ReportArticle;
import org.frontdoor.model.knowledge.WriteArticle;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.referral.MakeReferral;
import org.frontdoor.model.referral.NoteOutcome;
import org.jspecify.annotations.Nullable;

/// A command's own words as a form: what can be written anew, and the command that comes of it. Everything else of the
/// command stays as it was meant.
///
/// @param with the command with what was typed, by field
record Mending(List<Field> fields, Function<Map<String, String>, Command> with) {
    private static final String ANSWER = "answer:";

    Mending {
        fields = List.copyOf(fields);
    }

    /// @param key what it is called by, also in the draft
    /// @param question that it answers, as it is asked
    /// @param kind how it is written
    record Field(String key, Optional<String> question, String value, Kind kind) {
        enum Kind {
            LINE,
            ROWS,
            /// Not at all: it was chosen among given answers.
            CHOSEN
        }

        static Field line(String key, @Nullable String value) {
            return new Field(key, Optional.empty(), value == null ? "" : value, Kind.LINE);
        }

        static Field text(String key, @Nullable String value) {
            return new Field(key, Optional.empty(), value == null ? "" : value, Kind.ROWS);
        }

        static Field answer(String code, List<String> values, QuestionWords questions) {
            boolean free = values.size() <= 1
                    && questions
                            .question(code)
                            .filter(question -> !question.choices().isEmpty())
                            .isEmpty();
            return new Field(
                    ANSWER + code,
                    Optional.of(questions.asked(code).orElse(code)),
                    questions.said(code, values),
                    free ? Kind.LINE : Kind.CHOSEN);
        }

        boolean writable() {
            return kind != Kind.CHOSEN;
        }
    }

    /// Whether there are words in it to write anew.
    boolean writable() {
        return fields.stream().anyMatch(Field::writable);
    }

    /// The form for a command, where it holds words that a person can mend.
    /// @param places what is known of an address as typed
    /// @param questions those of the case's service
    static Optional<Mending> of(Command mine, Function<String, Place> places, QuestionWords questions) {
        return switch (mine) {
            case AddNote note -> text("words", note.words(), to -> new AddNote(note.caseId(), to, note.open()));
            case TransferCase moved ->
                text(
                        "reason",
                        moved.reason(),
                        to -> new TransferCase(moved.caseId(), moved.from(), moved.to(), moved.group(), to));
            case ResolveCase done -> text("done", done.words(), to -> new ResolveCase(done.caseId(), done.kind(), to));
            case ReopenCase again -> text("reason", again.reason(), to -> new ReopenCase(again.caseId(), to));
            case HandBackCase back -> text("reason", back.reason(), to -> new HandBackCase(back.caseId(), to));
            case ReportArticle report ->
                text(
                        "words",
                        report.comment(),
                        to -> new ReportArticle(
                                report.report(), report.article(), to, report.callerWords(), report.caseId()));
            case NoteOutcome said ->
                text(
                        "words",
                        said.words(),
                        to -> new NoteOutcome(
                                said.referral(), said.from(), said.to(), to, said.unmet(), said.followUpOn()));
            case AnswerReport answer ->
                text("words", answer.answer(), to -> new AnswerReport(answer.report(), answer.outcome(), to));
            case Announce announced -> Optional.of(AnnouncementMending.of(announced));
            case ChangeAnnouncement change -> AnnouncementMending.of(change);
            case WriteArticle written -> ArticleMending.of(written);
            case EditCase edit -> edit(edit, places, questions);
            case OpenCase open -> Optional.of(open(open, places));
            case AddCaller joined ->
                Optional.of(new Mending(
                        said(joined.words(), joined.caller()),
                        to -> new AddCaller(
                                joined.caseId(),
                                joined.number(),
                                value(to, "said"),
                                caller(joined.caller(), to),
                                joined.followUp())));
            case MakeReferral sent ->
                Optional.of(new Mending(
                        said(sent.words(), sent.caller()),
                        to -> new MakeReferral(
                                sent.referral(),
                                sent.agency(),
                                sent.listing(),
                                sent.service(),
                                sent.manner(),
                                value(to, "said"),
                                caller(sent.caller(), to),
                                sent.mayCall(),
                                sent.place(),
                                sent.followUpOn(),
                                sent.instead())));
            case FinishContact finished ->
                Optional.of(new Mending(
                        said(finished.contact().words(), finished.contact().caller()),
                        to -> new FinishContact(contact(finished.contact(), to))));
            case SaveCustomer save -> Optional.of(customer(save));
            default -> Optional.empty();
        };
    }

    /// The form as it was last typed.
    List<Field> typed(Map<String, String> draft) {
        return fields.stream()
                .filter(Field::writable)
                .map(field -> new Field(
                        field.key(),
                        field.question(),
                        draft.getOrDefault("mend." + field.key(), field.value()),
                        field.kind()))
                .toList();
    }

    /// The command that what was typed makes.
    Command command(Map<String, String> draft) {
        Map<String, String> values = new HashMap<>();
        typed(draft).forEach(field -> values.put(field.key(), field.value()));
        return with.apply(values);
    }

    private static Optional<Mending> text(String key, String value, Function<String, Command> with) {
        return Optional.of(new Mending(List.of(Field.text(key, value)), to -> with.apply(value(to, key))));
    }

    private static Optional<Mending> edit(EditCase mine, Function<String, Place> places, QuestionWords questions) {
        List<Field> fields = new ArrayList<>();
        if (mine.description() != null) {
            fields.add(Field.text("said", mine.description().to()));
        }
        if (mine.place() != null) {
            fields.addAll(place(mine.place().to()));
        }
        mine.answers()
                .forEach((question, change) -> fields.add(
                        Field.answer(question, Objects.requireNonNullElse(change.to(), List.of()), questions)));
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mending(
                        fields,
                        to -> new EditCase(
                                mine.caseId(),
                                again(mine.description(), value(to, "said")),
                                mine.place() == null
                                        ? null
                                        : again(mine.place(), place(mine.place().to(), to, places)),
                                mine.followUp(),
                                answers(mine, to),
                                mine.seen())));
    }

    private static Map<String, FieldChange<List<String>>> answers(EditCase mine, Map<String, String> to) {
        Map<String, FieldChange<List<String>>> answers = new HashMap<>(mine.answers());
        answers.replaceAll((question, change) -> {
            String typed = to.get(ANSWER + question);
            return typed == null
                    ? change
                    : new FieldChange<>(change.from(), typed.isBlank() ? List.of() : List.of(typed.strip()));
        });
        return answers;
    }

    private static <T> @Nullable FieldChange<T> again(@Nullable FieldChange<T> mine, @Nullable T to) {
        return mine == null ? null : new FieldChange<>(mine.from(), to);
    }

    private static Mending open(OpenCase mine, Function<String, Place> places) {
        List<Field> fields = new ArrayList<>(said(mine.description(), mine.caller()));
        fields.addAll(1, place(mine.place()));
        return new Mending(
                fields,
                to -> new OpenCase(
                        mine.caseId(),
                        mine.number(),
                        mine.type(),
                        mine.service(),
                        mine.questionsVersion(),
                        value(to, "said"),
                        place(mine.place(), to, places),
                        mine.answers(),
                        caller(mine.caller(), to),
                        mine.followUp(),
                        mine.channel(),
                        mine.contact(),
                        mine.known(),
                        mine.rule()));
    }

    private static List<Field> said(String words, Caller caller) {
        return List.of(
                Field.text("said", words), Field.line("phone", caller.phone()), Field.line("email", caller.email()));
    }

    private static Caller caller(Caller mine, Map<String, String> to) {
        return new Caller(
                mine.privacy(),
                mine.customer(),
                mine.name(),
                orNull(value(to, "phone")),
                orNull(value(to, "email")),
                mine.language());
    }

    private static List<Field> place(@Nullable Place mine) {
        return List.of(
                Field.line("place", mine == null ? null : mine.address()),
                Field.line("place-detail", mine == null ? null : mine.detail()));
    }

    private static @Nullable Place place(@Nullable Place mine, Map<String, String> to, Function<String, Place> places) {
        String typed = value(to, "place");
        if (typed.isEmpty()) {
            return null;
        }
        Place known = mine != null && mine.address().equals(typed) ? mine : places.apply(typed);
        return new Place(
                known.address(),
                known.point(),
                known.neighborhood(),
                known.county(),
                known.zip(),
                orNull(value(to, "place-detail")));
    }

    private static Contact contact(Contact mine, Map<String, String> to) {
        return new Contact(
                mine.id(),
                mine.channel(),
                mine.language(),
                mine.interpreter(),
                mine.accommodation(),
                mine.startedAt(),
                mine.endedAt(),
                mine.talkSeconds(),
                mine.outcome(),
                mine.atFirstContact(),
                value(to, "said"),
                caller(mine.caller(), to),
                mine.place(),
                mine.cases(),
                mine.referral(),
                mine.articles(),
                mine.alarms(),
                mine.takenBy());
    }

    private static Mending customer(SaveCustomer mine) {
        List<Field> fields = new ArrayList<>();
        if (mine.name() != null) {
            fields.add(Field.line("name", mine.name().to()));
        }
        fields.add(Field.line("phone", String.join(", ", mine.addPhones())));
        fields.add(Field.line("email", String.join(", ", mine.addEmails())));
        if (mine.note() != null) {
            fields.add(Field.text("words", mine.note().to()));
        }
        return new Mending(
                fields,
                to -> new SaveCustomer(
                        mine.customer(),
                        again(mine.name(), orNull(value(to, "name"))),
                        several(value(to, "phone")),
                        several(value(to, "email")),
                        mine.language(),
                        again(mine.note(), orNull(value(to, "words"))),
                        mine.dropPhones(),
                        mine.dropEmails()));
    }

    private static List<String> several(String typed) {
        return Stream.of(typed.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String value(Map<String, String> to, String key) {
        return to.getOrDefault(key, "").strip();
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
