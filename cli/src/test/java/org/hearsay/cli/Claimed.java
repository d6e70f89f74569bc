package org.hearsay.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Kind;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Sentence;
import org.hearsay.core.Span;

/** A reading with claims, made by hand: what it says does not depend on any reader. */
public final class Claimed {

    private static final String TEXT =
            "Ruva Sel resigned, A senior official said on condition of anonymity. Vela's Defence Minister Ruva Sel was"
                    + " ill.";

    private Claimed() {}

    public static Reading resignation() {
        Report report = new Report.Builder("resignation", TEXT)
                .publisher("Sorane Mail")
                .published("2031-05-07")
                .build();
        return new Reading(
                new Reading.Reader("test", "none"),
                report,
                List.of(new Sentence(new Span(0, 69), 0), new Sentence(new Span(70, TEXT.length()), 0)),
                List.of(),
                List.of(
                        mention("m1", "Ruva Sel", Mention.Type.PERSON, Mention.Form.NAME, "e1"),
                        mention("m2", "A senior official", Mention.Type.PERSON, Mention.Form.NOMINAL, "e2"),
                        mention("m3", "Vela", Mention.Type.PLACE, Mention.Form.NAME, "e3")),
                List.of(
                        entity("e1", Mention.Type.PERSON, "Ruva Sel", List.of("Ruva Sel")),
                        entity("e2", Mention.Type.PERSON, "A senior official", List.of()),
                        entity("e3", Mention.Type.PLACE, "Vela", List.of("Vela"))),
                List.of(),
                List.of(new Place("m3", 7, "Vela", 1.5, 2.5, "VL", "PCLI")),
                List.of(said()),
                List.of(resigned(), minister()));
    }

    private static Attribution said() {
        return new Attribution(
                "a1",
                Optional.of(new Attribution.Party(span("A senior official"), Optional.of("e2"))),
                List.of(span("said")),
                List.of(span("Ruva Sel resigned")),
                Attribution.Mode.INDIRECT,
                Attribution.Speaker.ANONYMOUS,
                Attribution.Stance.SAY,
                List.of("anonymity"),
                Optional.empty(),
                Optional.empty());
    }

    private static Claim resigned() {
        Claim.When when =
                new Claim.When(Optional.empty(), Optional.of(LocalDate.of(2031, 5, 5)), Optional.empty(), false);
        return claim(
                "c1",
                "resign",
                "resigned",
                "Ruva Sel resigned",
                List.of(role("actor", "Ruva Sel", "e1")),
                Optional.of(when),
                Optional.empty(),
                Optional.of("a1"));
    }

    private static Claim minister() {
        return claim(
                "c2",
                "post",
                "Minister",
                "Vela's Defence Minister Ruva Sel",
                List.of(
                        role("holder", "Ruva Sel", "e1"),
                        new Claim.Role(
                                "post",
                                span("Defence Minister"),
                                Optional.empty(),
                                "Defence Minister",
                                Optional.empty()),
                        role("organization", "Vela", "e3")),
                Optional.empty(),
                Optional.of(new Claim.Where("Vela", OptionalLong.of(7), 1.5, 2.5)),
                Optional.empty());
    }

    private static Claim claim(
            String id,
            String kind,
            String trigger,
            String evidence,
            List<Claim.Role> roles,
            Optional<Claim.When> when,
            Optional<Claim.Where> where,
            Optional<String> attribution) {
        Kind of = Kind.of(kind);
        return new Claim(
                id,
                of,
                span(trigger),
                List.of(span(evidence)),
                roles,
                when,
                where,
                Claim.Polarity.POSITIVE,
                Claim.Certainty.CT,
                Claim.Realis.ACTUAL,
                of.isState() ? Optional.of(Claim.Tense.PRESENT) : Optional.empty(),
                attribution,
                "made/" + kind + "/verb:" + trigger,
                List.of("when: 'by Monday'"),
                0.8);
    }

    private static Claim.Role role(String name, String words, String entity) {
        return new Claim.Role(name, span(words), Optional.of(entity), words, Optional.empty());
    }

    private static Mention mention(String id, String words, Mention.Type type, Mention.Form form, String entity) {
        return new Mention(id, span(words), span(words), type, form, entity);
    }

    private static Entity entity(String id, Mention.Type type, String name, List<String> names) {
        return new Entity(id, type, name, names, Optional.empty(), Optional.of(Entity.Number.SINGULAR));
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
