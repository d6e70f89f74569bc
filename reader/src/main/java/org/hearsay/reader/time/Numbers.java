package org.hearsay.reader.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers: {@code n} (how many: "12", "twenty-four", "two and a half", "a"), {@code ord} and {@code dom} (which one, which
 * day of the month), {@code year} ("1998", "nineteen ninety-eight"), {@code yy} ("'98"), {@code decade} ("1990s") and
 * {@code clock} ("10:30"), {@code dotclock} ("10.30"), {@code figures} ("07/06/2012"). The words are those of the kinds
 * {@code unit1}, {@code teen}, {@code ten}, {@code scale} and {@code ordinal} of the lexicon.
 */
final class Numbers {

    private static final Pattern CARDINAL = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(\\.\\d{1,4})?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");
    private static final Pattern YEAR = Pattern.compile("(?:1[0-9]|20|21)\\d\\d");
    private static final Pattern OLD = Pattern.compile("1[1-8]\\d\\d");
    private static final Pattern MODERN = Pattern.compile("19\\d\\d|20[0-4]\\d");
    private static final Pattern FULL_DECADE = Pattern.compile("((?:1[0-9]|20)\\d)0'?s");
    private static final Pattern SHORT_YEAR = Pattern.compile("'(\\d{2})");
    private static final Pattern DECADE = Pattern.compile("'?((?:1[0-9]|20)?\\d)0'?s");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])[:.]([0-5]\\d)(?:[:.]([0-5]\\d))?");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}");
    private static final Pattern FRACTION = Pattern.compile("([1-3])/([2-4])");

    /** A number and the index after its last piece. */
    private record Read(double value, int end) {}

    void look(Chart chart) {
        for (int i = 0; i < chart.size(); i++) {
            String text = chart.text(i);
            char first = text.charAt(0);
            if (first >= '0' && first <= '9' || first == '\'') {
                figures(chart, i, text);
            }
            if (first >= '0' && first <= '9' || !chart.nodesAt(i).isEmpty()) {
                int at = i;
                counted(chart, i).ifPresent(read -> {
                    chart.add(Node.word("n", at, read.end(), plain(read.value())));
                    if (read.value() < 1000) {
                        chart.add(Node.word("count", at, read.end(), plain(read.value())));
                    }
                    if (read.value() > 1 && read.value() < 100) {
                        chart.add(Node.word("severalof", at, read.end(), plain(read.value())));
                    }
                });
                word(chart, i, "article").ifPresent(one -> chart.add(Node.word("n", at, one.end(), "1")));
                ordinal(chart, i);
                spokenYear(chart, i);
            }
        }
    }

    private static void figures(Chart chart, int at, String text) {
        add(chart, at, "year", YEAR, text, 0);
        add(chart, at, "modern", MODERN, text, 0);
        add(chart, at, "oldyear", OLD, text, 0);
        add(chart, at, "yy", SHORT_YEAR, text, 1);
        add(chart, at, "decade", DECADE, text, 1);
        add(chart, at, "fulldecade", FULL_DECADE, text, 1);
        add(chart, at, "figures", FIGURES, text, 0);
        add(chart, at, text.indexOf('.') > 0 ? "dotclock" : "clock", CLOCK, text, 0);
        Matcher ordinal = ORDINAL.matcher(text);
        boolean isOrdinal = ordinal.matches();
        String number = isOrdinal ? ordinal.group(1) : text;
        if (isOrdinal) {
            chart.add(Node.word("ord", at, at + 1, number));
        }
        if (number.length() <= 2 && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int day = Integer.parseInt(number);
            if (day >= 1 && day <= 31) {
                chart.add(Node.word("dom", at, at + 1, number));
            }
        }
    }

    private static void add(Chart chart, int at, String kind, Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.matches()) {
            chart.add(Node.word(kind, at, at + 1, matcher.group(group)));
        }
    }

    /** "2", "2 1/2", "2.5", "two and a half", "a hundred", "two dozen". */
    private static Optional<Read> counted(Chart chart, int at) {
        Optional<Read> whole = figure(chart, at).or(() -> words(chart, at));
        return whole.map(read -> {
            if (chart.text(read.end()).equals("and")
                    && chart.text(read.end() + 1).equals("a")
                    && chart.text(read.end() + 2).equals("half")) {
                return new Read(read.value() + 0.5, read.end() + 3);
            }
            int next = chart.text(read.end()).equals("-") ? read.end() + 1 : read.end();
            Matcher fraction = FRACTION.matcher(chart.text(next));
            return fraction.matches() ? new Read(read.value() + quotient(fraction), next + 1) : read;
        });
    }

    private static Optional<Read> figure(Chart chart, int at) {
        Matcher number = CARDINAL.matcher(chart.text(at));
        if (number.matches()) {
            return Optional.of(new Read(Double.parseDouble(number.group().replace(",", "")), at + 1));
        }
        Matcher fraction = FRACTION.matcher(chart.text(at));
        return fraction.matches() ? Optional.of(new Read(quotient(fraction), at + 1)) : Optional.empty();
    }

    private static double quotient(Matcher fraction) {
        return Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2));
    }

    private static Optional<Read> words(Chart chart, int at) {
        double total = 0;
        double group = 0;
        int end = at;
        for (int i = at; i < chart.size(); ) {
            Optional<Read> small = small(chart, i);
            Optional<Read> scale = small.isPresent() ? Optional.empty() : word(chart, i, "scale");
            if (small.isPresent() && group % 100 == 0 && (group == 0 || group >= 100)) {
                group += small.get().value();
                i = small.get().end();
            } else if (scale.isPresent() && (group > 0 || end == at && i > at)) {
                double factor = scale.get().value();
                if (factor < 1000) {
                    group *= factor;
                } else {
                    total += group * factor;
                    group = 0;
                }
                i = scale.get().end();
            } else if (end == at
                    && i == at
                    && chart.text(i).equals("a")
                    && word(chart, i + 1, "scale").isPresent()) {
                group = 1;
                i++;
                continue;
            } else {
                break;
            }
            end = i;
            if (chart.text(i).equals("and")
                    && group >= 100
                    && small(chart, i + 1).isPresent()) {
                i++;
            }
        }
        return end == at ? Optional.empty() : Optional.of(new Read(total + group, end));
    }

    /** A number below a hundred in words. */
    private static Optional<Read> small(Chart chart, int at) {
        Optional<Read> ten = word(chart, at, "ten");
        if (ten.isEmpty()) {
            return word(chart, at, "unit1").or(() -> word(chart, at, "teen"));
        }
        int next = chart.text(at + 1).equals("-") ? at + 2 : at + 1;
        return word(chart, next, "unit1")
                .map(unit -> new Read(ten.get().value() + unit.value(), unit.end()))
                .or(() -> ten);
    }

    private static Optional<Read> word(Chart chart, int at, String kind) {
        return chart.nodesAt(at).stream()
                .filter(node -> node.kind().equals(kind))
                .findFirst()
                .map(node -> new Read(Double.parseDouble(node.argument()), node.end()));
    }

    /** "third", "twenty-first". */
    private static void ordinal(Chart chart, int at) {
        Optional<Read> ten = word(chart, at, "ten");
        int next = chart.text(at + 1).equals("-") ? at + 2 : at + 1;
        Optional<Read> read = ten.isEmpty()
                ? word(chart, at, "ordinal")
                : word(chart, next, "ordinal")
                        .filter(unit -> unit.value() < 10)
                        .map(unit -> new Read(ten.get().value() + unit.value(), unit.end()));
        read.ifPresent(ordinal -> {
            chart.add(Node.word("ord", at, ordinal.end(), plain(ordinal.value())));
            if (ordinal.value() <= 31) {
                chart.add(Node.word("dom", at, ordinal.end(), plain(ordinal.value())));
            }
        });
    }

    /** "nineteen ninety-eight", "two thousand and six". */
    private static void spokenYear(Chart chart, int at) {
        Optional<Read> century = word(chart, at, "teen")
                .or(() -> word(chart, at, "ten"))
                .filter(read -> read.value() >= 15 && read.value() <= 20);
        if (century.isPresent()) {
            small(chart, century.get().end())
                    .filter(read -> read.value() >= 10)
                    .map(read -> new Read(century.get().value() * 100 + read.value(), read.end()))
                    .ifPresent(read -> {
                        chart.add(Node.word("year", at, read.end(), plain(read.value())));
                        chart.add(Node.word("modern", at, read.end(), plain(read.value())));
                    });
        }
        words(chart, at)
                .filter(read -> read.value() >= 2000 && read.value() < 2030 && !isFigure(chart, at))
                .ifPresent(read -> chart.add(Node.word("spoken", at, read.end(), plain(read.value()))));
    }

    private static boolean isFigure(Chart chart, int at) {
        return Character.isDigit(chart.text(at).charAt(0));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
