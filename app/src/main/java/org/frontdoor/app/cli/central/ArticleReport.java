package org.frontdoor.app.cli.central;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.frontdoor.app.imports.articles.PlannedArticle;
import org.frontdoor.app.imports.articles.Remark;
import org.frontdoor.app.imports.articles.SourceArticle;

/// Says what an import of articles finds and does: a line for each, then the sums.
final class ArticleReport {
    private static final int WIDEST = 90;

    private final PrintWriter out;
    private int fresh;
    private int changed;
    private int same;
    private int refused;

    ArticleReport(PrintWriter out) {
        this.out = out;
    }

    void remarks(List<Remark> remarks) {
        remarks.forEach(remark -> {
            refused += remark.error() ? 1 : 0;
            out.println(remark);
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
    void failed(PlannedArticle.Written written, String words) {
        fresh -= written.fresh() ? 1 : 0;
        changed -= written.fresh() ? 0 : 1;
        refused(written.source(), written.source().line(), words);
    }

    private void refused(SourceArticle source, int line, String words) {
        refused++;
        out.println(source.file() + ":" + line + ": refused  «" + shown(source) + "»: " + words);
    }

    private void line(SourceArticle source, String what, String words) {
        out.println((source.file() + ":" + source.line() + ": " + what + "  «" + shown(source) + "» " + words).strip());
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

    boolean nothingToDo() {
        return fresh + changed == 0;
    }
}
