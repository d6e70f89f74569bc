package org.hearsay.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.hearsay.bench.gold.NameFile;
import org.hearsay.bench.score.RegisterScorer;
import org.hearsay.core.Kind;
import org.hearsay.core.Mention;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.FactQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores whom a ledger's register names. */
@Command(
        name = "register",
        description = "Print how many of those of a list, and how many others, the register of a ledger names.",
        mixinStandardHelpOptions = true)
final class RegisterCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "GOLD", description = "A list, as bench/ledger/defectors.tsv.")
    private Path gold = Path.of("");

    @Mixin
    private ScoredLedger ledger = new ScoredLedger();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            defaultValue = "defect",
            description = "Which kinds of facts make the register. Default: defect.")
    private List<String> kinds = List.of();

    @Option(names = "--errors", paramLabel = "N", description = "Show the first N who are missing or wrong.")
    private int errors;

    @Override
    public Integer call() {
        FactQuery query = FactQuery.ALL
                .of(ClaimQuery.ALL.ofKinds(kinds.stream().map(Kind::of).toList()))
                .asHappened();
        Map<String, Set<String>> named = new TreeMap<>();
        try (Ledger asked = ledger.open()) {
            asked.facts(query, known -> known.fact().claims().forEach(each -> actors(each, named)));
        }
        new RegisterScorer(NameFile.read(gold))
                .score(named, errors)
                .lines()
                .forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    private static void actors(Counted counted, Map<String, Set<String>> named) {
        counted.claim()
                .fillers("actor")
                .forEach(actor -> actor.who()
                        .filter(who -> who.named() && who.type().equals(Mention.Type.PERSON.label()))
                        .ifPresent(who -> named.computeIfAbsent(who.identity(), none -> new TreeSet<>())
                                .add(who.name())));
    }
}
