package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Mention;
import org.hearsay.reader.name.Countries;
import org.hearsay.reader.text.Layout;

/** What speaks for a place without naming it: nationalities, the names of bodies, the publisher. */
final class Evidence {

    private final Lookup lookup;
    private final Weights weights;
    private final Countries countries;
    private final Homes homes;

    Evidence(Lookup lookup, Weights weights, Countries countries) {
        this.lookup = lookup;
        this.weights = weights;
        this.countries = countries;
        homes = new Homes(lookup);
    }

    List<Group> of(Layout layout, List<Mention> mentions) {
        List<Group> found = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.form() != Mention.Form.NAME) {
                continue;
            }
            String text = mention.span().of(layout.text());
            switch (mention.type()) {
                case NATIONALITY ->
                    countries
                            .countryOf(text)
                            .map(country -> lookup.find(country, Hint.NONE))
                            .ifPresent(places -> add(found, places, weights.people(), mention));
                case ORGANISATION, EVENT, WORK, FACILITY, OTHER -> body(found, text, mention);
                default -> {}
            }
        }
        layout.report().publisher().ifPresent(name -> publisher(name, found));
        return found;
    }

    private void body(List<Group> found, String text, Mention mention) {
        List<Candidate> places = lookup.leading(text);
        add(found, places.isEmpty() ? lookup.inside(text) : places, weights.body(), mention);
    }

    private void publisher(String name, List<Group> found) {
        List<Candidate> country = homes.country(name);
        add(found, country, weights.domain());
        add(found, homes.of(name), weights.home());
    }

    private void add(List<Group> found, List<Candidate> places, double weight, Mention... mentions) {
        if (!places.isEmpty()) {
            Group group = new Group(places, weight, weights.least());
            group.mentions.addAll(List.of(mentions));
            found.add(group);
        }
    }
}
