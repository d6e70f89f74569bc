package org.hearsay.ledger.fact;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hearsay.core.ResourceLines;

/** What numbers words stand for: those of {@code numbers.tsv}, and digits. */
final class Numerals {

    private static final Map<String, Integer> NUMBERS = ResourceLines.of(Numerals.class, "numbers.tsv").stream()
            .map(line -> line.split("\\|"))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Integer.valueOf(cells[1])));

    private Numerals() {}

    /** Whether it is a word, not digits, for a number. */
    static boolean isWord(String word) {
        return NUMBERS.containsKey(word);
    }

    /** The whole number that words give, "two hundred" but not "dozens". */
    static OptionalInt value(List<String> words) {
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
}
