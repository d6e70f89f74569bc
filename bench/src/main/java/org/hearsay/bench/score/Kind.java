package org.hearsay.bench.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.bench.gold.ClaimCases;
import org.hearsay.bench.gold.ColumnFile;
import org.hearsay.bench.gold.ConlluFile;
import org.hearsay.bench.gold.PolnearFolder;
import org.hearsay.bench.gold.QuotationFile;
import org.hearsay.bench.gold.TimemlFolder;
import org.hearsay.bench.gold.ToponymFile;
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
    /** A file of LGL or GeoVirus. */
    PLACES,
    /** A {@code quotations.json} with its {@code report.txt}. */
    QUOTATIONS,
    /** A folder of cases with claims. */
    CLAIMS;

    /** Whether its gold is a case rather than a corpus. */
    public boolean isOfCases() {
        return this == QUOTATIONS || this == CLAIMS;
    }

    /**
     * The gold of this kind in a file or folder.
     *
     * @throws IllegalArgumentException if there is nothing of that name
     * @throws org.hearsay.bench.gold.GoldFormatException if it is not what it should be
     */
    public GoldSet open(Path gold) {
        return open(gold, Optional.empty());
    }

    /**
     * The gold of this kind in a file or folder.
     *
     * @param texts a file of reports, one on each line, or a folder of such files: for cases that come without their texts
     * @throws IllegalArgumentException if there is nothing of that name
     * @throws org.hearsay.bench.gold.GoldFormatException if it is not what it should be
     */
    public GoldSet open(Path gold, Optional<Path> texts) {
        Stream.concat(Stream.of(gold), texts.stream())
                .filter(file -> !Files.exists(file))
                .findFirst()
                .ifPresent(file -> {
                    throw new IllegalArgumentException(file + " does not exist");
                });
        return switch (this) {
            case ATTRIBUTION -> new AttributionScorer(PolnearFolder.read(gold));
            case NAMES -> new NamesScorer(ColumnFile.read(gold));
            case SYNTAX -> new SyntaxScorer(ConlluFile.read(gold));
            case TIMES -> new TimesScorer(TimemlFolder.read(gold));
            case PLACES -> new PlacesScorer(ToponymFile.read(gold));
            case QUOTATIONS -> new QuotationsScorer(QuotationFile.read(gold));
            case CLAIMS -> new ClaimsScorer(ClaimCases.read(gold, texts));
        };
    }
}
