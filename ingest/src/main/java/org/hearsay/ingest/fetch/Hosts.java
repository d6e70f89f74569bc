package org.hearsay.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be told of a host as it is written in an address, without asking for its name. */
final class Hosts {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern QUAD = Pattern.compile("(?:" + OCTET + "\\.){3}" + OCTET);
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9A-Fa-f]*)\\.?");

    private Hosts() {}

    /**
     * Whether it ends in a number as only addresses do, and is not written as four plain numbers: "0x7f000001", "0177.0.0.1" and
     * "127.1" are 127.0.0.1 to some programs and names to others (WHATWG URL, "ends in a number checker").
     */
    static boolean isUnclearNumber(String host) {
        return ENDS_IN_NUMBER.matcher(host).matches() && !QUAD.matcher(host).matches();
    }

    /** Whether it is this computer: {@code localhost}, a name under it, an address of the loopback or the one of no address. */
    static boolean isHere(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || literal(name)
                        .filter(address -> address.isLoopbackAddress() || address.isAnyLocalAddress())
                        .isPresent();
    }

    private static Optional<InetAddress> literal(String host) {
        if (!host.contains(":") && !QUAD.matcher(host).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
