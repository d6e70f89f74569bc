package org.hearsay.web.page.network;

import java.util.List;

/** What is drawn of the network, as its script takes it. */
record NetworkData(List<Node> nodes, List<Edge> edges) {

    /** @param weight how many reports stand behind its ties */
    record Node(String id, String name, String type, int weight, String href, String around, boolean chosen) {}

    /**
     * The ties of one sort from one party to another.
     *
     * @param how in words
     * @param status of the best reported of their facts
     * @param reports how many, a report counted for each fact
     * @param first the day of the first
     * @param evidence the address of the facts
     */
    record Edge(
            String id,
            String source,
            String target,
            String sort,
            String how,
            String status,
            int reports,
            int facts,
            String first,
            boolean mutual,
            boolean onPath,
            String evidence) {}
}
