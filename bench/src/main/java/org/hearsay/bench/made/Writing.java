package org.hearsay.bench.made;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Sentence;
import org.hearsay.core.Span;

/** A report while it is written, with all that a reader would find in it. */
final class Writing {

    private static final Reading.Reader READER = new Reading.Reader("made-1", "0000000000000000");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final int FURTHER = 7;

    private static final List<String> NEAR =
            List.of("near", "outside", "close to", "not far from", "in or near", "around");

    private final World world;
    private final Scene scene;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<World.Party, String> entities = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private int paragraph;

    Writing(World world, Scene scene) {
        this.world = world;
        this.scene = scene;
    }

    /** How something is told: by somebody, as not so, as what may come. */
    record Manner(boolean attributed, boolean denied, boolean possible) {}

    private record Told(Optional<String> attribution, Span trigger, List<Claim.Role> roles, Span all, Span town) {}

    void paragraph(int number) {
        paragraph = number;
    }

    String text() {
        return text.toString();
    }

    /** A sentence with one claim, and some words after it. */
    void say(Happening happening, Manner manner, Random random) {
        int begin = text.length();
        Optional<Attribution.Party> source = Optional.empty();
        if (manner.attributed()) {
            World.Party speaker = world.any(random.nextInt(3) == 0 ? "body" : "person", scene, random);
            Span name = mention(speaker);
            source = Optional.of(new Attribution.Party(name, Optional.of(entity(speaker))));
            text.append(" said that ");
        }
        int content = text.length();
        Told told = tell(happening, source.map(each -> "a" + attributions.size()), random);
        source.ifPresent(party -> attribute(party, content));
        for (int i = 0; i < FURTHER; i++) {
            text.append(i == 0 ? ", " : " ").append(World.word(random));
        }
        text.append(". ");
        sentences.add(new Sentence(new Span(begin, text.length() - 1), paragraph));
        claims.add(claim(happening, manner, told, random));
    }

    private void attribute(Attribution.Party party, int content) {
        boolean body = mentions.stream()
                .anyMatch(each -> each.span().equals(party.span()) && each.type() == Mention.Type.ORGANISATION);
        attributions.add(new Attribution(
                "a" + attributions.size(),
                Optional.of(party),
                List.of(new Span(content - "said that ".length(), content - " that ".length())),
                List.of(new Span(content, text.length())),
                Attribution.Mode.INDIRECT,
                body ? Attribution.Speaker.ORGANISATION : Attribution.Speaker.PERSON,
                Attribution.Stance.SAY,
                List.of(),
                Optional.empty(),
                Optional.empty()));
    }

    private Told tell(Happening happening, Optional<String> attribution, Random random) {
        int begin = text.length();
        List<Claim.Role> roles = new ArrayList<>();
        Optional<Span> trigger = Optional.empty();
        for (Template.Piece piece : happening.template().pieces()) {
            int at = text.length();
            if (piece.isRole()) {
                World.Party party = happening.fillers().get(roles.size());
                Span span = party.isEntity() ? mention(party) : words(party.name());
                Optional<String> entity = party.isEntity() ? Optional.of(entity(party)) : Optional.empty();
                roles.add(new Claim.Role(piece.role(), span, entity, party.name(), Optional.empty()));
                aside(party, random);
            } else {
                text.append(piece.text());
            }
            if (piece.trigger()) {
                trigger = Optional.of(new Span(at, text.length()));
            }
        }
        text.append(' ').append(NEAR.get(random.nextInt(NEAR.size()))).append(' ');
        Span town = mention(happening.town());
        text.append(" on ").append(DAY.format(happening.day()));
        Span all = new Span(begin, text.length());
        return new Told(attribution, trigger.orElse(all), roles, all, town);
    }

    /** Some words about somebody, since nobody tells it in the words of another. */
    private void aside(World.Party party, Random random) {
        if (party.isEntity() && random.nextInt(5) < 3) {
            text.append(", ")
                    .append(World.word(random))
                    .append(' ')
                    .append(World.word(random))
                    .append(',');
        }
    }

    private Claim claim(Happening happening, Manner manner, Told told, Random random) {
        LocalDate day = happening.day();
        boolean located = random.nextInt(3) == 0;
        Place place = world.place("", happening.town());
        return new Claim(
                "c" + claims.size(),
                happening.template().kind(),
                told.trigger(),
                List.of(told.all()),
                told.roles(),
                Optional.of(new Claim.When(Optional.of(day), Optional.of(day), Optional.empty(), false)),
                located
                        ? Optional.of(new Claim.Where(
                                place.name(), OptionalLong.of(place.geonames()), place.latitude(), place.longitude()))
                        : Optional.empty(),
                manner.denied() ? Claim.Polarity.NEGATIVE : Claim.Polarity.POSITIVE,
                Claim.Certainty.CT,
                manner.possible() ? Claim.Realis.HYPOTHETICAL : Claim.Realis.ACTUAL,
                happening.template().kind().isState() ? Optional.of(Claim.Tense.PRESENT) : Optional.empty(),
                told.attribution(),
                "made/" + happening.template().kind().name(),
                List.of(),
                0.3 + random.nextInt(60) / 100.0);
    }

    private Span words(String words) {
        int begin = text.length();
        text.append(words);
        return new Span(begin, text.length());
    }

    private Span mention(World.Party party) {
        Span span = words(party.name());
        String id = "m" + mentions.size();
        mentions.add(new Mention(id, span, span, party.mention(), Mention.Form.NAME, entity(party)));
        if (party.mention() == Mention.Type.PLACE) {
            places.add(world.place(id, party));
        }
        return span;
    }

    private String entity(World.Party party) {
        return entities.computeIfAbsent(party, none -> "e" + entities.size());
    }

    /** @param report with the text that was written */
    Reading reading(Report report) {
        List<Entity> all = new ArrayList<>();
        entities.forEach((party, id) -> all.add(new Entity(
                id, party.mention(), party.name(), List.of(party.name()), Optional.empty(), Optional.empty())));
        return new Reading(
                READER, report, sentences, List.of(), mentions, all, List.of(), places, attributions, claims);
    }
}
