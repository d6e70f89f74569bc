package org.hearsay.bench.score;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.bench.gold.ConlluFile.Document;
import org.hearsay.bench.gold.ConlluFile.Word;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.core.Token;

/**
 * Words, parts of speech and trees from raw text, on words aligned by their characters, as the CoNLL 2018 shared task scores
 * (Zeman et al. 2018). Subtypes of relations are left away.
 */
final class SyntaxScorer implements GoldSet {

    private final List<Document> documents;

    SyntaxScorer(List<Document> documents) {
        this.documents = documents;
    }

    private record Tallies(Tally words, Tally upos, Tally uas, Tally las) {
        List<Tally> all() {
            return List.of(words, upos, uas, las);
        }
    }

    @Override
    public List<Report> reports() {
        return documents.stream().map(Document::report).toList();
    }

    @Override
    public Scores score(Readings readings, int misses) {
        Notes notes = new Notes(misses);
        Tallies tallies = new Tallies(new Tally(), new Tally(), new Tally(), new Tally());
        for (Document document : documents) {
            List<Token> said = readings.of(document.report(), notes).tokens();
            for (Tally tally : tallies.all()) {
                tally.gold += document.words().size();
                tally.said += said.size();
            }
            compare(document, said, tallies);
        }
        return new Scores(
                notes.lines(),
                List.of(
                        tallies.words().figure("words"),
                        tallies.upos().figure("UPOS"),
                        tallies.uas().figure("UAS"),
                        tallies.las().figure("LAS")));
    }

    private static void compare(Document document, List<Token> said, Tallies tallies) {
        InText inText = new InText(document.report());
        List<Optional<Span>> spans =
                said.stream().map(token -> inText.of(token.span())).toList();
        Map<Span, Deque<Token>> where = new HashMap<>();
        for (int i = 0; i < said.size(); i++) {
            Token token = said.get(i);
            spans.get(i)
                    .ifPresent(span -> where.computeIfAbsent(span, key -> new ArrayDeque<>())
                            .add(token));
        }
        for (Word word : document.words()) {
            Deque<Token> here = where.getOrDefault(word.span(), new ArrayDeque<>());
            if (here.isEmpty()) {
                continue;
            }
            Token token = here.size() > 1 ? here.removeFirst() : here.getFirst();
            tallies.words().hit++;
            tallies.upos().hit += token.upos().equals(word.upos()) ? 1 : 0;
            Optional<Span> wanted = word.head() < 0
                    ? Optional.empty()
                    : Optional.of(document.words().get(word.head()).span());
            Optional<Span> head = token.head() < 0 ? Optional.empty() : spans.get(token.head());
            if (wanted.equals(head)) {
                tallies.uas().hit++;
                tallies.las().hit += token.deprel().split(":", 2)[0].equals(word.deprel()) ? 1 : 0;
            }
        }
    }
}
