package org.hearsay.bench.score;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.bench.gold.ColumnFile;
import org.hearsay.bench.gold.ConlluFile;
import org.hearsay.bench.gold.PolnearFolder;
import org.hearsay.bench.gold.QuotationFile;
import org.hearsay.bench.gold.TimemlFolder;
import org.hearsay.core.Labelled;

/** The kinds of gold there are. */
public enum Kind implements Labelled {
    /** A split folder of PolNeAR. */
    ATTRIBUTION,
    /** A column file. */
    NAMES,
    /** A CoNLL-U file. */
    SYNTAX,
    /** A folder of TimeML files. */
    TIMES,
    /** A {@code quotations.json} with its {@code report.txt}. */
    QUOTATIONS;

    /**
     * The gold of this kind in a file or folder.
     *
     * @throws IllegalArgumentException if there is nothing of that name
     * @throws org.hearsay.bench.gold.GoldFormatException if it is not what it should be
     */
    public GoldSet open(Path gold) {
        if (!Files.exists(gold)) {
            throw new IllegalArgumentException(gold + " does not exist");
        }
        return switch (this) {
            case ATTRIBUTION -> new AttributionScorer(PolnearFolder.read(gold));
            case NAMES -> new NamesScorer(ColumnFile.read(gold));
            case SYNTAX -> new SyntaxScorer(ConlluFile.read(gold));
            case TIMES -> new TimesScorer(TimemlFolder.read(gold));
            case QUOTATIONS -> new QuotationsScorer(QuotationFile.read(gold));
        };
    }
}
