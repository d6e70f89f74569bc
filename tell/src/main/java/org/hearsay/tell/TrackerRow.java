package org.hearsay.tell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.core.Claim;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.KnownFact;

/**
 * A fact as a row of the tracker, in words.
 *
 * @param who whoever fills its first role
 * @param post what they are or were
 * @param when the days that bound it; empty where no report tells
 * @param where where to; where that is not told, where
 * @param origins how many independent ones: {@code 2–3} where that is not sure
 * @param first the day of the first report of it
 * @param id of the fact
 * @param judged what people judged of it: "accepted · credibility 2"; empty if nobody did
 */
public record TrackerRow(
        String who,
        String post,
        String when,
        String where,
        String status,
        String origins,
        String first,
        String id,
        String judged) {

    /** The titles of the columns, as they stand in a file. */
    public static final List<String> COLUMNS =
            List.of("who", "post", "when", "to where", "status", "origins", "first reported", "fact", "judged");

    /** @param posts of whoever fills the first role */
    public static TrackerRow of(KnownFact known, List<String> posts) {
        Fact fact = known.fact();
        String first = fact.roles().isEmpty() ? "" : fact.roles().getFirst().role();
        return new TrackerRow(
                filled(fact, first),
                posts.isEmpty() ? filled(fact, "post") : distinct(posts),
                fact.when().flatMap(Dates::days).orElse(""),
                whither(fact),
                fact.status().label(),
                range(fact.origins()),
                fact.firstReported(),
                fact.id(),
                Judged.brief(known));
    }

    /** The columns of a file. */
    public List<String> cells() {
        return List.of(who, post, when, where, status, origins, first, id, judged);
    }

    /** "1 origin", "2–3 origins". */
    public static String origins(Fact.Count count) {
        return range(count) + (count.most() == 1 ? " origin" : " origins");
    }

    private static String range(Fact.Count count) {
        return count.least() == count.most() ? Integer.toString(count.least()) : count.least() + "–" + count.most();
    }

    /** Each once, whatever its capitals: "President, president" is one post. */
    private static String distinct(List<String> posts) {
        Map<String, String> byWords = new LinkedHashMap<>();
        posts.forEach(post -> byWords.putIfAbsent(post.toLowerCase(Locale.ROOT), post));
        return String.join(", ", byWords.values());
    }

    private static String whither(Fact fact) {
        String to = filled(fact, "to");
        String place = to.isEmpty() ? filled(fact, "place") : to;
        return place.isEmpty() ? fact.where().map(Claim.Where::place).orElse("") : place;
    }

    private static String filled(Fact fact, String role) {
        return fact.roles().stream()
                .filter(each -> each.role().equals(role))
                .map(each -> each.who().map(Assertion.Party::name).orElse(each.words()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
