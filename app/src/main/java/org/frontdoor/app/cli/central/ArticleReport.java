package org.frontdoor.app.cli.central;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frontdoor.app.imports.articles.PlannedArticle;
import org.frontdoor.app.imports.articles.Remark;
import org.frontdoor.app.imports.articles.SourceArticle;

/// Says what an import of articles finds and does: a line for each, then the sums.
final class ArticleReport {
    private static final int WIDEST = 90;

    /// So many remarks of a file are told one by one; a file of nothing but mistakes would bury all else.
    private static final int MOST_TOLD = 20;

    private final PrintWriter out;
    private int fresh;
    private int changed;
    private int same;
    private int refused;
    private int handedIn;

    ArticleReport(PrintWriter out) {
        this.out = out;
    }

    void remarks(List<Remark> remarks) {
        Map<String, Integer> told = new HashMap<>();
        for (Remark remark : remarks) {
            refused += remark.error() ? 1 : 0;
            if (told.merge(remark.file(), 1, Integer::sum) <= MOST_TOLD) {
                say(remark.toString());
            }
        }
        told.forEach((file, number) -> {
            if (number > MOST_TOLD) {
                say(String.format(Locale.ROOT, "%s: %,d more of such remarks", file, number - MOST_TOLD));
            }
        });
    }

    void plan(List<PlannedArticle> plan) {
        plan.forEach(this::line);
    }

    private void line(PlannedArticle planned) {
        switch (planned) {
            case PlannedArticle.Same unchanged -> {
                same++;
                line(unchanged.source(), "same", unchanged.words());
            }
            case PlannedArticle.Written written -> {
                handedIn += written.end() == PlannedArticle.End.HANDED_IN ? 1 : 0;
                fresh += written.fresh() ? 1 : 0;
                changed += written.fresh() ? 0 : 1;
                String fields =
                        written.fresh() || written.fields().isEmpty() ? "" : String.join(", ", written.fields()) + ": ";
                String name = written.source().language() + "/" + written.slug();
                line(written.source(), (written.fresh() ? "new " : "changed ") + name, fields + written.words());
            }
            case PlannedArticle.Refused no -> refused(no.source(), no.line(), no.words());
        }
    }

    /// Central said no after all.
    /// @param fields that it is about
    void failed(PlannedArticle.Written written, List<String> fields, String words) {
        handedIn -= written.end() == PlannedArticle.End.HANDED_IN ? 1 : 0;
        fresh -= written.fresh() ? 1 : 0;
        changed -= written.fresh() ? 0 : 1;
        int line = fields.stream()
                .map(field -> written.source().lineOf(field.replace('-', '_')))
                .findFirst()
                .orElse(written.source().line());
        refused(written.source(), line, words);
    }

    private void refused(SourceArticle source, int line, String words) {
        refused++;
        say(source.file() + ":" + line + ": refused  «" + shown(source) + "»: " + words);
    }

    private void line(SourceArticle source, String what, String words) {
        say((source.file() + ":" + source.line() + ": " + what + "  «" + shown(source) + "» " + words).strip());
    }

    /// What others wrote must neither steer the terminal nor turn the line around.
    private void say(String line) {
        out.println(line.replaceAll("[\\p{Cntrl}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", "\uFFFD"));
    }

    private static String shown(SourceArticle source) {
        String title = source.text().title().replaceAll("\\s+", " ");
        return title.length() > WIDEST ? title.substring(0, WIDEST) + "…" : title;
    }

    /// The sums.
    /// @return whether all could be taken
    boolean end(String before) {
        out.printf(
                Locale.ROOT, "%s%,d new, %,d changed, %,d same, %,d refused%n", before, fresh, changed, same, refused);
        out.flush();
        return refused == 0;
    }

    /// What is to be done next, if anything.
    void next(boolean written, boolean dryRun, boolean secondPerson, String me) {
        if (handedIn > 0) {
            out.printf(
                    Locale.ROOT,
                    "This program wants a second person: nobody publishes what they wrote themselves, so none of"
                            + " these goes out now.%nNext: %,d %s for review. Anybody but %s who keeps their agency's"
                            + " articles (its liaison, a lead, an admin) opens Knowledge > Drafts in Frontdoor, reads"
                            + " each and chooses Publish.%n",
                    handedIn,
                    written ? "wait" : "would wait",
                    me);
        }
        if (!written && !dryRun && fresh + changed > 0) {
            out.println(
                    secondPerson
                            ? "Say --yes to write them as drafts, or --publish to hand them in for a second person to"
                                    + " publish."
                            : "Say --yes to write them as drafts, or --publish to let them out at once.");
        }
        out.flush();
    }
}
