package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.bench.Gold;
import org.hearsay.core.Attribution;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.core.Token;
import org.junit.jupiter.api.Test;

/** Every tally here was counted by hand. */
class ScorersTest {

    @Test
    void piecesCountExactlyLinksByOverlapAndNestedAttributionsNotAtAll() {
        GoldSet set = open(Kind.ATTRIBUTION, "polnear");
        Found found = new Found(set.reports().getFirst());
        Reading reading = found.reading(
                List.of(),
                List.of(
                        found.attribution(
                                "Minister Ola Brandt", "said", List.of("the port would close"), none(), none()),
                        found.attribution(
                                "she", "she added", List.of(" “We will not wait,” ", "“for the rain"), none(), none()),
                        found.attribution("Ola", "wait", List.of("not"), none(), Optional.of("a"))));

        assertThat(set.score(Readings.of(List.of(reading)), 0).figures())
                .containsExactly(
                        new Figure.Balance("source exact", 2, 2, 2),
                        new Figure.Balance("cue exact", 2, 2, 1),
                        new Figure.Balance("content exact", 3, 3, 2),
                        new Figure.Balance("who said what", 2, 2, 2));
    }

    @Test
    void aLinkWithTheWrongSourceIsMissedAndShown() {
        GoldSet set = open(Kind.ATTRIBUTION, "polnear");
        Found found = new Found(set.reports().getFirst());
        Attribution wrong = found.attribution("the port", "said", List.of("the port would close"), none(), none());

        Scores scores = set.score(Readings.of(List.of(found.reading(List.of(), List.of(wrong)))), 1);

        assertThat(scores.figures()).endsWith(new Figure.Balance("who said what", 2, 1, 0));
        assertThat(scores.notes()).containsExactly("port: 'Minister Ola Brandt' :: 'the port would close'");
    }

    @Test
    void placesCountWithinAHundredMilesAndOnlyWhereTheGoldHasAPoint() {
        GoldSet set = open(Kind.PLACES, "toponyms.xml");
        Found found = new Found(set.reports().get(0));
        Mention velmar = found.name("m1", "Velmar", Mention.Type.PLACE);
        Mention oda = found.name("m2", "Oda", Mention.Type.ORGANISATION);
        Mention lur = found.name("m3", "Lur", Mention.Type.PLACE);
        Mention brandt = found.name("m4", "Brandt", Mention.Type.PERSON);
        Reading reading = found.readingOfPlaces(
                List.of(velmar, oda, lur, brandt), List.of(found.place("m1", 11, 20), found.place("m2", 2, 0)));

        Scores scores = set.score(
                Readings.of(List.of(reading, new Found(set.reports().get(1)).readingOfPlaces(List.of(), List.of()))),
                9);

        assertThat(scores.figures())
                .containsExactly(
                        new Figure.Balance("places found", 5, 3, 3),
                        new Figure.Share("acc@161km of all", 1, 4),
                        new Figure.Share("acc@161km of placed", 1, 2));
        assertThat(scores.notes()).containsExactly("0 'Oda' 222 km off", "0 'Lur' not placed", "1 'Velmar' not placed");
    }

    @Test
    void namesNeedTheirExtentAndTheirType() {
        GoldSet set = open(Kind.NAMES, "names.txt");
        Found first = new Found(set.reports().get(0));
        Found second = new Found(set.reports().get(1));
        Readings readings = Readings.of(List.of(
                first.reading(
                        List.of(),
                        List.of(
                                first.name("Ola Brandt", Mention.Type.PERSON),
                                first.name("Velmar", Mention.Type.FACILITY)),
                        List.of()),
                second.reading(
                        List.of(),
                        List.of(
                                second.name("Velmar", Mention.Type.ORGANISATION),
                                second.name("Oda", Mention.Type.PERSON),
                                second.name("Lurian", Mention.Type.NATIONALITY)),
                        List.of())));

        assertThat(set.score(readings, 0).figures())
                .containsExactly(
                        new Figure.Balance("person", 1, 2, 1),
                        new Figure.Balance("organisation", 2, 1, 0),
                        new Figure.Balance("place", 1, 1, 1),
                        new Figure.Balance("names", 4, 4, 2));
    }

