package org.hearsay.tell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.tell.Nouns.Person;

/** Puts verbs into their forms: "defected", "did not defect", "is probably being held", "would resign". */
final class Verbs {

    private final Map<String, Forms> irregular = new HashMap<>();

    private record Forms(String third, String past, String ing) {}

    /** When, and whether in fact. */
    enum Mood {
        PAST,
        PRESENT,
        PROGRESSIVE,
        FUTURE,
        HYPOTHETICAL
    }

    /**
     * A verb group under way.
     *
     * @param finite the word that agrees with the subject
     * @param helps whether "not" can follow it
     * @param rest what comes after
     */
    private record Group(String finite, boolean helps, String rest) {}

    Verbs() {
        for (List<String> row : Sheet.rows("verbs.tsv")) {
            irregular.put(row.get(0), new Forms(row.get(1), row.get(2), row.get(3)));
        }
    }

    /**
     * The verb with its helpers.
     *
     * @param base "defect", "be"
     * @param adverb "probably", or nothing
     */
    String phrase(String base, Person person, Mood mood, boolean negative, String adverb) {
        Group group = group(base, person, mood, negative);
        String sure = adverb.isEmpty() ? "" : adverb + " ";
        String rest = group.rest().isEmpty() ? "" : " " + group.rest();
        if (negative) {
            return sure + group.finite() + " not" + rest;
        }
        return group.helps() ? group.finite() + (" " + sure).stripTrailing() + rest : sure + group.finite() + rest;
    }

    private Group group(String base, Person person, Mood mood, boolean negative) {
        boolean be = base.equals("be");
        return switch (mood) {
            case FUTURE -> new Group("will", true, base);
            case HYPOTHETICAL -> new Group("would", true, base);
            case PROGRESSIVE -> new Group(present(person), true, forms(base).ing());
            case PAST -> {
                if (be) {
                    yield new Group(person == Person.PLURAL ? "were" : "was", true, "");
                }
                yield negative
                        ? new Group("did", true, base)
                        : new Group(forms(base).past(), false, "");
            }
            case PRESENT -> {
                if (be) {
                    yield new Group(present(person), true, "");
                }
                boolean third = person == Person.SINGULAR;
                yield negative
                        ? new Group(third ? "does" : "do", true, base)
                        : new Group(third ? forms(base).third() : base, false, "");
            }
        };
    }

    private static String present(Person person) {
        return switch (person) {
            case FIRST -> "am";
            case SINGULAR -> "is";
            case PLURAL -> "are";
        };
    }

    private Forms forms(String base) {
        Forms known = irregular.get(base);
        return known != null ? known : regular(base);
    }

    private static Forms regular(String base) {
        if (base.matches(".*[^aeiou]y")) {
            String stem = base.substring(0, base.length() - 1);
            return new Forms(stem + "ies", stem + "ied", base + "ing");
        }
        String third = base.matches(".*(s|x|z|ch|sh)") ? base + "es" : base + "s";
        return base.endsWith("e")
                ? new Forms(third, base + "d", base.substring(0, base.length() - 1) + "ing")
                : new Forms(third, base + "ed", base + "ing");
    }
}
