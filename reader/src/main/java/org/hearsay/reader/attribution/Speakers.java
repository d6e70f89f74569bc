package org.hearsay.reader.attribution;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution.Speaker;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/** Tells what kind of source speaks. */
final class Speakers {

    private static final Set<String> ONE = Set.of("i", "he", "she", "him", "her", "his", "me", "my");
    private static final Set<String> MANY = Set.of("they", "them", "their", "we", "us", "our");

    private final Map<String, String> byNoun = Lexicons.of("speakers.tsv");
    private final Set<String> plurals = Lexicons.of("plurals.txt").keySet();
    private final Set<String> outlets = Lexicons.of("outlets.txt").keySet();

    /** @param source the words of the source */
    Speaker of(Layout layout, Phrases phrases, Parties parties, Span source) {
        Optional<Mention> mention = parties.mention(source);
        if (isOutlet(layout.characters(source).of(layout.text()))
                || mention.filter(m -> isOutlet(m.head().of(layout.text()))).isPresent()) {
            return Speaker.MEDIA;
        }
        if (mention.isPresent() && parties.isNamed(mention.get())) {
            Optional<Speaker> byName = ofName(mention.get().type());
            if (byName.isPresent()) {
                return byName.get();
            }
        }
        int head = phrases.head(source);
        Speaker byHead = ofHead(layout, phrases, head);
        if (byHead != Speaker.UNKNOWN || mention.isEmpty()) {
            return byHead;
        }
        return parties.mentions(mention.get().entity()).stream()
                .filter(other -> other.form() == Mention.Form.NOMINAL)
                .map(other -> ofHead(layout, phrases, phrases.head(layout.wordsIn(other.head()))))
                .filter(speaker -> speaker != Speaker.UNKNOWN)
                .findFirst()
                .orElseGet(() -> ofPronoun(layout.word(head)));
    }

    private boolean isOutlet(String words) {
        return outlets.contains(words) || words.startsWith("the ") && outlets.contains(words.substring(4));
    }

    private static Optional<Speaker> ofName(Mention.Type type) {
        return switch (type) {
            case PERSON -> Optional.of(Speaker.PERSON);
            case ORGANISATION, PLACE, FACILITY -> Optional.of(Speaker.ORGANISATION);
            case DOCUMENT, WORK -> Optional.of(Speaker.DOCUMENT);
            case NATIONALITY, RELIGION, GROUP -> Optional.of(Speaker.GROUP);
            case EVENT, WEAPON, VEHICLE, ROLE, OTHER -> Optional.empty();
        };
    }

    private Speaker ofHead(Layout layout, Phrases phrases, int head) {
        String lemma = phrases.word(head).lemma().toLowerCase(Locale.ROOT);
        boolean plural = phrases.word(head).xpos().endsWith("S")
                && phrases.word(head).xpos().startsWith("NN");
        if (plural && plurals.contains(lemma)) {
            return Speaker.GROUP;
        }
        String listed = byNoun.getOrDefault(lemma, byNoun.get(layout.word(head).toLowerCase(Locale.ROOT)));
        if (listed != null) {
            return Labelled.of(Speaker.class, listed);
        }
        if (phrases.word(head).upos().equals("PRON")) {
            return Speaker.UNKNOWN;
        }
        return switch (phrases.word(head).mention()) {
            case "person" -> plural ? Speaker.GROUP : Speaker.ANONYMOUS;
            case "organization", "place" -> Speaker.ORGANISATION;
            default -> Speaker.UNKNOWN;
        };
    }

    private static Speaker ofPronoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ONE.contains(lower) ? Speaker.PERSON : MANY.contains(lower) ? Speaker.GROUP : Speaker.UNKNOWN;
    }
}