    @Test
    void treesAreComparedOnWordsWithTheSameCharacters() {
        GoldSet set = open(Kind.SYNTAX, "trees.conllu");
        List<Token> tokens = List.of(
                new Token(new Span(0, 3), "the", "DET", 1, "det"),
                new Token(new Span(4, 8), "port", "PROPN", 3, "nsubj"),
                new Token(new Span(9, 14), "can't", "AUX", 3, "aux"),
                new Token(new Span(15, 20), "close", "VERB", -1, "root"),
                new Token(new Span(20, 21), ".", "PUNCT", 1, "punct"),
                new Token(new Span(22, 26), "wait", "VERB", -1, "root:x"),
                new Token(new Span(26, 27), "!", "PUNCT", 5, "dep"));
        Reading reading = new Found(set.reports().getFirst()).reading(tokens, List.of(), List.of());

        assertThat(set.score(Readings.of(List.of(reading)), 0).figures())
                .containsExactly(
                        new Figure.Balance("words", 8, 7, 6),
                        new Figure.Balance("UPOS", 8, 7, 5),
                        new Figure.Balance("UAS", 8, 7, 5),
                        new Figure.Balance("LAS", 8, 7, 4));
    }

    @Test
    void timesCountByExtentByOverlapAndByValue() {
        GoldSet set = open(Kind.TIMES, "timeml");
        Found found = new Found(set.reports().getFirst());
        Reading reading = found.reading(
                List.of(),
                List.of(),
                List.of(
                        found.time("yesterday ", "2031-05-01"),
                        found.time("Thursday", "2031-05-08"),
                        found.time("seven days", "P1W"),
                        found.time("closed", "PAST_REF")));

        Scores scores = set.score(Readings.of(List.of(reading)), 9);

        assertThat(scores.figures())
                .containsExactly(
                        new Figure.Balance("times strict", 3, 4, 2),
                        new Figure.Balance("times relaxed", 3, 4, 3),
                        new Figure.Balance("times value", 3, 4, 2));
        assertThat(scores.notes()).containsExactly("port [2031-05-02] 'seven days' want P7D said P1W");
    }

    @Test
    void aSpeakerIsKnownByTheNameOfTheEntity() {
        GoldSet set = open(Kind.QUOTATIONS, "quotations/quotations.json");
        Found found = new Found(set.reports().getFirst());
        Entity brandt =
                new Entity("e1", Mention.Type.PERSON, "Minister Ola Brandt", List.of("Ola Brandt"), none(), none());
        Reading reading = found.reading(
                List.of(brandt),
                List.of(
                        found.attribution("she", "said", List.of("“The port will open,”"), Optional.of("e1"), none()),
                        found.attribution(
                                "Rail Union leader Per Oda", "said Rail", List.of("“It will not,”"), none(), none()),
                        found.attribution("she", "said", List.of("“Nobody asked us.”"), Optional.of("e1"), none())));

        Scores scores = set.score(Readings.of(List.of(reading)), 9);

        assertThat(scores.figures()).containsExactly(new Figure.Share("quotations with the right speaker", 2, 3));
        assertThat(scores.notes()).containsExactly("'Nobody asked us.' want Per Oda said [Minister Ola Brandt]");
    }

    @Test
    void aReportThatWasNotReadScoresNothingAndIsNamed() {
        Scores scores = open(Kind.NAMES, "names.txt").score(Readings.of(List.of()), 0);

        assertThat(scores.figures()).endsWith(new Figure.Balance("names", 4, 0, 0));
        assertThat(scores.notes()).containsExactly("no reading for 0", "no reading for 1");
    }

    @Test
    void aSpanOutsideTheTextIsCountedAndDropped() {
        GoldSet set = open(Kind.ATTRIBUTION, "polnear");
        Found found = new Found(set.reports().getFirst());
        Attribution outside = new Attribution(
                "a",
                none(),
                List.of(new Span(5, 5)),
                List.of(new Span(90, 900)),
                Attribution.Mode.INDIRECT,
                Attribution.Speaker.UNKNOWN,
                Attribution.Stance.SAY,
                List.of(),
                none(),
                none());

        Scores scores = set.score(Readings.of(List.of(found.reading(List.of(), List.of(outside)))), 0);

        assertThat(scores.notes()).containsExactly("port: 2 spans outside the text");
        assertThat(scores.figures()).contains(new Figure.Balance("content exact", 3, 0, 0));
    }

    @Test
    void figuresAreWrittenWithTwoDecimalsRoundedAsTheyAre() {
        assertThat(new Figure.Balance("names", 3, 4, 2).line())
                .isEqualTo("names                  P  50.00  R  66.67  F1  57.14   gold 3 said 4");
        assertThat(new Figure.Share("right", 1, 800).line()).isEqualTo("right   0.12   1 of 800");
    }

    private static GoldSet open(Kind kind, String name) {
        Path gold = Gold.file(name);
        return kind.open(gold);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
