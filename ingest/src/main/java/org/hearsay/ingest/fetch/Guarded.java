package org.hearsay.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.Dns;

/**
 * Lets through the addresses of hosts all of whose addresses are public. It is what the client itself asks when it connects, so that
 * the addresses that are connected to are those that were looked at, however often a name's answer changes.
 *
 * @param privately what an address is of that is not public; empty if it is
 */
record Guarded(Names names, Function<InetAddress, Optional<String>> privately) implements Dns {

    /** A host has an address that is not fetched from. */
    static final class Refused extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> found = names.of(host);
        for (InetAddress address : found) {
            Optional<String> of = privately.apply(address);
            if (of.isPresent()) {
                throw new Refused("leads to " + address.getHostAddress() + ", an address of " + of.get()
                        + ", and is not fetched unless --private-addresses allows it");
            }
        }
        return found;
    }
}
