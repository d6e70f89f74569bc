package org.hearsay.ledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom or what names of one word stand for: the one person by far so called, or what is called by that word alone. */
final class BareNames {

    /** So many times as many reports as the others make one bearer of a surname the one meant. */
    private static final int BY_FAR = 6;

    /** The same for a surname that is a given name too, for one of namesakes, and for a name that is read as a place or body. */
    private static final int FARTHER = 8;

    private static final int KNOWN = 3;

    /** Words of other things must be so long to be compared by sound. */
    private static final int LONG = 5;

    /** What is read as a place or body and sounds like a person's surname must have so many letters to be that person. */
    private static final int UNMISTAKABLE = 7;

    private final List<Cluster> people;
    private final Map<Cluster, Set<String>> surnamed = new HashMap<>();
    private final List<Cluster> things = new ArrayList<>();
    private final List<Cluster> alone = new ArrayList<>();
    private final Unsure unsure;

    BareNames(List<Cluster> people, Unsure unsure) {
        this.people = List.copyOf(people);
        people.forEach(each -> surnamed.put(each, each.surnamed()));
        this.unsure = unsure;
    }

    /** @param forms names of one word, the most reported first */
    List<Cluster> cluster(List<Form> forms) {
        for (Form form : forms) {
            List<Cluster> bearers = people.stream()
                    .filter(each -> Likeness.surnameAlike(
                            each.head().parts().last(), form.parts().last()))
                    .toList();
            List<Cluster> spelledSo =
                    bearers.stream().filter(each -> bearsWord(each, form)).toList();
            if (!bearers.isEmpty() && isMeant(form, bearers)) {
                join(form, bearers, bearers);
            } else if (isMeantBySpelling(form, spelledSo)) {
                join(form, spelledSo, bearers);
            } else if (form.person() && (!bearers.isEmpty() || isGiven(form))) {
                form.entities().forEach(each -> apart(form, each, "a name of several, alone"));
                if (bearers.size() == 1) {
                    unsure.add(alone.getLast(), bearers.getFirst(), 0.4, "has the same surname");
                }
            } else {
                joinThing(form);
            }
        }
        List<Cluster> found = new ArrayList<>(things);
        found.addAll(alone);
        return found;
    }

    private Set<String> surnamed(Cluster each) {
        return surnamed.getOrDefault(each, Set.of());
    }

    private static boolean isGiven(Form form) {
        return form.parts().whole() && Nicknames.isGiven(form.parts().last());
    }

    private boolean isMeant(Form form, List<Cluster> bearers) {
        Cluster top = bearers.getFirst();
        int most = top.reports().size();
        long others =
                bearers.stream().skip(1).mapToLong(each -> without(top, each)).sum();
        int calls = form.reports().size();
        if (!form.person()) {
            return (bearsWord(top, form) || bearsLongSound(top, form))
                    && most >= Cluster.WELL_KNOWN
                    && most >= BY_FAR * others
                    && most >= FARTHER * calls;
        }
        if (!bearsSound(top, form) && most < Cluster.WELL_KNOWN) {
            return false;
        }
        int far = bearers.stream().skip(1).anyMatch(each -> isNamesake(each, top)) ? FARTHER : BY_FAR;
        return isGiven(form)
                ? most >= Cluster.WELL_KNOWN && most >= FARTHER * others && most >= calls
                : most >= KNOWN && most >= far * others && KNOWN * most >= calls;
    }

    /** Whether both have the same given name, as a father and his son may: whoever names one thinks of the other. */
    private static boolean isNamesake(Cluster one, Cluster other) {
        return one.head().parts().first().equals(other.head().parts().first());
    }

    /** In how many reports it bears its surname where the other is not told of: beside that one it is named in full. */
    private long without(Cluster top, Cluster each) {
        return surnamed(each).stream()
                .filter(report -> !top.reports().contains(report))
                .count();
    }

    /** Where several transliterated names sound alike, whoever is by far the one spelled so is meant. */
    private boolean isMeantBySpelling(Form form, List<Cluster> spelledSo) {
        return !spelledSo.isEmpty()
                && !isGiven(form)
                && spelledSo.getFirst().reports().size() >= Cluster.WELL_KNOWN
                && isMeant(form, spelledSo);
    }

    /** A long word that no gazetteer knows is nothing else's by chance if a letter makes it the surname. */
    private static boolean bearsLongSound(Cluster cluster, Form form) {
        String word = lastWord(form.entities().getFirst());
        return word.length() >= UNMISTAKABLE
                && form.entities().stream().noneMatch(LocalEntity::located)
                && cluster.forms().stream()
                        .filter(each -> each.person()
                                && each.parts().last().equals(form.parts().last()))
                        .anyMatch(each ->
                                Sounds.differInOne(lastWord(each.entities().getFirst()), word));
    }

    private static String lastWord(LocalEntity entity) {
        return Parts.words(entity.name()).getLast();
    }

    private static boolean bearsSound(Cluster cluster, Form form) {
        return cluster.forms().stream()
                .anyMatch(each -> each.parts().last().equals(form.parts().last()));
    }

    /** Whether the surname is spelled so too where it is read as a person's: Cameroon is not Cameron. */
    private static boolean bearsWord(Cluster cluster, Form form) {
        String word = lastWord(form.entities().getFirst());
        return cluster.forms().stream()
                .filter(Form::person)
                .anyMatch(each -> lastWord(each.entities().getFirst()).equals(word));
    }

    /** A report that names only another of the surname means that one, perhaps. */
    private void join(Form form, List<Cluster> meant, List<Cluster> bearers) {
        Cluster top = meant.getFirst();
        String name = top.head().entities().getFirst().name();
        List<LocalEntity> joining = new ArrayList<>();
        for (LocalEntity each : form.entities()) {
            boolean other = !top.reports().contains(each.report())
                    && bearers.stream()
                            .anyMatch(one -> one != top && surnamed(one).contains(each.report()));
            if (other) {
                apart(form, each, "the report names another of the surname");
            } else {
                joining.add(each);
            }
        }
        String why =
                bearers.size() == 1 ? "the only one of that surname is " + name : name + " is by far the one so called";
        joining.forEach(each -> top.add(each, why));
    }

    private void apart(Form form, LocalEntity entity, String why) {
        alone.add(new Cluster(form, entity, why));
    }

    private void joinThing(Form form) {
        things.stream()
                .filter(each -> alike(each.head(), form))
                .min(Comparator.comparing(Cluster::head, Form.MOST_REPORTED))
                .ifPresentOrElse(
                        each -> each.add(
                                form,
                                "the name of "
                                        + each.head().entities().getFirst().name() + " spelled another way"),
                        () -> things.add(new Cluster(form)));
    }

    private static boolean alike(Form one, Form other) {
        String sound = one.parts().last();
        return one.key().equals(other.key())
                || sound.length() >= LONG && Sounds.near(sound, other.parts().last(), LONG + 1);
    }
}
