package org.hearsay.ledger.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Claim;

/** Finds what the claims of a fact do not agree on, and says what to make of it. */
final class Conflicts {

    private static final Set<String> WAYS = Set.of("from", "to");

    private Conflicts() {}

    static List<Conflict> of(List<Assertion> claims) {
        List<Conflict> found = new ArrayList<>();
        if (claims.size() == 1) {
            return found;
        }
        boolean state = isState(claims.getFirst());
        Denials.of(claims, state).ifPresent(found::add);
        List<Assertion> asserted = claims.stream()
                .filter(claim -> claim.polarity() == Claim.Polarity.POSITIVE)
                .toList();
        if (asserted.size() < 2) {
            return found;
        }
        DayConflicts.of(asserted, state).ifPresent(found::add);
        Counts.of(asserted).ifPresent(found::add);
        if (asserted.stream().anyMatch(Conflicts::isPlaced)) {
            where(asserted, state).ifPresent(found::add);
        }
        if (asserted.stream().anyMatch(Conflicts::isKnown)) {
            roles(asserted).forEach(role -> role(asserted, role, state).ifPresent(found::add));
        }
        return found;
    }

    /** The roles of which claims may say otherwise: of acts, which are many, only where from and where to. */
    private static Set<String> roles(List<Assertion> claims) {
        TreeSet<String> roles = new TreeSet<>();
        claims.forEach(claim -> Manner.of(claim.kind()).forEach(manner -> {
            roles.addAll(manner.principal());
            roles.addAll(manner.others());
        }));
        roles.removeAll(Set.of("place", "count"));
        if (claims.getFirst().kind().name().equals("kin")) {
            roles.clear();
        }
        if (claims.stream().allMatch(claim -> Manner.of(claim.kind()).getFirst().nature() == Manner.Nature.ACT)) {
            roles.retainAll(WAYS);
        }
        return roles;
    }

    /** Whether it tells by a name whom it is about, or what happens once: of others, of whom no more is said, both may be so. */
    private static boolean isKnown(Assertion claim) {
        Telling telling = Telling.of(claim);
        return telling.isNamed() || telling.manner().nature() == Manner.Nature.ONCE;
    }

    /** The report and who says it there. */
    static List<Object> voice(Assertion claim) {
        return List.of(
                claim.report().number(),
                claim.chain().stream().map(Conflicts::speaker).toList());
    }

    static String speaker(Assertion.Speech speech) {
        return speech.who().map(Assertion.Party::identity).orElse(speech.words());
    }

    /** Whether a state that is denied may be over: some claim has it in the past, or it is denied only after it was asserted. */
    static boolean ended(List<Assertion> claims) {
        boolean past = claims.stream().anyMatch(claim -> claim.tense().equals(Optional.of(Claim.Tense.PAST)));
        Optional<String> asserted = claims.stream()
                .filter(claim -> claim.polarity() == Claim.Polarity.POSITIVE)
                .map(claim -> claim.report().reported())
                .max(Comparator.naturalOrder());
        boolean later = claims.stream()
                .filter(claim -> claim.polarity() == Claim.Polarity.NEGATIVE)
                .allMatch(claim ->
                        asserted.isPresent() && claim.report().reported().compareTo(asserted.get()) > 0);
        return past || later;
    }

    /** Whether claims like it are of what happens at a place: where somebody says something is seldom told. */
    private static boolean isPlaced(Assertion claim) {
        return Manner.of(claim.kind()).stream()
                .anyMatch(manner ->
                        manner.principal().contains("place") || manner.others().contains("place"));
    }

    static boolean isState(Assertion claim) {
        return Manner.of(claim.kind()).getFirst().nature() == Manner.Nature.STATE;
    }

