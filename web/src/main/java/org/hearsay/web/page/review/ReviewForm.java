package org.hearsay.web.page.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.decision.Ruling.ClaimPlace;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.query.Doubts;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.page.Sent;

/** What a form of the queue rules. */
record ReviewForm(Ledger ledger, Sent sent) {

    /** What is ruled on a fact. */
    List<Ruling> rulings(KnownFact known) {
        return switch (sent.field("do").orElse("")) {
            case "accept" ->
                List.of(new Ruling.Accept(ledger.sought().fact(known.fact().id())));
            case "reject" ->
                places().stream()
                        .map(place -> (Ruling) new Ruling.Reject(place))
                        .toList();
            case "edit" -> edits(known);
            default -> throw unclear("Nothing was chosen", "Choose to accept, to reject or to edit.");
        };
    }

    /** What is ruled on two names. */
    List<Ruling> rulings(Doubts.Pair pair) {
        return names(pair.one().name(), pair.other().name());
    }

    /** What is ruled on two names that somebody wrote. */
    List<Ruling> names() {
        return names(sent.field("one").orElse(""), sent.field("other").orElse(""));
    }

    private List<Ruling> names(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            throw unclear("A name is missing", "Write both names in full.");
        }
        return switch (sent.field("do").orElse("")) {
            case "merge" -> List.of(new Ruling.Merge(one, other));
            case "split" -> List.of(new Ruling.Split(one, other));
            default -> throw unclear("Nothing was chosen", "Say whether they are one or two.");
        };
    }

    private List<ClaimPlace> places() {
        List<ClaimPlace> places = new ArrayList<>();
        sent.fields("claim").forEach(each -> places.addAll(ledger.sought().claims(each)));
        if (places.isEmpty()) {
            throw unclear("No claim was chosen", "Tick the claims that it is about.");
        }
        return places;
    }

    private List<Ruling> edits(KnownFact known) {
        Optional<LocalDate> earliest = day("earliest");
        Optional<LocalDate> latest = day("latest");
        if (earliest.isPresent() && latest.isPresent() && earliest.orElseThrow().isAfter(latest.orElseThrow())) {
            throw unclear("The days are the wrong way round", "The first day comes after the last.");
        }
        boolean redated = !earliest.equals(known.fact().when().flatMap(when -> when.earliest()))
                || !latest.equals(known.fact().when().flatMap(when -> when.latest()));
        if (redated && earliest.isEmpty() && latest.isEmpty()) {
            throw unclear("No day is left", "Days can be set to others, but not taken away: give at least one.");
        }
        List<Ruling> rulings = new ArrayList<>();
        for (ClaimPlace place : places()) {
            if (redated) {
                rulings.add(new Ruling.Redate(place, earliest, latest));
            }
            for (int i = 0; i < known.fact().roles().size(); i++) {
                String role = known.fact().roles().get(i).role();
                String now = name(known, i);
                sent.field("role" + i)
                        .filter(name -> !name.equals(now))
                        .ifPresent(name -> rulings.add(new Ruling.Recast(place, role, name)));
            }
        }
        if (rulings.isEmpty()) {
            throw unclear("Nothing was edited", "Change a day or a name first.");
        }
        return rulings;
    }

    private Optional<LocalDate> day(String field) {
        return sent.field(field).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw unclear("No such day", "“" + text + "” is not a day. Write it like 2031-05-02.");
            }
        });
    }

    /** Who rules. */
    String who() {
        return sent.by()
                .orElseThrow(
                        () -> unclear("Who are you?", "Write your name: every decision is kept with who made it."));
    }

    /** Why, or what is usually meant. */
    String why() {
        return sent.field("why").orElseGet(() -> switch (sent.field("do").orElse("")) {
            case "accept" -> "the sentence says so";
            case "reject" -> "the sentence does not say so";
            case "edit" -> "the sentence says it otherwise";
            default -> throw unclear("Why?", "Write the reason, for those who come after.");
        });
    }

    /** What fills a role, by name. */
    static String name(KnownFact known, int role) {
        Assertion.Filler filler = known.fact().roles().get(role);
        return filler.who().map(Assertion.Party::name).orElse(filler.words());
    }

    /** What two are called in a form. */
    static String key(Doubts.Pair pair) {
        return pair.one().identity() + " " + pair.other().identity();
    }

    private static Refusal unclear(String title, String advice) {
        return Refusal.unclear(title, advice + " Nothing was changed; go back to the form, it is as you left it.");
    }
}
