package org.hearsay.web.http;

import java.util.Optional;
import org.hearsay.ledger.account.Role;

/**
 * Who asks.
 *
 * @param name of the account; empty where the site asks nobody who they are
 */
public record Visitor(Optional<String> name, Role role, Way way) {

    /** How they came in. */
    public enum Way {

        /** The site is for whoever sits at this computer. */
        HERE,

        /** By a browser's cookie: what they send must come from a form of this site. */
        SESSION,

        /** By a token in the header {@code Authorization}, which no browser sends by itself. */
        TOKEN
    }

    /** Whoever sits at this computer. */
    static final Visitor HERE = new Visitor(Optional.empty(), Role.REVIEWER, Way.HERE);
}
