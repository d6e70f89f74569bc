package org.hearsay.reader.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/** What a report shows of its names being places: what they have ("Naldia's embassy"), and whom it calls after them ("Naldian"). */
final class PlaceSigns {

    private static final int REACH = 3;
    private static final String[] ENDINGS = {"n", "an", "ian", "ean", "ese", "i", "ish"};

    private final Layout layout;
    private final Set<String> states;
    private final Set<String> capitalised = new HashSet<>();

    /** @param states nouns for what only states and places have */
    PlaceSigns(Layout layout, Set<String> states) {
        this.layout = layout;
        this.states = states;
        for (int w = 0; w < layout.size(); w++) {
            String word = layout.word(w);
            if (Character.isUpperCase(word.codePointAt(0))) {
                capitalised.add(word);
            }
        }
    }

    /** Whether something that a place has is said to be this name's. */
    boolean hasState(Span name) {
        int clitic = name.end();
        if (clitic >= layout.size() || !layout.word(clitic).matches("['’]s")) {
            return false;
        }
        int end = Math.min(layout.size(), clitic + 1 + REACH);
        for (int w = clitic + 1; w < end && Character.isLetter(layout.word(w).codePointAt(0)); w++) {
            if (states.contains(layout.word(w).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the report has a word for what is of this place: "Naldian" for "Naldia". */
    boolean hasAdjective(String name) {
        String stem = name.matches(".*[aeo]") ? name.substring(0, name.length() - 1) : name;
        if (stem.length() < REACH) {
            return false;
        }
        for (String ending : ENDINGS) {
            String adjective = stem + ending;
            if (!adjective.equals(name) && capitalised.contains(adjective) || capitalised.contains(name + ending)) {
                return true;
            }
        }
        return false;
    }
}
