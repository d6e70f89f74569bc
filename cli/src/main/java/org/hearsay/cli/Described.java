package org.hearsay.cli;

/** What several commands say of what they take. */
final class Described {

    static final String INPUTS =
            "Reports: .txt, .md, .html, .pdf, .docx, .eml, .jsonl, archives (.zip, .gz) or folders of these,"
                    + " addresses of pages (https://…), or - for standard input.";

    private Described() {}
}
