package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;
import org.hearsay.ledger.origin.Traced;

/** Claims of invented countries, made in few words. */
record Made(
        String kind,
        String verb,
        String report,
        String reported,
        List<Assertion.Filler> fillers,
        Optional<Claim.When> when,
        Optional<Claim.Where> where,
        Claim.Polarity polarity,
        Claim.Realis realis,
        Claim.Certainty certainty,
        Optional<Span> only,
        List<String> why,
        List<Assertion.Speech> chain) {

    /** A claim of a report that was published on a day. */
    static Made claim(String kind, String report, String reported) {
        return new Made(
                kind,
                "",
                report,
                reported,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Claim.Polarity.POSITIVE,
                Claim.Realis.ACTUAL,
                Claim.Certainty.CT,
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** In these words. */
    Made by(String words) {
        return new Made(
                kind, words, report, reported, fillers, when, where, polarity, realis, certainty, only, why, chain);
    }

    /** Somebody or something with a name. */
    Made named(String role, String name, String type) {
        return filler(new Assertion.Filler(role, Optional.of(party(name, type)), name));
    }

    Made person(String role, String name) {
        return named(role, name, "person");
    }

    /** Somebody of whom the report says what they are. */
    Made person(String role, String name, String described) {
        Assertion.Party who = party(name, "person").describedAs(List.of(described));
        return filler(new Assertion.Filler(role, Optional.of(who), name));
    }

    /** Somebody or something described. */
    Made described(String role, String words) {
        return described(role, words, "group");
    }

    Made described(String role, String words, String type) {
        Assertion.Party who = new Assertion.Party(report + "#" + words, words, type, false, Optional.empty());
        return filler(new Assertion.Filler(role, Optional.of(who), words));
    }

    /** Words that are taken to stand for somebody described otherwise. */
    Made filled(String role, String words, String description) {
        Assertion.Party who =
                new Assertion.Party(report + "#" + description, description, "organisation", false, Optional.empty());
        return filler(new Assertion.Filler(role, Optional.of(who), words));
    }

    /** Other words that stand for a body with a name. */
    Made meant(String role, String words, String name) {
        return filler(new Assertion.Filler(role, Optional.of(party(name, "organisation")), words));
    }

    /** Other words that stand for a person with a name. */
    Made called(String role, String words, String name) {
        return filler(new Assertion.Filler(role, Optional.of(party(name, "person")), words));
    }

    /** Words that stand for nobody. */
    Made words(String role, String words) {
        return filler(new Assertion.Filler(role, Optional.empty(), words));
    }

    Made on(String first, String last) {
        Claim.When days = new Claim.When(
                Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)), Optional.of("t1"), false);
        return new Made(
                kind,
                verb,
                report,
                reported,
                fillers,
                Optional.of(days),
                where,
                polarity,
                realis,
                certainty,
                only,
                why,
                chain);
    }

    Made on(String day) {
        return on(day, day);
    }

    /** On a day of which only the last is known that it may be. */
    Made until(String last) {
        Claim.When days =
                new Claim.When(Optional.empty(), Optional.of(LocalDate.parse(last)), Optional.of("t1"), false);
        return new Made(
                kind,
                verb,
                report,
                reported,
                fillers,
                Optional.of(days),
                where,
                polarity,
                realis,
                certainty,
                only,
                why,
                chain);
    }

    /** In a town that the gazetteer knows. */
    Made at(String town) {
        Claim.Where known = new Claim.Where(town, OptionalLong.of(7), 43.2, 17.8);
        return new Made(
                kind,
                verb,
                report,
                reported,
                fillers,
                when,
                Optional.of(known),
                polarity,
                realis,
                certainty,
                only,
                why,
                chain);
    }

    /** The same in another report of a day. */
    Made in(String other, String day) {
        return new Made(kind, verb, other, day, fillers, when, where, polarity, realis, certainty, only, why, chain);
    }

    Made denied() {
        return new Made(
                kind,
                verb,
                report,
                reported,
                fillers,
                when,
                where,
                Claim.Polarity.NEGATIVE,
                realis,
                certainty,
                only,
                why,
                chain);
    }

    /** For these reasons of its reading. */
    Made because(String... reasons) {
        return new Made(
                kind,
                verb,
                report,
                reported,
                fillers,
                when,
                where,
                polarity,
                realis,
                certainty,
                only,
                List.of(reasons),
                chain);
    }

    /** Told by no more than its trigger, which stands there. */
    Made onlyAt(int begin) {
        return new Made(
                kind,
                verb,
                report,
                reported,
                fillers,
                when,
                where,
                polarity,
                realis,
                certainty,
                Optional.of(new Span(begin, begin + verb.length())),
                why,
                chain);
    }

    Made as(Claim.Realis other) {
        return new Made(
                kind, verb, report, reported, fillers, when, where, polarity, other, certainty, only, why, chain);
    }

    Made said(String name, Attribution.Stance stance, String... conditions) {
        Assertion.Speech speech = new Assertion.Speech(
                Optional.of(party(name, "person")), name, Attribution.Speaker.PERSON, stance, List.of(conditions));
        return new Made(
                kind,
                verb,
                report,
                reported,
                fillers,
                when,
                where,
                polarity,
                realis,
                certainty,
                only,
                why,
                List.of(speech));
    }

    Made anonymously() {
        Assertion.Speech speech = new Assertion.Speech(
                Optional.empty(),
                "an aide",
                Attribution.Speaker.ANONYMOUS,
                Attribution.Stance.SAY,
                List.of("anonymity"));
        return new Made(
                kind,
                verb,
                report,
                reported,
                fillers,
                when,
                where,
                polarity,
                realis,
                certainty,
                only,
                why,
                List.of(speech));
    }

    Assertion made() {
        return new Assertion(
                Math.abs((long) hashCode()),
                report + "/" + kind + verb + fillers.hashCode() + when.hashCode() + where.hashCode() + polarity + realis
                        + chain.hashCode(),
                new Assertion.Source(
                        Math.abs(report.hashCode()), report, reported, Optional.of(report), Optional.empty()),
                Kind.of(kind),
                only.orElse(new Span(0, 4 + verb.length())),
                verb,
                only.orElse(new Span(0, 40)),
                fillers,
                when,
                where,
                polarity,
                certainty,
                realis,
                Optional.empty(),
                why,
                chain);
    }

    /** The claim, its report counted as an origin. */
    Counted counted() {
        return new Counted(made(), new Traced(report, report, "a report of its own"));
    }

    /** Into how many facts claims are parted. */
    static int facts(Made... claims) {
        Grouping grouping = new Grouping();
        Map<String, List<Assertion>> blocks = new TreeMap<>();
        for (Made made : claims) {
            Assertion claim = made.made();
            blocks.computeIfAbsent(grouping.block(claim), none -> new ArrayList<>())
                    .add(claim);
        }
        return blocks.values().stream()
                .mapToInt(block -> grouping.group(block).size())
                .sum();
    }

    private Made filler(Assertion.Filler filler) {
        List<Assertion.Filler> more = new ArrayList<>(fillers);
        more.add(filler);
        return new Made(
                kind,
                verb,
                report,
                reported,
                List.copyOf(more),
                when,
                where,
                polarity,
                realis,
                certainty,
                only,
                why,
                chain);
    }

    private static Assertion.Party party(String name, String type) {
        return new Assertion.Party(type + ":" + name, name, type, true, Optional.empty());
    }
}
