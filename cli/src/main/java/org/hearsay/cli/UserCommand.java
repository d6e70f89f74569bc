package org.hearsay.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.filing.Plain;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.account.Account;
import org.hearsay.ledger.account.Accounts;
import org.hearsay.ledger.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes and changes the accounts of those who may sign in to the site. */
@Command(
        name = "user",
        header = "Say who may sign in to the site, and as what.",
        description = "%nA reader sees everything, a reviewer also decides and adds reports, an admin covers both.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay user add Ilan --role reviewer",
            "  hearsay user token Ilan --label nightly   print a token for a program, once"
        })
final class UserCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    UserCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    @Command(name = "add", description = "Make an account.", mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME", description = "Stands under what they decide.") String name,
            @Option(names = "--role", required = true, paramLabel = "ROLE", description = "reader, reviewer or admin.")
                    Role role,
            @Mixin NewPassword password,
            @Mixin LedgerFolder folder) {
        return change(folder, accounts -> {
            if (accounts.find(name).isPresent()) {
                throw new IllegalArgumentException("there is an account " + name + " already");
            }
            Account made = accounts.add(name, password.get(console), role);
            console.say("hearsay: " + made.name() + " may sign in as " + role.label());
        });
    }

    @Command(name = "list", description = "Print who may sign in, and as what.", mixinStandardHelpOptions = true)
    int list(@Mixin LedgerFolder folder) {
        try (Ledger ledger = folder.openExisting(console)) {
            ledger.accounts()
                    .all()
                    .forEach(each ->
                            console.print(each.name() + "\t" + each.role().label() + "\t"
                                    + each.since().toString().substring(0, 10) + "\n"));
            return Exit.OK;
        }
    }

    @Command(name = "role", description = "Give an account another role.", mixinStandardHelpOptions = true)
    int role(
            @Parameters(paramLabel = "NAME", description = "Whose account.") String name,
            @Parameters(paramLabel = "ROLE", description = "reader, reviewer or admin.") Role role,
            @Mixin LedgerFolder folder) {
        return change(folder, accounts -> {
            accounts.give(name, role);
            console.say("hearsay: " + name + " is " + role.label() + " now");
        });
    }

    @Command(
            name = "remove",
            description = "Remove an account with its tokens; what it decided stays.",
            mixinStandardHelpOptions = true)
    int remove(
            @Parameters(paramLabel = "NAME", description = "Whose account.") String name, @Mixin LedgerFolder folder) {
        return change(folder, accounts -> {
            accounts.remove(name);
            console.say("hearsay: " + name + " is out, and cannot sign in any more");
        });
    }

    @Command(
            name = "password",
            description = "Set another password, and end all sessions of the account.",
            mixinStandardHelpOptions = true)
    int password(
            @Parameters(paramLabel = "NAME", description = "Whose account.") String name,
            @Mixin NewPassword password,
            @Mixin LedgerFolder folder) {
        return change(folder, accounts -> {
            if (accounts.find(name).isEmpty()) {
                throw new IllegalArgumentException("there is no account " + name);
            }
            accounts.setPassword(name, password.get(console));
            console.say("hearsay: " + name + " has another password");
        });
    }

    @Command(
            name = "token",
            description = "Make a token for a program and print it, once; token list, token revoke NAME.",
            mixinStandardHelpOptions = true)
    int token(
            @Parameters(paramLabel = "NAME", description = "Whose, or list or revoke.") String name,
            @Parameters(paramLabel = "NAME", arity = "0..1", description = "After revoke: whose.")
                    Optional<String> second,
            @Option(names = "--label", paramLabel = "X", description = "What it is for.") Optional<String> label,
            @Mixin LedgerFolder folder) {
        if (name.equals("list")) {
            try (Ledger ledger = folder.openExisting(console)) {
                ledger.accounts()
                        .tokens()
                        .all()
                        .forEach(each -> console.print(each.account() + "\t" + each.label() + "\t"
                                + each.since().toString().substring(0, 10) + "\t"
                                + each.used().map(LocalDate::toString).orElse("never") + "\n"));
                return Exit.OK;
            }
        }
        String given = label.orElseThrow(() -> new Stop(Exit.USAGE, "needs --label"));
        boolean revoke = name.equals("revoke");
        if (revoke != second.isPresent()) {
            throw new Stop(Exit.USAGE, revoke ? "revoke whose? needs NAME" : "one NAME, not two");
        }
        return change(folder, accounts -> {
            if (revoke) {
                accounts.tokens().revoke(second.orElseThrow(), given);
                console.say("hearsay: the token " + given + " lets nobody in any more");
            } else {
                console.print(accounts.tokens().make(name, given) + "\n");
                console.say("hearsay: keep it well; it is not shown again");
            }
        });
    }

    private interface Change {
        void make(Accounts accounts);
    }

    private int change(LedgerFolder folder, Change change) {
        try (Ledger ledger = folder.open(console, new Waiting(console))) {
            change.make(ledger.accounts());
            return Exit.OK;
        } catch (IllegalArgumentException e) {
            throw new Stop(Exit.USAGE, Plain.words(e), e);
        }
    }
}
