package org.hearsay.tell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.Entity;

/** Names and descriptions as they stand inside a sentence: how many they are, their case, the article before them. */
final class Nouns {

    /** A description longer than this, in columns, is shortened in the middle. */
    private static final int LONGEST = 80;

    /** A number alone: "1,000", "at least 20". */
    private static final Pattern AMOUNT =
            Pattern.compile("(?i)(?:(?:at least|about|more than|nearly|some|around|up to|over|almost) )?[\\d,.]+");

    /** What follows the word that says what kind of place it is. */
    private static final Pattern AFTER_PLACE =
            Pattern.compile(" (?:of|in|to|near|outside|between|from|with|for|where)\\b|,");

    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Map<String, String> prepositions = new HashMap<>();
    private final Set<String> determiners = Sheet.words("determiners.txt");
    private final Set<String> openers = Sheet.words("openers.txt");
    private final Set<String> plurals = Sheet.words("plural-words.txt");
    private final Set<String> takesThe = Sheet.words("takes-the.txt");
    private final Set<String> superlatives = Sheet.words("superlatives.txt");
    private final Set<String> numbers = Sheet.words("numbers.txt");
    private final Set<String> offices = Sheet.words("offices.txt");
    private final Set<String> unique = Sheet.words("unique-posts.txt");

    private record Pronoun(String subject, String object, Person person) {}

    /** What the verb has to agree with. */
    enum Person {
        FIRST,
        SINGULAR,
        PLURAL
    }

    Nouns() {
        for (List<String> row : Sheet.rows("place-prepositions.tsv")) {
            prepositions.put(row.get(0), row.get(1));
        }
        for (List<String> row : Sheet.rows("pronouns.tsv")) {
            Person person = Person.valueOf(row.get(3).toUpperCase(Locale.ROOT));
            pronouns.put(row.get(0), new Pronoun(row.get(1), row.get(2), person));
        }
    }

    String subject(Told.Name name) {
        return pronoun(name).map(Pronoun::subject).orElseGet(() -> withThe(name));
    }

    String object(Told.Name name) {
        return pronoun(name).map(Pronoun::object).orElseGet(() -> withThe(name));
    }

    Person person(Told.Name name) {
        return pronoun(name).map(Pronoun::person).orElseGet(() -> isPlural(name) ? Person.PLURAL : Person.SINGULAR);
    }

    /** A place with what stands before it: "in Karos", "at a checkpoint", "on the road to Karos". */
    String at(String place) {
        String[] head = AFTER_PLACE.split(place, 2)[0].split(" ");
        String last = head[head.length - 1];
        String found = prepositions.getOrDefault(last.toLowerCase(Locale.ROOT), "in");
        boolean named = found.equals("on") && startsUpper(last); // "in the West Bank"
        return (named ? "in" : found) + " " + place;
    }

    /** With "the" where there is only one, else with "a" or "an", unless it is a title, a post that one person has, of several, or has an article. */
    String withArticle(String words, boolean ofSeveral) {
        String text = inside(words);
        String first = text.toLowerCase(Locale.ROOT).split(" ", 2)[0];
        if (superlatives.contains(first)) {
            return "the " + text;
        }
        String head = text.split(" of ", 2)[0];
        String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean none = ofSeveral
                || text.isEmpty()
                || !Character.isLowerCase(text.charAt(0))
                || determiners.contains(first)
                || unique.contains(first)
                || unique.contains(last)
                || endsLikePlural(last);
        return none ? text : ("aeiou".indexOf(text.charAt(0)) < 0 ? "a " : "an ") + text;
    }

    private String withThe(Told.Name name) {
        String text = inside(name.text());
        String head = text.split(" of ", 2)[0];
        String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean bare = !determiners.contains(text.split(" ", 2)[0].toLowerCase(Locale.ROOT))
                && !text.matches("(?s).*['’]s .*");
        return bare && startsUpper(text) && takesThe.contains(last) ? "the " + text : text;
    }

    /** On one line, not too long, with a small letter where it begins with "The" or "Officials". */
    String inside(String words) {
        String text = Shortened.middle(words.strip().replaceAll("[,;:]$", ""), LONGEST);
        String first = text.split(" ", 2)[0];
        String small = first.toLowerCase(Locale.ROOT);
        boolean opens = determiners.contains(small) || openers.contains(small);
        return opens ? small + text.substring(first.length()) : text;
    }

    /** Whether it is known by a description alone. */
    boolean isDescribed(Told.Name name) {
        return !name.named() && pronoun(name).isEmpty();
    }

    boolean isOneDescribed(Told.Name name) {
        return isDescribed(name) && !isPlural(name);
    }

    /** Whether it is what is held, not who holds it: "the presidency", "his post of adviser". */
    boolean isOffice(String words) {
        String[] head =
                words.toLowerCase(Locale.ROOT).split(" (of|in|at) ", 2)[0].split(" ");
        return offices.contains(head[head.length - 1]);
    }

    /** Whether it says by itself that there is none: then the verb must not say "not" once more. */
    boolean isNobody(Told.Name name) {
        return name.text().toLowerCase(Locale.ROOT).matches("(?s)(no|none|nobody|no-one|neither)\\b.*");
    }

    private Optional<Pronoun> pronoun(Told.Name name) {
        return Optional.ofNullable(pronouns.get(name.text().strip().toLowerCase(Locale.ROOT)));
    }

    private boolean isPlural(Told.Name name) {
        if (name.named()) {
            return false;
        }
        return name.number().map(number -> number == Entity.Number.PLURAL).orElseGet(() -> {
            String head = inside(name.text()).split(" (?:of|in|from|at|with|close|who|that|to|on)\\b|, ", 2)[0];
            return head.contains(" and ")
                    || numbers.contains(head.toLowerCase(Locale.ROOT))
                    || AMOUNT.matcher(head).matches() && !head.equals("1")
                    || endsLikePlural(head.substring(head.lastIndexOf(' ') + 1));
        });
    }

    private boolean endsLikePlural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean ends = lower.endsWith("s") && !lower.matches(".*(ss|us|is|['’]s)") && lower.length() > 2;
        return plurals.contains(lower) || ends && !plurals.contains("-" + lower) && !startsUpper(word);
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
