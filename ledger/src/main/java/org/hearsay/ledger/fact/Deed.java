package org.hearsay.ledger.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.ResourceLines;

/**
 * What is done, where the words of a claim say more than its kind: a row of {@code deeds.tsv}.
 *
 * @param tells whether it tells, within a few days, what somebody did
 */
record Deed(String event, String name, boolean tells) {

    private static final Map<String, List<Row>> BY_EVENT = load();

    private record Row(Deed deed, Set<String> words, Set<String> others) {

        boolean fits(Set<String> said) {
            return words.stream().anyMatch(said::contains)
                    && (others.isEmpty() || others.stream().anyMatch(said::contains));
        }
    }

    /** The deed that the words of a claim of an event tell of, or else what they say it is about. */
    static Optional<Deed> of(Assertion claim, String event) {
        List<Row> rows = BY_EVENT.getOrDefault(event, List.of());
        return rows.isEmpty()
                ? Optional.empty()
                : of(rows, Stream.of(claim.words()))
                        .or(() -> of(rows, claim.fillers("about").stream().map(Assertion.Filler::words)));
    }

    private static Optional<Deed> of(List<Row> rows, Stream<String> phrases) {
        Set<String> said = new HashSet<>();
        phrases.forEach(each -> said.addAll(Phrase.words(each)));
        return rows.stream().filter(row -> row.fits(said)).map(Row::deed).findFirst();
    }

    private static Map<String, List<Row>> load() {
        Map<String, List<Row>> rows = new HashMap<>();
        for (String line : ResourceLines.of(Deed.class, "deeds.tsv")) {
            String[] cells = line.split("\\|", -1);
            rows.computeIfAbsent(cells[0], none -> new ArrayList<>())
                    .add(new Row(
                            new Deed(cells[0], cells[1].replace("!", ""), cells[1].endsWith("!")),
                            words(cells[2]),
                            words(cells[3])));
        }
        return Map.copyOf(rows);
    }

    private static Set<String> words(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(","));
    }
}
