package org.hearsay.ledger.apitest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
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
import org.hearsay.core.Token;

/** Makes readings of the size of newspaper articles, with as much in them; the same number makes the same one. */
public final class MadeReports {

    private static final int WORDS = 900;
    private static final int NAMED = 20;
    private static final int ENTITIES = 45;
    private static final int MENTIONS = 130;
    public static final int STATEMENTS = 20;
    public static final int CLAIMS = 50;
    public static final int PLACES = 8;
    private static final int PEOPLE = 20_000;

    private static final String[] SYLLABLES = {
        "ka", "ro", "vel", "min", "da", "sor", "te", "pu", "lan", "is", "bre", "no", "gar"
    };

    private final int number;
    private final Random random;
    private final List<Span> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private MadeReports(int number) {
        this.number = number;
        this.random = new Random(number);
    }

    /** The reading with a number. */
    public static Reading make(int number) {
        return new MadeReports(number).reading();
    }

    /** The name of somebody; the smaller the number, the more reports have it. */
    public static String person(int number) {
        return name(number % 331) + " " + name(1000 + number);
    }

    /** The name of somebody, as often as reports have it. */
    public static String somebody(Random random) {
        return person((int) (Math.pow(random.nextDouble(), 4) * PEOPLE));
    }

    /** The name of a town; there are 3,000, all as frequent. */
    public static String town(int number) {
        return name(number);
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private Reading reading() {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < WORDS; i++) {
            int at = text.length();
            text.append(name((int) (Math.pow(random.nextDouble(), 3) * 30_000)).toLowerCase(Locale.ROOT));
            words.add(new Span(at, text.length()));
            text.append(i % 25 == 24 ? ". " : " ");
            if (i % 25 == 24) {
                sentences.add(new Sentence(new Span(begin, text.length() - 1), i / 75));
                begin = text.length();
            }
        }
        Report report = new Report.Builder("made-" + number, text.toString())
                .publisher("Publisher " + number % 12)
                .published(String.format("2031-%02d-%02d", 1 + number % 12, 1 + number % 28))
                .build();
        List<Token> tokens = new ArrayList<>();
        for (Span word : words) {
            String form = word.of(report.text());
            tokens.add(new Token(word, form, "NOUN", random.nextInt(WORDS), "nmod"));
        }
        List<Mention> mentions = mentions();
        return new Reading(
                Story.READER,
                report,
                sentences,
                tokens,
                mentions,
                entities(),
                List.of(),
                places(mentions),
                attributions(),
                claims());
    }

    private List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < ENTITIES; i++) {
            String name = "the " + name(random.nextInt(5000)) + " " + name(random.nextInt(500));
            List<String> names = List.of();
            if (i < NAMED) {
                name = somebody(random);
                names = List.of(name, name.substring(name.indexOf(' ') + 1));
            }
            entities.add(new Entity("e" + i, Mention.Type.PERSON, name, names, Optional.empty(), Optional.empty()));
        }
        return entities;
    }

    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < MENTIONS; i++) {
            Span span = words.get(i * (WORDS - 1) / MENTIONS).cover(words.get(i * (WORDS - 1) / MENTIONS + 1));
            int entity = i < ENTITIES ? i : random.nextInt(ENTITIES);
            Mention.Form form = entity < NAMED ? Mention.Form.NAME : Mention.Form.NOMINAL;
            mentions.add(new Mention("m" + i, span, span, Mention.Type.PERSON, form, "e" + entity));
        }
        return mentions;
    }

    private List<Attribution> attributions() {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            int at = i * WORDS / STATEMENTS;
            attributions.add(new Attribution(
                    "a" + i,
                    Optional.of(new Attribution.Party(words.get(at), Optional.of("e" + random.nextInt(ENTITIES)))),
                    List.of(words.get(at + 1)),
                    List.of(words.get(at + 2).cover(words.get(at + 20))),
                    Attribution.Mode.INDIRECT,
                    Attribution.Speaker.PERSON,
                    Attribution.Stance.SAY,
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return attributions;
    }

    private List<Place> places(List<Mention> mentions) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            int town = random.nextInt(3000);
            places.add(
                    new Place(mentions.get(i * 9).id(), 1 + town, name(town), town / 40.0, 1, "X" + town % 7, "PPL"));
        }
        return places;
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            int at = i * WORDS / CLAIMS;
            LocalDate day = LocalDate.of(2031, 1 + random.nextInt(12), 1 + random.nextInt(28));
            claims.add(new Claim(
                    "c" + i,
                    Kind.all().get(random.nextInt(Kind.all().size())),
                    words.get(at + 3),
                    List.of(words.get(at + 1).cover(words.get(at + 9))),
                    List.of(role("actor", words.get(at + 1)), role("recipient", words.get(at + 9))),
                    Optional.of(new Claim.When(Optional.of(day), Optional.of(day), Optional.empty(), false)),
                    Optional.empty(),
                    Claim.Polarity.POSITIVE,
                    Claim.Certainty.CT,
                    Claim.Realis.ACTUAL,
                    Optional.empty(),
                    random.nextBoolean() ? Optional.of("a" + random.nextInt(STATEMENTS)) : Optional.empty(),
                    "made/claim",
                    List.of(),
                    0.5));
        }
        return claims;
    }

    private Claim.Role role(String name, Span span) {
        String entity = "e" + random.nextInt(ENTITIES);
        return new Claim.Role(name, span, Optional.of(entity), span.of(text.toString()), Optional.empty());
    }
}
