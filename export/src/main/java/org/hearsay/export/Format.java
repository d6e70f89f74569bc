package org.hearsay.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.Ledger;

/** What a ledger can be exported as. */
public enum Format implements Labelled {
    /** FollowTheMoney entities, one a line. */
    FTM(
            "FollowTheMoney 4 entities, one JSON object a line",
            "origins and conflicts of facts, who says it inside of whom, places as such, those whom reports only"
                    + " describe, and what is denied, retracted, expected or wished for",
            new FtmExport()),
    /** PLOVER events, one a line. */
    PLOVER(
            "PLOVER events, one JSON object a line",
            "ties, ranks, traits and other facts that are no events of PLOVER; countries and sectors of actors; who"
                    + " says it, and conflicts; a day, a place or an actor that no report tells",
            new PloverExport()),
    /** A folder with a file for each table. */
    CSV(
            "a folder of CSV files: facts, roles, claims, people, reports, sources, decisions",
            "texts of reports, where words stand in them, and line ends within a cell",
            new CsvExport()),
    /** The network of ties. */
    GRAPHML(
            "the network as GraphML: a node for each party, an edge for each fact that ties two",
            "events, when a tie began or ended, words and speakers, and those whom reports only describe",
            new GraphmlExport()),
    /** Claims as readings have them, one a line. */
    CLAIMS(
            "claims as readings have them, one JSON object a line, each with its report, its fact and its origin",
            "texts of reports, names and words that are in no claim, and claims that were rejected or that a later"
                    + " reading of the same report does not have",
            new ClaimsExport()),
    /** One page on one person, body or place. */
    DOSSIER(
            "the dossier of one person, body or place with its evidence, as one HTML page",
            "more than 60 facts of a section and 40 claims of a fact, and where words stand in reports",
            new DossierExport());

    private final String what;
    private final String lacks;

    @SuppressWarnings("ImmutableEnumChecker") // exporters hold nothing that changes
    private final Exporter exporter;

    Format(String what, String lacks, Exporter exporter) {
        this.what = what;
        this.lacks = lacks;
        this.exporter = exporter;
    }

    /** What is written, in plain words. */
    public String what() {
        return what;
    }

    /** What the format cannot carry, in plain words. */
    public String lacks() {
        return lacks;
    }

    /**
     * Writes what a ledger holds. It is written under another name beside, and gets its own once it is whole.
     *
     * @param out the file, or the folder, to make
     * @throws FileAlreadyExistsException if there is one of that name: nothing is overwritten
     * @throws IOException if it cannot be written
     * @throws Unclear if it cannot be told whom it is about
     */
    public Exported write(Ledger ledger, Asked asked, Path out) throws IOException {
        Path target = out.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(out.toString());
        }
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        remove(unfinished);
        try {
            Exported exported = exporter.write(ledger, asked, unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return exported;
        } finally {
            remove(unfinished);
        }
    }

    /** Whether it is one text, which can be sent as it is made; else it is a folder. */
    public boolean isText() {
        return exporter instanceof StreamExporter;
    }

    /**
     * Writes what a ledger holds, in UTF-8, as it is read.
     *
     * @param out is left open
     * @throws IllegalStateException if it is not one text
     * @throws Unclear if it cannot be told whom it is about
     */
    public Exported send(Ledger ledger, Asked asked, OutputStream out) throws IOException {
        if (exporter instanceof StreamExporter text) {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            Exported exported = text.write(ledger, asked, writer);
            writer.flush();
            return exported;
        }
        throw new IllegalStateException(label() + " is a folder");
    }

    private static void remove(Path unfinished) throws IOException {
        if (Files.exists(unfinished)) {
            try (Stream<Path> all = Files.walk(unfinished)) {
                List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
                for (Path each : deepest) {
                    Files.delete(each);
                }
            }
        }
    }
}
