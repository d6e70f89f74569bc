package org.hearsay.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.hearsay.filing.Tally;

/** How far a run is, drawn on standard error while that is a terminal; messages are said above it. */
final class Progress implements AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001B[2K";

    private final Console console;
    private final Tally tally;
    private Optional<ProgressBar> bar;

    private Progress(Console console, Tally tally, Optional<ProgressBar> bar) {
        this.console = console;
        this.tally = tally;
        this.bar = bar;
    }

    /** @param total how many bytes there are to read, asked for only if there is a terminal to draw on */
    static Progress of(Console console, Supplier<OptionalLong> total, Tally tally) {
        return new Progress(
                console, tally, console.errIsTerminal() ? Optional.of(bar(console, total.get())) : Optional.empty());
    }

    private static ProgressBar bar(Console console, OptionalLong total) {
        long bytes = total.orElse(-1);
        boolean large = bytes > 2_000_000;
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(bytes)
                .setUnit(large ? " MB" : " kB", large ? 1_000_000 : 1_000)
                .setStyle(ProgressBarStyle.builder()
                        .refreshPrompt("\r")
                        .leftBracket(" ")
                        .delimitingSequence("")
                        .rightBracket(" ")
                        .block('━')
                        .space('─')
                        .fractionSymbols(" ╸")
                        .rightSideFractionSymbol(' ')
                        .build())
                .setUpdateIntervalMillis(200)
                .setEtaFunction(state -> state.getNormalizedProgress() <= 0.001
                        ? Optional.empty()
                        : Optional.of(Duration.ofSeconds(
                                Math.round(state.getElapsedAfterStart().toMillis()
                                        / 1000.0
                                        * (1 / state.getNormalizedProgress() - 1)))))
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), Math.max(40, console.width() - 1)))
                .clearDisplayOnFinish()
                .build();
    }

    /** Draws that so many bytes lie behind. */
    void at(long consumed) {
        bar.ifPresent(drawn -> {
            drawn.setExtraMessage(" " + tally.rate(System.nanoTime()));
            drawn.stepTo(consumed);
        });
    }

    void say(String message) {
        bar.ifPresent(drawn -> console.err().print(CLEAR_LINE));
        console.say(message);
    }

    @Override
    public void close() {
        bar.ifPresent(drawn -> {
            drawn.close();
            console.err().print(CLEAR_LINE);
        });
        bar = Optional.empty();
    }
}
