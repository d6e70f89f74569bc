package org.hearsay.cli;

/** Whether to print in colours. */
enum Colours {
    AUTO,
    ALWAYS,
    NEVER
}
