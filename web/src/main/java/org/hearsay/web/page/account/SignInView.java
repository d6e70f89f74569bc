package org.hearsay.web.page.account;

/**
 * What the page for signing in shows.
 *
 * @param next where it leads
 * @param name as it was written before; empty if nothing was
 * @param trouble what was wrong before; empty if nothing was
 */
public record SignInView(String next, String name, String trouble) {}
