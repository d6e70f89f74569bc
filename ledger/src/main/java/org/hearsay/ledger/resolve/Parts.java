package org.hearsay.ledger.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sounds of the words that make up a name of a person or place, without titles, particles and the "servant of" of Arabic
 * names, which spellings vary in.
 *
 * @param sounds first names first, the surname last; at least one
 * @param generation {@code jr}, {@code sr} and the like; empty for most
 * @param whole whether the name is one word as it is written: a given name or a surname alone
 * @param lent whether the surname is not of the name itself but that of kin, or of the one whom the world calls by a given
 *     name alone
 */
record Parts(List<String> sounds, String generation, boolean whole, boolean lent) {

    private static final Set<String> TITLES = Resource.words("titles.txt");
    private static final Set<String> PARTICLES = Resource.words("particles.txt");
    private static final Set<String> GENERATIONS = Resource.words("generations.txt");
    private static final Set<String> SURNAME_FIRST = Resource.words("surname-first.txt");
    private static final Map<String, String> ALIASES = Resource.columns("aliases.tsv");
    private static final Set<String> COMPOUNDS = Resource.words("compounds.txt");
    private static final Set<String> FATHERS = Resource.words("given-names.txt");
    private static final Set<String> SERVANT = Set.of("abd", "abdel", "abdul", "abdal", "abdu");
    private static final Pattern JOINED_SERVANT =
            Pattern.compile("abd[eu](?:l|r(?=r)|s(?=s)|n(?=n))(?!lah?$|la$)(\\p{L}{3,})");
    private static final Pattern INITIALS = Pattern.compile("^(\\p{Lu})\\.?(\\p{Lu})\\.?(?= .*\\p{Ll})");
    private static final int SHORT_ALIAS = 3;

    Parts {
        sounds = List.copyOf(sounds);
    }

    /** The words of a name, those that are short for others spelled out. */
    static List<String> words(String name) {
        Optional<NameKey> key = NameKey.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        String spelled = key.get().spelled();
        if (ALIASES.containsKey(spelled)) {
            return List.of(ALIASES.getOrDefault(spelled, spelled).split(" "));
        }
        List<String> words = key.get().words();
        String first = words.getFirst();
        if (words.size() > 1 && first.length() <= SHORT_ALIAS && ALIASES.containsKey(first)) {
            List<String> full =
                    new ArrayList<>(List.of(ALIASES.getOrDefault(first, first).split(" ")));
            full.addAll(words.subList(1, words.size()));
            return List.copyOf(full);
        }
        return words;
    }

    /**
     * The parts of a name.
     *
     * @param names what else it goes by in its report: where that is one word within the name, and no initial, it is the surname,
     *     and what follows tells a tribe or town
     * @param kin names of parents, children, siblings and spouses: a given name alone has the surname that most of them have
     */
    static Optional<Parts> of(String name, List<String> names, List<String> kin) {
        Optional<Parts> parts = of(name);
        if (parts.isPresent() && !parts.get().isFull()) {
            Parts lent = parts.get().lent(kin);
            return Optional.of(lent.isFull() ? lent : lent.ofTheKnown());
        }
        if (parts.isEmpty() || parts.get().sounds().size() < 3) {
            return parts;
        }
        List<String> sounds = parts.get().sounds();
        List<String> alone = names.stream()
                .flatMap(each -> of(each).stream())
                .filter(each -> each.sounds().size() == 1)
                .map(each -> each.sounds().getFirst())
                .filter(each -> each.length() > 1)
                .toList();
        int last = sounds.size() - 1;
        for (int i = 1; i < last && !alone.contains(sounds.getLast()); i++) {
            if (alone.contains(sounds.get(i))) {
                last = i;
            }
        }
        return Optional.of(new Parts(sounds.subList(0, last + 1), parts.get().generation(), false, false));
    }

    /** Whether a name has no surname of its own, whatever may be lent to it. */
    static boolean lacksSurname(String name) {
        return of(name).filter(parts -> !parts.isFull()).isPresent();
    }

    private Parts lent(List<String> kin) {
        Map<String, Integer> surnames = new TreeMap<>();
        kin.stream()
                .flatMap(each -> of(each).stream())
                .filter(Parts::isFull)
                .forEach(each -> surnames.merge(each.last(), 1, Integer::sum));
        if (surnames.isEmpty() || surnames.keySet().stream().anyMatch(each -> Likeness.surnameAlike(each, last()))) {
            return this;
        }
        int most = Collections.max(surnames.values());
        List<String> top = surnames.keySet().stream()
                .filter(each -> surnames.getOrDefault(each, 0) == most)
                .toList();
        return top.size() > 1 ? this : new Parts(List.of(first(), top.getFirst()), generation, whole, true);
    }

    private Parts ofTheKnown() {
        return Mononyms.of(last())
                .flatMap(Parts::of)
                .map(known -> new Parts(known.sounds(), generation, whole, true))
                .orElse(this);
    }

    private static Optional<Parts> of(String name) {
        List<String> words = new ArrayList<>(words(spelledOut(name)));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = words.size() == 1;
        while (words.size() > 1 && TITLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        String generation = "";
        if (words.size() > 2 && GENERATIONS.contains(words.getLast())) {
            generation = words.removeLast();
        }
        if (words.size() == 3 && SURNAME_FIRST.contains(words.getFirst()) && name.indexOf('-') > 0) {
            words.addLast(words.removeFirst());
        }
        return Optional.of(new Parts(sounds(words), generation, whole, false));
    }

    /** Initials written together are two: "JB Marlo" is "J. B. Marlo". */
    private static String spelledOut(String name) {
        Matcher initials = INITIALS.matcher(name);
        return initials.find()
                        && !ALIASES.containsKey(
                                initials.group(1).concat(initials.group(2)).toLowerCase(Locale.ROOT))
                ? initials.replaceFirst("$1 $2")
                : name;
    }

    private static List<String> sounds(List<String> words) {
        List<String> sounds = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1;
            boolean article = !last && word.equals("a") && COMPOUNDS.contains(words.get(i + 1));
            if (article || !last && (PARTICLES.contains(word) || SERVANT.contains(word))) {
                continue;
            }
            String sound = Sounds.of(JOINED_SERVANT.matcher(word).replaceFirst("$1"));
            sound = sound.isEmpty() ? word : sound;
            boolean compound = !sounds.isEmpty() && COMPOUNDS.contains(word);
            boolean son = i > 0 && words.get(i - 1).equals("ben") && FATHERS.contains(word);
            sounds.add(compound || son ? sounds.removeLast() + " " + sound : sound);
        }
        return sounds;
    }

    /** A name of other parts and the same generation. */
    Parts of(List<String> others) {
        return new Parts(others, generation, false, false);
    }

    String first() {
        return sounds.getFirst();
    }

    String last() {
        return sounds.getLast();
    }

    List<String> middle() {
        return sounds.size() < 3 ? List.of() : sounds.subList(1, sounds.size() - 1);
    }

    /** Whether all but the surname are initials, two at least. */
    boolean isInitialled() {
        return sounds.size() > 2
                && sounds.subList(0, sounds.size() - 1).stream().allMatch(each -> each.length() == 1);
    }

    /** Whether it begins with an initial and goes on with a given name, by which it is mostly called: W. Karel Dolenz. */
    boolean isCalledBySecond() {
        return sounds.size() > 2 && first().length() == 1 && sounds.get(1).length() > 1;
    }

    Parts withoutFirst() {
        return of(sounds.subList(1, sounds.size()));
    }

    boolean isFull() {
        return sounds.size() > 1;
    }
}
