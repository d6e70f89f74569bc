package org.hearsay.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host, so that what names lead to can be tried. */
interface Names {

    List<InetAddress> of(String host) throws UnknownHostException;

    /** As this computer finds them. */
    static Names real() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
