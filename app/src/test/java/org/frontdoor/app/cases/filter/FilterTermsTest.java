package org.frontdoor.app.cases.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.cases.filter.FilterTerms.Term;

/// Whatever is typed means something, and what it means can be typed again.
class FilterTermsTest {
    private static final FilterGround GROUND = new FilterGround(
            CasesStand.services(),
            CasesStand.agencies(),
            CasesStand.agent(),
            ZoneId.of("America/Los_Angeles"),
            SampleCases.NOON);
    private static final List<CaseRow> ROWS = new SampleCases(5).rows(20);

    /// A term without its place.
    record Said(boolean not, String key, String value, boolean quoted) {
        static Said of(Term term) {
            return new Said(term.not(), term.key(), term.value(), term.quoted());
        }

        Term term() {
            return new Term(not, key, value, quoted, 0, 0, 0, true);
        }
    }

    @Property(tries = 4_000)
    void whateverIsTypedIsReadAndItsMistakesLieInIt(@ForAll("typed") String typed) {
        CaseFilter filter = CaseFilter.read(typed, GROUND);
        for (FilterMistake mistake : filter.mistakes()) {
            assertTrue(
                    mistake.from() >= 0 && mistake.from() < mistake.to() && mistake.to() <= typed.length(),
                    () -> mistake + " in " + typed);
        }
        ROWS.forEach(row -> assertTrue(
                filter.passes().test(row) || !filter.exactly().test(row), "what fits to the letter fits: " + typed));
        for (int caret = 0; caret <= typed.length(); caret++) {
            for (FilterOffer offer : FilterOffer.at(typed, caret, "en", GROUND)) {
                assertTrue(offer.from() >= 0 && offer.from() <= offer.to() && offer.to() <= typed.length());
            }
        }
    }

    @Property
    void nothingElseIsRead(@ForAll String anything) {
        CaseFilter.read(anything, GROUND).mistakes().forEach(mistake -> assertTrue(mistake.to() <= anything.length()));
    }

    @Property(tries = 2_000)
    void whatIsPrintedIsReadAsTheSame(@ForAll("typed") String typed) {
        List<Term> terms = new FilterTerms(typed).terms();
        assertEquals(said(terms), said(new FilterTerms(FilterTerms.print(terms)).terms()));
    }

    @Property
    void whatIsMeantIsPrintedAndReadAsTheSame(@ForAll("meant") List<Said> meant) {
        String printed = FilterTerms.print(meant.stream().map(Said::term).toList());
        assertEquals(meant, said(new FilterTerms(printed).terms()));
    }

    private static List<Said> said(List<Term> terms) {
        return terms.stream().map(Said::of).toList();
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "status:",
                        "estado:",
                        "opened:",
                        "cerrado:",
                        "service:",
                        "agency:",
                        "phone:",
                        "number:",
                        "place:",
                        "by:",
                        "type:",
                        "xyz:",
                        "-",
                        "\"",
                        "“",
                        "”",
                        " ",
                        " ",
                        " ",
                        "..",
                        ">",
                        "<=",
                        ">=",
                        ",",
                        "|",
                        "open",
                        "abierto",
                        "PBOT",
                        "graffiti",
                        "ill",
                        "park",
                        "2026-01-01",
                        "2026-13",
                        "2026-02-30",
                        "7d",
                        "99999d",
                        "hoy",
                        "+999999999-12-30",
                        "26 0004 1835",
                        "P-104-183-829",
                        "503",
                        "555-0142",
                        "Peña",
                        "\u0301",
                        "\ud83d",
                        "mine",
                        "ñ",
                        "#",
                        ":",
                        "(",
                        "街")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Said>> meant() {
        Arbitrary<String> key =
                Arbitraries.of("", "", "status", "estado", "opened", "unknown", "two-words", "teléfono");
        Arbitrary<String> word =
                Arbitraries.strings().alpha().numeric().withChars("äñ.><=,|/()").ofMinLength(1);
        Arbitrary<String> quotation =
                Arbitraries.strings().alpha().withChars(" :-ß'\t,").ofMaxLength(12);
        return Combinators.combine(Arbitraries.of(true, false), key, word, quotation, Arbitraries.of(true, false))
                .as((not, before, plain, within, quoted) -> new Said(
                        not && (quoted || !before.isEmpty() || Character.isLetter(plain.charAt(0))),
                        before,
                        quoted ? within : plain,
                        quoted))
                .list()
                .ofMaxSize(6);
    }
}
