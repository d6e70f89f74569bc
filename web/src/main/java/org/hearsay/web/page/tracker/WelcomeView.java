package org.hearsay.web.page.tracker;

/**
 * What a ledger shows that has read nothing yet.
 *
 * @param going whether reports are being read
 */
public record WelcomeView(boolean going) {}
