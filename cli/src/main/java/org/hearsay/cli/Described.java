package org.hearsay.cli;

/** What several commands say of what they take. */
final class Described {

    static final String INPUTS =
            "Reports: text files (.txt, .md), JSON Lines (.jsonl), folders of these, or - for standard input.";

    private Described() {}
}
