package org.frontdoor.app.cli.central;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.frontdoor.app.host.PackArticles;
import org.frontdoor.app.imports.articles.KnownEntries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleSlug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `frontdoor export articles DIR --central URL`.
@Command(
        name = "articles",
        description =
                "Writes the published articles as Markdown with front matter, LANGUAGE/NAME.md in DIR: the form of"
                        + " a city pack, which «import articles» reads again.",
        mixinStandardHelpOptions = true)
final class ExportArticlesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder; it is made if it is not there.")
    private Path folder = Path.of("");

    @Option(names = "--overwrite", description = "Writes into a folder that is not empty, and over files in it.")
    private boolean overwrite;

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<String> unfit = unfit();
        if (unfit.isPresent()) {
            err.println(unfit.get());
            return 1;
        }
        CentralCall.Answer answer = signIn.call("lead", central -> {
            try {
                write(new CentralKnowledge(central));
                return new CentralCall.Answer.Good(JsonNodeFactory.instance.objectNode());
            } catch (CentralKnowledge.Failed failed) {
                return new CentralCall.Answer.Bad(String.valueOf(failed.getMessage()));
            } catch (UncheckedIOException e) {
                return new CentralCall.Answer.Bad(String.valueOf(e.getMessage()));
            }
        });
        if (answer instanceof CentralCall.Answer.Bad bad) {
            err.println(bad.words());
            return 1;
        }
        return 0;
    }

    private Optional<String> unfit() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of(folder + " is a file; name a folder.");
        }
        if (Files.isDirectory(folder) && !overwrite) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    return Optional.of("The folder " + folder
                            + " is not empty. Name another one, or say --overwrite to write over files in it.");
                }
            }
        }
        return Optional.empty();
    }

    private void write(CentralKnowledge central) throws IOException {
        KnownEntries known = new KnownEntries();
        List<EntryRef> names = central.articles();
        central.fetch(names, known);
        int written = 0;
        int archived = 0;
        for (EntryRef name : names) {
            Optional<Article> article = known.find(Article.KIND, name.id());
            if (article.isPresent() && article.get().archived() == null) {
                file(article.get());
                written++;
            } else {
                archived += article.isPresent() ? 1 : 0;
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%,d articles written to %s%s%n",
                written,
                folder,
                archived == 0 ? "" : String.format(Locale.ROOT, "; %,d out of use are left out", archived));
        out.flush();
    }

    /// Neither name comes from a path, but from central: nothing may lead out of the folder.
    private void file(Article article) {
        if (!ArticleSlug.valid(article.slug()) || !article.language().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            throw new UncheckedIOException(new IOException("Central names an article «" + article.language() + "/"
                    + article.slug() + "», which is no name for a file. Nothing more was written."));
        }
        Path file = folder.resolve(article.language()).resolve(article.slug() + ".md");
        try {
            Files.createDirectories(folder.resolve(article.language()));
            Files.writeString(file, PackArticles.written(article));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file + " cannot be written. Check the folder's rights, and that there is room.", e);
        }
    }
}
