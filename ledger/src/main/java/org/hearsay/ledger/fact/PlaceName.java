package org.hearsay.ledger.fact;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.ledger.resolve.NameKey;

/** Names of places without what their spelling varies in from one report to the next. */
public final class PlaceName {

    private static final Pattern ARTICLE = Pattern.compile("^(?:a[lnrstz]|el|the) (?=.{3})");
    private static final Pattern TWICE = Pattern.compile("(.)\\1");
    private static final Pattern END = Pattern.compile("(?<=[aeiou])h\\b");

    private static final Pattern LONG = Pattern.compile("\\p{Lu}{4}");
    private static final Pattern LATER = Pattern.compile("(?<=\\p{L})\\p{Lu}+");

    private PlaceName() {}

    /** As a text says it that a dateline has in capitals: Tripoli for TRIPOLI, and UAE for UAE. */
    public static String quietly(String name) {
        boolean loud = LONG.matcher(name).find() && name.equals(name.toUpperCase(Locale.ROOT));
        return loud ? LATER.matcher(name).replaceAll(match -> match.group().toLowerCase(Locale.ROOT)) : name;
    }

    /** Alike for al-Zawiyah, Zawiya and ZAWIYAH: without article, case, letters written twice, and an h at the end. */
    static String loosely(String name) {
        String plain = NameKey.of(name).map(NameKey::spelled).orElse(name);
        String bare = ARTICLE.matcher(plain).replaceFirst("");
        return TWICE.matcher(END.matcher(bare).replaceAll("")).replaceAll("$1");
    }
}
