package org.hearsay.ledger.query;

import org.hearsay.core.Mention;

/**
 * Somebody or something that goes by a name in one report, and who that is across reports.
 *
 * @param report the id of the report
 * @param name the fullest name that the report has
 * @param identity the id of whom it is across reports
 * @param identityName the fullest name of that one, as most reports spell it
 */
public record Member(String report, String name, Mention.Type type, String identity, String identityName) {}
