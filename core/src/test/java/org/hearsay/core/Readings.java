package org.hearsay.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Readings of any content; they need not make sense. */
final class Readings {

    private static final int LENGTH = 60;
    private static final int MOST = 4;

    private Readings() {}

    static Arbitrary<Reading> any() {
        Arbitrary<Reading.Reader> readers =
                Combinators.combine(texts(), texts()).as(Reading.Reader::new);
        Arbitrary<List<Sentence>> sentences =
                Combinators.combine(spans(), numbers()).as(Sentence::new).list().ofMaxSize(MOST);
        Arbitrary<Cast> casts = Combinators.combine(
                        mentions().list().ofMaxSize(MOST),
                        entities().list().ofMaxSize(MOST),
                        Claims.places().list().ofMaxSize(MOST))
                .as(Cast::new);
        return Combinators.combine(
                        readers,
                        reports(),
                        sentences,
                        tokens().list().ofMaxSize(MOST),
                        casts,
                        times().list().ofMaxSize(MOST),
                        attributions().list().ofMaxSize(MOST),
                        Claims.any().list().ofMaxSize(MOST))
                .as((reader, report, cut, tokens, cast, times, attributions, claims) -> new Reading(
                        reader,
                        report,
                        cut,
                        tokens,
                        cast.mentions(),
                        cast.entities(),
                        times,
                        cast.places(),
                        attributions,
                        claims));
    }

    private record Cast(List<Mention> mentions, List<Entity> entities, List<Place> places) {}

    private static Arbitrary<Report> reports() {
        Arbitrary<Optional<String>> optional = texts().optional();
        Arbitrary<Optional<Report.AgencyBasis>> basis =
                Arbitraries.of(Report.AgencyBasis.class).optional();
        Arbitrary<List<Optional<String>>> rest = optional.list().ofSize(9);
        return Combinators.combine(texts(), texts(), basis, rest)
                .as((id, text, agencyBasis, fields) -> new Report(
                        id,
                        text,
                        fields.get(0),
                        fields.get(1),
                        fields.get(2),
                        agencyBasis,
                        fields.get(3),
                        fields.get(4),
                        fields.get(5),
                        fields.get(6),
                        fields.get(7),
                        fields.get(8)));
    }

    private static Arbitrary<Token> tokens() {
        Arbitrary<Integer> heads = Arbitraries.integers().between(-1, LENGTH);
        return Combinators.combine(spans(), texts(), texts(), heads, texts()).as(Token::new);
    }

    private static Arbitrary<Mention> mentions() {
        return Combinators.combine(
                        texts(),
                        spans(),
                        spans(),
                        Arbitraries.of(Mention.Type.class),
                        Arbitraries.of(Mention.Form.class),
                        texts())
                .as(Mention::new);
    }

    private static Arbitrary<Entity> entities() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(Mention.Type.class),
                        texts(),
                        texts().list().ofMaxSize(MOST),
                        Arbitraries.of(Entity.Gender.class).optional(),
                        Arbitraries.of(Entity.Number.class).optional())
                .as(Entity::new);
    }

    private static Arbitrary<TimeExpression> times() {
        return Combinators.combine(
                        texts(),
                        spans(),
                        Arbitraries.of(TimeExpression.Type.class),
                        texts(),
                        days(),
                        days(),
                        Arbitraries.of(TimeExpression.Anchor.class),
                        Arbitraries.of(true, false))
                .as(TimeExpression::new);
    }

    private static Arbitrary<Attribution> attributions() {
        Arbitrary<Optional<Attribution.Party>> parties = Combinators.combine(spans(), texts().optional())
                .as(Attribution.Party::new)
                .optional();
        Arbitrary<List<Span>> pieces = spans().list().ofMaxSize(MOST);
        return Combinators.combine(
                        texts(),
                        parties,
                        Combinators.combine(pieces, pieces).as(Pieces::new),
                        Arbitraries.of(Attribution.Mode.class),
                        Arbitraries.of(Attribution.Speaker.class),
                        Arbitraries.of(Attribution.Stance.class),
                        texts().list().ofMaxSize(MOST),
                        Combinators.combine(parties, texts().optional()).as(Outside::new))
                .as((id, source, said, mode, speaker, stance, conditions, outside) -> new Attribution(
                        id,
                        source,
                        said.cue(),
                        said.content(),
                        mode,
                        speaker,
                        stance,
                        conditions,
                        outside.audience(),
                        outside.parent()));
    }

    private record Pieces(List<Span> cue, List<Span> content) {}

    private record Outside(Optional<Attribution.Party> audience, Optional<String> parent) {}

    static Arbitrary<Optional<LocalDate>> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .optional();
    }

    static Arbitrary<Span> spans() {
        return Combinators.combine(numbers(), numbers()).as((begin, length) -> new Span(begin, begin + length));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, LENGTH);
    }

    /** Any characters that a text can have: control characters, quotation marks, letters beyond the first 65,536. */
    static Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of("\u0000", "\"", "\\", "\u2028", "\n", "😀", "\u202e", "é", "ش");
        return Arbitraries.oneOf(odd, Arbitraries.strings().ascii().ofMaxLength(LENGTH))
                .list()
                .ofMaxSize(MOST)
                .map(parts -> String.join("", parts));
    }
}
