package org.hearsay.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.bench.gold.PeopleFile;
import org.hearsay.bench.score.PeopleScorer;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Member;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores who is who in a ledger. */
@Command(
        name = "people",
        description = "Print how many spellings of people of the gold stand under one identity, and how many people are"
                + " wrongly taken for one.",
        mixinStandardHelpOptions = true)
final class PeopleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "GOLD", description = "A file of people, as bench/ledger/people.json.")
    private Path gold = Path.of("");

    @Mixin
    private ScoredLedger ledger = new ScoredLedger();

    @Option(names = "--errors", paramLabel = "N", description = "Show the first N wrong merges and spellings apart.")
    private int errors;

    @Override
    public Integer call() {
        List<Member> members = new ArrayList<>();
        try (Ledger asked = ledger.open()) {
            asked.members(members::add);
        }
        new PeopleScorer(PeopleFile.read(gold))
                .score(members, errors)
                .lines()
                .forEach(spec.commandLine().getOut()::println);
        return 0;
    }
}
