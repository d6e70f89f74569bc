package org.hearsay.ingest.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of pages as one text. The first and last lines of a page that other pages have too, but for digits, are running heads; a
 * line there that is only a number is a page's. A word is put together where a line ends in a hyphen and the next goes on in small
 * letters.
 */
final class RunningText {

    /** Begins a line that begins a paragraph (U+2029). */
    static final String PARAGRAPH = "\u2029";

    /** How many lines at each end of a page may be running heads. */
    private static final int EDGE = 2;

    private static final String NUMBER = "(?i)(?:page\\s*|-\\s*|\u2013\\s*)?#(?:\\s*(?:of|/)\\s*#)?(?:\\s*[-\u2013])?";

    private RunningText() {}

    static String of(List<List<String>> pages) {
        Map<String, Integer> heads = new HashMap<>();
        for (List<String> page : pages) {
            edges(page).stream().map(RunningText::form).distinct().forEach(form -> heads.merge(form, 1, Integer::sum));
        }
        int often = Math.max(2, (pages.size() + 1) / 2);
        StringBuilder text = new StringBuilder();
        for (List<String> page : pages) {
            boolean first = true;
            for (int i = 0; i < page.size(); i++) {
                String form = form(page.get(i));
                boolean isEdge = i < EDGE || i >= page.size() - EDGE;
                if (isEdge && (heads.getOrDefault(form, 0) >= often || pages.size() > 1 && form.matches(NUMBER))) {
                    continue;
                }
                append(text, page.get(i), first);
                first = false;
            }
        }
        return text.toString().strip();
    }

    private static List<String> edges(List<String> page) {
        List<String> edges = new ArrayList<>(page.subList(0, Math.min(EDGE, page.size())));
        edges.addAll(page.subList(Math.max(edges.size(), page.size() - EDGE), page.size()));
        return edges;
    }

    private static String form(String line) {
        return line.replace(PARAGRAPH, "").strip().replaceAll("\\d+", "#");
    }

    /** A paragraph goes on over the end of a page unless its last line ends a sentence. */
    private static void append(StringBuilder text, String marked, boolean firstOfPage) {
        String line = marked.replace(PARAGRAPH, "").strip();
        boolean begins = marked.contains(PARAGRAPH) && !(firstOfPage && goesOn(text));
        if (text.isEmpty()) {
            text.append(line);
        } else if (begins) {
            text.append("\n\n").append(line);
        } else if (isCut(text) && Character.isLowerCase(line.codePointAt(0))) {
            text.setLength(text.length() - 1);
            text.append(line);
        } else {
            text.append(' ').append(line);
        }
    }

    private static boolean goesOn(StringBuilder text) {
        return !text.isEmpty() && ".!?:\"\u201D\u2019".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isCut(StringBuilder text) {
        int last = text.length() - 1;
        return last > 0
                && (text.charAt(last) == '-' || text.charAt(last) == '\u00AD' || text.charAt(last) == '\u2010')
                && Character.isLetter(text.charAt(last - 1));
    }
}
