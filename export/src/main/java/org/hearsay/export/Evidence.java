package org.hearsay.export;

import java.util.List;
import org.hearsay.tell.Piece;

/**
 * What the dossier as one file has: all that was told of one party, with the words and the report of every claim.
 *
 * @param known "as known on 2031-05-02"; empty for all there is
 * @param left what is left out and why; empty if nothing is
 */
public record Evidence(
        String name, String also, String type, String span, String known, String left, List<Section> sections) {

    public Evidence {
        sections = List.copyOf(sections);
    }

    /** Facts of one sort. */
    public record Section(String title, String total, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** A fact with its claims, in order of reporting. */
    public record Entry(
            String id,
            String sentence,
            String kind,
            String days,
            String status,
            String reason,
            String badge,
            List<Claim> claims) {

        public Entry {
            claims = List.copyOf(claims);
        }
    }

    /**
     * One claim.
     *
     * @param url of the report where it was published; empty if not known, or no address of the web
     * @param chain "Ana Petrova (person, named), as claim"
     * @param origin the number of the origin that it is counted under, within its fact
     */
    public record Claim(Source report, String url, String chain, String sure, List<Piece> words, int origin) {

        public Claim {
            words = List.copyOf(words);
        }
    }

    /**
     * A report.
     *
     * @param agency whose copy it is; empty if it is nobody's
     */
    public record Source(String day, String publisher, String agency, String headline, String id) {}
}
