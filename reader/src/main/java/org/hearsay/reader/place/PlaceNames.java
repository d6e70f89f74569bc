package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.name.NamedSpan;
import org.hearsay.reader.text.Layout;

/**
 * Sets right names that the reading model took for persons, bodies or other things, where the gazetteer has a place of that name and
 * the words around leave no doubt: the model has seen few small towns.
 */
final class PlaceNames {

    /** Towns on a list lie no farther apart than this, in kilometres. */
    private static final double LISTED = 150;

    /** The words after a comma that may be a state or country. */
    private static final int LONGEST = 3;

    /** A body's name is a town's as well only if the town is not small. */
    private static final double TOWN = 5_000;

    private static final Set<String> WITHIN = Set.of("in", "near", "outside");
    private static final Set<String> PARTIES = Set.of("D", "R", "DFL", "I");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private final Lookup lookup;

    PlaceNames(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The same names, some of them as places, and without the party before a place ("D-Velmar"). */
    List<NamedSpan> settle(Layout layout, List<NamedSpan> names) {
        Set<String> surnames = surnames(layout, names);
        List<NamedSpan> settled = new ArrayList<>(names.size());
        for (NamedSpan name : names) {
            NamedSpan bare = withoutParty(layout, name);
            settled.add(isOpen(bare) && isPlace(layout, bare, surnames) ? bare.as(Mention.Type.PLACE) : bare);
        }
        Set<String> found = new HashSet<>();
        for (int i = 0; i < settled.size(); i++) {
            NamedSpan name = settled.get(i);
            if (isOpen(name) && !surnames.contains(key(layout, name)) && isListed(layout, settled, i)) {
                settled.set(i, name.as(Mention.Type.PLACE));
            }
            if (settled.get(i).type() == Mention.Type.PLACE && names.get(i).type() != Mention.Type.PLACE) {
                found.add(key(layout, settled.get(i)));
            }
        }
        found.removeAll(surnames);
        settled.replaceAll(
                name -> isAgain(name) && found.contains(key(layout, name)) ? name.as(Mention.Type.PLACE) : name);
        return settled;
    }

    private static boolean isOpen(NamedSpan name) {
        return isAgain(name) || name.type() == Mention.Type.ORGANISATION;
    }

    /** Whether a name may be a place for no better reason than that it is one elsewhere in the report; a team is not. */
    private static boolean isAgain(NamedSpan name) {
        return name.type() == Mention.Type.PERSON || name.type() == Mention.Type.OTHER;
    }

    private boolean isPlace(Layout layout, NamedSpan name, Set<String> surnames) {
        List<Candidate> places = lookup.known(text(layout, name));
        if (places.isEmpty()) {
            return false;
        }
        if (isQualified(layout, name, places) || isDateline(layout, name)) {
            return true;
        }
        String last = layout.word(name.words().end() - 1);
        if (name.words().length() > 1 && lookup.hint(last) == Hint.DIVISION) {
            return places.stream().anyMatch(Candidate::isRegion);
        }
        int begin = name.words().begin();
        boolean likely = name.type() == Mention.Type.ORGANISATION
                ? places.stream().anyMatch(place -> lookup.population(place) >= TOWN)
                : !surnames.contains(key(layout, name));
        return likely && begin > 0 && WITHIN.contains(layout.word(begin - 1));
    }

    /** Whether a division or country follows in which such a place lies. */
    private boolean isQualified(Layout layout, NamedSpan name, List<Candidate> places) {
        int begin = name.words().end() + 1;
        if (begin >= layout.size() || !layout.word(begin - 1).equals(",")) {
            return false;
        }
        for (int end = begin + 1; end <= Math.min(layout.size(), begin + LONGEST); end++) {
            String after = layout.characters(begin, end).of(layout.text());
            boolean holds = Character.isUpperCase(after.codePointAt(0))
                    && lookup.known(after).stream()
                            .filter(region ->
                                    region.isRegion() && region.regions().size() < LONGEST)
                            .anyMatch(region -> places.stream().anyMatch(region::holds));
            if (holds) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name in capitals opens a paragraph, and a dash follows. */
    private static boolean isDateline(Layout layout, NamedSpan name) {
        String text = text(layout, name);
        Span words = name.words();
        Span paragraph =
                layout.paragraphs().get(layout.paragraphOf(words.begin())).words();
        return words.begin() == paragraph.begin()
                && words.end() < layout.size()
                && text.equals(text.toUpperCase(Locale.ROOT))
                && DASHES.contains(layout.word(words.end()));
    }

    /** Whether the name before or after on a list is a place that lies near such a place. */
    private boolean isListed(Layout layout, List<NamedSpan> names, int index) {
        NamedSpan name = names.get(index);
        boolean after = index > 0 && isListed(layout, names.get(index - 1), name, names.get(index - 1), name);
        return after
                || index + 1 < names.size() && isListed(layout, name, names.get(index + 1), names.get(index + 1), name);
    }

    private boolean isListed(Layout layout, NamedSpan first, NamedSpan second, NamedSpan place, NamedSpan name) {
        int begin = first.words().end();
        int end = second.words().begin();
        if (place.type() != Mention.Type.PLACE || begin >= end || end - begin >= LONGEST) {
            return false;
        }
        if (!layout.characters(begin, end).of(layout.text()).matches(",|and|or|, and|, or")) {
            return false;
        }
        List<Candidate> towns = lookup.known(text(layout, place));
        return lookup.known(text(layout, name)).stream()
                .filter(candidate -> !candidate.isCountry())
                .anyMatch(candidate -> towns.stream().anyMatch(town -> town.distance(candidate) < LISTED));
    }

    /** "Velmar" for "D-Velmar", a member's party and seat. */
    private NamedSpan withoutParty(Layout layout, NamedSpan name) {
        Span words = name.words();
        boolean party = name.type() != Mention.Type.EVENT
                && words.length() > 2
                && PARTIES.contains(layout.word(words.begin()))
                && layout.word(words.begin() + 1).equals("-");
        if (!party) {
            return name;
        }
        NamedSpan seat = new NamedSpan(new Span(words.begin() + 2, words.end()), Mention.Type.PLACE, name.score());
        return lookup.known(text(layout, seat)).isEmpty() ? name : seat;
    }

    /** The words of the persons' full names. */
    private static Set<String> surnames(Layout layout, List<NamedSpan> names) {
        Set<String> surnames = new HashSet<>();
        for (NamedSpan name : names) {
            if (name.type() == Mention.Type.PERSON && name.words().length() > 1) {
                for (int word = name.words().begin(); word < name.words().end(); word++) {
                    surnames.add(NameKey.of(layout.word(word)));
                }
            }
        }
        return surnames;
    }

    private static String text(Layout layout, NamedSpan name) {
        return layout.characters(name.words()).of(layout.text());
    }

    private static String key(Layout layout, NamedSpan name) {
        return NameKey.of(text(layout, name));
    }
}
