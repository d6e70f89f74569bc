package org.hearsay.ingest.document;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;

/** Finds the body as Mozilla's Readability does, by how much running text and how few links a part of the page has. */
final class ReadabilityBody implements BodyFinder {

    /** Only links are made absolute by it, and links are not kept. */
    private static final String NOWHERE = "https://page.invalid/";

    @Override
    public Optional<Element> body(org.jsoup.nodes.Document page) {
        return Optional.ofNullable(new Readability4J(NOWHERE, page).parse().getArticleContent());
    }
}
