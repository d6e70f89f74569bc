package org.hearsay.export;

/**
 * What an export came to.
 *
 * @param rows how many lines were written, titles not counted
 * @param leftOut how many facts the format has no place for
 */
public record Exported(long rows, long leftOut) {}
