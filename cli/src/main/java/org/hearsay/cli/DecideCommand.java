package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.decision.Ruling.ClaimPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rules over what was read. */
@Command(
        name = "decide",
        header = "Rule over what was read: who is one, which claims do not hold, what is one origin.",
        description =
                "%nA ruling is kept apart from what was read, holds when reports are read again, and can be undone. A"
                    + " claim is meant by REPORT#CLAIM, or all claims of a fact by its id, as `hearsay facts --json`"
                    + " gives them.",
        commandListHeading = "%nRulings:%n",
        optionListHeading = "%nOptions:%n",
        synopsisSubcommandLabel = "RULING",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay decide merge \"Ana Petrova\" \"Anna Petrowa\" --by Ilan --why \"one passport\"",
            "  hearsay decide reject mail-17#c4 --by Ilan --why \"it is a question, not a claim\"",
            "  hearsay decide edit mail-17#c4 --earliest 2031-05-01 --latest 2031-05-02 --by Ilan --why \"see page 2\"",
            "  hearsay decide two-origins mail-17 radio-3 --by Ilan --why \"both reporters were there\""
        })
final class DecideCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which ruling?");
    }

    @Command(name = "merge", description = "Two full names are names of one.", mixinStandardHelpOptions = true)
    int merge(
            @Parameters(paramLabel = "NAME", description = "A full name.") String one,
            @Parameters(paramLabel = "NAME", description = "Another.") String other,
            @Mixin Ruled ruled) {
        return ruled.file(console, ledger -> List.of(new Ruling.Merge(one, other)));
    }

    @Command(
            name = "split",
            description = "Whoever goes by one full name is not the one who goes by another.",
            mixinStandardHelpOptions = true)
    int split(
            @Parameters(paramLabel = "NAME", description = "The full name of the one to part off.") String name,
            @Parameters(paramLabel = "FROM", description = "A full name of the other.") String from,
            @Mixin Ruled ruled) {
        return ruled.file(console, ledger -> List.of(new Ruling.Split(name, from)));
    }

    @Command(name = "reject", description = "A claim is not what its report says.", mixinStandardHelpOptions = true)
    int reject(
            @Parameters(paramLabel = "CLAIM", description = "REPORT#CLAIM, or the id of a fact.") String claim,
            @Mixin Ruled ruled) {
        return ruled.file(
                console,
                ledger -> ledger.sought().claims(claim).stream()
                        .map(place -> (Ruling) new Ruling.Reject(place))
                        .toList());
    }

    @Command(
            name = "edit",
            description = "A claim is of other days, or of somebody else.",
            mixinStandardHelpOptions = true)
    int edit(
            @Parameters(paramLabel = "CLAIM", description = "REPORT#CLAIM, or the id of a fact.") String claim,
            @Option(names = "--earliest", paramLabel = "DAY", description = "The first day: 2031-05-01.")
                    Optional<String> earliest,
            @Option(names = "--latest", paramLabel = "DAY", description = "The last day.") Optional<String> latest,
            @Option(names = "--role", paramLabel = "ROLE=NAME", description = "Who fills a role, by full name.")
                    List<String> roles,
            @Mixin Ruled ruled) {
        List<String> cast = Optional.ofNullable(roles).orElse(List.of());
        if (earliest.isEmpty() && latest.isEmpty() && cast.isEmpty()) {
            throw new Stop(Exit.USAGE, "nothing to edit: --earliest, --latest or --role says what");
        }
        return ruled.file(console, ledger -> {
            List<Ruling> rulings = new ArrayList<>();
            for (ClaimPlace place : ledger.sought().claims(claim)) {
                if (earliest.isPresent() || latest.isPresent()) {
                    rulings.add(new Ruling.Redate(place, earliest.map(Meant::day), latest.map(Meant::day)));
                }
                cast.forEach(role -> rulings.add(Meant.recast(place, role)));
            }
            return rulings;
        });
    }

    @Command(name = "one-origin", description = "Two reports are one origin.", mixinStandardHelpOptions = true)
    int oneOrigin(
            @Parameters(paramLabel = "REPORT", description = "The id of a report.") String a,
            @Parameters(paramLabel = "REPORT", description = "The id of another.") String b,
            @Mixin Ruled ruled) {
        return ruled.file(console, ledger -> Meant.origins(ledger, a, b, true));
    }

    @Command(name = "two-origins", description = "Two reports are not one origin.", mixinStandardHelpOptions = true)
    int twoOrigins(
            @Parameters(paramLabel = "REPORT", description = "The id of a report.") String a,
            @Parameters(paramLabel = "REPORT", description = "The id of another.") String b,
            @Mixin Ruled ruled) {
        return ruled.file(console, ledger -> Meant.origins(ledger, a, b, false));
    }

    @Command(
            name = "accept",
            description = "A person has looked at a fact and takes it to be so.",
            mixinStandardHelpOptions = true)
    int accept(
            @Parameters(paramLabel = "FACT", description = "Its id, or REPORT#CLAIM.") String fact,
            @Mixin Ruled ruled) {
        return ruled.file(
                console, ledger -> List.of(new Ruling.Accept(ledger.sought().fact(fact))));
    }

    @Command(
            name = "grade",
            description =
                    "By the Admiralty code: how far a source is to be trusted (A to F), or a fact believed (1 to 6).",
            mixinStandardHelpOptions = true)
    int grade(
            @Parameters(paramLabel = "SOURCE|FACT", description = "The full name of a source, or the id of a fact.")
                    String of,
            @Parameters(
                            paramLabel = "GRADE",
                            description =
                                    "A completely reliable … E unreliable, F cannot be judged; 1 confirmed by other"
                                            + " sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6"
                                            + " cannot be judged.")
                    String grade,
            @Mixin Ruled ruled) {
        return ruled.file(console, ledger -> List.of(Meant.grade(ledger, of, grade)));
    }
}
