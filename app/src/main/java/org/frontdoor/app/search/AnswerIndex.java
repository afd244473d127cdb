package org.frontdoor.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;

/// One state of the knowledge, indexed: built once, then only read.
///
/// @param readings by language
/// @param phrasings what reads whole phrases, by language
/// @param wordForWord what reads words as they are
/// @param positions where a document's service or article stands in its list
/// @param services by position
/// @param vocabularies by language
/// @param versions positions of articles by slug, then by language
/// @param serviceStems the stems of each service's names and keywords, in all languages
final record AnswerIndex(
        DirectoryReader reader,
        IntUnaryOperator positions,
        Map<String, SpokenAnalyzer> readings,
        Map<String, SpokenAnalyzer> phrasings,
        Analyzer wordForWord,
        Map<String, Vocabulary> vocabularies,
        List<Service> services,
        List<Set<String>> serviceStems,
        ExactNames serviceNames,
        List<Article> articles,
        Map<String, Map<String, Integer>> versions,
        ExactNames articleNames,
        Quotes quotes)
        implements AutoCloseable {

    static AnswerIndex build(Collection<Service> services, Collection<Article> articles, List<String> synonyms)
            throws IOException {
        Map<String, Analyzer> analyzers = new HashMap<>();
        for (String language : IndexFields.LANGUAGES) {
            Analyzer spoken = SpokenAnalyzer.forIndex(language, synonyms);
            for (String field : List.of(IndexFields.NAME, IndexFields.KEYWORDS, IndexFields.VIA, IndexFields.BODY)) {
                analyzers.put(IndexFields.in(field, language), spoken);
            }
        }
        Analyzer wordForWord = new ExactPhrases.Reading();
        analyzers.put(IndexFields.EXACT, wordForWord);
        Map<String, SpokenAnalyzer> readings = IndexFields.LANGUAGES.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), SpokenAnalyzer::forQuery));
        Map<String, SpokenAnalyzer> phrasings = IndexFields.LANGUAGES.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), SpokenAnalyzer::forPhrases));
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers));
        List<Service> allServices = List.copyOf(services);
        List<Article> allArticles = List.copyOf(articles);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < allServices.size(); i++) {
                writer.addDocument(document(allServices.get(i), i, phrasings));
            }
            Map<String, Service> byCode = new HashMap<>();
            allServices.forEach(service -> byCode.put(service.code(), service));
            for (int i = 0; i < allArticles.size(); i++) {
                writer.addDocument(document(allArticles.get(i), i, byCode, phrasings));
            }
            writer.forceMerge(1);
        }
        List<Set<String>> stems =
                allServices.stream().map(service -> stems(service, readings)).toList();
        DirectoryReader reader = DirectoryReader.open(directory);
        Map<String, Vocabulary> vocabularies = new HashMap<>();
        for (String language : IndexFields.LANGUAGES) {
            vocabularies.put(language, Vocabulary.of(reader, SpokenQuery.fields(language)));
        }
        return new AnswerIndex(
                reader,
                positions(reader),
                readings,
                phrasings,
                wordForWord,
                vocabularies,
                allServices,
                stems,
                ExactNames.of(allServices.stream().map(AnswerIndex::called).toList()),
                allArticles,
                versions(allArticles),
                ExactNames.of(allArticles.stream()
                        .map(article -> List.of(article.title(), article.slug()))
                        .toList()),
                new Quotes(language -> reading(readings, language)));
    }

    private static Map<String, Map<String, Integer>> versions(List<Article> articles) {
        Map<String, Map<String, Integer>> versions = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            versions.computeIfAbsent(article.slug(), slug -> new HashMap<>()).put(article.language(), i);
        }
        return versions;
    }

    /// Asked for every hit of every keystroke: a stored field is unpacked each time.
    private static IntUnaryOperator positions(DirectoryReader reader) throws IOException {
        int[] positions = new int[reader.maxDoc()];
        NumericDocValues values = MultiDocValues.getNumericValues(reader, IndexFields.POSITION);
        if (values != null) {
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                positions[values.docID()] = (int) values.longValue();
            }
        }
        return document -> positions[document];
    }

    private static SpokenAnalyzer reading(Map<String, SpokenAnalyzer> readings, String language) {
        return Objects.requireNonNull(readings.getOrDefault(language, readings.get("en")));
    }

    /// What reads texts of the language; English for one that is not indexed.
    SpokenAnalyzer reading(String language) {
        return reading(readings, language);
    }

    /// What reads whole phrases of the language.
    SpokenAnalyzer phrasing(String language) {
        return Objects.requireNonNull(phrasings.get(language));
    }

    Vocabulary vocabulary(String language) {
        return Objects.requireNonNull(vocabularies.get(language));
    }

    private static Document document(Service service, int position, Map<String, SpokenAnalyzer> phrasings) {
        Document document = typed(IndexFields.SERVICE, position);
        names(service).forEach((language, words) -> text(document, IndexFields.NAME, language, words));
        service.keywords().forEach((language, words) -> {
            text(document, IndexFields.KEYWORDS, language, words);
            phrases(document, language, words, phrasings);
        });
        names(service).forEach((language, words) -> phrases(document, language, words, phrasings));
        text(
                document,
                IndexFields.BODY,
                "en",
                List.of(service.code().replace('-', ' '), service.bureaus(), service.catalogGroup()));
        return document;
    }

    private static Document document(
            Article article, int position, Map<String, Service> services, Map<String, SpokenAnalyzer> phrasings) {
        Document document = typed(IndexFields.ARTICLE, position);
        String language = IndexFields.LANGUAGES.contains(article.language()) ? article.language() : "en";
        text(document, IndexFields.NAME, language, List.of(article.title()));
        phrases(document, language, List.of(article.title()), phrasings);
        text(document, IndexFields.KEYWORDS, language, article.keywords());
        phrases(document, language, article.keywords(), phrasings);
        List<String> body = PlainText.of(article);
        text(document, IndexFields.BODY, language, List.of(String.join("\n", body)));
        Stream.of(List.of(article.title()), article.keywords(), body)
                .flatMap(List::stream)
                .forEach(text -> document.add(new TextField(IndexFields.EXACT, text, Store.NO)));
        for (String code : article.services()) {
            Service service = services.get(code);
            if (service != null) {
                text(document, IndexFields.VIA, language, service.keywords().getOrDefault(language, List.of()));
                text(document, IndexFields.VIA, language, names(service).getOrDefault(language, List.of()));
            }
        }
        return document;
    }

    private static List<String> called(Service service) {
        List<String> all = new ArrayList<>(List.of(service.code()));
        names(service).values().forEach(all::addAll);
        return all;
    }

    private static Map<String, List<String>> names(Service service) {
        Map<String, List<String>> names = new HashMap<>();
        service.plainName().byLanguage().forEach((language, name) -> names.put(language, List.of(name)));
        names.merge(
                "en",
                List.of(service.name()),
                (plain, official) ->
                        Stream.concat(plain.stream(), official.stream()).toList());
        return names;
    }

    private static Document typed(String type, int position) {
        Document document = new Document();
        document.add(new StringField(IndexFields.TYPE, type, Store.NO));
        document.add(new NumericDocValuesField(IndexFields.POSITION, position));
        document.add(new StringField(IndexFields.PLACE, IndexFields.place(type, position), Store.NO));
        return document;
    }

    private static void text(Document document, String field, String language, List<String> texts) {
        texts.forEach(text -> document.add(new TextField(IndexFields.in(field, language), text, Store.NO)));
    }

    private static void phrases(
            Document document, String language, List<String> phrases, Map<String, SpokenAnalyzer> phrasings) {
        SpokenAnalyzer reading = phrasings.get(language);
        if (reading != null) {
            phrases.stream()
                    .map(phrase -> String.join(" ", Stems.of(reading, phrase).words()))
                    .filter(phrase -> !phrase.isEmpty())
                    .distinct()
                    .forEach(phrase -> document.add(
                            new StringField(IndexFields.in(IndexFields.PHRASE, language), phrase, Store.NO)));
        }
    }

    private static Set<String> stems(Service service, Map<String, SpokenAnalyzer> readings) {
        Set<String> stems = new HashSet<>();
        readings.forEach((language, reading) -> Stream.concat(
                        names(service).getOrDefault(language, List.of()).stream(),
                        service.keywords().getOrDefault(language, List.of()).stream())
                .forEach(words -> stems.addAll(Stems.of(reading, words).words())));
        return stems;
    }

    /// What Lucene's part of it takes in memory.
    long bytes() throws IOException {
        long sum = 0;
        for (String file : reader.directory().listAll()) {
            sum += reader.directory().fileLength(file);
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        reader.directory().close();
        readings.values().forEach(SpokenAnalyzer::close);
        phrasings.values().forEach(SpokenAnalyzer::close);
        wordForWord.close();
    }
}