    private static Optional<Conflict> where(List<Assertion> claims, boolean state) {
        Map<String, String> spelled = new LinkedHashMap<>();
        claims.forEach(claim -> placeKey(claim)
                .filter(key -> !spelled.containsKey(key))
                .ifPresent(key -> {
                    String name = claim.where().map(Claim.Where::place).orElse(key);
                    Optional<String> known = spelled.values().stream()
                            .filter(other -> PlaceName.loosely(other).equals(PlaceName.loosely(name)))
                            .findFirst();
                    spelled.put(key, known.orElse(name));
                }));
        Function<Assertion, Optional<String>> place =
                claim -> placeKey(claim).map(key -> spelled.getOrDefault(key, key));
        List<Conflict.Value> values = values(claims, place);
        if (!state && places(values) == Conflict.Reading.CONTRADICTION) {
            values = values(claims.stream().filter(Conflicts::isRole).toList(), place);
        }
        return conflict("where", values, state ? Conflict.Reading.CHANGE : places(values))
                .filter(found -> !isOfOneVoice(found, claims));
    }

    private static Conflict.Reading places(List<Conflict.Value> values) {
        return ofPlaces(values.stream().map(Conflict.Value::value).toList());
    }

    /** Whether one voice tells all that is told: who names two places or people does not contradict himself. */
    private static boolean isOfOneVoice(Conflict conflict, List<Assertion> claims) {
        return claims.stream()
                .collect(
                        Collectors.groupingBy(Conflicts::voice, Collectors.mapping(Assertion::key, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(told -> conflict.values().stream()
                        .allMatch(value -> value.claims().stream().anyMatch(told::contains)));
    }

    /** Whether where it was is one of a claim's roles, and not only the place that its sentence is about. */
    private static boolean isRole(Assertion claim) {
        return claim.where()
                .filter(where -> fillers(claim, where).findAny().isPresent())
                .isPresent();
    }

    /** The same for all spellings of a place; empty where it is described only, for who knows where that is. */
    private static Optional<String> placeKey(Assertion claim) {
        return claim.where().filter(where -> isToldByName(claim, where)).flatMap(where -> {
            if (where.geonames().orElse(0) > 0) {
                return Optional.of("place:" + where.geonames().getAsLong());
            }
            Optional<String> state = States.named(where.place());
            boolean named = fillers(claim, where)
                    .anyMatch(filler -> filler.who().map(Assertion.Party::named).orElse(false));
            return state.or(() -> named ? Optional.of(PlaceName.loosely(where.place())) : Optional.empty());
        });
    }

    private static boolean isToldByName(Assertion claim, Claim.Where where) {
        return fillers(claim, where).findAny().isEmpty()
                || fillers(claim, where).anyMatch(Conflicts::isByName);
    }

    /** What of a claim's roles is where it was. */
    private static Stream<Assertion.Filler> fillers(Assertion claim, Claim.Where where) {
        return claim.fillers().stream()
                .filter(filler -> filler.words().equals(where.place())
                        || Merged.name(filler).equals(where.place()));
    }

    /** One place within the other, if only one of them is smaller than a country; else they contradict. */
    private static Conflict.Reading ofPlaces(List<String> places) {
        long small =
                places.stream().filter(place -> States.named(place).isEmpty()).count();
        long states = places.stream()
                .flatMap(place -> States.named(place).stream())
                .distinct()
                .count();
        boolean capital = places.size() == 2 && States.within(places.getFirst(), places.getLast());
        boolean foreign = places.size() == 2
                && places.stream().anyMatch(place -> States.ofCapital(place).isPresent())
                && states == 1;
        boolean nested = capital || small <= 1 && states <= 1 && !foreign;
        return nested ? Conflict.Reading.PRECISION : Conflict.Reading.CONTRADICTION;
    }

    private static Optional<Conflict> role(List<Assertion> claims, String role, boolean state) {
        Map<String, Part> parts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<Part>> filled = new HashMap<>();
        claims.stream()
                .filter(claim -> isTold(claim, role))
                .forEach(claim -> named(claim, role).forEach(filler -> {
                    Part part = Part.of(claim, filler);
                    filled.computeIfAbsent(claim.key(), none -> new ArrayList<>())
                            .add(part);
                    if (part.named()
                            && !parts.containsKey(part.key())
                            && parts.values().stream().noneMatch(other -> isAlike(part, other))) {
                        parts.put(part.key(), part);
                        names.put(part.key(), Merged.name(filler));
                    }
                }));
        if (names.size() < 2) {
            return Optional.empty();
        }
        List<Conflict.Value> values = values(
                claims,
                claim -> filled.getOrDefault(claim.key(), List.of()).stream()
                        .map(Part::key)
                        .filter(names::containsKey)
                        .map(key -> names.getOrDefault(key, key))
                        .findFirst());
        return mayActForEachOther(parts.values())
                ? Optional.empty()
                : conflict("role:" + role, values, reading(parts.values(), List.copyOf(names.values()), state))
                        .filter(found -> !isOfOneVoice(found, claims));
    }

    /** Whether it says who or what fills a role: where to is told of what is to come too, who does it of what happened. */
    private static boolean isTold(Assertion claim, String role) {
        return switch (claim.realis()) {
            case ACTUAL, ONGOING -> true;
            case FUTURE -> WAYS.contains(role);
            case HYPOTHETICAL -> false;
        };
    }

    private static Stream<Assertion.Filler> named(Assertion claim, String role) {
        return claim.fillers(role).stream().filter(Conflicts::isByName);
    }

    /** Whether a name fills a role: whom "he" or "the old town" is, the reader has worked out, and no report says otherwise. */
    static boolean isByName(Assertion.Filler filler) {
        return Stream.of(filler.words().split(" "))
                .filter(word -> !Phrase.telling(word).isEmpty())
                .anyMatch(word -> word.codePoints().anyMatch(Character::isUpperCase));
    }

    /** Whether two names may be of one: one has all of the words of the other, or, if not of people, most. */
    private static boolean isAlike(Part one, Part other) {
        Set<String> some = one.words().content();
        Set<String> others = other.words().content();
        boolean within = !some.isEmpty()
                && !others.isEmpty() // states have none
                && (some.containsAll(others) || others.containsAll(some));
        return !one.key().equals(other.key())
                && (within
                        || !one.isPerson() && !other.isPerson() && one.words().overlaps(other.words()));
    }

    private static Conflict.Reading reading(Collection<Part> parts, List<String> names, boolean state) {
        if (parts.stream().allMatch(Part::isPerson)) {
            return Conflict.Reading.OTHER_PERSON;
        }
        if (parts.stream().allMatch(part -> part.type().equals("place"))) {
            return state ? Conflict.Reading.CHANGE : ofPlaces(names);
        }
        return state ? Conflict.Reading.CHANGE : Conflict.Reading.CONTRADICTION;
    }

    /** Whether one may be of the other, and both are right: a ministry and its state, a court and its prosecutor. */
    private static boolean mayActForEachOther(Collection<Part> parts) {
        boolean places = parts.stream().allMatch(part -> part.type().equals("place"));
        boolean ofState = parts.stream().filter(Part::isWide).count() == 1;
        boolean personal = parts.stream().filter(Part::isPerson).count() == 1;
        return parts.size() == 2 && !places && (ofState || personal);
    }

    static List<Conflict.Value> values(List<Assertion> claims, Function<Assertion, Optional<String>> value) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        claims.forEach(claim -> value.apply(claim)
                .ifPresent(each ->
                        said.computeIfAbsent(each, none -> new ArrayList<>()).add(claim.key())));
        List<Conflict.Value> values = new ArrayList<>();
        said.forEach((each, keys) -> values.add(new Conflict.Value(each, keys)));
        return values;
    }

    static Optional<Conflict> conflict(String about, List<Conflict.Value> values, Conflict.Reading reading) {
        return values.size() < 2 ? Optional.empty() : Optional.of(new Conflict(about, values, reading));
    }
}
