package org.hearsay.bench.score;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares names by their words, without articles, titles and the possessive's ending. */
final class NameWords {

    private static final Pattern POSSESSIVE = Pattern.compile("(?U)[’']s?\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

    private final Set<String> small = WordFile.words("small-words.txt");

    /** Whether one of the names has all the words of the other. */
    boolean fit(String a, String b) {
        Set<String> wordsOfA = of(a);
        Set<String> wordsOfB = of(b);
        return wordsOfA.containsAll(wordsOfB) || wordsOfB.containsAll(wordsOfA);
    }

    /** The words of a name that tell it from others; all of them if none does. */
    Set<String> of(String name) {
        String plain = POSSESSIVE
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace("al-", "")
                .replace("el-", "");
        Set<String> all = WORD.matcher(plain).results().map(MatchResult::group).collect(Collectors.toSet());
        Set<String> telling = all.stream().filter(word -> !small.contains(word)).collect(Collectors.toSet());
        return telling.isEmpty() ? all : telling;
    }
}
