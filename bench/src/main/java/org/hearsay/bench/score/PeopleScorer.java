package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.bench.gold.PeopleFile.Person;
import org.hearsay.core.Mention;
import org.hearsay.ledger.query.Member;

/**
 * Scores who is who across reports: how many spellings of one person stand under one identity, and which identities stand for
 * several people. A spelling is right if at least half of the reports that use it have it under the identity that most have.
 */
public final class PeopleScorer {

    private final List<Person> people;

    public PeopleScorer(List<Person> people) {
        this.people = List.copyOf(people);
    }

    /** @param misses how many wrong merges and spellings apart to note */
    public Scores score(List<Member> members, int misses) {
        Map<String, List<Member>> of = new TreeMap<>();
        Map<String, Set<String>> shared = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        for (Member member : members) {
            person(member).ifPresent(person -> {
                of.computeIfAbsent(person.id(), none -> new ArrayList<>()).add(member);
                shared.computeIfAbsent(member.identity(), none -> new TreeSet<>())
                        .add(person.id());
                names.put(member.identity(), member.identityName());
            });
        }
        Notes notes = new Notes(misses);
        int wrong = 0;
        for (Map.Entry<String, Set<String>> each : shared.entrySet()) {
            if (each.getValue().size() > 1) {
                wrong++;
                notes.miss("merged: " + String.join(", ", each.getValue()) + " as " + names.get(each.getKey()));
            }
        }
        Tally tally = new Tally();
        people.stream()
                .filter(Person::scored)
                .forEach(person -> tally.add(person.id(), of.getOrDefault(person.id(), List.of()), notes));
        return new Scores(
                notes.lines(),
                List.of(
                        new Figure.Share("spellings under one identity", tally.rightForms, tally.forms),
                        new Figure.Share("names in reports under it", tally.rightMembers, tally.members),
                        new Figure.Count("wrong merges", wrong)));
    }

    /** The one person that a name of a report can only be. */
    private Optional<Person> person(Member member) {
        List<Person> owners = people.stream()
                .filter(each -> each.goesBy(member.name(), member.report()))
                .toList();
        return owners.size() == 1
                ? Optional.of(owners.getFirst())
                        .filter(each -> member.type() == Mention.Type.PERSON
                                || !each.ambiguous().contains(member.name()))
                : Optional.empty();
    }

    private static final class Tally {

        private int forms;
        private int rightForms;
        private int members;
        private int rightMembers;

        void add(String person, List<Member> all, Notes notes) {
            String main = all.stream()
                    .collect(Collectors.groupingBy(Member::identity, TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Comparator.comparingLong(Map.Entry::getValue))
                    .map(Map.Entry::getKey)
                    .orElse("");
            Map<String, List<Member>> byForm =
                    all.stream().collect(Collectors.groupingBy(Member::name, TreeMap::new, Collectors.toList()));
            byForm.forEach((form, of) -> {
                int right = Math.toIntExact(
                        of.stream().filter(each -> each.identity().equals(main)).count());
                forms++;
                members += of.size();
                rightMembers += right;
                if (right * 2 >= of.size()) {
                    rightForms++;
                } else {
                    notes.miss("apart: " + person + " as " + form + ", " + right + " of " + of.size());
                }
            });
        }
    }
}
