package org.hearsay.reader.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Takes a text for one of 103 languages, by OpenNLP's model of their letters. The model takes a second and 40 MB, and is loaded when
 * it is first asked: ledgers of English reports never do. For any number of threads.
 */
final class Guesser {

    private static final String MODEL = "/langdetect-183.bin";

    /** So many characters tell enough. */
    private static final int HEAD = 3_000;

    private static final String ENGLISH = "eng";

    /** The codes of single languages that ISO 639-1 has under the name that people use for them. */
    private static final Map<String, String> USUAL =
            Map.of("cmn", "zh", "pes", "fa", "lvs", "lv", "ekk", "et", "plt", "mg", "nan", "zh");

    /** ISO 639-3 to ISO 639-1. */
    private static final Map<String, String> SHORT = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages())
                            .map(code -> Map.entry(Locale.of(code).getISO3Language(), code)),
                    USUAL.entrySet().stream())
            .filter(entry -> !entry.getKey().isEmpty())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    private Optional<LanguageDetectorModel> model = Optional.empty();

    /** The language of a text; empty if it is most likely English. */
    Optional<String> otherThanEnglish(String text) {
        LanguageDetectorME detector = new LanguageDetectorME(model());
        Language best = detector.predictLanguage(text.substring(0, Math.min(HEAD, text.length())));
        return best.getLang().equals(ENGLISH)
                ? Optional.empty()
                : Optional.of(SHORT.getOrDefault(best.getLang(), best.getLang()));
    }

    private synchronized LanguageDetectorModel model() {
        if (model.isEmpty()) {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
                model = Optional.of(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(MODEL, e);
            }
        }
        return model.orElseThrow();
    }
}
