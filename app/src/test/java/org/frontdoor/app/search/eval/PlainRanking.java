package org.frontdoor.app.search.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.frontdoor.model.knowledge.Article;

/// The baseline: Lucene's BM25 as it comes, over title, keywords and body in one field, any word.
final class PlainRanking implements AutoCloseable {
    private static final String TEXT = "text";
    private static final String ID = "id";

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    PlainRanking(List<Article> articles) throws IOException {
        try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
            for (Article article : articles) {
                Document document = new Document();
                document.add(new StoredField(ID, article.slug()));
                String text = article.title() + "\n" + String.join(", ", article.keywords()) + "\n" + article.body();
                document.add(new TextField(TEXT, text, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(folder);
    }

    List<String> find(String words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<String> found = new ArrayList<>();
        try {
            terms(words).forEach(term -> any.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD));
            IndexSearcher searcher = new IndexSearcher(reader);
            for (ScoreDoc hit : searcher.search(any.build(), Quality.DEPTH).scoreDocs) {
                found.add(searcher.storedFields().document(hit.doc).get(ID));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading an index in memory", e);
        }
        return found;
    }

    private Set<String> terms(String words) throws IOException {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && terms.size() < IndexSearcher.getMaxClauseCount()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }

    long bytes() throws IOException {
        long sum = 0;
        for (String file : folder.listAll()) {
            sum += folder.fileLength(file);
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        folder.close();
        analyzer.close();
    }
}
