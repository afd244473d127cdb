package org.frontdoor.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;

/// The baseline of search: Lucene as it comes, the words as they are, the last one as a prefix.
final class PlainSearch implements AutoCloseable {
    private static final int MOST = 8;
    private static final Pattern BETWEEN = Pattern.compile("\\W+");

    private final DirectoryReader reader;

    private PlainSearch(DirectoryReader reader) {
        this.reader = reader;
    }

    static PlainSearch of(List<Service> services, List<Article> articles) throws IOException {
        ByteBuffersDirectory folder = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (Service service : services) {
                add(writer, service.name() + " " + service.plainName().in("en"));
            }
            for (Article article : articles) {
                add(writer, article.title() + "\n" + article.body());
            }
        }
        return new PlainSearch(DirectoryReader.open(folder));
    }

    private static void add(IndexWriter writer, String text) throws IOException {
        Document document = new Document();
        document.add(new TextField("text", text, Field.Store.NO));
        writer.addDocument(document);
    }

    void find(String typed) {
        List<String> words = BETWEEN.splitAsStream(typed.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            Term term = new Term("text", words.get(i));
            any.add(i == words.size() - 1 ? new PrefixQuery(term) : new TermQuery(term), Occur.SHOULD);
        }
        try {
            new IndexSearcher(reader).search(any.build(), MOST);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
