package org.frontdoor.app.cases.filter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.app.cases.FoldedText;
import org.frontdoor.app.cases.filter.FilterTerms.Term;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;

/// What can stand where the cursor is, to go on with: the keys of terms, and what may stand behind each.
///
/// @param words as they would be typed
/// @param meaning what they mean where they do not say it, as an agency's name; may be empty
/// @param from where what they replace begins
/// @param to where it ends
/// @param whole nothing more belongs to the term
public record FilterOffer(String words, String meaning, int from, int to, boolean whole) {
    private static final int MOST = 8;
    private static final int FEWEST_LETTERS_OF_KEY = 2;

    /// What comes in that place.
    public String put() {
        return whole ? words + " " : words;
    }

    /// Whether it would put right what is told there: what is still being typed is no mistake yet.
    public boolean stands(FilterMistake mistake) {
        return to >= mistake.from() && mistake.to() >= to;
    }

    /// What can be taken at the end of a term; nothing where it is whole already.
    /// @param language code
    public static List<FilterOffer> at(String typed, int caret, String language, FilterGround ground) {
        return endingAt(caret, typed).map(term -> of(term, language, ground)).orElse(List.of());
    }

    /// The same where answers are looked for: what may stand behind a colon. Words are a caller's there, and no keys.
    /// @param language code
    public static List<FilterOffer> forAnswers(String typed, int caret, String language, FilterGround ground) {
        return endingAt(caret, typed)
                .flatMap(term -> AnswerKey.of(term.key()).map(key -> switch (key) {
                    case AGENCY -> agencies(term, ground);
                    case SERVICE -> services(term, language, ground);
                    case LANGUAGE ->
                        AnswerKey.language(term.value()).isPresent()
                                ? List.<FilterOffer>of()
                                : begun(term, AnswerKey.languages(language).stream());
                }))
                .orElse(List.of());
    }

    private static Optional<Term> endingAt(int caret, String typed) {
        return new FilterTerms(typed)
                .terms().stream()
                        .filter(term -> term.to() == caret && !(term.quoted() && term.ended()))
                        .findFirst();
    }

    private static List<FilterOffer> of(Term term, String language, FilterGround ground) {
        if (term.key().isEmpty()) {
            return term.quoted() ? List.of() : keys(term, language);
        }
        return FilterKey.of(term.key())
                .map(key -> values(key, term, language, ground))
                .orElse(List.of());
    }

    private static List<FilterOffer> keys(Term term, String language) {
        String word = FoldedText.of(term.value());
        return word.length() < FEWEST_LETTERS_OF_KEY
                ? List.of()
                : Stream.of(FilterKey.values())
                        .map(key -> key.in(language))
                        .filter(key -> key.startsWith(word))
                        .map(key -> new FilterOffer(key + ":", "", term.valueFrom(), term.to(), false))
                        .toList();
    }

    private static List<FilterOffer> values(FilterKey key, Term term, String language, FilterGround ground) {
        return switch (key) {
            case STATUS -> listed(term, FilterWords.statuses(language));
            case TYPE -> listed(term, FilterWords.types(language));
            case CHANNEL -> listed(term, FilterWords.channels(language));
            case OPENED, CLOSED, CHANGED -> begun(term, days(ground.today(), language).stream());
            case AGENCY -> agencies(term, ground);
            case SERVICE -> services(term, language, ground);
            case PLACE, BY, PHONE, NUMBER -> List.of();
        };
    }

    /// Several may stand there, with commas between.
    private static List<FilterOffer> listed(Term term, List<String> words) {
        int last = Math.max(term.value().lastIndexOf(','), term.value().lastIndexOf('|')) + 1;
        String begun = FoldedText.of(term.value().substring(last));
        return words.contains(begun)
                ? List.of()
                : words.stream()
                        .filter(word -> word.startsWith(begun))
                        .map(word -> new FilterOffer(word, "", term.valueFrom() + last, term.to(), true))
                        .toList();
    }

    /// Those that begin so as a whole come first.
    private static List<FilterOffer> begun(Term term, Stream<String> choices) {
        WordTyped word = WordTyped.word(term.value()).exactly();
        List<String> fitting = choices.filter(choice -> word.in(FoldedText.of(choice)))
                .sorted(Comparator.comparing(choice -> !FoldedText.of(choice).startsWith(word.folded())))
                .toList();
        return fitting.stream().anyMatch(choice -> FoldedText.of(choice).equals(word.folded()))
                ? List.of()
                : fitting.stream()
                        .limit(MOST)
                        .map(choice -> offer(term, choice, ""))
                        .toList();
    }

    private static List<FilterOffer> services(Term term, String language, FilterGround ground) {
        return begun(
                term,
                ground.services().stream()
                        .map(service -> name(service, language))
                        .distinct()
                        .sorted());
    }

    /// One's own first, then those whose code begins so.
    private static List<FilterOffer> agencies(Term term, FilterGround ground) {
        WordTyped word = WordTyped.word(term.value()).exactly();
        return ground.agencies().stream().anyMatch(agency -> agency.code().equalsIgnoreCase(term.value()))
                ? List.of()
                : ground.agencies().stream()
                        .filter(agency -> Stream.of(agency.code(), agency.shortName(), agency.name())
                                .anyMatch(name -> word.in(FoldedText.of(name))))
                        .sorted(Comparator.comparing((Agency agency) ->
                                        !agency.code().equals(ground.me().agency()))
                                .thenComparing(agency -> !word.in(FoldedText.of(agency.code())))
                                .thenComparing(Agency::code))
                        .limit(MOST)
                        .map(agency -> offer(term, agency.code(), agency.name()))
                        .toList();
    }

    /// In quotation marks where it has several words.
    private static FilterOffer offer(Term term, String words, String meaning) {
        boolean several = term.quoted() || words.chars().anyMatch(Character::isWhitespace);
        int from = term.valueFrom() - (term.quoted() ? 1 : 0);
        return new FilterOffer(several ? '"' + words + '"' : words, meaning, from, term.to(), true);
    }

    private static List<String> days(LocalDate today, String language) {
        boolean spanish = language.equals("es");
        return List.of(
                spanish ? "hoy" : "today",
                spanish ? "ayer" : "yesterday",
                "7d",
                "30d",
                YearMonth.from(today).toString(),
                YearMonth.from(today).minusMonths(1).toString(),
                ">" + today.minusMonths(1),
                "<" + today.minusMonths(1));
    }

    private static String name(Service service, String language) {
        String plain = service.plainName().in(language);
        return (plain.isBlank() ? service.name() : plain).replace('"', '\'');
    }
}
