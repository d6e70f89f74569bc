package org.hearsay.ledger.settle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.origin.Copying;
import org.hearsay.ledger.origin.Runs;
import org.hearsay.ledger.store.Batches;
import org.hearsay.ledger.store.Keys;
import org.hearsay.ledger.store.Packed;
import org.jdbi.v3.core.Handle;

/** Compares the reports that come in with all that may share copy with them. A report's text never changes, so once is enough. */
final class CopyBlocks {

    /** Texts of so many words together are held at once. */
    private static final int AT_ONCE = 2_000_000;

    private static final String ENTERING = "SELECT report FROM reading WHERE seq IN (SELECT number FROM"
            + " entering_reading) AND report NOT IN (SELECT reading.report FROM settled JOIN reading ON reading.seq ="
            + " settled.reading) ORDER BY report";

    private static final String CANDIDATES =
            "SELECT report, runs FROM wording WHERE report IN (SELECT other.report FROM"
                    + " sketch JOIN sketch AS other ON other.band = sketch.band AND other.report <> sketch.report"
                    + " WHERE sketch.report = ?) ORDER BY report";

    private static final String TEXT = "SELECT newest_reading.json AS json, " + Keys.COLUMNS
            + " FROM newest_reading JOIN report ON report.seq = newest_reading.report WHERE report.seq = ?";

    private final Handle handle;
    private final Kept<Long, Text> texts;

    CopyBlocks(Handle handle) {
        this.handle = handle;
        this.texts = new Kept<>(AT_ONCE, text -> text.copying().words(), this::load);
    }

    void settle() {
        handle.createQuery(ENTERING).mapTo(Long.class).forEach(this::settle);
    }

    private void settle(long report) {
        Runs runs = texts.get(report).copying().runs();
        sketch(report, runs);
        candidates(report, runs).forEach(other -> compare(Math.min(report, other), Math.max(report, other)));
    }

    private void sketch(long report, Runs runs) {
        Batches batches = new Batches(handle);
        Batches.Rows bands = batches.of("INSERT INTO sketch VALUES (?, ?)");
        texts.get(report).copying().sketch().forEach(band -> bands.add(band, report));
        batches.send();
        handle.execute("INSERT INTO wording VALUES (?, ?)", report, runs.written());
    }

    /** Most reports with a band in common have a turn of phrase in common and nothing else: their texts are not looked at. */
    private List<Long> candidates(long report, Runs runs) {
        return handle
                .createQuery(CANDIDATES)
                .bind(0, report)
                .map((row, context) -> Map.entry(row.getLong("report"), Runs.read(row.getBytes("runs"))))
                .stream()
                .filter(each -> runs.mayShare(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Compares two reports in the order of their keys, so that nothing hangs on which came in first. */
    private void compare(long a, long b) {
        Text one = texts.get(a);
        Text other = texts.get(b);
        boolean turned = one.key().compareTo(other.key()) > 0;
        Optional<Copy> copy = turned
                ? other.copying().shared(one.copying()).map(Copy::turned)
                : one.copying().shared(other.copying());
        copy.ifPresent(each -> handle.execute(
                "INSERT INTO shared_copy VALUES (?, ?, ?, ?)",
                a,
                b,
                each.relation().label(),
                Passages.written(each.passages())));
    }

    private Text load(long report) {
        return handle.createQuery(TEXT)
                .bind(0, report)
                .map((row, context) -> new Text(Keys.key(row, ""), Copying.of(Packed.text(row.getBytes("json")))))
                .one();
    }

    private record Text(String key, Copying copying) {}
}
