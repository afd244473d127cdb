package org.frontdoor.app.imports.articles;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdoor.app.host.PackArticles;
import org.frontdoor.model.knowledge.Article;
import org.jspecify.annotations.Nullable;

/// Reads the articles of a file or a folder. A file that cannot be used costs itself; the rest is read.
public final class ArticleFolder {
    /// The largest file read, in bytes. An article is ten pages at most; what is larger is something else.
    public static final long LARGEST_FILE = 5L * 1024 * 1024;

    /// The most files in a folder, and the most articles in them.
    public static final int MOST_FILES = 5_000;

    private final Path root;
    private final Optional<ArticleFormat> format;
    private final Usual usual;
    private final List<SourceArticle> articles = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private ArticleFolder(Path root, Optional<ArticleFormat> format, Usual usual) {
        this.root = root;
        this.format = format;
        this.usual = usual;
    }

    /// What a folder held.
    public record Contents(List<SourceArticle> articles, List<Remark> remarks) {
        public Contents {
            articles = List.copyOf(articles);
            remarks = List.copyOf(remarks);
        }
    }

    /// Reads a file, or all files of a folder in the order of their names.
    /// @param format empty to tell it by the files' endings
    public static Contents read(Path path, Optional<ArticleFormat> format, Usual usual) {
        ArticleFolder folder = new ArticleFolder(path, format, usual);
        if (Files.isDirectory(path)) {
            folder.files().forEach(folder::file);
        } else if (Files.isRegularFile(path)) {
            folder.file(path);
        } else {
            folder.remarks.add(Remark.error(path.toString(), 0, "there is no such file or folder"));
        }
        if (folder.articles.size() > MOST_FILES) {
            folder.remarks.add(Remark.error(
                    path.toString(), 0, "holds more articles than one import takes, 5,000; the others are not read"));
        }
        return new Contents(folder.articles.stream().limit(MOST_FILES).toList(), folder.remarks);
    }

    /// What cannot be looked into costs itself, too.
    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file) && !hidden(file)) {
                        files.add(file);
                    } else if (!hidden(file)) {
                        remarks.add(Remark.warning(
                                name(file), 0, "is neither a file nor a link to one, so it is passed over"));
                    }
                    return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    unread(file, failure);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
                    if (failure != null) {
                        unread(folder, failure);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unread(root, e);
        }
        if (files.size() > MOST_FILES) {
            remarks.add(Remark.error(
                    root.toString(),
                    0,
                    String.format(
                            Locale.ROOT,
                            "has more than %,d files; this is no folder of articles. Name the part of it that is",
                            MOST_FILES)));
            return List.of();
        }
        return files.stream().sorted().toList();
    }

    private boolean hidden(Path file) {
        return !file.equals(root) && name(file).matches("(.*/)?\\.[^/]*");
    }

    private void unread(Path file, IOException failure) {
        remarks.add(Remark.error(
                file.equals(root) ? root.toString() : name(file),
                0,
                failure instanceof NoSuchFileException
                        ? "is gone since the folder was listed; put it back, or leave it"
                        : "cannot be read; check its rights"));
    }

    private String name(Path file) {
        return file.equals(root)
                ? String.valueOf(file.getFileName())
                : root.relativize(file).toString().replace('\\', '/');
    }

    private void file(Path file) {
        String name = name(file);
        Optional<ArticleFormat> kind = kind(name);
        if (kind.isEmpty()) {
            remarks.add(
                    name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|gz|xz|tar|7z)")
                            ? Remark.error(name, 0, "is packed; unpack it, then name the folder")
                            : Remark.warning(name, 0, "is no " + wantedEndings() + ", so it is passed over"));
            return;
        }
        try {
            long size = Files.size(file);
            if (size > LARGEST_FILE) {
                remarks.add(Remark.error(
                        name,
                        0,
                        String.format(
                                Locale.ROOT,
                                "has %,d bytes; at most %,d (5 MiB) are read. Split it into articles",
                                size,
                                LARGEST_FILE)));
                return;
            }
            take(kind.get(), name, Files.readAllBytes(file));
        } catch (IOException e) {
            unread(file, e);
        }
    }

    private Optional<ArticleFormat> kind(String name) {
        if (format.isPresent() && Files.isRegularFile(root)) {
            return format;
        }
        String ending = name.toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "");
        Optional<ArticleFormat> told = switch (ending) {
            case "md", "markdown" -> Optional.of(ArticleFormat.MARKDOWN);
            case "html", "htm", "xhtml" -> Optional.of(ArticleFormat.HTML);
            case "json" -> Optional.of(ArticleFormat.GOVUK);
            default -> Optional.empty();
        };
        return told.filter(this::wanted);
    }

    private boolean wanted(ArticleFormat told) {
        return format.map(said -> said == told || (json(said) && json(told))).orElse(true);
    }

    private String wantedEndings() {
        return format.map(said -> switch (said) {
                    case MARKDOWN -> ".md";
                    case HTML -> ".html";
                    case HONOLULU, GOVUK -> ".json";
                })
                .orElse(".md, .html or .json");
    }

    private static boolean json(ArticleFormat format) {
        return format == ArticleFormat.HONOLULU || format == ArticleFormat.GOVUK;
    }

    private void take(ArticleFormat kind, String name, byte[] bytes) {
        switch (kind) {
            case MARKDOWN -> markdown(name, bytes);
            case HTML ->
                new HtmlPage(name, 0, remarks).read(bytes, stem(name), usual).ifPresent(articles::add);
            case HONOLULU, GOVUK -> articles.addAll(new JsonArticles(name, usual, format, remarks).read(bytes));
        }
    }

    private static String stem(String name) {
        return name.replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
    }

    private void markdown(String name, byte[] bytes) {
        PackArticles.Read read = PackArticles.read(name, bytes, usual.agency(), usual.owner(), usual.language());
        for (PackArticles.Mistake mistake : read.mistakes()) {
            if (mistake.error()) {
                remarks.add(Remark.error(name, mistake.line(), mistake.words()));
            }
        }
        if (read.article().isPresent()) {
            Article article = read.article().get();
            articles.add(new SourceArticle(
                    name,
                    1,
                    article.slug(),
                    article.language(),
                    article.text(),
                    read.whole(),
                    read.lines(),
                    read.links()));
        }
    }
}
