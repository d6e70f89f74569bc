package org.hearsay.ledger.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.core.Claim;

/** Finds what the claims of a fact do not agree on, and says what to make of it. */
final class Conflicts {

    private Conflicts() {}

    static List<Conflict> of(List<Assertion> claims) {
        List<Conflict> found = new ArrayList<>();
        boolean state = Manner.of(claims.getFirst().kind()).getFirst().nature() == Manner.Nature.STATE;
        polarity(claims, state).ifPresent(found::add);
        when(claims, state).ifPresent(found::add);
        where(claims, state).ifPresent(found::add);
        TreeSet<String> roles = new TreeSet<>();
        claims.forEach(claim -> claim.fillers().forEach(filler -> roles.add(filler.role())));
        roles.remove("place");
        if (claims.getFirst().kind().name().equals("kin")) {
            roles.clear();
        }
        roles.forEach(role -> role(claims, role, state).ifPresent(found::add));
        return found;
    }

    private static Optional<Conflict> polarity(List<Assertion> claims, boolean state) {
        List<Conflict.Value> values =
                values(claims, claim -> Optional.of(claim.polarity().label()));
        boolean past = state && claims.stream().anyMatch(claim -> claim.tense().equals(Optional.of(Claim.Tense.PAST)));
        return conflict("polarity", values, past ? Conflict.Reading.CHANGE : Conflict.Reading.CONTRADICTION);
    }

    /** Days that do not meet contradict; days within days are a difference of precision. */
    private static Optional<Conflict> when(List<Assertion> claims, boolean state) {
        List<Claim.When> all =
                claims.stream().flatMap(claim -> claim.when().stream()).toList();
        boolean apart = all.stream().anyMatch(one -> all.stream().anyMatch(other -> !Merged.meet(one, other)));
        Conflict.Reading reading =
                !apart ? Conflict.Reading.PRECISION : state ? Conflict.Reading.CHANGE : Conflict.Reading.CONTRADICTION;
        return conflict("when", values(claims, claim -> claim.when().map(Conflicts::days)), reading);
    }

    private static Optional<Conflict> where(List<Assertion> claims, boolean state) {
        List<Conflict.Value> values = values(claims, claim -> claim.where().map(Claim.Where::place));
        List<String> places = values.stream().map(Conflict.Value::value).toList();
        return conflict("where", values, state ? Conflict.Reading.CHANGE : places(places));
    }

    /** One place within the other, if only one of them is smaller than a country; else they contradict. */
    private static Conflict.Reading places(List<String> places) {
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
        if (role.equals("count")) {
            return conflict("role:count", values(claims, Conflicts::count), Conflict.Reading.CONTRADICTION);
        }
        Map<String, Assertion.Filler> named = new LinkedHashMap<>();
        Map<String, String> types = new LinkedHashMap<>();
        claims.forEach(claim -> claim.fillers(role).stream()
                .filter(filler -> Part.of(claim, filler).named())
                .forEach(filler -> {
                    String key = Part.of(claim, filler).key();
                    named.putIfAbsent(key, filler);
                    types.put(key, Part.of(claim, filler).type());
                }));
        List<Conflict.Value> values = values(
                claims,
                claim -> claim.fillers(role).stream()
                        .map(filler -> Part.of(claim, filler))
                        .filter(Part::named)
                        .map(part -> Merged.name(named.getOrDefault(
                                part.key(), claim.fillers(role).getFirst())))
                        .findFirst());
        boolean persons = types.values().stream().allMatch("person"::equals);
        boolean places = types.values().stream().allMatch("place"::equals);
        List<String> names = values.stream().map(Conflict.Value::value).toList();
        return conflict(
                "role:" + role,
                values,
                persons
                        ? Conflict.Reading.OTHER_PERSON
                        : state ? Conflict.Reading.CHANGE : places ? places(names) : Conflict.Reading.CONTRADICTION);
    }

    private static Optional<String> count(Assertion claim) {
        return claim.fillers("count").stream()
                .map(filler -> Description.number(Description.words(filler.words())))
                .filter(OptionalInt::isPresent)
                .map(number -> String.valueOf(number.getAsInt()))
                .findFirst();
    }

    private static String days(Claim.When when) {
        String first = when.earliest().map(Object::toString).orElse("");
        String last = when.latest().map(Object::toString).orElse("");
        return first.equals(last) ? first : first + "/" + last;
    }

    private static List<Conflict.Value> values(List<Assertion> claims, Function<Assertion, Optional<String>> value) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        claims.forEach(claim -> value.apply(claim)
                .ifPresent(each ->
                        said.computeIfAbsent(each, none -> new ArrayList<>()).add(claim.key())));
        List<Conflict.Value> values = new ArrayList<>();
        said.forEach((each, keys) -> values.add(new Conflict.Value(each, keys)));
        return values;
    }

    private static Optional<Conflict> conflict(String about, List<Conflict.Value> values, Conflict.Reading reading) {
        return values.size() < 2 ? Optional.empty() : Optional.of(new Conflict(about, values, reading));
    }
}
