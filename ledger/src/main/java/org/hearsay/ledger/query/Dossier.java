package org.hearsay.ledger.query;

import java.util.List;

/**
 * What the ledger has on one person, body or place across reports. Of what there is much of, what most reports have is given,
 * with how much there is.
 *
 * @param id of the identity
 * @param heading its names, and the reports it appears in
 * @param sections facts by what they are about, those with something in them
 * @param outlets who published the reports it is named in, the most frequent first
 */
public record Dossier(String id, Heading heading, List<Section> sections, Said said, Said about, List<Outlet> outlets) {

    public Dossier {
        sections = List.copyOf(sections);
        outlets = List.copyOf(outlets);
    }

    /** @param total how many facts there are, of which some are given */
    public record Section(String name, String title, List<KnownFact> facts, int total) {

        public Section {
            facts = List.copyOf(facts);
        }
    }

    /** Statements, the latest of all there are. */
    public record Said(List<Statement> statements, int total) {

        public Said {
            statements = List.copyOf(statements);
        }
    }

    /** @param name empty for reports of which it is not known who published them */
    public record Outlet(String name, int reports, String first, String last) {}
}
