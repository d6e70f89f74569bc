package org.hearsay.ledger.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.ResourceLines;

/**
 * What a noun phrase says of those it describes.
 *
 * @param head its noun in the singular; empty if it has none
 * @param peers the class of nouns that may stand for the head, else the head
 * @param side on whose side they are, where the words tell
 * @param number how many they are, where the words tell
 * @param content its words in the singular, without small ones and names of states
 * @param common those that are not names, that is, not written with a capital, and each two of them in one: road map, roadmap
 */
record Description(
        String head, String peers, Optional<String> side, OptionalInt number, Set<String> content, Set<String> common) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Marks that are part of a word, but not of its ends. */
    private static final String MARKS = ",.'-";

    private static final Map<String, Set<String>> SMALL = small();
    private static final Map<String, String> PEERS = people(0);
    private static final Map<String, String> SIDES = people(1);
    private static final Map<String, Integer> NUMBERS = ResourceLines.of(Description.class, "numbers.tsv").stream()
            .map(line -> line.split("\\|"))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Integer.valueOf(cells[1])));

    Description {
        content = Set.copyOf(content);
        common = Set.copyOf(common);
    }

    static Description of(String phrase) {
        List<String> words = words(phrase);
        List<String> noun = noun(words);
        String head = noun.isEmpty() ? "" : noun.getLast();
        String two = noun.size() < 2 ? head : noun.get(noun.size() - 2) + " " + head;
        String known = PEERS.containsKey(two) ? two : head;
        return new Description(
                head,
                PEERS.getOrDefault(known, head),
                side(noun, known),
                number(words),
                content(words),
                common(phrase));
    }

    /** Whether the two share at least half of the words of the one that has fewer. */
    boolean overlaps(Description other) {
        long shared = content.stream().filter(other.content::contains).count();
        int fewer = Math.min(content.size(), other.content.size());
        return shared > 0 && 2 * shared >= fewer && (shared > 1 || fewer == 1 || head.equals(other.head));
    }

    /** Whether they have a word in common that is neither a name nor one for people or places of any sort, or like heads. */
    boolean isLike(Description other) {
        boolean heads = !head.isEmpty()
                && peers.equals(other.peers)
                && !SMALL.getOrDefault("wide", Set.of()).contains(head);
        return heads || common.stream().anyMatch(other.common::contains);
    }

    /** Whether they are said to be on two sides. */
    boolean opposes(Description other) {
        return side.isPresent() && other.side.isPresent() && !side.equals(other.side);
    }

    /** Whether some word beside the head is shared. */
    boolean alike(Description other) {
        return content.stream()
                .anyMatch(word -> !PEERS.containsKey(word)
                        && !SMALL.getOrDefault("wide", Set.of()).contains(word)
                        && !word.equals(head)
                        && !NUMBERS.containsKey(word)
                        && other.content.contains(word));
    }

    /** How many words are shared beside nouns for people and numbers. */
    int shared(Description other) {
        return Math.toIntExact(content.stream()
                .filter(word -> !PEERS.containsKey(word)
                        && !NUMBERS.containsKey(word)
                        && !SMALL.getOrDefault("wide", Set.of()).contains(word)
                        && other.content.contains(word))
                .count());
    }

    /** Whether both are the same kin of the same people. */
    boolean isSameKin(Description other) {
        return KinTie.isWord(head) && content.size() > 1 && content.equals(other.content);
    }

    /** Whether it is of people of whom much is told on any day: civilians, rebels, troops. */
    boolean isAnyone() {
        return SMALL.getOrDefault("anyone", Set.of()).contains(peers);
    }

    /** The words that are names. */
    Set<String> names() {
        Set<String> names = new HashSet<>(content);
        names.removeAll(common);
        names.removeIf(word -> PEERS.containsKey(word) || NUMBERS.containsKey(word) || word.equals(head));
        return names;
    }

    /** Whether its head is a word for people or places of any sort. */
    boolean isGeneric() {
        return head.isEmpty()
                || !peers.equals(head)
                || SMALL.getOrDefault("wide", Set.of()).contains(head);
    }

    /** The whole number that words give, "two hundred" but not "dozens". */
    static OptionalInt number(List<String> words) {
        int sum = 0;
        boolean found = false;
        for (String word : words) {
            OptionalInt value = value(word);
            if (value.isPresent()) {
                boolean times = found && value.getAsInt() >= 100;
                sum = times ? sum * value.getAsInt() : sum + value.getAsInt();
                found = true;
            } else if (found) {
                break;
            }
        }
        return found ? OptionalInt.of(sum) : OptionalInt.empty();
    }

    /** Whether a phrase is about somebody who is known already: "the minister", "their minister". */
    static boolean isDefinite(String phrase) {
        List<String> words = words(phrase);
        return !words.isEmpty() && SMALL.getOrDefault("definite", Set.of()).contains(words.getFirst());
    }

    /** Whether a phrase is about some of many: "other pilots", "several pilots". */
    static boolean isSome(String phrase) {
        return words(phrase).stream().anyMatch(SMALL.getOrDefault("some", Set.of())::contains);
    }

    /** The words but for small ones. */
    static List<String> telling(String phrase) {
        return words(phrase).stream()
                .filter(word -> !SMALL.getOrDefault("empty", Set.of()).contains(word))
                .toList();
    }

    static List<String> words(String phrase) {
        String plain = phrase.toLowerCase(Locale.ROOT).replace('’', '\'').replace("'s", "");
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= plain.length(); ) {
            int letter = at < plain.length() ? plain.codePointAt(at) : ' ';
            int next = at + Character.charCount(letter);
            if (!isOfWord(letter)) {
                addBare(plain, begin, at, words);
                begin = next;
            }
            at = next;
        }
        return words;
    }

    private static boolean isOfWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || MARKS.indexOf(letter) >= 0;
    }

    private static void addBare(String text, int from, int to, List<String> words) {
        int begin = from;
        int end = to;
        while (begin < end && MARKS.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (begin < end) {
            words.add(text.substring(begin, end));
        }
    }

    private static OptionalInt value(String word) {
        if (NUMBERS.containsKey(word)) {
            return OptionalInt.of(NUMBERS.get(word));
        }
        String digits = word.replace(",", "");
        boolean number = !digits.isEmpty() && digits.length() <= 8;
        for (int i = 0; i < digits.length() && number; i++) {
            number = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static List<String> noun(List<String> words) {
        List<String> noun = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (SMALL.getOrDefault("ends", Set.of()).contains(word)) {
                boolean partitive = word.equals("of")
                        && !noun.isEmpty()
                        && SMALL.getOrDefault("partitive", Set.of()).contains(words.get(i - 1));
                if (!partitive) {
                    break;
                }
                noun.clear();
            } else if (!SMALL.getOrDefault("empty", Set.of()).contains(word)) {
                noun.add(singular(word));
            }
        }
        return noun;
    }

    private static Optional<String> side(List<String> noun, String known) {
        for (String word : noun) {
            if (word.startsWith("anti-")) {
                return Optional.of("against");
            }
            if (word.startsWith("pro-")) {
                return Optional.of("for");
            }
            String peers = PEERS.getOrDefault(word, "");
            if (peers.equals("rebel") || peers.equals("alliance")) {
                return Optional.ofNullable(SIDES.get(word));
            }
        }
        return Optional.ofNullable(SIDES.get(known));
    }

    private static Set<String> common(String phrase) {
        StringBuilder lower = new StringBuilder();
        for (String word : BLANKS.split(phrase)) {
            if (word.codePoints().noneMatch(Character::isUpperCase)) {
                lower.append(word).append(' ');
            }
        }
        Set<String> wide = SMALL.getOrDefault("wide", Set.of());
        List<String> words = words(lower.toString());
        Set<String> common = content(words).stream()
                .filter(word -> !PEERS.containsKey(word) && !wide.contains(word) && !NUMBERS.containsKey(word))
                .collect(Collectors.toSet());
        for (int i = 1; i < words.size(); i++) {
            if (common.contains(words.get(i - 1)) && common.contains(words.get(i))) {
                common.add(words.get(i - 1) + words.get(i));
            }
        }
        return common;
    }

    private static Set<String> content(List<String> words) {
        Set<String> content = new LinkedHashSet<>();
        for (String word : words) {
            if (!SMALL.getOrDefault("empty", Set.of()).contains(word) && !States.says(word)) {
                content.add(singular(word.replace("-", "")));
            }
        }
        return content;
    }

    private static String singular(String word) {
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (word.equals("children")) {
            return "child";
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static Map<String, String> people(int column) {
        Map<String, String> found = new HashMap<>();
        for (String line : ResourceLines.of(Description.class, "people.tsv")) {
            String[] cells = line.split("\\|");
            for (String noun : cells[2].split(",")) {
                if (!cells[column].isEmpty()) {
                    found.put(noun, cells[column]);
                }
            }
        }
        return Map.copyOf(found);
    }

    private static Map<String, Set<String>> small() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : ResourceLines.of(Description.class, "words.tsv")) {
            classes.put(
                    line.substring(0, line.indexOf('|')),
                    Set.copyOf(List.of(line.substring(line.indexOf('|') + 1).split(" "))));
        }
        return Map.copyOf(classes);
    }
}
