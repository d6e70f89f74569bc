package org.hearsay.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Days as they are written on the command line: {@code 2031-05-02}, or a month or year for its first or last day. */
final class DayOption {

    private DayOption() {}

    static LocalDate first(String date, String option, CommandSpec command) {
        String plain = date.strip();
        return checked(date, option, command, () -> switch (plain.length()) {
            case 4 -> Year.parse(plain).atDay(1);
            case 7 -> YearMonth.parse(plain).atDay(1);
            default -> LocalDate.parse(plain);
        });
    }

    static LocalDate last(String date, String option, CommandSpec command) {
        String plain = date.strip();
        return checked(date, option, command, () -> switch (plain.length()) {
            case 4 -> Year.parse(plain).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(plain).atEndOfMonth();
            default -> LocalDate.parse(plain);
        });
    }

    private static LocalDate checked(
            String date, String option, CommandSpec command, java.util.function.Supplier<LocalDate> day) {
        try {
            return day.get();
        } catch (DateTimeException e) {
            throw new ParameterException(
                    command.commandLine(), option + " takes 2031-05-02, 2031-05 or 2031, not '" + date + "'", e);
        }
    }
}
