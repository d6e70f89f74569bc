package org.hearsay.web.page;

import java.util.List;
import java.util.Locale;
import org.hearsay.web.http.Ask;

/**
 * One of the pages that a long list is shown on, the one asked for as {@code page}.
 *
 * @param shown what is on it
 * @param range which of how many these are: "21–40 of 45 conflicts"
 * @param before the address of the page before, empty if this is the first
 * @param after the address of the page after, empty if this is the last
 */
public record ListPage<T>(List<T> shown, String range, String before, String after) {

    public ListPage {
        shown = List.copyOf(shown);
    }

    /**
     * @param size how many are on a page
     * @param one what one of them is called
     * @param many what several are called
     */
    public static <T> ListPage<T> of(List<T> all, int size, String one, String many, Ask ask) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int page = ask.number("page", 1, 1, pages);
        int first = (page - 1) * size;
        List<T> shown = all.subList(first, Math.min(all.size(), first + size));
        String range = shown.size() == all.size()
                ? Says.count(all.size(), one, many)
                : String.format(Locale.ROOT, "%,d–%,d of %,d %s", first + 1, first + shown.size(), all.size(), many);
        return new ListPage<>(
                shown, range, page > 1 ? ask.turned(page - 1) : "", page < pages ? ask.turned(page + 1) : "");
    }
}
