package org.hearsay.bench.corenlp;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.StringTokenizer;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads a file of reports with Stanford CoreNLP over and over and tells what it took, in the lines that {@code bench speed}
 * listens to. Arguments: the file, threads, passes, and how many of its reports to read, 0 for all. Everything but the list of
 * annotators is CoreNLP's own default.
 */
public final class CoreNlpProbe {

    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

    private CoreNlpProbe() {}

    public static void main(String[] args) throws IOException {
        int threads = Integer.parseInt(args[1]);
        List<String> texts = texts(Path.of(args[0]), Integer.parseInt(args[3]));
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        pipeline.annotate(new Annotation(texts.get(0)));
        System.out.println("first");
        for (int pass = 0; pass < Integer.parseInt(args[2]); pass++) {
            pass(pipeline, texts, threads);
        }
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .findFirst()
                .orElse("0")
                .replaceAll("\\D", "");
        System.out.println("memory " + Long.parseLong(peak) * 1024 + " resident");
        System.exit(0); // its pools do not end by themselves
    }

    private static void pass(StanfordCoreNLP pipeline, List<String> texts, int threads) {
        Iterable<Annotation> annotations =
                () -> texts.stream().map(Annotation::new).iterator(); // none is kept when it is read
        AtomicLong tokens = new AtomicLong();
        long start = System.nanoTime();
        pipeline.annotate(
                annotations,
                threads,
                annotation -> tokens.addAndGet(
                        annotation.get(CoreAnnotations.TokensAnnotation.class).size()));
        long nanoseconds = System.nanoTime() - start;
        long words = texts.stream()
                .mapToLong(text -> new StringTokenizer(text).countTokens())
                .sum();
        System.out.println("pass " + texts.size() + " " + words + " " + tokens + " " + nanoseconds);
    }

    private static List<String> texts(Path file, int limit) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (limit == 0 || texts.size() < limit) {
                texts.add(json.readTree(line).path("text").asText());
            }
        }
        return texts;
    }
}
