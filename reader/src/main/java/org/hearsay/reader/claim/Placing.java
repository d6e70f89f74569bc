package org.hearsay.reader.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.core.Claim.Where;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.reader.text.Layout;

/** Where it was so: the place role, else a place in a phrase that hangs on the trigger. */
final class Placing {

    private static final List<String> IN =
            List.of("in", "at", "near", "outside", "around", "inside", "across", "throughout", "on");
    private static final Slot SLOT = new Slot(Slot.Place.PREPOSITION, IN, Slot.Filter.PLACE);

    private final Layout layout;
    private final Cast cast;
    private final Roles roles;
    private final Map<String, Place> places = new HashMap<>();

    Placing(Layout layout, Cast cast, Roles roles, List<Place> places) {
        this.layout = layout;
        this.cast = cast;
        this.roles = roles;
        places.forEach(place -> this.places.put(place.mention(), place));
    }

    /** The place that a trigger's own phrase names. */
    Optional<Filler> beside(Draft draft) {
        return roles.fill(List.of(SLOT), draft.trigger(), draft.words()).stream()
                .findFirst();
    }

    Optional<Where> where(Draft draft) {
        Optional<Filler> stated =
                Optional.ofNullable(draft.roles().get("place")).filter(filler -> roles.fits(filler, Slot.Filter.PLACE));
        return stated.or(() -> beside(draft))
                .map(filler -> filler.mention()
                        .map(this::where)
                        .orElseGet(() -> new Where(
                                layout.characters(filler.words()).of(layout.text()), OptionalLong.empty(), 0, 0)));
    }

    private Where where(Mention mention) {
        Place place = places.get(mention.id());
        String name = cast.entity(mention).map(Entity::name).orElse("");
        return place == null
                ? new Where(name, OptionalLong.empty(), 0, 0)
                : new Where(name, OptionalLong.of(place.geonames()), place.latitude(), place.longitude());
    }
}
