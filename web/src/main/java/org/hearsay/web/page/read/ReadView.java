package org.hearsay.web.page.read;

import java.util.List;

/**
 * What the page for sending reports shows.
 *
 * @param going whether something is being read now: then it is asked again in a moment
 * @param done whether the last sending is read
 * @param said what is going on
 * @param thousandths how much lies behind
 * @param measured whether that is known, and not only that something goes on
 * @param troubles of the last sending
 * @param unread what could not be read, from any sending
 */
public record ReadView(
        boolean going,
        boolean done,
        String said,
        int thousandths,
        boolean measured,
        String counts,
        String left,
        List<String> troubles,
        List<String> unread) {

    public ReadView {
        troubles = List.copyOf(troubles);
        unread = List.copyOf(unread);
    }
}
