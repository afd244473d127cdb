package org.frontdoor.app.search.meaning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.frontdoor.app.search.meaning.Passage.Part;

/// The meanings of many things' passages, in memory: which things are near to a question, and how near exactly. Built
/// once, then only read, by any thread.
public final class MeaningIndex implements AutoCloseable {
    private static final String VECTOR = "vector";
    private static final String OWNER = "owner";
    /// The passage's place among its thing's.
    private static final String PASSAGE = "passage";

    /// What a thing's name, its nearest passage and all of it together count. Found on `search-eval`'s sets, one
    /// setting for all: see docs/decisions/0022-words-and-meaning.md.
    private static final float TITLE = 0.2f;
    private static final float NEAREST = 0.6f;
    private static final float WHOLE = 0.2f;

    private final ByteBuffersDirectory directory;
    private final DirectoryReader reader;
    private final List<List<Place>> places;

    /// Up to about 30,000 vectors, with this setting, are all looked at: 1.4 ms for 9,000, and a city has a third of
    /// that. A graph answers no faster there, and takes a millisecond or two a vector to build.
    private static final int FEW = 3_000;

    private static final class SmallOnes extends Lucene104Codec {
        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return new Lucene99HnswVectorsFormat(
                    Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN, Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH, FEW);
        }
    }

    /// Where a passage's vector lies.
    private record Place(int leaf, int ordinal, Part part) {}

    private MeaningIndex(ByteBuffersDirectory directory, DirectoryReader reader, List<List<Place>> places) {
        this.directory = directory;
        this.reader = reader;
        this.places = places;
    }

    /// Indexes the passages of all things.
    /// @param passages by thing; a thing's number is its place in the list
    /// @param vectors of a passage's text
    public static MeaningIndex build(List<List<Passage>> passages, Function<String, float[]> vectors)
            throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setCodec(new SmallOnes()))) {
            for (int owner = 0; owner < passages.size(); owner++) {
                List<Passage> all = passages.get(owner);
                for (int passage = 0; passage < all.size(); passage++) {
                    float[] vector = vectors.apply(all.get(passage).text());
                    if (Meaning.nearness(vector, vector) > 0) {
                        writer.addDocument(document(owner, passage, vector));
                    }
                }
            }
            writer.forceMerge(1);
        }
        DirectoryReader reader = DirectoryReader.open(directory);
        return new MeaningIndex(directory, reader, places(reader, passages));
    }

    private static Document document(int owner, int passage, float[] vector) {
        Document document = new Document();
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        document.add(new NumericDocValuesField(OWNER, owner));
        document.add(new NumericDocValuesField(PASSAGE, passage));
        return document;
    }

    private static List<List<Place>> places(DirectoryReader reader, List<List<Passage>> passages) throws IOException {
        List<List<Place>> places = new ArrayList<>(passages.size());
        passages.forEach(thing -> places.add(new ArrayList<>(thing.size())));
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues owners = leaf.reader().getNumericDocValues(OWNER);
            NumericDocValues ofOwner = leaf.reader().getNumericDocValues(PASSAGE);
            DocIndexIterator each = leaf.reader().getFloatVectorValues(VECTOR).iterator();
            while (each.nextDoc() != DocIndexIterator.NO_MORE_DOCS) {
                owners.advanceExact(each.docID());
                ofOwner.advanceExact(each.docID());
                int owner = (int) owners.longValue();
                Part part = passages.get(owner).get((int) ofOwner.longValue()).part();
                places.get(owner).add(new Place(leaf.ord, each.index(), part));
            }
        }
        return places;
    }

    /// The things that have one of the nearest passages.
    /// @param most passages
    public Set<Integer> near(float[] question, int most) throws IOException {
        Set<Integer> owners = new TreeSet<>();
        if (reader.numDocs() == 0 || Meaning.nearness(question, question) == 0) {
            return owners;
        }
        IndexSearcher searcher = new IndexSearcher(reader);
        ScoreDoc[] hits = searcher.search(new KnnFloatVectorQuery(VECTOR, question, most), most).scoreDocs;
        for (ScoreDoc hit : hits) {
            LeafReaderContext leaf = reader.leaves().stream()
                    .filter(each -> hit.doc >= each.docBase
                            && hit.doc < each.docBase + each.reader().maxDoc())
                    .findFirst()
                    .orElseThrow();
            NumericDocValues owner = leaf.reader().getNumericDocValues(OWNER);
            owner.advanceExact(hit.doc - leaf.docBase);
            owners.add((int) owner.longValue());
        }
        return owners;
    }

    /// How near things are to one question.
    public Nearness to(float[] question) throws IOException {
        List<FloatVectorValues> vectors = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            vectors.add(leaf.reader().getFloatVectorValues(VECTOR));
        }
        return owner -> nearness(owner, question, vectors);
    }

    /// How near a thing is: about 1 where it says the same, about 0 where it is of another matter.
    @FunctionalInterface
    public interface Nearness {
        float of(int thing) throws IOException;
    }

    private float nearness(int owner, float[] question, List<FloatVectorValues> vectors) throws IOException {
        Map<Part, Float> best = new EnumMap<>(Part.class);
        for (Place place : places.get(owner)) {
            float near = Meaning.nearness(question, vectors.get(place.leaf).vectorValue(place.ordinal));
            best.merge(place.part, near, Math::max);
        }
        if (best.isEmpty()) {
            return 0;
        }
        float nearest = Math.max(best.getOrDefault(Part.PASSAGE, -1f), best.getOrDefault(Part.TITLE, -1f));
        return TITLE * best.getOrDefault(Part.TITLE, nearest)
                + NEAREST * nearest
                + WHOLE * best.getOrDefault(Part.WHOLE, nearest);
    }

    /// What it takes in memory.
    public long bytes() throws IOException {
        long sum = 0;
        for (String file : directory.listAll()) {
            sum += directory.fileLength(file);
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
