package org.hearsay.ledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hearsay.core.Mention;

/**
 * People of several blocks, each of whom is one there, whose names are the same but for their order or for one more family name
 * at the end: "Musa Orrin" and "Orrin Musa", "Petar Dolenz" and "Petar Dolenz Karski". The names alone do not tell; the rarer is
 * taken for the better known where their reports say the same of both, and never tell of both. A pure function of who meets.
 */
public final class Meetings {

    private static final String MEETING = "meet ";
    private static final double DOUBTFUL = 0.4;

    private final BiPredicate<Identity, Identity> apart;

    /** @param apart whether somebody has ruled that two are not one */
    public Meetings(BiPredicate<Identity, Identity> apart) {
        this.apart = apart;
    }

    /** Where a person meets others, by the name that it is known by; empty for what is no person, or has no two names. */
    public static Optional<String> of(Mention.Type type, String name) {
        return type == Mention.Type.PERSON ? Order.parts(name).flatMap(Meetings::of) : Optional.empty();
    }

    /** Whether any of those who meet have names that tell the same in another way: otherwise none is taken for another. */
    public static boolean concern(List<String> names) {
        List<Parts> parts =
                names.stream().flatMap(each -> Order.parts(each).stream()).toList();
        return parts.stream()
                .anyMatch(one -> parts.stream()
                        .anyMatch(other -> Order.between(one, other).isPresent()));
    }

    private static Optional<String> of(Parts parts) {
        String first = parts.first();
        List<String> sounds = parts.sounds();
        String other = sounds.get(sounds.size() == 2 ? 1 : sounds.size() - 2);
        boolean common = sounds.size() > 2 && Nicknames.isCommon(first) && Nicknames.isCommon(other);
        if (common || first.length() == 1 || other.length() == 1) {
            return Optional.empty();
        }
        String one = Sounds.bones(first);
        String two = Sounds.bones(other);
        return Optional.of(MEETING + (one.compareTo(two) < 0 ? one + " " + two : two + " " + one));
    }

    /** Tells who is whom among those of one meeting. */
    public Met resolve(List<Identity> homes) {
        List<Acquaintance> known = homes.stream()
                .flatMap(each -> Acquaintance.of(each).stream())
                .sorted(Comparator.comparingInt(
                                (Acquaintance each) -> -each.reports().size())
                        .thenComparing(each -> each.identity().id()))
                .toList();
        Map<String, Met.Taken> taken = new HashMap<>();
        Map<String, List<Acquaintance>> joined = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Acquaintance rare : known) {
            List<Acquaintance> like = known.stream()
                    .filter(each -> each.isKnownBeside(rare) && !apart.test(each.identity(), rare.identity()))
                    .filter(each -> Order.between(rare.parts(), each.parts()).isPresent() && !each.isKinOf(rare))
                    .toList();
            List<Acquaintance> fitting =
                    like.stream().filter(each -> each.saidOf(rare).isPresent()).toList();
            if (fitting.size() == 1 && isFree(rare, fitting.getFirst(), taken, joined)) {
                taken.put(rare.identity().id(), taken(rare, fitting.getFirst()));
                joined.computeIfAbsent(fitting.getFirst().identity().id(), none -> new ArrayList<>())
                        .add(rare);
            } else {
                like.stream().limit(1).forEach(each -> candidates.add(candidate(rare, each)));
            }
        }
        return new Met(List.copyOf(taken.values()), candidates);
    }

    /** Whether nothing forbids that one is taken for another who is nobody else: those taken for it before must be the same. */
    private boolean isFree(
            Acquaintance rare,
            Acquaintance known,
            Map<String, Met.Taken> taken,
            Map<String, List<Acquaintance>> joined) {
        String id = known.identity().id();
        return !taken.containsKey(id)
                && joined.getOrDefault(id, List.of()).stream()
                        .allMatch(each -> Likeness.same(each.parts(), rare.parts())
                                && !each.isToldWith(rare)
                                && !each.isKinOf(rare)
                                && !apart.test(each.identity(), rare.identity()));
    }

    private static Met.Taken taken(Acquaintance rare, Acquaintance known) {
        return new Met.Taken(
                rare.identity().id(),
                known.identity().id(),
                why(rare, known) + ", who is " + known.saidOf(rare).orElseThrow() + " too");
    }

    private static Candidate candidate(Acquaintance rare, Acquaintance known) {
        String a = rare.identity().id();
        String b = known.identity().id();
        boolean less = a.compareTo(b) < 0;
        return new Candidate(less ? a : b, less ? b : a, DOUBTFUL, why(rare, known));
    }

    private static String why(Acquaintance rare, Acquaintance known) {
        return Order.between(rare.parts(), known.parts())
                .orElseThrow()
                .why(known.identity().name());
    }
}
