package org.frontdoor.app.knowledge.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.frontdoor.model.knowledge.ArticleText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ArticleChecksTest {
    private final ArticleChecks checks = new ArticleChecks(Set.of("trash-day")::contains, Set.of("pothole")::contains);

    private static ArticleText saying(String body) {
        return new ArticleText(
                "Title", List.of(), List.of(), "PBOT", "liaison", null, null, null, null, List.of(), body);
    }

    @Test
    void followsTheLinksOfAText() {
        assertEquals(
                List.of(
                        new Hint.BrokenLink("article:trash-dya"),
                        new Hint.BrokenLink("service:hole"),
                        new Hint.OddLink("javascript:alert(1)"),
                        new Hint.OddLink("portland.gov")),
                checks.of(saying("""
                                [a](article:trash-day) [b](article:trash-dya) [c](service:pothole) [d](service:hole)
                                [e](javascript:alert(1)) [f](https://www.portland.gov/x) [g](portland.gov)
                                [h](tel:503-823-4000) [i](mailto:a@b.example)"""), "en"));
    }

    @Test
    void wantsLettersToBeWrittenOutOnce() {
        assertEquals(
                List.of(new Hint.Unexplained("BDS")),
                checks.of(saying("Ask the Bureau of Transportation (PBOT) or BDS. PBOT is open 8 AM to 5 PM."), "en"));
    }

    @Test
    void tellsWhatIsHardToReadOut() {
        String plain = "Put the bin out. Do it at six. We come by soon. The truck takes all of it. ".repeat(3);
        String hard = "Notwithstanding the aforementioned administrative regulations, residential customers "
                + "participating in the municipal organization's supplementary collection arrangements necessarily "
                + "communicate individually with the responsible franchised organization regarding accommodations. ";
        assertEquals(List.of(), checks.of(saying(plain), "en"));
        assertTrue(checks.of(saying(hard.repeat(2)), "en").getFirst() instanceof Hint.HardToRead grade
                && grade.grade() > 15);
        assertEquals(
                List.of(new Hint.HardToRead(ReadingLevel.HARDEST)),
                checks.of(saying("lorem ipsum dolor ".repeat(3000)), "en"),
                "no formula tells how hard nonsense is");
        assertEquals(
                List.of(), checks.of(saying("Saque el bote. Hágalo a las seis. Pasamos pronto. ".repeat(5)), "es"));
        assertEquals(List.of(), checks.of(saying(hard.repeat(2)), "vi"), "no formula, no hint");
    }

    @Test
    void saysThatHtmlIsNotRun() {
        assertEquals(List.of(new Hint.Html()), checks.of(saying("<script>alert(1)</script>"), "en"));
    }

    @Test
    void deepNestingDoesNotExhaustTheStack() {
        String bomb = "> ".repeat(20_000) + "x\n\n" + "[".repeat(20_000) + "\n\n" + "*".repeat(20_000) + "y";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> checks.of(saying(bomb), "en"));
    }
}
