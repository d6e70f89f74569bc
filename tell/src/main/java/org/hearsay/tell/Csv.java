package org.hearsay.tell;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of comma-separated values (RFC 4180), one a line. */
public final class Csv {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?(E-?[0-9]+)?");

    private Csv() {}

    /** A cell that a spreadsheet would take for a formula gets an apostrophe before it; a number is none. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String plain = Visible.line(text);
        String safe = !plain.isEmpty()
                        && "=+-@＝＋－＠".indexOf(plain.charAt(0)) >= 0
                        && !NUMBER.matcher(plain).matches()
                ? "'" + plain
                : plain;
        return safe.indexOf('"') >= 0 || safe.indexOf(',') >= 0 ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
