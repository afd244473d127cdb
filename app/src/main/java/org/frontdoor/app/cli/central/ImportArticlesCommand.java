package org.frontdoor.app.cli.central;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frontdoor.app.imports.articles.ArticleFolder;
import org.frontdoor.app.imports.articles.ArticleFormat;
import org.frontdoor.app.imports.articles.ArticleNeeds;
import org.frontdoor.app.imports.articles.ArticlePlan;
import org.frontdoor.app.imports.articles.KnownEntries;
import org.frontdoor.app.imports.articles.PlannedArticle;
import org.frontdoor.app.imports.articles.Usual;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.program.Program.AnswersKept;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor import articles PATH --central URL`.
@Command(
        name = "articles",
        description =
                "Takes over articles from Markdown, HTML pages, Honolulu's JSON or GOV.UK's. It shows what it would"
                        + " do; with --yes they are written as drafts, with --publish they also go out. Doing it again changes"
                        + " nothing, and what people wrote is never written over.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:All articles could be taken, or are here already.",
            "1:Not all of them could; each is named with the reason.",
            "2:Words that this command does not understand."
        })
final class ImportArticlesCommand implements Callable<Integer> {
    private static final String HALF_WAY =
            " What was written before that stays; the same command goes on where it stopped.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATH", description = "A file, or a folder of files (.md, .html, .json).")
    private Path path = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "markdown, html, honolulu or govuk; told by the files when left out.")
    private @Nullable ArticleFormat format;

    @Option(names = "--agency", paramLabel = "CODE", description = "Answers for articles that name no agency.")
    private String agency = "";

    @Option(names = "--owner", paramLabel = "NAME", description = "Keeps articles true that name nobody.")
    private String owner = "";

    @Option(
            names = "--language",
            paramLabel = "L",
            defaultValue = "en",
            description = "Of articles that do not say theirs (${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(names = "--yes", description = "Writes them as drafts.")
    private boolean yes;

    @Option(
            names = "--publish",
            description =
                    "Writes them and publishes them, where you may. Where the program wants a second person, they are"
                            + " handed in for review instead.")
    private boolean publish;

    @Option(names = "--dry-run", description = "Writes nothing, whatever else is said.")
    private boolean dryRun;

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    private boolean allTaken;
    private boolean writing;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ArticleFolder.Contents contents =
                ArticleFolder.read(path, Optional.ofNullable(format), new Usual(agency, owner, language));
        ArticleReport report = new ArticleReport(out);
        report.remarks(contents.remarks());
        if (contents.articles().isEmpty()) {
            report.end("no article to take: ");
            return 1;
        }
        CentralCall.Answer answer = signIn.call("lead", central -> {
            try {
                take(contents, report, new CentralKnowledge(central));
                return new CentralCall.Answer.Good(JsonNodeFactory.instance.objectNode());
            } catch (CentralKnowledge.Failed failed) {
                return new CentralCall.Answer.Bad(String.valueOf(failed.getMessage()));
            }
        });
        if (answer instanceof CentralCall.Answer.Bad bad) {
            out.flush();
            spec.commandLine().getErr().println(bad.words() + (writing ? HALF_WAY : ""));
            return 1;
        }
        return allTaken ? 0 : 1;
    }

    private void take(ArticleFolder.Contents contents, ArticleReport report, CentralKnowledge central)
            throws IOException {
        KnownEntries known = new KnownEntries();
        central.fetch(ArticleNeeds.first(contents.articles()), known);
        central.fetch(ArticleNeeds.then(contents.articles(), known), known);
        report.remarks(ArticleNeeds.brokenLinks(contents.articles(), known));
        Actor actor = central.actor();
        List<PlannedArticle> plan = new ArticlePlan(known, actor, central.now(), publish).of(contents.articles());
        report.plan(plan);
        boolean write = (yes || publish) && !dryRun;
        if (write) {
            writing = true;
            new ArticleGiving(central, actor, report)
                    .give(plan.stream()
                            .filter(PlannedArticle.Written.class::isInstance)
                            .map(PlannedArticle.Written.class::cast)
                            .toList());
        }
        allTaken = report.end(write ? "" : "nothing written yet: ");
        report.next(write, dryRun, AnswersKept.of(known).secondPerson(), actor.name());
    }
}
