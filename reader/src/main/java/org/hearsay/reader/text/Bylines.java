package org.hearsay.reader.text;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "By Jane Doe and John Roe, The Ardel Post". */
final class Bylines {

    private static final int LONGEST = 120;

    private static final Set<String> JOINTS = Set.of(
            "and", "&", "|", "/", "in", "at", "for", "of", "the", "al", "el", "de", "da", "la", "van", "von", "bin",
            "ibn", "abu", "du", "di", "y");

    private static final Pattern BY = Pattern.compile("(?:By|BY|by)\\s+(?=(?:[Tt]he|THE)\\s+\\p{Lu}|\\p{Lu})");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’/-]*[,|&]?");
    private static final Pattern STOPPED = Pattern.compile(".*\\p{Ll}{3}[.?!]");
    private static final Pattern LAST = Pattern.compile(".*[,|/]\\s*(?:for\\s+)?(?:[Tt]he\\s+)?(.+)");

    private Bylines() {}

    /** Whether a line says by whom the report is and nothing else: every word is a name's, or joins names. */
    static boolean is(String line) {
        Matcher by = BY.matcher(line);
        if (line.length() > LONGEST || !by.lookingAt() || STOPPED.matcher(line).matches()) {
            return false;
        }
        String[] words = line.substring(by.end()).split("\\s+", -1);
        return NAME.matcher(words[words.length - 1]).matches()
                && Arrays.stream(words)
                        .allMatch(word ->
                                JOINTS.contains(word) || NAME.matcher(word).matches());
    }

    /** Who it is by, as written, without "By". */
    static String name(String line) {
        return line.replaceFirst("(?i)^by\\s+", "");
    }

    /** What stands last in it, after a comma or bar: the house its author writes for; or all of it. */
    static String house(String line) {
        Matcher last = LAST.matcher(line);
        return last.matches()
                ? last.group(1).strip()
                : name(line).replaceFirst("^[Tt]he\\s+", "").strip();
    }
}
