package org.hearsay.web.page.report;

import java.util.List;

/**
 * What the page of a report shows.
 *
 * @param about day, publisher and the like, in words
 * @param language of a report that is not in English and was not read; empty otherwise
 * @param layers what can be drawn over the text
 * @param shown the style classes of the layers that are
 * @param kept what the form of the layers keeps of the address
 * @param versions other versions of the report
 * @param open the id of the claim that the page opens at; empty for none
 */
public record ReportView(
        String id,
        String headline,
        List<String> about,
        String url,
        String language,
        List<Switch> layers,
        String shown,
        String path,
        List<Field> kept,
        List<Version> versions,
        List<Copy> copies,
        List<Paragraph> paragraphs,
        List<Line> claims,
        String open) {

    public ReportView {
        about = List.copyOf(about);
        layers = List.copyOf(layers);
        kept = List.copyOf(kept);
        versions = List.copyOf(versions);
        copies = List.copyOf(copies);
        paragraphs = List.copyOf(paragraphs);
        claims = List.copyOf(claims);
    }

    /** A layer that can be shown or not. */
    public record Switch(String label, String title, boolean on) {}

    /** A field that a form carries along. */
    public record Field(String name, String value) {}

    /** Another version of the report. */
    public record Version(String href, String title, boolean current) {}

    /** A report that shares copy. */
    public record Copy(String href, String relation, String title) {}

    /** A paragraph. */
    public record Paragraph(List<Stretch> pieces) {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A piece of the text over all of which the same is drawn.
     *
     * @param styles of all that is drawn over it
     * @param claims the ids of those it carries
     * @param starts the ids of those whose trigger begins here
     */
    public record Stretch(String text, String styles, String claims, String title, List<String> starts) {

        public Stretch {
            starts = List.copyOf(starts);
        }
    }

    /**
     * A claim in the rail.
     *
     * @param who says it; empty if the report itself does
     * @param fact where the fact it is counted under is told of; empty if it is in none yet
     * @param tree where the tree of its sentence is
     * @param rule the frame that made it
     * @param parts who or what fills which role, and why where the words do not say so
     * @param why what else was worked out
     */
    public record Line(
            String id,
            String sentence,
            String who,
            String kind,
            String sure,
            String confidence,
            String fact,
            String tree,
            String rule,
            List<Part> parts,
            List<String> why,
            boolean open) {

        public Line {
            parts = List.copyOf(parts);
            why = List.copyOf(why);
        }
    }

    /** What fills a role. */
    public record Part(String role, String words, String why) {}
}
