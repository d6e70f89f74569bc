package org.hearsay.reader.claim.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.reader.claim.frame.Frame.Form;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a file of frames; an error names the file and the frame. */
final class FrameFile {

    private static final Set<String> KEYS = Set.of(
            "frame",
            "kind",
            "verbs",
            "nouns",
            "adjectives",
            "verb-roles",
            "noun-roles",
            "adjective-roles",
            "gloss",
            "realis",
            "polarity",
            "needs",
            "unless",
            "with",
            "beside",
            "presupposed",
            "unsure",
            "unless-named",
            "unless-told",
            "prepositions",
            "preposition-roles",
            "numbers",
            "number-roles",
            "examples",
            "note");

    /** Ends the word that the others hang on, where it is not the first of a verb's or the last of a noun's. */
    private static final String HEAD = "*";

    private final String name;

    private FrameFile(String name) {
        this.name = name;
    }

    /**
     * The frames of a file.
     *
     * @param name the file's name without its ending, which begins the id of each of its frames
     * @throws FrameException if it is no YAML or a frame does not hold
     */
    static List<Frame> parse(String name, String yaml) {
        return new FrameFile(name).frames(yaml);
    }

    private List<Frame> frames(String yaml) {
        Object read;
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            read = new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException e) {
            throw new FrameException(name + ": " + e.getMessage(), e);
        }
        if (!(read instanceof List<?> items)) {
            throw new FrameException(name + ": a list of frames was expected", null);
        }
        List<Frame> frames = new ArrayList<>();
        for (Object item : items) {
            if (!(item instanceof Map<?, ?> fields)) {
                throw new FrameException(name + ": frame " + (frames.size() + 1) + " has no fields", null);
            }
            String id = name + "/"
                    + text(fields, "frame").orElse(text(fields, "kind").orElse("?"));
            try {
                frames.add(frame(id, fields));
            } catch (IllegalArgumentException e) {
                throw new FrameException("frame " + id + ": " + e.getMessage(), e);
            }
        }
        return frames;
    }

    private static Frame frame(String id, Map<?, ?> fields) {
        for (Object key : fields.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new IllegalArgumentException("there is no field '" + key + "'");
            }
        }
        Kind kind = Kind.of(text(fields, "kind").or(() -> text(fields, "frame")).orElse(""));
        List<Frame.Trigger> triggers = new ArrayList<>();
        for (Form form : Form.values()) {
            triggers.addAll(triggers(fields, form, kind));
        }
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException("no verbs, nouns, adjectives or prepositions trigger it");
        }
        return new Frame(
                id, kind, triggers, condition(fields, kind), telling(fields), flag(fields, "beside"), examples(fields));
    }

    private static Frame.Condition condition(Map<?, ?> fields, Kind kind) {
        return new Frame.Condition(
                roleNames(fields, "needs", kind),
                roleNames(fields, "unless-named", kind),
                sets(fields, "with"),
                joined(fields, "unless"),
                joined(fields, "unless-told"),
                flag(fields, "unsure"));
    }

    private static Frame.Telling telling(Map<?, ?> fields) {
        return new Frame.Telling(
                text(fields, "polarity")
                        .map(label -> Labelled.of(Claim.Polarity.class, label))
                        .orElse(Claim.Polarity.POSITIVE),
                text(fields, "realis").map(label -> Labelled.of(Claim.Realis.class, label)),
                flag(fields, "gloss"),
                flag(fields, "presupposed"));
    }

    /** The words of one form and where the roles stand around them: {@code verbs} with {@code verb-roles}. */
    private static List<Frame.Trigger> triggers(Map<?, ?> fields, Form form, Kind kind) {
        String name = form.name().toLowerCase(Locale.ROOT);
        Map<String, List<Slot>> roles = roles(fields, name + "-roles", kind);
        List<List<String>> words = words(fields, name + "s");
        if (words.isEmpty() != roles.isEmpty()) {
            throw new IllegalArgumentException(
                    words.isEmpty() ? name + "-roles without " + name + "s" : name + "s without " + name + "-roles");
        }
        return words.stream().map(group -> trigger(form, group, roles)).toList();
    }

    private static Frame.Trigger trigger(Form form, List<String> words, Map<String, List<Slot>> roles) {
        int head = form == Form.VERB ? 0 : words.size() - 1;
        for (int i = 0; i < words.size(); i++) {
            head = words.get(i).endsWith(HEAD) ? i : head;
        }
        List<String> group = words.stream()
                .map(word -> word.endsWith(HEAD) ? word.substring(0, word.length() - HEAD.length()) : word)
                .toList();
        return Frame.Trigger.of(form, group, head, roles);
    }

    private static Map<String, List<Slot>> roles(Map<?, ?> fields, String key, Kind kind) {
        Map<String, List<Slot>> roles = new LinkedHashMap<>();
        map(fields, key)
                .forEach((role, slots) -> roles.put(
                        role(String.valueOf(role), kind),
                        strings(slots).stream().map(Slot::parse).toList()));
        return roles;
    }

    private static List<String> roleNames(Map<?, ?> fields, String key, Kind kind) {
        return fields.containsKey(key)
                ? strings(fields.get(key)).stream()
                        .map(role -> role(role, kind))
                        .toList()
                : List.of();
    }

    private static String role(String role, Kind kind) {
        if (!kind.hasRole(role)) {
            throw new IllegalArgumentException("a claim of kind " + kind.name() + " has no role '" + role + "'");
        }
        return role;
    }

    /** Sets of words, one an item, its words parted by commas. */
    private static List<Set<String>> sets(Map<?, ?> fields, String key) {
        return fields.containsKey(key)
                ? strings(fields.get(key)).stream()
                        .map(item -> Set.of(item.strip().split(",\\s*")))
                        .toList()
                : List.of();
    }

    private static List<Frame.Example> examples(Map<?, ?> fields) {
        List<Frame.Example> examples = new ArrayList<>();
        map(fields, "examples")
                .forEach((sentence, claims) -> examples.add(new Frame.Example(
                        String.valueOf(sentence),
                        strings(claims).stream().map(Expected::parse).toList())));
        return examples;
    }

    private static Map<?, ?> map(Map<?, ?> fields, String key) {
        return switch (fields.get(key)) {
            case null -> Map.of();
            case Map<?, ?> map -> map;
            default -> throw new IllegalArgumentException("'" + key + "' is followed by no names with values");
        };
    }

    private static List<List<String>> words(Map<?, ?> fields, String key) {
        Object value = fields.get(key);
        return value == null
                ? List.of()
                : strings(value).stream()
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .map(words -> Arrays.asList(words.split("\\s+")))
                        .toList();
    }

    private static boolean flag(Map<?, ?> fields, String key) {
        return text(fields, key).map(Boolean::parseBoolean).orElse(false);
    }

    private static List<String> joined(Map<?, ?> fields, String key) {
        return words(fields, key).stream().map(words -> String.join(" ", words)).toList();
    }

    private static Optional<String> text(Map<?, ?> fields, String key) {
        return Optional.ofNullable(fields.get(key)).map(String::valueOf);
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
