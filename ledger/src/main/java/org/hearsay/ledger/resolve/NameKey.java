package org.hearsay.ledger.resolve;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A name without what spelling varies in: case, accents, hyphens, apostrophes, full stops and a leading article. "the
 * al-Fahd Group" and "Al Fahd group" have one key.
 *
 * @param words the words of the name, in order; at least one
 */
public record NameKey(List<String> words) {

    private static final Map<Character, String> LETTERS = Resource.pairs("letters.tsv");
    private static final Set<String> ARTICLES = Set.copyOf(Resource.lines("articles.txt"));

    public NameKey {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name without a letter or digit has no key");
        }
    }

    /** The key of a name; empty if there is no letter or digit in it. */
    public static Optional<NameKey> of(String name) {
        String plain = plain(name);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = List.of(plain.split(" "));
        boolean article = words.size() > 1 && ARTICLES.contains(words.getFirst());
        return Optional.of(new NameKey(article ? words.subList(1, words.size()) : words));
    }

    /** The words with a blank between them: equal for names that are spelled alike. */
    public String spelled() {
        return String.join(" ", words);
    }

    /** The words with nothing between them: equal too where one writes in one word what another writes in two. */
    public String joined() {
        return String.join("", words);
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(letters.length());
        boolean blank = false;
        for (int offset = 0; offset < letters.length(); ) {
            int letter = letters.codePointAt(offset);
            offset += Character.charCount(letter);
            if (isMark(letter)) {
                continue;
            }
            if (!Character.isLetterOrDigit(letter)) {
                blank = true;
                continue;
            }
            if (blank && !plain.isEmpty()) {
                plain.append(' ');
            }
            blank = false;
            append(letter, plain);
        }
        return plain.toString();
    }

    /** Whether it is no letter of its own: an accent, an apostrophe or what stands for one, a full stop, an invisible. */
    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL,
                    Character.FORMAT -> true;
            default -> letter == '\'' || letter == '’' || letter == '‘' || letter == '.';
        };
    }

    private static void append(int letter, StringBuilder plain) {
        if (Character.isBmpCodePoint(letter)) {
            plain.append(LETTERS.getOrDefault((char) letter, Character.toString(letter)));
        } else {
            plain.appendCodePoint(letter);
        }
    }
}
