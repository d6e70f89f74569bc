package org.hearsay.web.page.report;

import java.util.List;
import org.hearsay.web.http.Ask;

/** What is drawn over the text of a report, each with its own depth below the words. */
enum Layer {
    CLAIM("claims"),
    CONTENT("what is said"),
    SOURCE("sources"),
    CUE("cues"),
    NAME("names"),
    TIME("times"),
    PLACE("places");

    /** What is asked for to see none. */
    static final String NONE = "none";

    private static final String PARAMETER = "layer";

    private final String title;

    Layer(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** What it is called in addresses and style sheets. */
    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The layers that are asked for; all if none is named. */
    static List<Layer> asked(Ask ask) {
        List<String> named = ask.all(PARAMETER);
        return List.of(values()).stream()
                .filter(layer -> named.isEmpty() || named.contains(layer.label()))
                .toList();
    }
}
