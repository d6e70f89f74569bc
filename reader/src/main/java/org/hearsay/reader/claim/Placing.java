package org.hearsay.reader.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.Claim.Where;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.reader.claim.frame.Slot;
import org.hearsay.reader.claim.role.Cast;
import org.hearsay.reader.claim.role.Draft;
import org.hearsay.reader.claim.role.Filler;
import org.hearsay.reader.claim.role.Roles;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.text.Layout;

/** Where it was so: the place role, else a place in a phrase that hangs on the trigger. */
final class Placing {

    private static final List<String> IN =
            List.of("in", "at", "near", "outside", "around", "inside", "across", "throughout", "on");
    private static final Slot SLOT = new Slot(Slot.Place.PREPOSITION, IN, Slot.Filter.PLACE);

    /** Kinds of what somebody is, wherever: what he is president of is not where he is. */
    private static final Set<String> NOWHERE =
            Set.of("post", "rank", "kin", "associate", "member", "alias", "attribute");

    /** By kind the role that says where it happened, if no place role does. */
    private static final Map<String, String> SCENES =
            Map.of("withdraw", "from", "expel", "from", "flee", "to", "mobilize", "to", "capture", "recipient");

    private static final int DEEPEST = 4;
    private static final int NEAR = 8;

    private final Layout layout;
    private final Tree tree;
    private final Cast cast;
    private final Roles roles;
    private final Map<String, Place> places = new HashMap<>();

    Placing(Layout layout, Tree tree, Cast cast, Roles roles, List<Place> places) {
        this.tree = tree;
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
        String kind = draft.frame().kind().name();
        if (NOWHERE.contains(kind)) {
            return Optional.empty();
        }
        return place(draft, "place")
                .or(() -> beside(draft))
                .or(() -> Optional.ofNullable(SCENES.get(kind)).flatMap(role -> place(draft, role)))
                .or(() -> setting(draft.predicate(tree)))
                .map(filler -> filler.mention()
                        .map(this::where)
                        .orElseGet(() -> new Where(
                                layout.characters(filler.words()).of(layout.text()), OptionalLong.empty(), 0, 0)));
    }

    private Optional<Filler> place(Draft draft, String role) {
        return Optional.ofNullable(draft.roles().get(role)).filter(filler -> roles.fits(filler, Slot.Filter.PLACE));
    }

    /** The place that "where" takes up, of whose clause an event is: the "Karos" of "Karos, where troops shelled the port". */
    private Optional<Filler> setting(int event) {
        int clause = event;
        for (int step = 0; step < DEEPEST && clause >= 0; step++) {
            int where = tree.children(clause, "advmod")
                    .filter(word -> tree.lower(word).equals("where"))
                    .findFirst()
                    .orElse(-1);
            if (where > 0) {
                return before(where);
            }
            clause = tree.is(clause, "xcomp", "conj", "ccomp", "obj", "aux", "advcl") ? tree.head(clause) : -1;
        }
        return Optional.empty();
    }

    /** The last place named before a word, with no verb between them. */
    private Optional<Filler> before(int word) {
        for (int i = word - 1; i >= Math.max(0, word - NEAR) && !tree.upos(i).equals("VERB"); i--) {
            if (cast.at(i).isPresent() && roles.fits(cast.filler(i), Slot.Filter.PLACE)) {
                return Optional.of(cast.filler(i));
            }
        }
        return Optional.empty();
    }

    /** Where a mention's place lies, or, of a noun or pronoun, that which it stands for: "the capital" after "Vessel". */
    private Where where(Mention mention) {
        Place place = Stream.concat(Stream.of(mention), cast.mentions(mention).stream())
                .map(same -> places.get(same.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String name = cast.entity(mention).map(Entity::name).orElse("");
        return place == null
                ? new Where(name, OptionalLong.empty(), 0, 0)
                : new Where(name, OptionalLong.of(place.geonames()), place.latitude(), place.longitude());
    }
}
