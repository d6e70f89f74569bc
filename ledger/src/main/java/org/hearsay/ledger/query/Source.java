package org.hearsay.ledger.query;

import java.util.Optional;
import org.hearsay.core.Attribution;

/**
 * One who is cited, and how what they said has fared.
 *
 * @param identity across reports; empty for one who is not named
 * @param name as most reports spell it, or the words for one who is not named
 * @param kind what most reports take it for
 * @param grade how far a person ruled that it is to be trusted, A to F
 * @param statements how often it is cited
 * @param reports in how many reports
 * @param facts how many facts it is the source of a claim of
 * @param borneOut how many of these have another origin beside, or were confirmed, and are not in dispute
 * @param contradicted how many of these are disputed, denied or retracted
 */
public record Source(
        Optional<String> identity,
        String name,
        Attribution.Speaker kind,
        Optional<String> grade,
        int statements,
        int reports,
        int facts,
        int borneOut,
        int contradicted) {}
