package org.hearsay.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.filing.Tally;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactQuery;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that puts an answer back to a past day. */
final class AsOf {

    private Optional<LocalDate> day = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What was known then: only reports published up to that day count; undated ones from the day "
                    + "they were filed.")
    void day(String date) {
        day = Optional.of(DayOption.last(date, "--as-of", command));
    }

    Optional<LocalDate> day() {
        return day;
    }

    /** All facts as known then. */
    FactQuery facts() {
        return FactQuery.ALL.asOf(day);
    }

    /** Says so if the ledger has readings, or decisions, that no answer takes into account yet. */
    static void warn(Ledger ledger, Console console) {
        int readings = ledger.pending();
        int decisions = ledger.pendingDecisions();
        List<String> pending = new ArrayList<>();
        if (readings > 0) {
            pending.add(Tally.count(readings, "reading is", "readings are") + " filed");
        }
        if (decisions > 0) {
            pending.add(Tally.count(decisions, "decision is", "decisions are") + " made");
        }
        if (!pending.isEmpty()) {
            console.say(String.join(" and ", pending)
                    + " and not settled yet, and in no answer: run hearsay read or hearsay rebuild");
        }
    }
}
