package org.hearsay.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.BusyPort;
import org.hearsay.web.Settings;
import org.hearsay.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens a site on a ledger. */
@Command(
        name = "serve",
        header = "Open a site on a ledger, to look at it with a browser on this computer.",
        description = "%nNothing is sent anywhere, and nobody else on the network sees it. It runs until Ctrl-C.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExample:", "  hearsay serve --ledger north --port 9000"})
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65535;

    private final Console console;
    private int port = 8080;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Spec
    private CommandSpec command = CommandSpec.create();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where it listens. Default: 8080; 0 for any that is free.")
    void port(int value) {
        if (value < 0 || value > LAST_PORT) {
            throw new ParameterException(
                    command.commandLine(), "--port takes a number from 0 to " + LAST_PORT + ", not " + value);
        }
        port = value;
    }

    /** The ledger, with all in its answers that is filed. */
    private Ledger settled() {
        Ledger ledger = folder.open(console);
        if (ledger.pending() > 0) {
            console.say("hearsay: working out who is who and which reports say the same …");
            ledger.settle();
        }
        return ledger;
    }

    @Override
    public Integer call() {
        try (Interruption interruption = Interruption.watched();
                Ledger ledger = settled();
                Site site = Site.start(ledger, new Settings(port, Clock.systemUTC(), console::say))) {
            console.print(site.address() + "\n");
            console.flush();
            console.say("hearsay: open this address in a browser; Ctrl-C ends it");
            interruption.await();
            console.say("hearsay: ended");
            return Exit.OK;
        } catch (BusyPort e) {
            throw new Stop(
                    Exit.SOME_FAILED,
                    "port " + e.port() + " is in use: end what listens there, or choose another, as in --port "
                            + (e.port() < LAST_PORT ? e.port() + 1 : 8080),
                    e);
        }
    }
}
