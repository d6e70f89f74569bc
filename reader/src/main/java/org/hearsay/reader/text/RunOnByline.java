package org.hearsay.reader.text;

import java.util.List;
import java.util.Set;
import org.hearsay.core.Span;

/**
 * A byline that runs on into what follows it, as pages come once their lines are lost: "By the Vessel Herald Staff Police said …",
 * "By Ana Roe, CNN Thousands marched …".
 */
final class RunOnByline {

    private static final int LONGEST_STAFF = 6;
    private static final int LONGEST_NAMES = 12;
    private static final int LONGEST_HOUSE = 4;

    private final Houses houses;
    private final Set<String> posts = WordList.of("byline-posts.txt");

    RunOnByline(Houses houses) {
        this.houses = houses;
    }

    /** The index after the byline that begins with word {@code from}, or {@code from} if none does. */
    int end(String text, List<Span> words, int from) {
        if (from + 3 >= words.size() || !isBy(text, words.get(from))) {
            return from;
        }
        int end = words.get(from + 1).of(text).equalsIgnoreCase("the")
                ? staff(text, words, from)
                : named(text, words, from);
        return end < words.size()
                        && !Character.isLowerCase(words.get(end).of(text).codePointAt(0))
                ? end
                : from;
    }

    /** "By the Vessel Herald Staff". */
    private static int staff(String text, List<Span> words, int from) {
        int last = Math.min(words.size(), from + 2 + LONGEST_STAFF);
        for (int i = from + 2; i < last; i++) {
            String word = words.get(i).of(text);
            if (isStaff(word)) {
                return i + 1;
            }
            if (!isCapital(word)) {
                return from;
            }
        }
        return from;
    }

    /** "By Ana Roe and Omar Sael, Special to CNN". */
    private int named(String text, List<Span> words, int from) {
        int last = Math.min(words.size(), from + LONGEST_NAMES);
        for (int i = from + 2; i < last; i++) {
            String word = words.get(i).of(text);
            boolean joins = word.equals(",") || word.equalsIgnoreCase("for");
            int house = joins ? houseEnd(text, words, special(text, words, i + 1)) : i;
            if (house > i + 1) {
                return posts(text, words, house);
            }
            if (!isCapital(word) && !word.equals(",") && !word.equals("and")) {
                return from;
            }
        }
        return from;
    }

    private static int special(String text, List<Span> words, int at) {
        boolean said = at + 1 < words.size()
                && words.get(at).of(text).equals("Special")
                && words.get(at + 1).of(text).equals("to");
        boolean written = at < words.size() && words.get(at).of(text).equalsIgnoreCase("for");
        return said ? at + 2 : written ? at + 1 : at;
    }

    /** The index after the longest name of a house that begins at a word, or {@code at}. */
    private int houseEnd(String text, List<Span> words, int at) {
        for (int end = Math.min(words.size(), at + LONGEST_HOUSE); end > at; end--) {
            if (houses.of(text.substring(
                            words.get(at).begin(), words.get(end - 1).end()))
                    .isPresent()) {
                return end;
            }
        }
        return at;
    }

    private int posts(String text, List<Span> words, int at) {
        int end = at;
        while (end < words.size() && posts.contains(words.get(end).of(text))) {
            end++;
        }
        return end;
    }

    private static boolean isBy(String text, Span word) {
        return word.length() == 2 && text.startsWith("By", word.begin());
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isStaff(String word) {
        return word.equalsIgnoreCase("staff");
    }
}
