package org.hearsay.ledger.query;

import java.util.List;

/**
 * What the ledger has on one heading.
 *
 * @param said the statements of which it is the source
 * @param about the statements in whose content it is mentioned
 * @param claims the claims in which it fills a role
 */
public record Who(Heading heading, List<Statement> said, List<Statement> about, List<FiledClaim> claims) {

    public Who {
        said = List.copyOf(said);
        about = List.copyOf(about);
        claims = List.copyOf(claims);
    }
}
