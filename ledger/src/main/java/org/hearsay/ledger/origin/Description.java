package org.hearsay.ledger.origin;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.ResourceLines;

/** Words that describe an unnamed speaker. */
final class Description {

    /** Where what describes the speaker further begins. */
    private static final Pattern FURTHER = Pattern.compile(
            "[,(]|\\b(of|in|from|at|on|with|for|close|who|which|that|speaking|familiar|inside|near|to)\\b");

    private static final Set<String> PRONOUNS = Set.copyOf(ResourceLines.of(Description.class, "pronouns.txt"));

    private Description() {}

    /**
     * The noun that says what the speaker is, in the singular: {@code source} of "two sources close to the regime". Empty for a
     * pronoun.
     */
    static Optional<String> head(String words) {
        String before = FURTHER.split(words.toLowerCase(Locale.ROOT).strip(), 2)[0].strip();
        String noun = before.substring(before.lastIndexOf(' ') + 1);
        if (noun.isEmpty() || PRONOUNS.contains(noun)) {
            return Optional.empty();
        }
        return Optional.of(noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun);
    }
}
