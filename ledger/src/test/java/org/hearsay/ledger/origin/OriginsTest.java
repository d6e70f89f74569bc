package org.hearsay.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.core.Attribution.Speaker;
import org.hearsay.core.Attribution.Stance;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;
import org.hearsay.ledger.fact.Assertion;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final Assertion.Speech PETROVA = named("Ana Petrova", Optional.empty());

    private final MadeTies ties = new MadeTies();

    @Test
    void oneSpeakerInTwoReportsIsOneOrigin() {
        assertThat(mosts(claim(1, "mail", PETROVA), claim(2, "radio", PETROVA))).containsExactly("c1", "c1");
    }

    @Test
    void aMinistryItsSpokesmanAndItsMinisterAreOneOrigin() {
        assertThat(mosts(
                        claim(1, "mail", named("Ministry of Ports", Optional.empty())),
                        claim(2, "radio", named("Jorun Vask", Optional.of("Ministry of Ports"))),
                        claim(3, "post", named("Ilan Durrec", Optional.of("Ministry of Ports")))))
                .containsExactly("c1", "c1", "c1");
    }

    @Test
    void twoSpeakersOfTwoBodiesAreTwoOriginsThoughOneOutletHasThemBoth() {
        assertThat(mosts(claim(1, "mail", PETROVA), claim(1, "mail", named("Jorun Vask", Optional.of("Naldia")))))
                .doesNotHaveDuplicates();
    }

    @Test
    void linesThatNameNoSourceAreOneOriginTogether() {
        assertThat(mosts(claim(1, "mail"), claim(2, "radio"))).containsExactly("unattributed", "unattributed");
    }

    @Test
    void aLineThatSharesItsPassageWithANamedSpeakersIsHersAndTheOthersStayUnattributed() {
        ties.share(1, 2, new Span(0, 100), new Span(200, 300));

        assertThat(mosts(claim(1, "mail", PETROVA), at(claim(2, "radio"), 210), claim(3, "post")))
                .containsExactly("c1", "c1", "unattributed");
    }

    @Test
    void twoClaimsInOneLongPassageAreTiedOnlyIfTheyStandInTheSamePlaceOfIt() {
        ties.share(1, 2, new Span(0, 1000), new Span(0, 1000));

        assertThat(mosts(claim(1, "mail", PETROVA), at(claim(2, "radio"), 600))).containsExactly("c1", "unattributed");
    }

    @Test
    void unnamedSpeakersWhoMayBeOneAreOneAtLeastAndTwoAtMost() {
        List<Traced> traced = trace(
                claim(1, "mail", unnamed("a source close to the regime")), claim(2, "radio", unnamed("two sources")));

        assertThat(traced).extracting(Traced::least).containsExactly("c1", "c1");
        assertThat(traced).extracting(Traced::most).containsExactly("c1", "c2");
        assertThat(traced.getLast().why()).isEqualTo("an unnamed speaker who may be the one in mail");
    }

    @Test
    void aReportsOwnLineMayBeOnTheWordOfTheSourceThatItNamesForTheSame() {
        List<Traced> traced = trace(
                claim(1, "mail"),
                claim(1, "mail", PETROVA),
                claim(1, "mail", named("Jorun Vask", Optional.empty())),
                claim(2, "radio"));

        assertThat(traced).extracting(Traced::least).containsExactly("c1", "c1", "c3", "unattributed");
        assertThat(traced).extracting(Traced::most).containsExactly("unattributed", "c2", "c3", "unattributed");
    }

    @Test
    void ownLinesOfOneCopyMayBeOfOneSourceOnly() {
        ties.share(1, 2, new Span(0, 100), new Span(0, 100));

        assertThat(trace(
                        claim(1, "mail"),
                        at(claim(1, "mail", PETROVA), 400),
                        claim(2, "radio"),
                        at(claim(2, "radio", named("Jorun Vask", Optional.empty())), 400)))
                .extracting(Traced::least)
                .containsExactly("c1", "c1", "c1", "c4");
    }

    @Test
    void anOutletThatNamesItselfOrAPronounIsNoSource() {
        Assertion.Speech itself = new Assertion.Speech(
                Optional.of(party("Coast Radio", Optional.empty())),
                "Coast Radio",
                Speaker.MEDIA,
                Stance.CONFIRM,
                List.of("not independently verified"));

        assertThat(mosts(claim(1, "Coast Radio", itself), claim(2, "mail"), claim(3, "post", unnamed("he"))))
                .containsExactly("unattributed", "unattributed", "unattributed");
    }

    @Test
    void creditToAnotherOutletIsOfOneOriginWithItsOwnReport() {
        Assertion.Speech radio = new Assertion.Speech(
                Optional.of(party("Coast Radio", Optional.empty())),
                "Coast Radio",
                Speaker.MEDIA,
                Stance.SAY,
                List.of());

        assertThat(mosts(claim(1, "Coast Radio", PETROVA), claim(2, "mail", radio)))
                .containsExactly("c1", "c1");
    }

    @Test
    void aRulingTiesAndParts() {
        ties.one(1, 2);
        ties.apart(3, 4);

        assertThat(mosts(
                        claim(1, "mail", PETROVA),
                        claim(2, "radio", named("Jorun Vask", Optional.empty())),
                        claim(3, "post", named("Ilan Durrec", Optional.empty())),
                        claim(4, "echo", named("Ilan Durrec", Optional.empty()))))
                .containsExactly("c1", "c1", "c3", "c4");
    }

    @Property(tries = 200)
    void theLeastIsNeverMoreThanTheMost(@ForAll Random random) {
        List<Assertion> claims = new ArrayList<>();
        List<Assertion.Speech> voices = List.of(
                PETROVA,
                named("Jorun Vask", Optional.of("Naldia")),
                named("Naldia", Optional.empty()),
                unnamed("an official"),
                unnamed("officials in Karsk"),
                unnamed("they"));
        for (int i = 1; i <= 1 + random.nextInt(8); i++) {
            int report = 1 + random.nextInt(4);
            Assertion.Speech[] chain = random.nextInt(3) == 0
                    ? new Assertion.Speech[0]
                    : new Assertion.Speech[] {voices.get(random.nextInt(voices.size()))};
            claims.add(keyed(claim(report, "outlet" + report, chain), "c" + i));
            ties.share(report, 1 + random.nextInt(4), new Span(0, 50), new Span(0, 50));
        }
        List<Traced> traced = new Origins().trace(claims, ties);

        assertThat(traced).hasSameSizeAs(claims);
        assertThat(traced.stream().map(Traced::least).distinct().count())
                .isLessThanOrEqualTo(
                        traced.stream().map(Traced::most).distinct().count());
        assertThat(traced).allSatisfy(each -> assertThat(each.why()).isNotBlank());
    }

    private List<Traced> trace(Assertion... claims) {
        List<Assertion> keyed = new ArrayList<>();
        for (Assertion claim : claims) {
            keyed.add(keyed(claim, "c" + (keyed.size() + 1)));
        }
        return new Origins().trace(keyed, ties);
    }

    private List<String> mosts(Assertion... claims) {
        return trace(claims).stream().map(Traced::most).toList();
    }

    private static Assertion claim(long report, String outlet, Assertion.Speech... chain) {
        return new Assertion(
                1,
                "",
                new Assertion.Source(report, outlet, "2031-05-01", Optional.of(outlet), Optional.empty()),
                Kind.of("meet"),
                new Span(10, 14),
                "met",
                new Span(5, 30),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Claim.Polarity.POSITIVE,
                Claim.Certainty.CT,
                Claim.Realis.ACTUAL,
                Optional.empty(),
                List.of(),
                List.of(chain));
    }

    private static Assertion at(Assertion claim, int begin) {
        return with(claim, claim.key(), new Span(begin, begin + 4));
    }

    private static Assertion keyed(Assertion claim, String key) {
        return with(claim, key, claim.trigger());
    }

    private static Assertion with(Assertion claim, String key, Span trigger) {
        return new Assertion(
                claim.claim(),
                key,
                claim.report(),
                claim.kind(),
                trigger,
                claim.words(),
                claim.evidence(),
                claim.fillers(),
                claim.when(),
                claim.where(),
                claim.polarity(),
                claim.certainty(),
                claim.realis(),
                claim.tense(),
                claim.why(),
                claim.chain());
    }

    private static Assertion.Speech named(String name, Optional<String> body) {
        return new Assertion.Speech(Optional.of(party(name, body)), name, Speaker.PERSON, Stance.SAY, List.of());
    }

    private static Assertion.Party party(String name, Optional<String> body) {
        return new Assertion.Party(name, name, "person", true, body);
    }

    private static Assertion.Speech unnamed(String words) {
        return new Assertion.Speech(Optional.empty(), words, Speaker.ANONYMOUS, Stance.SAY, List.of());
    }

    /** Ties that a test makes. */
    private static final class MadeTies implements Ties {

        private final Map<Long, Map<Long, List<Copy.Passage>>> shared = new HashMap<>();
        private final Set<Set<Long>> one = new HashSet<>();
        private final Set<Set<Long>> apart = new HashSet<>();

        void share(long a, long b, Span inA, Span inB) {
            if (a != b) {
                shared.computeIfAbsent(a, none -> new HashMap<>()).put(b, List.of(new Copy.Passage(inA, inB)));
                shared.computeIfAbsent(b, none -> new HashMap<>()).put(a, List.of(new Copy.Passage(inB, inA)));
            }
        }

        void one(long a, long b) {
            one.add(Set.of(a, b));
        }

        void apart(long a, long b) {
            apart.add(Set.of(a, b));
        }

        @Override
        public Map<Long, List<Copy.Passage>> shared(long report) {
            return shared.getOrDefault(report, Map.of());
        }

        @Override
        public Set<Long> ruledOne(long report) {
            return one.stream()
                    .filter(each -> each.contains(report))
                    .flatMap(Set::stream)
                    .filter(each -> each != report)
                    .collect(Collectors.toSet());
        }

        @Override
        public boolean ruledApart(long a, long b) {
            return apart.contains(Set.of(a, b));
        }
    }
}
