package org.hearsay.cli.check;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values (RFC 4180; a semicolon or tab parts cells where the first line has those), with line numbers. */
public final class CsvRows {

    private final String text;
    private final char comma;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    /**
     * One line of a list.
     *
     * @param line its number, from 1; of one with line ends in quotes the first
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private CsvRows(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = this.text.lines().findFirst().orElse("");
        this.comma = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    /**
     * The rows that are not blank.
     *
     * @throws BadLine if a quote is never closed, or something follows one that is
     */
    public static List<Row> of(String text) {
        return new CsvRows(text).rows();
    }

    private List<Row> rows() {
        while (at < text.length()) {
            Row row = row();
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int begin = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add((at < text.length() && text.charAt(at) == '"' ? quoted() : plain()).strip());
            if (at < text.length() && text.charAt(at) == comma) {
                at++;
                continue;
            }
            endLine();
            return new Row(begin, cells);
        }
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && text.charAt(at) != comma && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        int begin = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                String rest = plain();
                if (!rest.isBlank()) {
                    throw new BadLine(line, "“" + rest.strip() + "” follows a closing quote");
                }
                return cell.toString();
            }
        }
        throw new BadLine(begin, "a quote that begins here is never closed");
    }

    /** A list that cannot be read, and where. */
    public static final class BadLine extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        BadLine(int line, String what) {
            super("line " + line + ": " + what);
        }
    }
}
