package org.hearsay.bench.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** People of whom something is so, is doubtful or is not so: a file such as {@code bench/ledger/defectors.tsv}. */
public final class NameFile {

    private NameFile() {}

    /** Whether it is so of somebody. */
    public enum Standing {
        DEFECTED,
        DOUBTFUL,
        NOT
    }

    /** @param spellings every full name that reports give */
    public record Person(Standing standing, String name, List<String> spellings) {
        public Person {
            spellings = List.copyOf(spellings);
        }
    }

    /** @throws GoldFormatException if a line is not a standing, a name and spellings; the message says which */
    public static List<Person> read(Path file) {
        List<Person> people = new ArrayList<>();
        for (String line : GoldFiles.text(file).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t");
            try {
                people.add(new Person(
                        Standing.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                        fields[1],
                        List.of(fields[2].split("\\|"))));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new GoldFormatException(file, "has a line that is no standing, name and spellings: " + line, e);
            }
        }
        return people;
    }
}
