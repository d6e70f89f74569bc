package org.hearsay.web.page.timeline;

import java.util.List;

/**
 * A timeline as it is drawn, in pixels.
 *
 * @param left where days begin; names of lanes stand before
 * @param steps of the axis
 */
public record TimelineDrawing(int width, int height, int left, List<Step> steps, List<Lane> lanes) {

    public TimelineDrawing {
        steps = List.copyOf(steps);
        lanes = List.copyOf(lanes);
    }

    /**
     * A step of the axis, and how many facts lie wholly in it.
     *
     * @param x where it begins
     * @param bar how high that number is drawn
     */
    public record Step(int x, int width, String label, String href, String title, int bar) {}

    /** @param y where it begins */
    public record Lane(String name, String href, int y, int height, List<Bar> bars) {

        public Lane {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A fact.
     *
     * @param shape {@code day}, {@code within} where it was on some day of these, {@code through} where it was so on all of them
     * @param openLeft whether it may reach back to before its bar
     * @param openRight whether it may go on after its bar
     * @param about whether its days are only about so
     * @param label what stands beside it
     * @param labelX where that begins, or ends where {@code before} is so
     * @param inside whether it stands on the bar itself
     * @param title all of it
     */
    public record Bar(
            String href,
            String shape,
            String status,
            int x,
            int y,
            int width,
            boolean openLeft,
            boolean openRight,
            boolean about,
            String label,
            int labelX,
            boolean before,
            boolean inside,
            String title) {}
}
