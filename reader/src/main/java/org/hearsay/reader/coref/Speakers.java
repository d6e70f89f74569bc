package org.hearsay.reader.coref;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;

/**
 * Who speaks at each word of a report: the source whose content, or whose quotation marks, it stands in. A quotation without a
 * source of its own is the speaker's of another one in its paragraph, or else of the one before.
 */
final class Speakers {

    private static final Set<String> FIRST = Set.of("I", "my", "My", "me");

    private final int[] speaker;
    private final NavigableSet<Integer> sources;
    private final Set<Integer> persons = new HashSet<>();

    private Speakers(Layout layout, int[] speaker, NavigableSet<Integer> sources) {
        for (int w = 0; w < speaker.length; w++) {
            if (speaker[w] >= 0 && FIRST.contains(layout.word(w))) {
                persons.add(speaker[w]);
            }
        }
        this.speaker = speaker;
        this.sources = sources;
    }

    /** The words that head sources, per word of the report; a source counts from its content, not from the words about it. */
    static Speakers of(Board board, Signals signals) {
        Layout layout = board.tree.layout();
        int[] speaker = new int[layout.size()];
        Arrays.fill(speaker, -1);
        Map<Integer, Span> sources = new HashMap<>();
        for (Signals.Role role : signals.roles()) {
            if (role.kind().equals("source") && role.cue() >= 0) {
                sources.putIfAbsent(role.cue(), role.range());
            }
        }
        List<Signals.Role> contents = signals.roles().stream()
                .filter(role -> role.kind().equals("content"))
                .sorted(Comparator.comparingInt(
                        role -> -role.range().length())) // a quotation within one comes after it
                .toList();
        for (Signals.Role content : contents) {
            Span source = sources.get(content.cue());
            if (source != null) {
                Arrays.fill(
                        speaker,
                        content.range().begin(),
                        content.range().end(),
                        Sources.head(board.tree, source, board::isNamed));
            }
        }
        quotations(layout, speaker);
        NavigableSet<Integer> heads = new TreeSet<>();
        for (Signals.Role role : signals.roles()) {
            if (role.kind().equals("source")) {
                heads.add(Sources.head(board.tree, role.range(), board::isNamed));
            }
        }
        return new Speakers(layout, speaker, heads);
    }

    private static void quotations(Layout layout, int[] speaker) {
        List<Span> quotations = layout.quotations();
        int last = -1;
        int lastParagraph = -1;
        for (int q = 0; q < quotations.size(); q++) {
            Span words = layout.wordsIn(quotations.get(q));
            if (words.isEmpty()) {
                continue;
            }
            int paragraph = layout.paragraphOf(words.begin());
            int own = first(speaker, words);
            if (own < 0 && q + 1 < quotations.size()) {
                Span next = layout.wordsIn(quotations.get(q + 1));
                boolean together =
                        !next.isEmpty() && layout.paragraphOf(next.begin()) == paragraph && lastParagraph != paragraph;
                own = together ? first(speaker, next) : -1;
            }
            own = own < 0 && paragraph - lastParagraph <= 1 && words.length() > 4 ? last : own;
            if (own >= 0) {
                fill(speaker, words, own);
                last = own;
                lastParagraph = paragraph;
            }
        }
    }

    private static int first(int[] speaker, Span words) {
        for (int i = words.begin(); i < words.end(); i++) {
            if (speaker[i] >= 0) {
                return speaker[i];
            }
        }
        return -1;
    }

    private static void fill(int[] speaker, Span words, int own) {
        for (int i = words.begin(); i < words.end(); i++) {
            speaker[i] = speaker[i] < 0 ? own : speaker[i];
        }
    }

    /** The mention of the one who speaks at a word, if somebody does. */
    Optional<Draft> at(Board board, int word) {
        return speaker[word] < 0 ? Optional.empty() : board.at(speaker[word]);
    }

    /** The one who spoke last before a pronoun, of those whom it can mean by their type. */
    Optional<Draft> before(Board board, Draft pronoun) {
        return before(pronoun.head)
                .limit(3)
                .map(board::at)
                .flatMap(Optional::stream)
                .filter(source -> PronounResolver.fits(pronoun, source.chain()) && source.chain() != pronoun.chain())
                .findFirst();
    }

    /** The words that head sources before a word, the nearest first. */
    Stream<Integer> before(int word) {
        return sources.headSet(word, false).descendingSet().stream();
    }

    /** The words that head sources in a range of words. */
    IntStream within(Span words) {
        return sources.subSet(words.begin(), words.end()).stream().mapToInt(source -> source);
    }

    /** Whether a source says "I", as a letter may and no body does. */
    boolean saysI(int source) {
        return persons.contains(source);
    }

    /** Whether a word heads a source. */
    boolean isSource(int word) {
        return sources.contains(word);
    }
}
