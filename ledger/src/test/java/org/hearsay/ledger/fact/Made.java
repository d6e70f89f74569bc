package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;
import org.hearsay.ledger.origin.Traced;

/** Claims of invented countries, made in few words. */
final class Made {

    private final String kind;
    private String verb = "";
    private String report;
    private String reported;
    private List<Assertion.Filler> fillers = List.of();
    private Optional<Claim.When> when = Optional.empty();
    private Optional<Claim.Where> where = Optional.empty();
    private Claim.Polarity polarity = Claim.Polarity.POSITIVE;
    private Claim.Realis realis = Claim.Realis.ACTUAL;
    private Claim.Certainty certainty = Claim.Certainty.CT;
    private Optional<Span> only = Optional.empty();
    private List<String> why = List.of();
    private List<Assertion.Speech> chain = List.of();

    private Made(String kind, String report, String reported) {
        this.kind = kind;
        this.report = report;
        this.reported = reported;
    }

    /** A claim of a report that was published on a day. */
    static Made claim(String kind, String report, String reported) {
        return new Made(kind, report, reported);
    }

    /** On what claims do not agree. */
    static List<String> about(Made... claims) {
        return Conflicts.of(Stream.of(claims).map(Made::made).toList()).stream()
                .map(Conflict::about)
                .toList();
    }

    /** Another that differs in what a change says. */
    private Made with(Consumer<Made> change) {
        Made other = new Made(kind, report, reported);
        other.verb = verb;
        other.fillers = fillers;
        other.when = when;
        other.where = where;
        other.polarity = polarity;
        other.realis = realis;
        other.certainty = certainty;
        other.only = only;
        other.why = why;
        other.chain = chain;
        change.accept(other);
        return other;
    }

    String reported() {
        return reported;
    }

    /** In these words. */
    Made by(String words) {
        return with(made -> made.verb = words);
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
        return with(made -> made.when = Optional.of(days));
    }

    Made on(String day) {
        return on(day, day);
    }

    /** On a day of which only the last is known that it may be. */
    Made until(String last) {
        Claim.When days =
                new Claim.When(Optional.empty(), Optional.of(LocalDate.parse(last)), Optional.of("t1"), false);
        return with(made -> made.when = Optional.of(days));
    }

    /** In a town that the gazetteer knows. */
    Made at(String town) {
        Claim.Where known = new Claim.Where(town, OptionalLong.of(7), 43.2, 17.8);
        return with(made -> made.where = Optional.of(known));
    }

    /** The same in another report of a day. */
    Made in(String other, String day) {
        return with(made -> {
            made.report = other;
            made.reported = day;
        });
    }

    Made denied() {
        return with(made -> made.polarity = Claim.Polarity.NEGATIVE);
    }

    /** For these reasons of its reading. */
    Made because(String... reasons) {
        return with(made -> made.why = List.of(reasons));
    }

    /** Told by no more than its trigger, which stands there. */
    Made onlyAt(int begin) {
        return with(made -> made.only = Optional.of(new Span(begin, begin + verb.length())));
    }

    Made as(Claim.Realis other) {
        return with(made -> made.realis = other);
    }

    Made said(String name, Attribution.Stance stance, String... conditions) {
        Assertion.Speech speech = new Assertion.Speech(
                Optional.of(party(name, "person")), name, Attribution.Speaker.PERSON, stance, List.of(conditions));
        return with(made -> made.chain = List.of(speech));
    }

    Made anonymously() {
        Assertion.Speech speech = new Assertion.Speech(
                Optional.empty(),
                "an aide",
                Attribution.Speaker.ANONYMOUS,
                Attribution.Stance.SAY,
                List.of("anonymity"));
        return with(made -> made.chain = List.of(speech));
    }

    Assertion made() {
        return new Assertion(
                Math.abs((long) Objects.hash(
                        kind, verb, report, reported, fillers, when, where, polarity, realis, certainty, only, why,
                        chain)),
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
        return with(made -> made.fillers = List.copyOf(more));
    }

    private static Assertion.Party party(String name, String type) {
        return new Assertion.Party(type + ":" + name, name, type, true, Optional.empty());
    }
}
