package org.hearsay.reader.language;

import java.util.Optional;
import org.hearsay.core.Report;

/**
 * Tells whether a report is in English. What was given with it counts; else its words do: a text with enough of the words that hold
 * English sentences together is English, and a text of another script, or without these words, is in the language that the
 * {@link Guesser} takes it for. Where there is too little to go by it is taken as English. For any number of threads.
 */
public final class LanguageStep {

    /** So many characters tell enough. */
    private static final int HEAD = 20_000;

    /** English texts have three to four times this share, tables and lists of names in English half of it. */
    private static final double ENOUGH = 0.10;

    /** Fewer words may be a headline, or a caption of names. */
    private static final int FEW = 12;

    /** Of more than this share of words with a capital a text is a list of names, if it has small letters at all. */
    private static final double NAMES = 0.6;

    private final Guesser guesser = new Guesser();

    /** The language of a report that is not in English, by ISO 639-1 where that has a code for it; empty if it is in English. */
    public Optional<String> foreign(Report report) {
        if (report.language().isPresent()) {
            return report.language().filter(given -> !report.isEnglish());
        }
        String text = report.text();
        WordCount words = WordCount.of(text.substring(0, Math.min(HEAD, text.length())));
        if (words.latin() < words.other()) {
            return guesser.otherThanEnglish(text);
        }
        boolean isDoubtful = words.all() >= FEW && words.shareOfEnglish() < ENOUGH && words.shareOfCapitals() < NAMES;
        return isDoubtful ? guesser.otherThanEnglish(text) : Optional.empty();
    }
}
