package org.hearsay.cli;

import java.util.List;
import org.hearsay.filing.Plain;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.tell.Decided;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who rules and why, and the filing of what is ruled. */
final class Ruled {

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who rules.")
    private String by = "";

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why, for those who come after.")
    private String why = "";

    /** What is ruled, once it is known what is meant. */
    interface Ruler {
        List<Ruling> rulings(Ledger ledger);
    }

    /**
     * Files rulings and brings all that is derived up to them.
     *
     * @throws Stop if there is nothing that one is about
     */
    int file(Console console, Ruler ruler) {
        existing(console);
        try (Ledger ledger = folder.open(console, new Waiting(console))) {
            List<Ruling> rulings = ruler.rulings(ledger);
            List<Long> numbers = ledger.decisions().decide(rulings, by, why);
            for (int i = 0; i < numbers.size(); i++) {
                console.say("hearsay: decision " + numbers.get(i) + ": " + Decided.words(rulings.get(i)));
            }
            ledger.settle();
            return Exit.OK;
        } catch (IllegalArgumentException e) {
            throw new Stop(Exit.USAGE, Plain.words(e), e);
        }
    }

    /** Takes a decision back. */
    int undo(Console console, long number) {
        existing(console);
        try (Ledger ledger = folder.open(console, new Waiting(console))) {
            ledger.decisions().undo(number, by, why);
            ledger.settle();
            console.say("hearsay: decision " + number + " is undone");
            return Exit.OK;
        } catch (IllegalArgumentException e) {
            throw new Stop(Exit.USAGE, Plain.words(e), e);
        }
    }

    /** Ruling makes no ledger where there is none. */
    private void existing(Console console) {
        folder.openExisting(console).close();
    }
}
