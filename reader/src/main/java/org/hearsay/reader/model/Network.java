package org.hearsay.reader.model;

import static java.util.Objects.requireNonNull;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The graph in ONNX Runtime. One window a call, so that what is read of a report does not depend on what is read beside it;
 * one thread a call, so that reports are read in parallel.
 */
final class Network implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    Network(byte[] graph) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false); // one arena for all workers hands each what lies in another's cache
            environment.setTelemetry(false); // nothing is sent anywhere
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the reading model cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** What the graph says of one window; see {@code export.py} for shapes. The buffers are of this call alone. */
    record Output(Map<String, IntBuffer> labels, Map<String, FloatBuffer> scores) {

        IntBuffer labels(String head) {
            return requireNonNull(labels.get(head), head);
        }

        FloatBuffer scores(String head) {
            return requireNonNull(scores.get(head), head);
        }
    }

    /**
     * @param pieces ids of word pieces, with those that begin and end the window
     * @param shapes a shape for each of them
     * @param first the index of each word's first piece
     * @param sentence a number for each word's sentence
     */
    Output run(long[] pieces, long[] shapes, long[] first, long[] sentence) {
        try (OnnxTensor p = row(pieces);
                OnnxTensor s = row(shapes);
                OnnxTensor f = row(first);
                OnnxTensor n = row(sentence);
                OrtSession.Result result = session.run(Map.of("pieces", p, "shapes", s, "first", f, "sentence", n))) {
            Map<String, IntBuffer> labels = new HashMap<>();
            Map<String, FloatBuffer> scores = new HashMap<>();
            for (Map.Entry<String, OnnxValue> entry : result) {
                OnnxTensor tensor = (OnnxTensor) entry.getValue();
                switch (tensor.getInfo().type) {
                    case INT32 -> labels.put(entry.getKey(), tensor.getIntBuffer());
                    case FLOAT -> scores.put(entry.getKey(), tensor.getFloatBuffer());
                    default -> throw new IllegalStateException("the reading model gives " + tensor.getInfo());
                }
            }
            return new Output(labels, scores);
        } catch (OrtException e) {
            throw new IllegalStateException("the reading model failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the reading model cannot be closed: " + e.getMessage(), e);
        }
    }
}
