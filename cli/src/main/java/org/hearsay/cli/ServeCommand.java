package org.hearsay.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.filing.Plain;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.BusyPort;
import org.hearsay.web.Reach;
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
        header = "Open a site on a ledger, to look at it with a browser.",
        description = "%nNothing is sent anywhere, and nobody else on the network sees it unless it is bound to another"
                + " address; then it asks who is there. It runs until Ctrl-C.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay serve --ledger north --port 9000",
            "  hearsay serve --bind 192.0.2.7 --name desk.example   for those who have an account (hearsay user add)",
            "  hearsay serve --sign-in --name desk.example --trust-proxy 127.0.0.1   behind a proxy with HTTPS"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65535;
    private static final String IN_DIGITS = "\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*";

    private final Console console;
    private int port = 8080;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "The address of this computer to listen on. Default: 127.0.0.1, which nobody else reaches.")
    private Optional<String> bind = Optional.empty();

    @Option(names = "--sign-in", description = "Ask who is there on 127.0.0.1 too.")
    private boolean signIn;

    @Option(names = "--name", paramLabel = "HOST", description = "A name that browsers know it by, beside the address.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--trust-proxy",
            paramLabel = "ADDRESS",
            description = "A proxy before it, whose word counts on who asks and whether by https.")
    private List<String> proxies = new ArrayList<>();

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
    private Ledger settled(Reach reach) {
        Ledger ledger = folder.open(console);
        try {
            someAccount(ledger, reach);
        } catch (Stop stop) {
            ledger.close();
            throw stop;
        }
        if (ledger.pending() > 0) {
            console.say("hearsay: working out who is who and which reports say the same …");
            ledger.settle();
        }
        return ledger;
    }

    /** @throws Stop if there is no such address */
    private Reach reach() {
        InetAddress address = bind.map(ServeCommand::address).orElseGet(Reach::loopback);
        Set<String> known =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        try {
            return new Reach(address, known, signIn || !address.isLoopbackAddress(), trusted());
        } catch (IllegalArgumentException e) {
            throw new Stop(Exit.USAGE, Plain.words(e), e);
        }
    }

    /** By their addresses: whom a name leads to is for others to say. */
    private Set<InetAddress> trusted() {
        return proxies.stream()
                .map(text -> {
                    if (!text.matches(IN_DIGITS)) {
                        throw new Stop(Exit.USAGE, "--trust-proxy takes an address in digits, not '" + text + "'");
                    }
                    try {
                        return InetAddress.getByName(text);
                    } catch (UnknownHostException e) {
                        throw new Stop(Exit.USAGE, "--trust-proxy takes an address, and '" + text + "' is none", e);
                    }
                })
                .collect(Collectors.toSet());
    }

    private static InetAddress address(String name) {
        try {
            InetAddress address = InetAddress.getByName(name);
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                throw new Stop(Exit.USAGE, "--bind takes an address of this computer, and " + name + " is none");
            }
            return address;
        } catch (IOException e) {
            throw new Stop(Exit.USAGE, "--bind takes an address of this computer, and '" + name + "' is none", e);
        }
    }

    /** A site that asks who is there lets nobody in before there is an account. */
    private void someAccount(Ledger ledger, Reach reach) {
        if (reach.signIn() && ledger.accounts().all().isEmpty()) {
            throw new Stop(
                    Exit.USAGE,
                    "nobody could sign in: this ledger has no account. Make one first: hearsay user add NAME --role"
                            + " admin");
        }
    }

    /** What who opens a site that others can reach should know; empty where nobody else can. */
    static Optional<String> warning(Reach reach) {
        return reach.address().isLoopbackAddress()
                ? Optional.empty()
                : Optional.of("passwords cross the network as they are: "
                        + (reach.proxies().isEmpty()
                                ? "trust that network, or put a proxy with HTTPS before it"
                                : "only the proxy should be able to reach this address"));
    }

    @Override
    public Integer call() {
        Reach reach = reach();
        try (Interruption interruption = Interruption.watched();
                Ledger ledger = settled(reach);
                Site site = Site.start(ledger, new Settings(reach, port, Clock.systemUTC(), console::say))) {
            console.print(site.address() + "\n");
            console.flush();
            warning(reach).ifPresent(text -> console.say("hearsay: " + text));
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
