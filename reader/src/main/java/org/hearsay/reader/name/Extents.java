package org.hearsay.reader.name;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/** Mends names that took a title in ("Secretary of State Jane Roe"), and persons that are places ("the town of Damar"). */
final class Extents {

    private static final String ROOM = "/org/hearsay/reader/coref/";

    private final Set<String> titles = Table.words(Extents.class, ROOM + "titles.tsv");
    private final Set<String> given = Table.words(Extents.class, ROOM + "given-names.tsv");
    private final Set<String> placeOf = Table.words(Extents.class, ROOM + "place-of.txt");
    private final Set<String> facilities = Table.words(Extents.class, "facilities.txt");
    private final Countries countries;

    Extents(Countries countries) {
        this.countries = countries;
    }

    /** The name, or what it is made of: a country before a title, and the person the title belongs to. */
    Stream<Candidate> mend(Layout layout, Candidate name) {
        Span words = name.words();
        boolean person = name.kind().equals("person");
        int next = words.end();
        if (name.kind().equals("place") && next < layout.size() && isWork(layout, next)) {
            return Stream.of(new Candidate(new Span(words.begin(), next + 1), "place", name.score()));
        }
        if ((person || name.kind().equals("organisation"))
                && words.begin() > 1
                && lower(layout, words.begin() - 1).equals("of")
                && placeOf.contains(lower(layout, words.begin() - 2))) {
            return Stream.of(name.as("place"));
        }
        int title = -1;
        int begin = words.begin();
        for (int i = words.begin(); i < words.end() - 1; i++) {
            title = titles.contains(lower(layout, i).replace(".", "")) ? i : title;
            boolean opensName = given.contains(lower(layout, i)) && words.end() - i >= 2;
            begin = title >= 0 && i > title && opensName && begin == words.begin() ? i : begin;
        }
        if (title < 0 || name.kind().equals("place")) {
            return Stream.of(name);
        }
        if (person && title == words.begin()) {
            return Stream.of(new Candidate(new Span(title + 1, words.end()), "person", name.score()));
        }
        if (begin == words.begin() || words.end() - begin > 4) {
            return Stream.of(name);
        }
        Candidate bearer = new Candidate(new Span(begin, words.end()), "person", name.score());
        boolean country = countries.country(layout.word(words.begin())).isPresent();
        return country
                ? Stream.of(new Candidate(new Span(words.begin(), words.begin() + 1), "place", name.score()), bearer)
                : Stream.of(bearer);
    }

    /** Whether a word makes a place's name that of a building or the like: "Kestrin Dam". */
    private boolean isWork(Layout layout, int word) {
        return Character.isUpperCase(layout.word(word).codePointAt(0))
                && !layout.word(word).equals(layout.word(word).toUpperCase(Locale.ROOT))
                && facilities.contains(lower(layout, word))
                && layout.sentenceOf(word) == layout.sentenceOf(word - 1);
    }

    private static String lower(Layout layout, int word) {
        return layout.word(word).toLowerCase(Locale.ROOT);
    }
}
