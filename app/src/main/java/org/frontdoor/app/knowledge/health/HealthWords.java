package org.frontdoor.app.knowledge.health;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontdoor.app.knowledge.health.HealthRow.Subject;
import org.frontdoor.app.ui.text.Reading;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;

/// What the page says, on the screen and in files.
final class HealthWords {
    private final Texts texts;
    private final WallClock wall;

    HealthWords(Texts texts, WallClock wall) {
        this.texts = texts;
        this.wall = wall;
    }

    String title(Measure measure) {
        return texts.say("measure." + measure.key());
    }

    String beside(Measured measured) {
        return texts.say("beside." + measured.measure().key(), measured.beside());
    }

    String subject(Subject subject, Instant now) {
        return switch (subject) {
            case Subject.Words(String words) -> Reading.unturned(words);
            case Subject.Said(String words, String language) -> texts.say("said", words, tongue(language));
            case Subject.Edition(int number) ->
                number < 0
                        ? texts.say("edition.unknown")
                        : number == 0 ? texts.say("edition.pack") : texts.say("edition", number);
            case Subject.Kind(String key) -> texts.say("kind." + key);
            case Subject.Tongue(String code) -> tongue(code);
            case Subject.Days(LocalDate from, LocalDate to) ->
                from.equals(to) ? day(from, now) : texts.say("days", day(from, now), day(to, now));
            case Subject.Talk(var channel, String language) ->
                texts.say("talk", texts.say("channel." + channel.name().toLowerCase(Locale.ROOT)), tongue(language));
        };
    }

    private String tongue(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(texts.language().locale());
    }

    String day(LocalDate day, Instant now) {
        return wall.day(day.atStartOfDay(wall.zone()).toInstant(), now, texts.language());
    }

    /// How a line stands.
    String note(HealthRow row, HealthModel model) {
        if (!row.note().isEmpty()) {
            return texts.say("kind." + row.note());
        }
        return model.foundToday.get().contains(row.bar()) && model.measure.get() == Measure.FAILED
                ? texts.say("found-today")
                : "";
    }

    /// What is not known is left empty.
    String number(long number) {
        return number < 0
                ? ""
                : NumberFormat.getIntegerInstance(texts.language().locale()).format(number);
    }

    String numberHeading(Measure measure, boolean within) {
        return texts.say(within ? "number.within." + measure.key() : "number." + measure.key());
    }

    String lastHeading(Measure measure, boolean within) {
        return texts.say(within ? "last.within." + measure.key() : "last." + measure.key());
    }

    String figureHeading(String figure) {
        return texts.say("figure." + figure);
    }

    String chart(Measure measure) {
        return texts.say("chart." + measure.key());
    }

    /// A file's name, without letters that some disks do not take.
    String fileName(HealthModel model) {
        return texts.say("file." + measure(model).key()) + "-" + wall.day(model.now.get()) + ".csv";
    }

    private static Measure measure(HealthModel model) {
        return model.chosen().map(Measured::measure).orElse(model.measure.get());
    }

    /// The lines that are shown, under their headings.
    List<List<?>> table(HealthModel model) {
        Measure measure = measure(model);
        boolean within = model.within();
        List<List<?>> lines = new ArrayList<>();
        List<Object> head = new ArrayList<>(
                List.of(texts.say("column.title"), texts.say("column.agency"), numberHeading(measure, within)));
        if (!within) {
            measure.figures().forEach(figure -> head.add(figureHeading(figure)));
        }
        head.add(lastHeading(measure, within));
        head.add(texts.say("column.note"));
        lines.add(head);
        for (HealthRow row : model.shown) {
            List<Object> line =
                    new ArrayList<>(List.of(subject(row.subject(), model.now.get()), row.agency(), row.number()));
            row.figures().forEach(figure -> line.add(figure < 0 ? "" : figure));
            LocalDate last = row.last();
            line.add(last == null ? "" : last);
            line.add(note(row, model));
            lines.add(line);
        }
        return lines;
    }
}
