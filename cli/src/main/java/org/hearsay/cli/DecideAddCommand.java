package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.core.Claim;
import org.hearsay.ledger.decision.Draft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a claim that the reader missed. */
@Command(
        name = "add",
        header = "A report makes a claim that the reader missed.",
        description =
                "%nAll is given in words that stand in the report, letter by letter. The claim counts like those that"
                    + " were read and says who added it; it holds when the report is read again, and goes along to a"
                    + " newer version of it that still has the words.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExample:",
            "  hearsay decide add mail-17 --kind resign --evidence \"Petrova is no longer at her desk\"",
            "      --role actor=Petrova --source \"a colleague\" --latest 2031-05-02 --by Ilan --why \"it says so\""
        })
final class DecideAddCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "REPORT", description = "The id of the report.")
    private String report = "";

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "What is claimed: ${COMPLETION-CANDIDATES}.")
    private String kind = "";

    @Option(
            names = "--evidence",
            required = true,
            paramLabel = "WORDS",
            description = "The words that carry it; they stand in the report once.")
    private String evidence = "";

    @Option(
            names = "--trigger",
            paramLabel = "WORDS",
            description = "Those of them that make it a claim of its kind. Default: all.")
    private Optional<String> trigger = Optional.empty();

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE=WORDS",
            description = "Who or what fills a role, in words of the report; may be given more than once.")
    private List<String> roles = List.of();

    @Option(
            names = "--source",
            paramLabel = "WORDS",
            description = "Who says it, in words of the report. Default: the report itself.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--where", paramLabel = "WORDS", description = "Where it was, in words of the report.")
    private Optional<String> where = Optional.empty();

    @Option(names = "--earliest", paramLabel = "DAY", description = "The first day: 2031-05-01.")
    private Optional<String> earliest = Optional.empty();

    @Option(names = "--latest", paramLabel = "DAY", description = "The last day.")
    private Optional<String> latest = Optional.empty();

    @Option(names = "--denied", description = "The words say that it is not so.")
    private boolean denied;

    @Option(
            names = "--certainty",
            paramLabel = "C",
            description = "How surely they say it: CT certain, PR probable, PS possible, UN uncommitted. Default: CT.")
    private Claim.Certainty certainty = Claim.Certainty.CT;

    @Option(
            names = "--realis",
            paramLabel = "R",
            description = "Whether it is so: actual, ongoing, future, hypothetical. Default: actual.")
    private Claim.Realis realis = Claim.Realis.ACTUAL;

    @Option(names = "--past", description = "Of a tie, post or the like: it no longer holds.")
    private boolean past;

    @Mixin
    private Ruled ruled = new Ruled();

    DecideAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return ruled.file(console, ledger -> ledger.sought().addition(draft()));
    }

    private Draft draft() {
        List<Map.Entry<String, String>> cast = new ArrayList<>();
        for (String role : roles) {
            int equals = role.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("'" + role + "' is not ROLE=WORDS");
            }
            cast.add(Map.entry(role.substring(0, equals), role.substring(equals + 1)));
        }
        return new Draft(
                report,
                Kinds.of(kind),
                evidence,
                trigger,
                cast,
                source,
                where,
                earliest.map(Meant::day),
                latest.map(Meant::day),
                denied ? Claim.Polarity.NEGATIVE : Claim.Polarity.POSITIVE,
                certainty,
                realis,
                past);
    }
}
