package org.hearsay.ingest.document;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the element of a web page that holds its report. */
interface BodyFinder {

    /**
     * The body; empty if the page has none.
     *
     * @param page may be changed on the way
     */
    Optional<Element> body(org.jsoup.nodes.Document page);
}
