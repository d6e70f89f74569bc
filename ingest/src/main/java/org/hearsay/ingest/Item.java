package org.hearsay.ingest;

import java.util.List;
import java.util.Map;
import org.hearsay.core.Report;

/** What came out of one place of the input: a report, a failure, or word of files that were passed over. */
public sealed interface Item {

    /** How many bytes of all inputs lie behind once this item is out; see {@link Ingest#totalBytes()}. */
    long consumed();

    /**
     * A report that was read.
     *
     * @param notes what was assumed or changed on the way, in plain words: "not UTF-8: read as windows-1252 (assumed)"
     * @param taken where in the document the report's fields were found: "headline" from "JSON-LD"; empty for plain text and JSONL
     */
    record Read(Report report, List<String> notes, Map<String, String> taken, long consumed) implements Item {
        public Read {
            notes = List.copyOf(notes);
            taken = Map.copyOf(taken);
        }
    }

    /**
     * An input, or one line of it, that could not be read.
     *
     * @param input the file as it was given, or found under the folder given; with a colon and the line number for a line
     * @param reason what is wrong, in plain words that go on from the input's name: "is empty"
     */
    record Failed(String input, String reason, long consumed) implements Item {}

    /**
     * Files in a folder that are of no kind that is read; nothing failed.
     *
     * @param input the folder as it was given
     * @param reason how many, and the names of the first few
     */
    record PassedOver(String input, String reason, long consumed) implements Item {}
}
