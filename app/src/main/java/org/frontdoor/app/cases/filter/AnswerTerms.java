package org.frontdoor.app.cases.filter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.cases.filter.FilterMistake.Kind;
import org.frontdoor.app.cases.filter.FilterTerms.Term;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;

/// The terms that narrow a search for answers, among the words that were typed: `agency:PBOT language:es basura`.
///
/// @param words what else was typed, its quotation marks included
/// @param narrowed by the keys of the terms that mean something
public record AnswerTerms(
        String words, Predicate<Article> wanted, Map<AnswerKey, Narrowed> narrowed, List<FilterMistake> mistakes) {
    public static final AnswerTerms NONE = new AnswerTerms("", any -> true, Map.of(), List.of());

    public AnswerTerms {
        narrowed = Map.copyOf(narrowed);
        mistakes = List.copyOf(mistakes);
    }

    /// What the terms of a key come to.
    ///
    /// @param typed as they stand
    /// @param code of the only one that they leave; empty where it is none, or several
    public record Narrowed(String typed, Optional<String> code) {}

    /// A term that means something.
    private record Meant(AnswerKey key, Term term, Set<String> codes) {
        boolean takes(String code) {
            return codes.contains(code) != term.not();
        }

        boolean takes(Article article) {
            boolean named = switch (key) {
                case AGENCY -> codes.contains(article.agency());
                case SERVICE -> article.services().stream().anyMatch(codes::contains);
                case LANGUAGE -> codes.contains(article.language());
            };
            return named != term.not();
        }
    }

    public static AnswerTerms read(String typed, FilterGround ground) {
        List<FilterMistake> mistakes = new ArrayList<>();
        List<Meant> meant = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Term term : new FilterTerms(typed).terms()) {
            FilterMistake.ofQuotation(term).ifPresent(mistakes::add);
            if (term.key().isEmpty()) {
                words.append(typed, term.from(), term.to());
                words.append(term.to() < typed.length() ? " " : "");
            } else {
                meant(term, ground, mistakes).ifPresent(meant::add);
            }
        }
        return new AnswerTerms(
                words.toString(),
                article -> meant.stream().allMatch(each -> each.takes(article)),
                narrowed(meant, ground),
                mistakes);
    }

    /// What was typed, but for the terms of a key.
    public static String without(AnswerKey key, String typed) {
        StringBuilder left = new StringBuilder(typed);
        for (Term term : new FilterTerms(typed).terms().reversed()) {
            if (AnswerKey.of(term.key()).filter(key::equals).isPresent()) {
                left.delete(term.from(), Math.min(term.to() + 1, left.length()));
            }
        }
        return left.toString();
    }

    /// What filters by a key: the code of what is typed where it is one alone, else what is typed as it stands.
    /// @param chosen counts while nothing is typed
    public String shown(AnswerKey key, String chosen) {
        Narrowed by = narrowed.get(key);
        return by == null ? chosen : by.code().orElse(by.typed());
    }

    /// Whose articles come first.
    /// @param chosen counts where not one language alone is typed
    public String language(String chosen) {
        Narrowed by = narrowed.get(AnswerKey.LANGUAGE);
        return by == null ? chosen : by.code().orElse(chosen);
    }

    private static Optional<Meant> meant(Term term, FilterGround ground, List<FilterMistake> mistakes) {
        Optional<AnswerKey> key = AnswerKey.of(term.key());
        String value = term.value().strip();
        if (key.isEmpty()) {
            mistakes.add(FilterMistake.noSuchKey(term, AnswerKey.words()));
            return Optional.empty();
        }
        if (value.isEmpty()) {
            mistakes.add(FilterMistake.noValue(term));
            return Optional.empty();
        }
        FilterValue reading = new FilterValue(term, ground, mistakes);
        Set<String> codes = switch (key.get()) {
            case AGENCY -> reading.agencies(value);
            case SERVICE -> reading.services(value);
            case LANGUAGE -> AnswerKey.language(value).map(Set::of).orElse(Set.of());
        };
        if (key.get() == AnswerKey.LANGUAGE && codes.isEmpty()) {
            mistakes.add(new FilterMistake(Kind.LANGUAGE, value, term.from(), term.to(), AnswerKey.languages("en")));
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(new Meant(key.get(), term, codes));
    }

    private static Map<AnswerKey, Narrowed> narrowed(List<Meant> meant, FilterGround ground) {
        Map<AnswerKey, Narrowed> narrowed = new EnumMap<>(AnswerKey.class);
        for (AnswerKey key : AnswerKey.values()) {
            List<Meant> terms = meant.stream().filter(each -> each.key() == key).toList();
            if (!terms.isEmpty()) {
                narrowed.put(
                        key,
                        new Narrowed(
                                FilterTerms.print(
                                        terms.stream().map(Meant::term).toList()),
                                only(key, terms, ground)));
            }
        }
        return narrowed;
    }

    /// Of agencies and services there are more than are known here, so that to leave some out never leaves one alone.
    private static Optional<String> only(AnswerKey key, List<Meant> terms, FilterGround ground) {
        if (key != AnswerKey.LANGUAGE
                && terms.stream().allMatch(each -> each.term().not())) {
            return Optional.empty();
        }
        Stream<String> all = switch (key) {
            case AGENCY -> ground.agencies().stream().map(Agency::code);
            case SERVICE -> ground.services().stream().map(Service::code);
            case LANGUAGE -> AnswerKey.languageCodes().stream();
        };
        Set<String> left = all.filter(code -> terms.stream().allMatch(each -> each.takes(code)))
                .collect(Collectors.toSet());
        return left.size() == 1 ? left.stream().findFirst() : Optional.empty();
    }
}
