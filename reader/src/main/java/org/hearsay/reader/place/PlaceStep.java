package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.name.Countries;
import org.hearsay.reader.name.NamedSpan;
import org.hearsay.reader.text.Layout;

/** Finds which names of a report are places of the gazetteer. */
public final class PlaceStep {

    private final Gazetteer gazetteer;
    private final Weights weights;
    private final Lookup lookup;
    private final Evidence evidence;
    private final PlaceNames placeNames;

    /** With the gazetteer that comes with the reader. */
    public PlaceStep() {
        this(Gazetteer.load(), new Countries(), Weights.tuned());
    }

    PlaceStep(Gazetteer gazetteer, Countries countries, Weights weights) {
        this.gazetteer = gazetteer;
        this.weights = weights;
        lookup = new Lookup(gazetteer, weights);
        placeNames = new PlaceNames(lookup);
        evidence = new Evidence(lookup, weights, countries);
    }

    /**
     * The same names, with those set right that are places beyond doubt, whatever they were taken for.
     *
     * @param names the names of the report in order, before it is known who is who
     */
    public List<NamedSpan> settle(Layout layout, List<NamedSpan> names) {
        return placeNames.settle(layout, names);
    }

    /** The places, in the order of their mentions. */
    public List<Place> find(Layout layout, Signals signals, List<Mention> mentions, List<Entity> entities) {
        List<Mention> named = mentions.stream()
                .filter(mention -> mention.form() == Mention.Form.NAME
                        && (mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.FACILITY))
                .toList();
        Names names = new Names(layout, lookup, weights, named);
        List<Group> groups = names.groups();
        List<Group> around = evidence.of(layout, mentions);
        List<Group> all = new ArrayList<>(groups);
        all.addAll(around);
        new Resolver(weights).resolve(all, new Ties(names, weights).of(groups, around));
        List<Place> places = new ArrayList<>();
        for (Group group : groups) {
            group.best().ifPresent(best -> group.mentions.forEach(mention -> places.add(place(mention, best.place()))));
        }
        places.sort(Comparator.comparingInt(
                place -> Integer.parseInt(place.mention().substring(1))));
        return List.copyOf(places);
    }

    private Place place(Mention mention, int place) {
        return new Place(
                mention.id(),
                gazetteer.id(place),
                gazetteer.name(place),
                gazetteer.latitude(place),
                gazetteer.longitude(place),
                gazetteer.country(place),
                gazetteer.feature(place));
    }
}
