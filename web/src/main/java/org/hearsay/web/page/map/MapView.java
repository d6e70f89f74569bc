package org.hearsay.web.page.map;

import java.util.List;
import org.hearsay.web.page.Narrowing;

/**
 * Where things happened.
 *
 * @param from the first day that counts; empty for all
 * @param to the last day that counts; empty for all
 * @param data where the script gets what it draws
 * @param told how many facts are on the map, and which are not
 * @param places those on the map
 * @param unplaced names that the gazetteer has no place for
 * @param here the place that is looked at; empty or one
 */
public record MapView(
        Narrowing narrowing,
        String from,
        String to,
        String data,
        List<Count> told,
        List<Place> places,
        List<Place> unplaced,
        List<Here> here) {

    public MapView {
        told = List.copyOf(told);
        places = List.copyOf(places);
        unplaced = List.copyOf(unplaced);
        here = List.copyOf(here);
    }

    /** How many facts there are of a sort. */
    public record Count(String number, String text) {}

    /**
     * A place.
     *
     * @param href to this page, looking at it
     * @param sort "country" where it is no smaller; else the country that it is in
     */
    public record Place(String name, String sort, String count, String href, boolean chosen) {}

    /**
     * What is told of a place.
     *
     * @param shown how many of its facts are listed
     * @param close to this page, looking at no place
     */
    public record Here(String name, String shown, String close, List<Fact> facts) {

        public Here {
            facts = List.copyOf(facts);
        }
    }

    /** A fact. */
    public record Fact(String href, String sentence, String status, String when, String badge) {}
}
