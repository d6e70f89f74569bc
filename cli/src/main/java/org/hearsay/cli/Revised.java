package org.hearsay.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.filing.Tally;
import org.hearsay.filing.feed.FeedRun;
import org.hearsay.filing.feed.Revision;
import org.hearsay.tell.Visible;

/** What came of asking for a feed, in words. */
final class Revised {

    private Revised() {}

    /** A later version of a report: its headline and address, and the sentences that came (+) and went (-). */
    static String lines(Revision revision) {
        return Stream.of(
                        Stream.of("later version: " + revision.headline() + " (" + revision.report() + ")"),
                        revision.come().stream().map(sentence -> "  + " + sentence),
                        revision.gone().stream().map(sentence -> "  - " + sentence))
                .flatMap(lines -> lines)
                .map(Visible::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** One sentence on the whole. */
    static String summary(String name, FeedRun.Outcome outcome, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%s: %s listed, %,d fetched, %,d filed, %,d later versions, %,d failed%s",
                name,
                Tally.count(outcome.listed(), "item", "items"),
                outcome.fetched(),
                tally.filed(),
                outcome.revised().size(),
                outcome.failed(),
                outcome.left() == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ", %,d left until %s because the server had enough",
                                outcome.left(),
                                WatchCommand.minute(outcome.feed().due())));
    }
}
