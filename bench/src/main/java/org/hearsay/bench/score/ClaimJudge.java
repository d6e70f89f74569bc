package org.hearsay.bench.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.bench.gold.ClaimCase.Attribute;
import org.hearsay.bench.gold.ClaimCase.Days;
import org.hearsay.bench.gold.ClaimCase.Source;
import org.hearsay.bench.gold.ClaimCase.Wanted;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Reading;

/** Counts how many of the claims found have their time, place, certainty, speaker and other roles right. */
final class ClaimJudge {

    /** How wide, in days, a time with an open end is taken to be. */
    private static final int OPEN_WIDTH = 30;

    /** Up to so many days wide a time may be off by one day; a wider one by a fifth of its width. */
    private static final int NARROW = 3;

    private static final int WIDE_SHARE = 5;

    private final Map<Attribute, Tally> tallies = new EnumMap<>(Attribute.class);

    void judge(Wanted wanted, SaidClaim said, Reading reading, Cast cast, InText inText) {
        Claim claim = said.claim();
        count(wanted, wanted.when().isPresent() ? Attribute.WHEN : Attribute.UNDATED, isThen(wanted, claim));
        wanted.where().ifPresent(place -> {
            String saidPlace = claim.where().map(Claim.Where::place).orElse("");
            count(wanted, Attribute.WHERE, cast.isSame(List.of(place), saidPlace));
        });
        count(wanted, Attribute.POLARITY, wanted.polarity() == claim.polarity());
        count(wanted, Attribute.REALIS, wanted.realis() == claim.realis());
        count(wanted, Attribute.CERTAINTY, wanted.certainty() == claim.certainty());
        Optional<Attribution> speech = claim.attribution()
                .flatMap(id -> reading.attributions().stream()
                        .filter(attribution -> attribution.id().equals(id))
                        .findFirst());
        wanted.source()
                .ifPresentOrElse(
                        source -> {
                            count(wanted, Attribute.SOURCE, isSpeaker(source, speech, reading, cast, inText));
                            count(
                                    wanted,
                                    Attribute.SPEAKER_TYPE,
                                    speech.map(Attribution::speaker).equals(Optional.of(source.speaker())));
                            count(
                                    wanted,
                                    Attribute.STANCE,
                                    speech.map(Attribution::stance).equals(Optional.of(wanted.stance())));
                        },
                        () -> count(wanted, Attribute.SOURCE, speech.isEmpty()));
        wanted.roles().forEach((role, names) -> {
            if (!claim.kind().core().contains(role)) {
                count(wanted, Attribute.OTHER_ROLES, cast.fills(role, names, said.role(role)));
            }
        });
    }

    /** What was judged at all, in the order of the attributes. */
    List<Figure> figures() {
        return tallies.entrySet().stream()
                .map(judged -> (Figure)
                        new Figure.Share(judged.getKey().label(), judged.getValue().hit, judged.getValue().gold))
                .toList();
    }

    private void count(Wanted wanted, Attribute attribute, boolean right) {
        boolean isOpen = wanted.unsettled().contains(attribute)
                || attribute == Attribute.UNDATED && wanted.unsettled().contains(Attribute.WHEN);
        if (!isOpen) {
            Tally tally = tallies.computeIfAbsent(attribute, key -> new Tally());
            tally.gold++;
            tally.hit += right ? 1 : 0;
        }
    }

    private static boolean isSpeaker(
            Source wanted, Optional<Attribution> speech, Reading reading, Cast cast, InText inText) {
        String text = reading.report().text();
        return speech.flatMap(Attribution::source)
                .map(party -> EntityNames.of(reading)
                        .of(
                                party.entity(),
                                inText.of(party.span())
                                        .map(span -> span.of(text))
                                        .orElse("")))
                .filter(name -> cast.isSame(wanted.names(), name))
                .isPresent();
    }

    private static boolean isThen(Wanted wanted, Claim claim) {
        Optional<LocalDate> earliest = claim.when().flatMap(Claim.When::earliest);
        Optional<LocalDate> latest = claim.when().flatMap(Claim.When::latest);
        if (wanted.when().isEmpty()) {
            return earliest.isEmpty() && latest.isEmpty();
        }
        Days days = wanted.when().get();
        long width = days.earliest()
                .flatMap(from -> days.latest().map(to -> ChronoUnit.DAYS.between(from, to)))
                .orElse((long) OPEN_WIDTH);
        long slack = width <= NARROW ? 1 : Math.max(2, width / WIDE_SHARE);
        return isBound(days.earliest(), earliest, slack) && isBound(days.latest(), latest, slack);
    }

    private static boolean isBound(Optional<LocalDate> wanted, Optional<LocalDate> said, long slack) {
        return wanted.isPresent() == said.isPresent()
                && wanted.flatMap(day -> said.map(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) <= slack))
                        .orElse(true);
    }
}
