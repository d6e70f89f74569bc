package org.hearsay.ledger.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who or what fills a role, as facts compare it.
 *
 * @param key the same for all that stands for one and the same
 * @param named whether it is known whom or what the key stands for across reports; otherwise within one report at most
 * @param state the state it is, or stands for
 */
record Part(String key, boolean named, String type, Optional<String> state, Said said) {

    /** Types of which a name says what sort they are, not who they are. */
    private static final Set<String> SORTS = Set.of("group", "nationality", "religion", "role", "event", "other");

    private static final String CAPITAL = "capital:";

    private static final Set<String> PLACES = Set.of("place", "from", "to");

    static Part of(Assertion claim, Assertion.Filler filler) {
        String name = filler.who().map(Assertion.Party::name).orElse(filler.words());
        String type = filler.who().map(Assertion.Party::type).orElse("");
        Optional<String> state = state(filler, name, type);
        Said words = new Said(name);
        if (state.isPresent()) {
            return new Part(
                    "state:" + state.get(), true, PLACES.contains(filler.role()) ? "place" : type, state, words);
        }
        Optional<String> capital = PLACES.contains(filler.role()) ? capital(name, filler.words()) : Optional.empty();
        if (capital.isPresent()) {
            return new Part(CAPITAL + capital.get(), true, "place", state, words);
        }
        boolean named = filler.who().map(Assertion.Party::named).orElse(false) && !SORTS.contains(type);
        if (named && (PLACES.contains(filler.role()) || filler.role().equals("recipient") && type.equals("place"))) {
            return new Part("place:" + PlaceName.loosely(name), true, "place", state, words);
        }
        String key = filler.who().map(Assertion.Party::identity).orElse(claim.key() + ":" + filler.words());
        return new Part(key, named, type, state, words);
    }

    /** What its words say of it. */
    Description words() {
        return said.description();
    }

    /** Words that are looked into when that is asked for, which for most it never is. */
    static final class Said {

        private final String words;

        private @Nullable Description description;

        Said(String words) {
            this.words = words;
        }

        Description description() {
            Description known = description;
            if (known == null) {
                known = Description.of(words);
                description = known;
            }
            return known;
        }
    }

    /** Whether it is a body with a name that others may be of whom only the side is said: a council, the rebels. */
    boolean mayBe(Part described) {
        return named
                && type.equals("organisation")
                && !described.named
                && described.words().side().isPresent();
    }

    /** Whether it is a place, though not a state. */
    boolean isPlace() {
        return type.equals("place") && !isWide();
    }

    boolean isPerson() {
        return named && type.equals("person");
    }

    /** Whether it is a body or a state: somebody who acts may act for it. */
    boolean isBody() {
        return named && (type.equals("organisation") || isWide());
    }

    /** Whether it is so wide a place that much happens in it on one day. */
    boolean isWide() {
        return state.isPresent();
    }

    /** The state whose capital it is: Madrid, or "the Spanish capital". */
    private static Optional<String> capital(String name, String words) {
        List<String> telling = Phrase.telling(name);
        boolean described = telling.size() == 2 && telling.getLast().equals("capital");
        return States.ofCapital(name)
                .or(() -> States.ofCapital(words))
                .or(() -> described
                        ? States.adjective(telling.getFirst()).or(() -> States.named(telling.getFirst()))
                        : Optional.empty());
    }

    /** The state that it is or whose capital it is, if it is a place. */
    Optional<String> stateOfPlace() {
        boolean capital = key.startsWith(CAPITAL);
        return capital ? Optional.of(key.substring(CAPITAL.length())) : type.equals("place") ? state : Optional.empty();
    }

    private static Optional<String> state(Assertion.Filler filler, String name, String type) {
        if (PLACES.contains(filler.role())) {
            return States.named(name);
        }
        if (type.equals("person")) {
            return Optional.empty();
        }
        return States.acting(filler.words())
                .or(() -> name.equals(filler.words()) ? Optional.empty() : States.acting(name))
                .or(() -> type.equals("nationality") && filler.role().equals("actor")
                        ? States.adjective(name)
                        : Optional.empty());
    }
}
