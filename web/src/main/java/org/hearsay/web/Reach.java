package org.hearsay.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From where a site can be asked.
 *
 * @param address on which it listens; not one that stands for all addresses of the computer
 * @param names that it goes by beside the address
 * @param signIn whether it asks who is there
 * @param proxies those through which it is asked, and whose word counts on who asks and whether by https
 */
public record Reach(InetAddress address, Set<String> names, boolean signIn, Set<InetAddress> proxies) {

    /** @throws IllegalArgumentException if others could ask and nobody would ask them who they are */
    public Reach {
        names = Set.copyOf(names);
        proxies = Set.copyOf(proxies);
        if (address.isAnyLocalAddress()) {
            throw new IllegalArgumentException("name one address of this computer, not " + address.getHostAddress()
                    + ", which stands for all of them");
        }
        if (!address.isLoopbackAddress() && !signIn) {
            throw new IllegalArgumentException(
                    "a site on " + address.getHostAddress() + " asks who is there: others can reach it");
        }
        if (!proxies.isEmpty() && !signIn) {
            throw new IllegalArgumentException(
                    "a site behind a proxy asks who is there (--sign-in): others can reach it" + " through the proxy");
        }
    }

    /** Without any proxy. */
    public Reach(InetAddress address, Set<String> names, boolean signIn) {
        this(address, names, signIn, Set.of());
    }

    /** For whoever sits at this computer. */
    public static Reach here() {
        return new Reach(loopback(), Set.of(), false);
    }

    /** 127.0.0.1. */
    public static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    /** The address as it stands in a link. */
    String host() {
        String text = address.getHostAddress();
        return address instanceof Inet6Address ? "[" + text.replaceAll("%.*", "") + "]" : text;
    }

    /** The addresses of the proxies, as a request has them. */
    Set<String> trusted() {
        return proxies.stream()
                .map(InetAddress::getHostAddress)
                .map(text -> text.replaceAll("%.*", ""))
                .collect(Collectors.toSet());
    }

    /** The names that it answers to. */
    Set<String> hosts() {
        Set<String> hosts = new LinkedHashSet<>(names);
        hosts.add(host());
        if (address.isLoopbackAddress()) {
            hosts.addAll(Set.of("127.0.0.1", "localhost", "[::1]"));
        }
        return hosts;
    }
}
