package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.bench.gold.ClaimCase;
import org.hearsay.bench.gold.ClaimCase.Wanted;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;

/**
 * Claims against cases made by hand. A claim is found if its kind is accepted, its core roles name the same entities and its
 * trigger lies at the evidence; of the claims found it is judged whether the rest is right. A claim that says once more what
 * gold has elsewhere is neither asked for nor wrong; every other that is not found in gold is wrong.
 */
final class ClaimsScorer implements GoldSet {

    /** So often a claim of gold may be said once more. */
    private static final int AGAIN = 3;

    private static final int SHOWN = 120;

    private final List<ClaimCase> cases;

    ClaimsScorer(List<ClaimCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /** What is counted over all cases. */
    private record Counts(Tally all, Map<String, Tally> byKind, ClaimJudge judge, WhoIsWho who, Notes notes) {

        List<Tally> of(String kind) {
            return List.of(all, byKind.computeIfAbsent(kind, key -> new Tally()));
        }
    }

    @Override
    public List<Report> reports() {
        return cases.stream().map(ClaimCase::report).toList();
    }

    @Override
    public Scores score(Readings readings, int misses) {
        Counts counts = new Counts(new Tally(), new TreeMap<>(), new ClaimJudge(), new WhoIsWho(), new Notes(misses));
        for (ClaimCase gold : cases) {
            score(gold, readings.of(gold.report(), counts.notes()), counts);
        }
        List<Figure> figures = new ArrayList<>();
        counts.byKind().forEach((kind, tally) -> figures.add(tally.figure(kind)));
        figures.add(counts.all().figure("claims"));
        figures.addAll(counts.judge().figures());
        figures.addAll(counts.who().figures());
        return new Scores(counts.notes().lines(), figures);
    }

    private static void score(ClaimCase gold, Reading reading, Counts counts) {
        InText inText = new InText(gold.report());
        Cast cast = new Cast(gold);
        Likeness likeness = new Likeness(cast);
        List<SaidClaim> claims = SaidClaim.of(reading, cast, inText);
        Map<Integer, Integer> matched = ClaimMatch.best(gold.claims(), claims, likeness);
        for (int i = 0; i < gold.claims().size(); i++) {
            Wanted wanted = gold.claims().get(i);
            boolean isFound = matched.containsKey(i);
            if (isFound || !wanted.optional()) {
                for (Tally tally : counts.of(wanted.kind())) {
                    tally.gold++;
                    tally.hit += isFound ? 1 : 0;
                    tally.said += isFound ? 1 : 0;
                }
            }
            Integer found = matched.get(i);
            if (found != null) {
                counts.judge().judge(wanted, claims.get(found), reading, cast, inText);
            } else if (!wanted.optional()) {
                counts.notes().miss(missed(gold.report(), wanted));
            }
        }
        counts.who().count(gold, claims, cast);
        List<SaidClaim> rest = IntStream.range(0, claims.size())
                .filter(j -> !matched.containsValue(j))
                .mapToObj(claims::get)
                .toList();
        countExtra(gold, rest, likeness, counts);
        inText.report(counts.notes());
    }

    private static void countExtra(ClaimCase gold, List<SaidClaim> rest, Likeness likeness, Counts counts) {
        Map<String, Integer> again = new HashMap<>();
        for (SaidClaim said : rest) {
            gold.claims().stream()
                    .filter(wanted -> again.getOrDefault(wanted.id(), 0) < AGAIN && likeness.of(wanted, said) > 0)
                    .findFirst()
                    .ifPresentOrElse(wanted -> again.merge(wanted.id(), 1, Integer::sum), () -> {
                        counts.of(said.kind()).forEach(tally -> tally.said++);
                        counts.notes().miss(extra(gold.report(), said));
                    });
        }
    }

    private static String missed(Report report, Wanted wanted) {
        return report.id() + " missed " + wanted.id() + " " + String.join("/", wanted.kinds()) + " "
                + firsts(wanted.roles()) + " | " + wanted.evidence().of(report.text());
    }

    private static String extra(Report report, SaidClaim said) {
        String words =
                said.evidence().stream().map(span -> span.of(report.text())).collect(Collectors.joining(" … "));
        return report.id() + " extra " + said.kind() + " " + firsts(said.roles()) + " | "
                + words.substring(0, Math.min(SHOWN, words.length()));
    }

    private static Map<String, String> firsts(Map<String, List<String>> roles) {
        Map<String, String> firsts = new TreeMap<>();
        roles.forEach((role, names) -> firsts.put(role, names.getFirst()));
        return firsts;
    }
}
