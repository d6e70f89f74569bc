package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Report;

/** What the sources of one run share: how inputs are read, the disk, how far it is, and which ids are taken. */
record Run(Options options, Disk disk, Progress progress, SeenIds seen) {

    /** A report that was read at a place; if its id is taken it is called by its id and its place. */
    Item.Read read(Report read, String place, List<String> notes) {
        return read(read, place, notes, Map.of());
    }

    /** Likewise, of which it is known where its fields were found. */
    Item.Read read(Report read, String place, List<String> notes, Map<String, String> taken) {
        if (seen.take(read.id())) {
            return new Item.Read(read, notes, taken, progress.consumed());
        }
        String id = read.id() + " (" + place + ")";
        for (int i = 2; !seen.take(id); i++) {
            id = read.id() + " (" + place + ", " + i + ")";
        }
        List<String> more = new ArrayList<>(notes);
        more.add("the id '" + read.id() + "' is taken: read as '" + id + "'");
        return new Item.Read(renamed(read, id), more, taken, progress.consumed());
    }

    /** This run for what stands within one of its files. */
    Run inside() {
        return new Run(options, disk, progress.inside(), seen);
    }

    Item.Failed failed(String input, String reason) {
        return new Item.Failed(input, reason, progress.consumed());
    }

    private static Report renamed(Report report, String id) {
        return new Report(
                id,
                report.text(),
                report.headline(),
                report.publisher(),
                report.agency(),
                report.agencyBasis(),
                report.byline(),
                report.url(),
                report.published(),
                report.updated(),
                report.previous(),
                report.language());
    }
}
