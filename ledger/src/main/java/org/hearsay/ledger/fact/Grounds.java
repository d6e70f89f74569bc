package org.hearsay.ledger.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.ResourceLines;

/** What the reasons that a reading gives for a claim ({@link org.hearsay.core.Claim#why}) say of how it came by its parts. */
final class Grounds {

    private static final Set<String> NEGATORS = Set.copyOf(ResourceLines.of(Grounds.class, "negators.tsv"));

    /** "'not' beside 'fled'": which word stands beside which. */
    private static final Pattern BESIDE = Pattern.compile("'(.+)' beside '(.+)'");

    private static final String UNDER = "under '";

    private static final String NOBODY = "nobody is said to have done it";

    /** "when: 'Now' dates 'leaves'": the day of which other word it is. */
    private static final Pattern DATES = Pattern.compile("when: '.+' dates '.+'");

    /** "when: 'ten days ago'". */
    private static final Pattern AGO = Pattern.compile("when: '.+ ago'.*");

    private Grounds() {}

    /** Whether its own words are negated: "did not flee", "nobody fled". */
    static boolean isNegated(Assertion claim) {
        List<String> own = List.of(claim.words().split(" "));
        return claim.why().contains(NOBODY)
                || claim.why().stream()
                        .map(BESIDE::matcher)
                        .filter(Matcher::matches)
                        .anyMatch(each -> own.contains(each.group(2))
                                && NEGATORS.contains(each.group(1).toLowerCase(Locale.ROOT)));
    }

    /** Whether it is not so only by what other words make of it: "was kept from fleeing", "had no plans to", "without fleeing". */
    static boolean isKeptFrom(Assertion claim) {
        return !isNegated(claim)
                && claim.why().stream()
                        .anyMatch(each ->
                                each.startsWith(UNDER) || BESIDE.matcher(each).matches());
    }

    /** Whether its day is told of another word of its sentence: "now his death leaves them alone". */
    static boolean isDatedByAnother(Assertion claim) {
        return claim.why().stream().anyMatch(each -> DATES.matcher(each).matches());
    }

    /** Whether its day is told by how long ago it was. */
    static boolean isCountedBack(Assertion claim) {
        return claim.why().stream().anyMatch(each -> AGO.matcher(each).matches());
    }
}
