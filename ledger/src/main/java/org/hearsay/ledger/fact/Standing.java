package org.hearsay.ledger.fact;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.ResourceLines;

/**
 * How well a fact stands, and why.
 *
 * @param reason in plain words
 */
record Standing(Fact.Status status, String reason) {

    private static final Map<String, Set<String>> OFFICIALS = ResourceLines.of(Standing.class, "officials.tsv").stream()
            .map(line -> line.split("\\|"))
            .collect(Collectors.toUnmodifiableMap(
                    cells -> cells[0], cells -> Set.copyOf(Arrays.asList(cells[1].split(" ")))));

    private static final Set<String> DOUBTS = Set.copyOf(ResourceLines.of(Standing.class, "doubts.tsv"));

    private static final Set<Attribution.Stance> VOUCHING =
            Set.of(Attribution.Stance.SAY, Attribution.Stance.CONFIRM, Attribution.Stance.ANNOUNCE);

    /** @param claims in {@link Grouping#ORDER} */
    static Standing of(List<Counted> claims, Fact.Count origins) {
        List<Counted> asserting = claims.stream().filter(each -> !denies(each)).toList();
        List<Counted> against = claims.stream().filter(Standing::denies).toList();
        if (asserting.isEmpty()) {
            return new Standing(Fact.Status.DENIED, "denied by " + who(against.getFirst()) + ", asserted by nobody");
        }
        boolean over = Conflicts.isState(claims.getFirst().claim())
                && Conflicts.ended(claims.stream().map(Counted::claim).toList());
        if (!against.isEmpty() && !over) {
            return opposed(asserting, against);
        }
        Optional<Counted> vouched = asserting.stream().filter(Standing::vouched).findFirst();
        if (vouched.isPresent()) {
            return new Standing(Fact.Status.CONFIRMED, reason(vouched.get()));
        }
        return unconfirmed(asserting, origins);
    }

    private static Standing unconfirmed(List<Counted> claims, Fact.Count origins) {
        if (claims.stream().allMatch(Standing::doubtful)) {
            return new Standing(
                    Fact.Status.UNVERIFIED, "every report of it says that it is not verified or not certain");
        }
        if (origins.least() > 1) {
            return new Standing(Fact.Status.CORROBORATED, origins.least() + " independent origins");
        }
        if (claims.stream().allMatch(Standing::anonymous)) {
            return new Standing(Fact.Status.UNVERIFIED, "only on the word of somebody unnamed");
        }
        String one = claims.getFirst().claim().chain().isEmpty()
                ? "one origin, no source named"
                : "one origin: " + who(claims.getFirst());
        return new Standing(Fact.Status.REPORTED, one);
    }

    /** What stands both asserted and denied: taken back by those who asserted it, or disputed. */
    private static Standing opposed(List<Counted> asserting, List<Counted> against) {
        Set<String> speaking = speakers(asserting);
        String last = asserting.getLast().claim().report().reported();
        boolean later = against.stream()
                .allMatch(each -> each.claim().report().reported().compareTo(last) > 0);
        if (later && !speaking.contains("") && speakers(against).containsAll(speaking)) {
            return new Standing(Fact.Status.RETRACTED, "taken back by " + who(against.getFirst()));
        }
        boolean same = voices(asserting).containsAll(voices(against))
                && voices(against).containsAll(voices(asserting));
        if (same) {
            return new Standing(
                    Fact.Status.UNVERIFIED, who(against.getFirst()) + " says both that it is so and that it is not");
        }
        return new Standing(
                Fact.Status.DISPUTED,
                "asserted by " + who(asserting.getFirst()) + ", denied by " + who(against.getFirst()));
    }

    /** Those who say it by who they are; the empty text for one who is not known across reports. */
    private static Set<String> speakers(List<Counted> claims) {
        Set<String> speakers = new HashSet<>();
        claims.forEach(each -> speakers.add(innermost(each)
                .flatMap(Assertion.Speech::who)
                .filter(Assertion.Party::named)
                .map(Assertion.Party::identity)
                .orElse("")));
        return speakers;
    }

    /** Who says it in which report, known or not. */
    private static Set<String> voices(List<Counted> claims) {
        Set<String> voices = new HashSet<>();
        claims.forEach(each -> voices.add(each.claim().report().id() + "|" + who(each)));
        return voices;
    }

    private static boolean denies(Counted counted) {
        return counted.claim().polarity() == Claim.Polarity.NEGATIVE;
    }

    /** Whether one of those it is about, or a body in a position to know, says it by name and without reserve. */
    private static boolean vouched(Counted counted) {
        Assertion claim = counted.claim();
        Optional<Assertion.Speech> speech = innermost(counted);
        boolean plain = claim.certainty() == Claim.Certainty.CT
                && (claim.realis() == Claim.Realis.ACTUAL || claim.realis() == Claim.Realis.ONGOING);
        return plain
                && speech.filter(each -> VOUCHING.contains(each.stance()))
                        .filter(each -> each.conditions().stream().noneMatch(DOUBTS::contains))
                        .flatMap(Assertion.Speech::who)
                        .filter(Assertion.Party::named)
                        .filter(who -> isParty(who, claim)
                                || isOfficial(who, speech.get().words(), claim))
                        .isPresent();
    }

    private static boolean isParty(Assertion.Party who, Assertion claim) {
        return claim.fillers().stream()
                .flatMap(filler -> filler.who().stream())
                .map(Assertion.Party::identity)
                .anyMatch(identity ->
                        identity.equals(who.identity()) || who.body().equals(Optional.of(identity)));
    }

    private static boolean isOfficial(Assertion.Party who, String words, Assertion claim) {
        Set<String> known = OFFICIALS.getOrDefault(claim.kind().family(), Set.of());
        return Phrase.words(words + " " + who.name()).stream().anyMatch(known::contains);
    }

    private static String reason(Counted counted) {
        Assertion claim = counted.claim();
        boolean party = innermost(counted)
                .flatMap(Assertion.Speech::who)
                .map(who -> isParty(who, claim))
                .orElse(false);
        return "confirmed by " + who(counted) + (party ? ", a party to it" : ", who is in a position to know");
    }

    private static boolean doubtful(Counted counted) {
        Claim.Certainty certainty = counted.claim().certainty();
        return certainty == Claim.Certainty.PS
                || certainty == Claim.Certainty.UN
                || counted.claim().chain().stream()
                        .anyMatch(speech -> speech.stance() == Attribution.Stance.DOUBT
                                || speech.conditions().stream().anyMatch(DOUBTS::contains));
    }

    private static boolean anonymous(Counted counted) {
        return innermost(counted)
                .map(speech -> speech.speaker() == Attribution.Speaker.ANONYMOUS)
                .orElse(false);
    }

    private static Optional<Assertion.Speech> innermost(Counted counted) {
        return counted.claim().chain().stream().findFirst();
    }

    /** Who says it, as a reader would be told. */
    private static String who(Counted counted) {
        Optional<Assertion.Speech> speech = innermost(counted);
        String words = speech.flatMap(Assertion.Speech::who)
                .map(Assertion.Party::name)
                .or(() -> speech.map(Assertion.Speech::words).filter(each -> !each.isBlank()))
                .orElse("");
        return words.isEmpty()
                ? counted.claim()
                        .report()
                        .publisher()
                        .orElse("the report " + counted.claim().report().id())
                : words;
    }
}
