package org.hearsay.reader.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "By Jane Doe and John Roe, The Ardel Post". */
final class Bylines {

    private static final int LONGEST = 120;

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String JOINT =
            "(?:,? and|,|&|\\||/|in|at|for|of|the|The|al|el|de|da|la|van|von|bin|ibn|abu|du|di|y)";

    private static final Pattern BYLINE =
            Pattern.compile("(?:By|BY|by)\\s+(?:(?:the|THE)\\s+)?" + NAME + "(?:\\s*" + JOINT + "\\s+|\\s+)(?:" + JOINT
                    + "\\s+|" + NAME + "(?:\\s*[,|&/]\\s*|\\s+))*" + NAME + "\\s*|(?:By|BY)\\s+" + NAME + "\\s*");

    private static final Pattern STOPPED = Pattern.compile(".*\\p{Ll}{3}[.?!]");

    private Bylines() {}

    /** Whether a line says by whom the report is and nothing else. */
    static boolean is(String line) {
        return line.length() <= LONGEST
                && BYLINE.matcher(line).matches()
                && !STOPPED.matcher(line).matches();
    }

    /** Who it is by, as written, without "By". */
    static String name(String line) {
        return line.replaceFirst("(?i)^by\\s+", "");
    }

    /** What stands last in it, after a comma or bar: the house its author writes for; or all of it. */
    static String house(String line) {
        Matcher last =
                Pattern.compile(".*[,|/]\\s*(?:for\\s+)?(?:[Tt]he\\s+)?(.+)").matcher(line);
        return last.matches()
                ? last.group(1).strip()
                : name(line).replaceFirst("^[Tt]he\\s+", "").strip();
    }
}
