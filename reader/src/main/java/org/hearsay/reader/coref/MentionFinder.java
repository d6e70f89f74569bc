package org.hearsay.reader.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.name.NamedSpan;

/** Finds what can stand for somebody or something: names, noun phrases, pronouns. One mention a head word. */
final class MentionFinder {

    private final Lexicon lexicon;

    MentionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> find(Tree tree, Signals signals, List<NamedSpan> names) {
        Draft[] byHead = new Draft[tree.size()];
        Map<Integer, Mention.Type> named = new HashMap<>();
        NounPhrase phrase = new NounPhrase(tree);
        for (NamedSpan name : names) {
            Draft draft = isOneOf(tree, name)
                    ? nominal(
                            tree, phrase.of(name.words().begin()), name.words().begin(), Mention.Type.PERSON)
                    : name(tree, name);
            byHead[draft.head] = draft;
            for (int i = name.words().begin(); i < name.words().end(); i++) {
                named.put(i, name.type());
            }
        }
        Nominals nominals = new Nominals(lexicon, tree, named);
        for (int i = 0; i < tree.size(); i++) {
            if (!named.containsKey(i) && byHead[i] == null) {
                int word = i;
                Optional<Draft> found = pronoun(tree, word)
                        .or(() -> nominals.type(word).map(type -> nominal(tree, phrase.of(word), word, type)));
                if (found.isPresent()) {
                    byHead[i] = found.get();
                }
            }
        }
        for (Signals.Role role : signals.roles()) {
            int head = role.kind().equals("source") ? Sources.head(tree, role.range(), named::containsKey) : -1;
            boolean nominal = head >= 0
                    && !named.containsKey(head)
                    && (byHead[head] == null ? isSpeakable(tree, head) : byHead[head].isNominal());
            if (nominal) {
                Span words = phrase.of(head).cover(Sources.phrase(tree, role.range(), head));
                byHead[head] = nominal(
                        tree, words, head, byHead[head] == null ? nominals.sourceType(head) : byHead[head].type);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : byHead) {
            if (draft != null) {
                drafts.add(draft);
            }
        }
        drafts.sort(Comparator.<Draft, Span>comparing(draft -> draft.words));
        return drafts;
    }

    /** Whether the name of a faith or people stands for one who is of it: "a Sunni from Karos", "an Egyptian who fled". */
    private static boolean isOneOf(Tree tree, NamedSpan name) {
        int word = name.words().begin();
        int next = name.words().end();
        boolean of = switch (name.type()) {
            case RELIGION, NATIONALITY -> true;
            default -> false;
        };
        return of
                && name.words().length() == 1
                && word > 0
                && tree.lower(word - 1).matches("an?")
                && tree.isNoun(word)
                && !tree.is(word, "compound", "amod")
                && (next == tree.size()
                        || !tree.isNoun(next) && !tree.text(next).equals("-"));
    }

    private Draft name(Tree tree, NamedSpan name) {
        int head = tree.top(name.words());
        boolean person = name.type() == Mention.Type.PERSON;
        Optional<Entity.Gender> gender = person ? titleGender(tree, name.words(), head) : Optional.empty();
        boolean plural =
                name.type() == Mention.Type.NATIONALITY && tree.xpos(head).endsWith("S");
        return new Draft(
                name.words(),
                head,
                name.words(),
                Mention.Form.NAME,
                name.type(),
                gender,
                plural,
                tree.lower(name.words().begin()));
    }

    /** The gender that the title before a name, or a noun that belongs to it, tells. */
    private Optional<Entity.Gender> titleGender(Tree tree, Span words, int head) {
        int before = words.begin() - 1;
        Optional<Entity.Gender> title = before < 0 || tree.sentence(before) != tree.sentence(words.begin())
                ? Optional.empty()
                : lexicon.title(tree.text(before)).flatMap(Lexicon.Title::gender);
        return title.or(() -> tree.children(head)
                .filter(child -> child < words.begin() && tree.is(child, "nmod:desc", "compound", "flat"))
                .mapToObj(child -> lexicon.noun(tree.lemma(child)).flatMap(Lexicon.Noun::gender))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Draft nominal(Tree tree, Span words, int head, Mention.Type type) {
        Optional<Entity.Gender> gender = lexicon.noun(tree.lemma(head)).flatMap(Lexicon.Noun::gender);
        return new Draft(
                words,
                head,
                new Span(head, head + 1),
                Mention.Form.NOMINAL,
                type,
                type == Mention.Type.PERSON ? gender : Optional.empty(),
                tree.xpos(head).endsWith("S") || tree.lemma(head).equals("people"),
                Titles.office(tree, head, Kinship.lemma(tree, head)));
    }

    private Optional<Draft> pronoun(Tree tree, int word) {
        if (tree.is(word, "expl")) {
            return Optional.empty();
        }
        boolean relative = tree.xpos(word).startsWith("W");
        int antecedent = relative ? Relatives.antecedent(tree, word) : -1;
        boolean several = antecedent >= 0 && tree.xpos(antecedent).endsWith("S");
        return lexicon.pronoun(tree.lower(word))
                .filter(pronoun -> pronoun.person().equals("r") ? antecedent >= 0 : !relative)
                .filter(pronoun -> isWord(tree, word))
                .map(pronoun -> new Draft(
                        new Span(word, word + 1),
                        word,
                        new Span(word, word + 1),
                        Mention.Form.PRONOUN,
                        type(tree, word, pronoun, several),
                        switch (pronoun.gender()) {
                            case "m" -> Optional.of(Entity.Gender.MALE);
                            case "f" -> Optional.of(Entity.Gender.FEMALE);
                            default -> Optional.empty();
                        },
                        pronoun.plural().orElse(several),
                        tree.lower(word)));
    }

    /** "US" is no pronoun, and "I" no numeral. */
    private static boolean isWord(Tree tree, int word) {
        String text = tree.text(word);
        boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        return !capitals || text.equals("HE") || text.equals("SHE");
    }

    private static Mention.Type type(Tree tree, int word, Lexicon.Pronoun pronoun, boolean several) {
        if (pronoun.gender().equals("n")) {
            return Mention.Type.OTHER;
        }
        boolean people = pronoun.plural().orElse(several);
        boolean body = tree.mention(word).equals("organization");
        return people ? body ? Mention.Type.ORGANISATION : Mention.Type.GROUP : Mention.Type.PERSON;
    }

    private static boolean isSpeakable(Tree tree, int head) {
        return switch (tree.upos(head)) {
            case "NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "VERB", "X", "SYM" -> true;
            default -> false;
        };
    }
}
