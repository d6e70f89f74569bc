package org.hearsay.reader.time;

import java.util.Map;
import java.util.Optional;

/**
 * A stretch of pieces that the grammar knows: a word of its lexicon, or what a rule made of such words.
 *
 * @param kind what rules call it
 * @param begin the index of its first piece; {@code end} is the index after its last
 * @param argument a word's value in the lexicon, or the rule's argument
 * @param parts what a rule's pattern caught, by name
 * @param say whether it may be a time expression of its own
 */
record Node(
        String kind, int begin, int end, Operation operation, String argument, Map<String, Node> parts, Rule.Say say) {

    static Node word(String kind, int begin, int end, String value) {
        return new Node(kind, begin, end, Operation.WORD, value, Map.of(), Rule.Say.PART);
    }

    Optional<Node> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The lexicon's value of a word that the pattern caught. */
    Optional<String> value(String name) {
        return part(name).map(Node::argument);
    }

    int length() {
        return end - begin;
    }
}
