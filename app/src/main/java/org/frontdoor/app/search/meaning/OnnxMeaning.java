package org.frontdoor.app.search.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The model all-MiniLM-L6-v2, quantized, on ONNX Runtime: the mean of what it makes of a text's pieces
/// (N. Reimers and I. Gurevych, Sentence-BERT, 2019). Nothing leaves this computer.
public final class OnnxMeaning implements Meaning {
    private static final Logger LOG = LoggerFactory.getLogger(OnnxMeaning.class);
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /// As many pieces as the model was made for.
    private static final int MOST_PIECES = 256;

    /// More do not help with a sentence, and the screen needs one, too.
    private static final int THREADS = 2;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    /// Whoever computes reads; closing waits for them.
    private final ReadWriteLock open = new ReentrantReadWriteLock();

    private boolean closed;

    private OnnxMeaning(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /// Takes half a second or so: not for a start, nor for the JavaFX thread.
    public static MeaningLoad load() {
        return load(OnnxMeaning.class.getResourceAsStream(MODEL), OnnxMeaning.class.getResourceAsStream(TOKENIZER));
    }

    /// The same, with its library kept unpacked in a folder. Where that cannot be written it is unpacked elsewhere.
    public static MeaningLoad load(Path library) {
        try {
            NativeLibrary.unpack(library);
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("the library of meanings is not kept unpacked");
        }
        return load();
    }

    static MeaningLoad load(InputStream model, InputStream tokenizer) {
        try (model;
                tokenizer) {
            if (model == null || tokenizer == null) {
                throw new FileNotFoundException("the model is not on the class path");
            }
            WordPieces pieces = WordPieces.read(tokenizer);
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "frontdoor");
            environment.setTelemetry(false);
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(THREADS);
                options.setInterOpNumThreads(1);
                // Else its threads wait for work at full speed.
                options.addConfigEntry("session.intra_op.allow_spinning", "0");
                OrtSession session = environment.createSession(model.readAllBytes(), options);
                return new MeaningLoad.Loaded(new OnnxMeaning(environment, session, pieces));
            }
        } catch (IOException | OrtException damaged) {
            return new MeaningLoad.WordsAlone(reason(damaged), true);
        } catch (LinkageError unfit) {
            return new MeaningLoad.WordsAlone(reason(unfit), false);
        }
    }

    private static String reason(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    @Override
    public float[] of(String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new float[DIMENSION];
        }
        open.readLock().lock();
        try {
            return closed ? new float[DIMENSION] : mean(pieces.of(text, MOST_PIECES));
        } catch (OrtException e) {
            throw new IllegalStateException("a model that was loaded computes", e);
        } finally {
            open.readLock().unlock();
        }
    }

    @Override
    public List<String> words() {
        return pieces.words();
    }

    private float[] mean(long[] ids) throws OrtException {
        long[] shape = {1, ids.length};
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            if (!(result.get(0) instanceof OnnxTensor pieceMeanings)) {
                throw new IllegalStateException("the model answers with one tensor");
            }
            FloatBuffer all = pieceMeanings.getFloatBuffer();
            float[] sum = new float[DIMENSION];
            for (int piece = 0; piece < ids.length; piece++) {
                for (int i = 0; i < DIMENSION; i++) {
                    sum[i] += all.get(piece * DIMENSION + i);
                }
            }
            return unit(sum);
        }
    }

    private static float[] unit(float[] vector) {
        float length = (float) Math.sqrt(Meaning.nearness(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    @Override
    public void close() {
        open.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("freeing a model", e);
        } finally {
            open.writeLock().unlock();
        }
    }
}
