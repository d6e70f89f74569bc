package org.hearsay.web.http;

/**
 * What the error page shows.
 *
 * @param status of HTTP
 */
public record Trouble(int status, String title, String advice) {}
