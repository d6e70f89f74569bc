package org.hearsay.bench.score;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.bench.gold.NameFile.Person;
import org.hearsay.bench.gold.NameFile.Standing;
import org.hearsay.ledger.resolve.NameKey;

/** Scores whom a register names against a list that was made by reading; those whose case is doubtful count neither way. */
public final class RegisterScorer {

    private final List<Person> people;

    public RegisterScorer(List<Person> people) {
        this.people = List.copyOf(people);
    }

    /**
     * @param named for each identity that the register has, all names that its claims call it by
     * @param misses how many of those to note who are missing or wrong
     */
    public Scores score(Map<String, Set<String>> named, int misses) {
        Tally tally = new Tally();
        Notes notes = new Notes(misses);
        Set<String> found = new TreeSet<>();
        named.forEach((identity, names) -> {
            Optional<Person> person =
                    people.stream().filter(each -> isCalled(each, names)).findFirst();
            Standing standing = person.map(Person::standing).orElse(Standing.NOT);
            if (standing == Standing.DEFECTED) {
                found.add(person.orElseThrow().name());
            } else if (standing == Standing.NOT) {
                tally.said++;
                notes.miss("wrong: " + String.join(", ", names));
            }
        });
        for (Person person : people) {
            if (person.standing() == Standing.DEFECTED) {
                tally.gold++;
                if (!found.contains(person.name())) {
                    notes.miss("missing: " + person.name());
                }
            }
        }
        tally.said += found.size();
        tally.hit = found.size();
        return new Scores(notes.lines(), List.of(tally.figure("register")));
    }

    private static boolean isCalled(Person person, Set<String> names) {
        Set<Optional<NameKey>> keys = new HashSet<>();
        names.forEach(name -> keys.add(NameKey.of(name)));
        return NameKey.of(person.name())
                        .map(key -> keys.contains(Optional.of(key)))
                        .orElse(false)
                || person.spellings().stream().anyMatch(each -> keys.contains(NameKey.of(each)));
    }
}
