package org.hearsay.ledger.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Mention;

/**
 * Which names are compared at all: those whose last word sounds alike, whatever the type, since readers confuse types; names
 * of bodies with the same initials; and other names only with those spelled alike.
 */
final class Blocks {

    private static final Set<String> BODIES = Resource.words("bodies.txt");
    private static final Set<String> JOINTS = Resource.words("joints.txt");
    private static final Set<String> PARTICLES = Resource.words("particles.txt");
    private static final String BODY = "of ";
    private static final String SOUND = "to ";
    private static final int ACRONYM = 5;

    private Blocks() {}

    static Optional<String> of(Mention.Type type, String name, List<String> names, List<String> kin) {
        List<String> words = Parts.words(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case PERSON, PLACE, FACILITY, ORGANISATION ->
                Optional.of(isBody(type, words) ? body(words) : sound(name, names, kin));
            case NATIONALITY, RELIGION, EVENT, WORK, WEAPON, VEHICLE, ROLE, GROUP, DOCUMENT, OTHER ->
                Optional.of("as " + String.join(" ", words));
        };
    }

    /** Whether the names of the block are those of bodies, to be compared word by word. */
    static boolean isOfBodies(String block) {
        return block.startsWith(BODY);
    }

    /** Whether the names of the block are to be compared by sound. */
    static boolean isOfSounds(String block) {
        return block.startsWith(SOUND);
    }

    /** The words of a body's name that count. */
    static List<String> counted(List<String> words) {
        List<String> counted = words.stream()
                .filter(each -> !JOINTS.contains(each) && !PARTICLES.contains(each))
                .toList();
        return counted.isEmpty() ? words : counted;
    }

    static boolean isAcronym(List<String> words) {
        return words.size() == 1 && words.getFirst().length() <= ACRONYM;
    }

    private static boolean isBody(Mention.Type type, List<String> words) {
        if (words.size() > 1 && words.stream().anyMatch(BODIES::contains)) {
            return true;
        }
        if (type != Mention.Type.ORGANISATION) {
            return false;
        }
        return isAcronym(words) || counted(words).size() > 1 && !Nicknames.isGiven(Sounds.of(words.getFirst()));
    }

    private static String body(List<String> words) {
        StringBuilder initials = new StringBuilder();
        if (isAcronym(words)) {
            initials.append(words.getFirst());
        } else {
            counted(words).forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        }
        return BODY
                + initials.chars()
                        .sorted()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private static String sound(String name, List<String> names, List<String> kin) {
        return SOUND
                + Parts.of(name, names, kin)
                        .map(parts -> Sounds.bones(parts.last()))
                        .orElse(name);
    }
}
