package org.hearsay.web.http;

import java.util.Optional;

/** A page, or a few that belong together. */
public interface Page {

    /** Adds what it answers. */
    void addTo(Routes routes);

    /** How the navigation leads to it; empty if other pages do. */
    default Optional<Entry> entry() {
        return Optional.empty();
    }

    /**
     * A line of the navigation.
     *
     * @param name as a reader sees it: "Tracker"
     */
    record Entry(String path, String name) {}
}
