package org.hearsay.core;

import java.util.Locale;
import java.util.regex.Pattern;

/** Codes of languages: ISO 639, with or without a country; names are taken too, as people write them. */
public final class Languages {

    private static final Pattern ENGLISH = Pattern.compile("(?i)\\s*(?:(?:en|eng|english)(?:[-_].*)?)?");

    private Languages() {}

    /** Whether a code is that of English, or blank. */
    public static boolean isEnglish(String code) {
        return ENGLISH.matcher(code).matches();
    }

    /** What English calls a language: "Spanish" for "es"; the code itself where that is not known. */
    public static String name(String code) {
        String name = Locale.forLanguageTag(code.strip().replace('_', '-')).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }
}
