package org.hearsay.reader.model;

import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.ResourceLines;
import org.hearsay.reader.text.Layout;

/**
 * Mends slips of the model's: the tag of a verb in "-ing"; and in "a general close to the king has left" the adjective taken
 * for a noun becomes the head of the phrase, and nobody has left. The adjectives are in {@code complemented.txt}.
 */
final class TaggingSlips {

    private static final Set<String> COMPLEMENTED =
            Set.copyOf(ResourceLines.of(TaggingSlips.class, "complemented.txt"));

    /** "accusing", not "bring". */
    private static final Pattern PARTICIPLE = Pattern.compile("\\w*[aeiouy]\\w*ing", Pattern.CASE_INSENSITIVE);

    private TaggingSlips() {}

    /** The Penn Treebank tag of a word: a verb in "-ing" is a participle, whatever the model takes it for ("accusing", as "including"). */
    static String tag(String word, String upos, String xpos) {
        return upos.equals("VERB") && PARTICIPLE.matcher(word).matches() ? "VBG" : xpos;
    }

    /** Mends the words in place. */
    static void mend(Signals.Word[] words, Layout layout) {
        for (int i = 1; i + 1 < words.length; i++) {
            boolean slip = words[i].upos().equals("NOUN")
                    && COMPLEMENTED.contains(words[i].lemma())
                    && layout.word(i + 1).equals("to")
                    && words[i - 1].upos().equals("NOUN")
                    && words[i - 1].head() != i
                    && layout.sentenceOf(i - 1) == layout.sentenceOf(i + 1);
            if (slip) {
                Signals.Word adjective = words[i];
                Signals.Word noun = words[i - 1];
                String mention = noun.mention().equals("O") ? adjective.mention() : noun.mention();
                words[i] = with(adjective, "ADJ", "JJ", i - 1, "amod", "O");
                words[i - 1] = with(noun, noun.upos(), noun.xpos(), noun.head(), noun.deprel(), mention);
            }
        }
    }

    private static Signals.Word with(
            Signals.Word word, String upos, String xpos, int head, String deprel, String mention) {
        return new Signals.Word(upos, xpos, word.lemma(), head, deprel, mention, word.factuality());
    }
}
