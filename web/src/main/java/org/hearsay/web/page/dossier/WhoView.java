package org.hearsay.web.page.dossier;

import java.util.List;

/**
 * Those whom a name can mean, or, if none was asked for, those most is told of.
 *
 * @param name that was asked for; empty if none
 */
public record WhoView(String name, List<Choice> choices) {

    public WhoView {
        choices = List.copyOf(choices);
    }

    /** One of them. */
    public record Choice(String href, String name, String also, String types, String span) {}
}
