package org.hearsay.web.page.timeline;

import java.util.List;
import org.hearsay.web.page.Narrowing;

/**
 * What happened when.
 *
 * @param window what the drawing shows: "March 2031"
 * @param before the window before it
 * @param after the window after it
 * @param zooms how near one looks, to choose from
 * @param lanes what lanes are made by, to choose from
 * @param decades with facts, to go to
 * @param told how many facts are drawn, and which are not
 */
public record TimelineView(
        Narrowing narrowing,
        String window,
        Go before,
        Go after,
        List<Go> zooms,
        List<Go> lanes,
        List<Go> decades,
        List<Note> told,
        TimelineDrawing drawing) {

    public TimelineView {
        zooms = List.copyOf(zooms);
        lanes = List.copyOf(lanes);
        decades = List.copyOf(decades);
        told = List.copyOf(told);
    }

    /** A way to another view of it. */
    public record Go(String name, String href, String count, boolean here) {}

    /**
     * A sentence on what is drawn or is not.
     *
     * @param href where to see it; empty if nowhere
     * @param way what that link says
     */
    public record Note(String text, String href, String way) {}
}
