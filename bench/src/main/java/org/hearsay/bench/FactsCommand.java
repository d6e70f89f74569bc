package org.hearsay.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.bench.gold.EventFile;
import org.hearsay.bench.score.FactsScorer;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.query.FactQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores which claims of a ledger are put together as one fact. */
@Command(
        name = "facts",
        description =
                "Print how well the claims of a ledger that tell of events of the gold are put together as facts.",
        mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "GOLD", description = "A file of events, as bench/ledger/events.json.")
    private Path gold = Path.of("");

    @Mixin
    private ScoredLedger ledger = new ScoredLedger();

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Show the first N pairs of the events for tuning that are wrong.")
    private int errors;

    @Override
    public Integer call() {
        FactsScorer scorer = new FactsScorer(EventFile.read(gold));
        List<List<Assertion>> facts = new ArrayList<>();
        try (Ledger asked = ledger.open()) {
            asked.facts(
                    FactQuery.ALL,
                    known -> facts.add(
                            known.fact().claims().stream().map(Counted::claim).toList()));
        }
        scorer.score(facts, errors).lines().forEach(spec.commandLine().getOut()::println);
        return 0;
    }
}
