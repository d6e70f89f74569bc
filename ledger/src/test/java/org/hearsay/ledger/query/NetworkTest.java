package org.hearsay.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Kind;
import org.hearsay.core.Mention;
import org.hearsay.ledger.fact.Fact;
import org.junit.jupiter.api.Test;

/** Networks of parties who are letters. */
class NetworkTest {

    private final Network network = network("a-b 5", "b-c 1", "c-d 1", "a-e 2", "e-d 3", "f-g 9");

    @Test
    void aPathHasTheFewestTiesWhicheverWayTheyLead() {
        assertThat(network.path("d", "a")).extracting(Tie::fact).containsExactly("e-d", "a-e");
        assertThat(network.path("a", "b")).extracting(Tie::fact).containsExactly("a-b");
    }

    @Test
    void thereIsNoPathToOneWhoIsNotTied() {
        assertThat(network.path("a", "g")).isEmpty();
        assertThat(network.path("a", "nobody")).isEmpty();
        assertThat(network.path("a", "a")).isEmpty();
    }

    @Test
    void theHeaviestAreThoseWithMostReportsBehindTheirTiesAndWhoeverIsWanted() {
        assertThat(network.heaviest(3, List.of()).ties()).extracting(Tie::fact).containsExactly("f-g");
        assertThat(network.heaviest(3, List.of("b")).parties()).containsOnlyKeys("f", "g", "a", "b");
    }

    @Test
    void aroundOneAreItsBestReportedTies() {
        assertThat(network.around("a", 1).ties()).extracting(Tie::fact).containsExactly("a-b");
        assertThat(network.around("a", 9).ties()).extracting(Tie::fact).containsExactly("a-b", "a-e");
    }

    @Test
    void tiesAmongSomeAreThoseWithBothEndsThere() {
        assertThat(network.among(Set.of("a", "b", "d")).parties()).containsOnlyKeys("a", "b");
    }

    private static Network network(String... ties) {
        List<Tie> made = new ArrayList<>();
        Map<String, Network.Party> parties = new HashMap<>();
        for (String tie : ties) {
            String one = tie.substring(0, 1);
            String other = tie.substring(2, 3);
            for (String end : List.of(one, other)) {
                parties.put(end, new Network.Party(end, end, Mention.Type.PERSON, 0));
            }
            made.add(new Tie(
                    tie.substring(0, 3),
                    Kind.of("member"),
                    "body",
                    one,
                    other,
                    Fact.Status.REPORTED,
                    Integer.parseInt(tie.substring(4)),
                    new Fact.Count(1, 1),
                    "2031-05-02"));
        }
        return Network.of(parties, made);
    }
}
