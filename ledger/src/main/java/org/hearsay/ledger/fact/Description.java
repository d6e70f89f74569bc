package org.hearsay.ledger.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

    private static final Map<String, String> PEERS = people(0);
    private static final Map<String, String> SIDES = people(1);

    Description {
        content = Set.copyOf(content);
        common = Set.copyOf(common);
    }

    static Description of(String phrase) {
        List<String> words = Phrase.words(phrase);
        List<String> noun = noun(words);
        String head = noun.isEmpty() ? "" : noun.getLast();
        String two = noun.size() < 2 ? head : noun.get(noun.size() - 2) + " " + head;
        String known = PEERS.containsKey(two) ? two : head;
        return new Description(
                head,
                PEERS.getOrDefault(known, head),
                side(noun, known),
                Numerals.value(words),
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
        boolean heads = !head.isEmpty() && peers.equals(other.peers) && !WordClass.WIDE.has(head);
        return heads || common.stream().anyMatch(other.common::contains);
    }

    /** Whether they are said to be on two sides. */
    boolean opposes(Description other) {
        return side.isPresent() && other.side.isPresent() && !side.equals(other.side);
    }

    /** Whether some word beside the head is shared. */
    boolean alike(Description other) {
        return content.stream().anyMatch(word -> isTelling(word) && !word.equals(head) && other.content.contains(word));
    }

    /** How many words are shared beside nouns for people and numbers. */
    int shared(Description other) {
        return Math.toIntExact(content.stream()
                .filter(word -> isTelling(word) && other.content.contains(word))
                .count());
    }

    /** Whether both are the same kin of the same people. */
    boolean isSameKin(Description other) {
        return KinTie.isWord(head) && content.size() > 1 && content.equals(other.content);
    }

    /** Whether it is of people of whom much is told on any day: civilians, rebels, troops. */
    boolean isAnyone() {
        return WordClass.ANYONE.has(peers);
    }

    /** The words that are names. */
    Set<String> names() {
        Set<String> names = new HashSet<>(content);
        names.removeAll(common);
        names.removeIf(word -> PEERS.containsKey(word) || Numerals.isWord(word) || word.equals(head));
        return names;
    }

    /** Whether its head is a word for people or places of any sort. */
    boolean isGeneric() {
        return head.isEmpty() || !peers.equals(head) || WordClass.WIDE.has(head);
    }

    private static List<String> noun(List<String> words) {
        List<String> noun = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (WordClass.ENDS.has(word)) {
                boolean partitive = word.equals("of") && !noun.isEmpty() && WordClass.PARTITIVE.has(words.get(i - 1));
                if (!partitive) {
                    break;
                }
                noun.clear();
            } else if (!WordClass.EMPTY.has(word)) {
                noun.add(Phrase.singular(word));
            }
        }
        return noun;
    }

    /** Whether a word tells one description from another: it is none for people or places of any sort, and no number. */
    private static boolean isTelling(String word) {
        return !PEERS.containsKey(word) && !WordClass.WIDE.has(word) && !Numerals.isWord(word);
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
        List<String> words = Phrase.words(lower.toString());
        Set<String> common =
                content(words).stream().filter(Description::isTelling).collect(Collectors.toSet());
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
            if (!WordClass.EMPTY.has(word) && !States.says(word)) {
                content.add(Phrase.singular(word.replace("-", "")));
            }
        }
        return content;
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
}
