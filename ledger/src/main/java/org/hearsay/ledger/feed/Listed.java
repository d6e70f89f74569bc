package org.hearsay.ledger.feed;

/**
 * What a feed has listed.
 *
 * @param guid what tells it from others of the feed
 * @param address of its page, and the id of its report
 * @param stamp of all that the feed said of it
 * @param failures how often in a row its page could not be fetched; 0 once it was
 */
public record Listed(String guid, String address, String stamp, int failures) {}
