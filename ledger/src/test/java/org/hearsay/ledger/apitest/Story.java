package org.hearsay.ledger.apitest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

/** Builds a reading by hand: words are looked for in the report's text, names where they stand first. */
public final class Story {

    public static final Reading.Reader READER = new Reading.Reader("1.0.0", "a1b2c3");

    private final Report report;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    public Story(Report report) {
        this.report = report;
    }

    /** Somebody or something, by all its names; the first is the fullest. Every place where a name stands is a mention. */
    public Story named(Mention.Type type, String... names) {
        String id = "e" + entities.size();
        entities.add(new Entity(id, type, names[0], List.of(names), Optional.empty(), Optional.empty()));
        for (String name : names) {
            mentions(name, id, type, Mention.Form.NAME);
        }
        return this;
    }

    /** Somebody or something that the report describes and does not name. */
    public Story described(Mention.Type type, String description) {
        String id = "e" + entities.size();
        entities.add(new Entity(id, type, description, List.of(), Optional.empty(), Optional.empty()));
        mentions(description, id, type, Mention.Form.NOMINAL);
        return this;
    }

    /** Somebody who is mentioned by a pronoun alone. */
    public Story pronoun(String pronoun) {
        String id = "e" + entities.size();
        entities.add(new Entity(id, Mention.Type.PERSON, pronoun, List.of(), Optional.empty(), Optional.empty()));
        mentions(pronoun, id, Mention.Type.PERSON, Mention.Form.PRONOUN);
        return this;
    }

    /** Words that stand for somebody named, without being a name. */
    public Story meant(String words, String name) {
        Entity entity = entities.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        mentions(words, entity.id(), entity.type(), Mention.Form.NOMINAL);
        return this;
    }

    public Story said(String source, String cue, String... content) {
        return said(source, cue, Attribution.Speaker.PERSON, Attribution.Stance.SAY, List.of(), content);
    }

    public Story said(
            String source,
            String cue,
            Attribution.Speaker speaker,
            Attribution.Stance stance,
            List<String> conditions,
            String... content) {
        attributions.add(new Attribution(
                "a" + attributions.size(),
                source.isEmpty() ? Optional.empty() : Optional.of(party(source)),
                List.of(span(cue)),
                List.of(content).stream().map(this::span).toList(),
                Attribution.Mode.INDIRECT,
                speaker,
                stance,
                conditions,
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** A statement that stands inside of another, by its number. */
    public Story saidWithin(int parent, String source, String cue, String content) {
        said(source, cue, content);
        Attribution inner = attributions.removeLast();
        attributions.add(new Attribution(
                inner.id(),
                inner.source(),
                inner.cue(),
                inner.content(),
                inner.mode(),
                inner.speaker(),
                inner.stance(),
                inner.conditions(),
                inner.audience(),
                Optional.of("a" + parent)));
        return this;
    }

    /** A place of the gazetteer, where its name stands first. */
    public Story placed(String words, long geonames, String name, String country, String feature) {
        Span span = span(words);
        String mention = mentions.stream()
                .filter(each -> each.span().equals(span))
                .map(Mention::id)
                .findFirst()
                .orElseThrow();
        places.add(new Place(mention, geonames, name, geonames / 10.0, -1.5, country, feature));
        return this;
    }

    /** A claim, made as told. */
    public Story claimed(String kind, String trigger, UnaryOperator<MadeClaim> how) {
        String id = "c" + claims.size();
        claims.add(how.apply(new MadeClaim(id, Kind.of(kind), span(trigger), this::party))
                .claim());
        return this;
    }

    public Reading reading() {
        return readingBy(READER);
    }

    public Reading readingBy(Reading.Reader reader) {
        List<Sentence> sentences =
                List.of(new Sentence(new Span(0, report.text().length()), 0));
        return new Reading(
                reader, report, sentences, List.of(), mentions, entities, List.of(), places, attributions, claims);
    }

    private Attribution.Party party(String words) {
        Span span = span(words);
        Optional<String> entity = mentions.stream()
                .filter(mention -> mention.span().equals(span))
                .map(Mention::entity)
                .findFirst();
        return new Attribution.Party(span, entity);
    }

    private Span span(String words) {
        int begin = report.text().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in report " + report.id());
        }
        return new Span(begin, begin + words.length());
    }

    private void mentions(String words, String entity, Mention.Type type, Mention.Form form) {
        for (int at = report.text().indexOf(words); at >= 0; at = report.text().indexOf(words, at + words.length())) {
            Span span = new Span(at, at + words.length());
            if (mentions.stream().noneMatch(mention -> mention.span().overlaps(span))) {
                mentions.add(new Mention("m" + mentions.size(), span, span, type, form, entity));
            }
        }
    }
}
