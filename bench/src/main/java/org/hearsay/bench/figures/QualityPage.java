package org.hearsay.bench.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page that says how well and how fast Hearsay reads: a preface, kept as text, and a table for each set. */
public final class QualityPage {

    private static final String PREFACE = "quality-preface.md";

    private QualityPage() {}

    /** The page, in Markdown. */
    public static String of(List<Expected> sets) {
        return preface() + sets.stream().map(QualityPage::section).collect(Collectors.joining());
    }

    private static String section(Expected expected) {
        StringBuilder page = new StringBuilder();
        page.append("\n## ")
                .append(expected.title())
                .append(": ")
                .append(expected.set())
                .append("\n\n");
        page.append(expected.about()).append(' ').append(stamp(expected)).append("\n\n");
        boolean balanced = expected.figures().stream()
                .anyMatch(figure -> figure.precision().isPresent());
        page.append("| measure | asked | measured |")
                .append(balanced ? " precision | recall |" : "")
                .append('\n');
        page.append("|---|---|---|").append(balanced ? "---|---|" : "").append('\n');
        for (ExpectedFigure figure : expected.figures()) {
            page.append("| ").append(figure.measure()).append(", ").append(figure.unit());
            page.append(" | ")
                    .append(asked(figure))
                    .append(" | ")
                    .append(measured(figure))
                    .append(" |");
            if (balanced) {
                page.append(' ').append(twoDecimals(figure.precision())).append(" | ");
                page.append(twoDecimals(figure.recall())).append(" |");
            }
            page.append('\n');
        }
        return page.toString();
    }

    private static String stamp(Expected expected) {
        return expected.measured()
                .map(stamp -> "Measured on " + stamp.date() + " with reader " + stamp.reader() + ", model `"
                        + stamp.model().substring(0, Math.min(12, stamp.model().length())) + "`"
                        + stamp.machine().map(machine -> ", on " + machine).orElse("") + ".")
                .orElse("Not measured yet.");
    }

    private static String asked(ExpectedFigure figure) {
        return figure.atLeast()
                .map(floor -> "at least " + plain(floor))
                .or(() -> figure.atMost().map(ceiling -> "at most " + plain(ceiling)))
                .orElse("");
    }

    private static String measured(ExpectedFigure figure) {
        String value = twoDecimals(figure.value());
        return figure.isReached().orElse(true) ? value : value + " (short)";
    }

    private static String twoDecimals(Optional<Double> value) {
        return value.map(number -> String.format(Locale.ROOT, "%.2f", number)).orElse("");
    }

    private static String plain(double value) {
        return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
    }

    private static String preface() {
        try (InputStream in = QualityPage.class.getResourceAsStream(PREFACE)) {
            if (in == null) {
                throw new IllegalStateException(PREFACE + " is missing beside " + QualityPage.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(PREFACE, e);
        }
    }
}
