package org.hearsay.ledger.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.core.ResourceLines;

/** Lines of a page that belong to the site and not to the report. */
final class Furniture {

    /** Page furniture comes in short lines; longer ones are not looked at. */
    private static final int LONGEST = 400;

    private static final List<Sign> SIGNS = ResourceLines.of(Furniture.class, "boilerplate.tsv").stream()
            .map(Sign::of)
            .toList();

    private Furniture() {}

    static boolean is(String line) {
        String small = line.length() > LONGEST ? "" : line.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(sign -> sign.isIn(small));
    }

    /** Words that a line must have one of, which is quick to see, and what else must be found in it. */
    private record Sign(List<String> words, Optional<Pattern> pattern) {

        static Sign of(String line) {
            String[] fields = line.split("\t");
            Optional<Pattern> pattern = fields.length > 1 ? Optional.of(Pattern.compile(fields[1])) : Optional.empty();
            return new Sign(List.of(fields[0].split("\\|")), pattern);
        }

        boolean isIn(String line) {
            return words.stream().anyMatch(line::contains)
                    && pattern.map(each -> each.matcher(line).find()).orElse(true);
        }
    }
}
