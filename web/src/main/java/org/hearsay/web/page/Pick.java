package org.hearsay.web.page;

/**
 * One of several values to choose from.
 *
 * @param value as it stands in the address; empty for any
 * @param name as a reader sees it
 */
public record Pick(String value, String name, boolean chosen) {}
