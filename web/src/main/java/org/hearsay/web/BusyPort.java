package org.hearsay.web;

/** Another program listens on the port. */
public final class BusyPort extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int port;

    BusyPort(int port, Throwable cause) {
        super("port " + port + " is in use", cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
