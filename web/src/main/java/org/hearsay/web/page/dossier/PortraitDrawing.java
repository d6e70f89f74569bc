package org.hearsay.web.page.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.core.Mention;
import org.hearsay.ledger.query.Network;
import org.hearsay.ledger.query.Tie;
import org.hearsay.web.http.Ask;
import org.hearsay.web.page.Says;

/**
 * One party in the middle, those tied to it on both sides, people before bodies and places; the better reported a tie, the thicker.
 *
 * @param height of the drawing; it is {@value #WIDTH} wide
 * @param arms none if nobody is tied to it
 */
public record PortraitDrawing(int height, int middle, String name, List<Arm> arms) {

    /** How wide the drawing is. */
    public static final int WIDTH = 920;

    private static final int STEP = 44;
    private static final int TOP = 28;
    private static final int LEFT = 280;
    private static final int RIGHT = WIDTH - LEFT;
    private static final double LETTER = 4.4;
    private static final int GAP = 12;
    private static final int LONGEST = 32;

    public PortraitDrawing {
        arms = List.copyOf(arms);
    }

    /**
     * One who is tied to it.
     *
     * @param side where its name stands: {@code end} at the left, {@code start} at the right
     * @param line the path that leads to it
     * @param width of that, 1 to 6
     * @param how "member of, supports · 4 reports"
     * @param status of the best reported tie
     */
    public record Arm(
            String name,
            String href,
            String side,
            int x,
            int y,
            String line,
            int width,
            String how,
            String status,
            String evidence) {}

    static PortraitDrawing of(Network network, String id, String name, TieWords words, Ask ask) {
        Map<String, List<Tie>> beside = new LinkedHashMap<>();
        network.ties()
                .forEach(tie -> beside.computeIfAbsent(tie.beside(id), none -> new ArrayList<>())
                        .add(tie));
        List<Network.Party> people = new ArrayList<>();
        List<Network.Party> others = new ArrayList<>();
        for (String each : beside.keySet()) {
            Network.Party party =
                    network.parties().getOrDefault(each, new Network.Party(each, "", Mention.Type.OTHER, 0));
            (party.type() == Mention.Type.PERSON ? people : others).add(party);
        }
        people.addAll(others);
        int half = (people.size() + 1) / 2;
        int rows = Math.max(1, half);
        int middle = TOP + (rows - 1) * STEP / 2;
        String self = shortened(name, 22);
        int inner = GAP + (int) (self.length() * LETTER);
        List<Arm> arms = new ArrayList<>();
        for (boolean left : List.of(true, false)) {
            List<Network.Party> side = left ? people.subList(0, half) : people.subList(half, people.size());
            int y = middle - (side.size() - 1) * STEP / 2;
            for (Network.Party party : side) {
                arms.add(arm(
                        party,
                        beside.getOrDefault(party.id(), List.of()),
                        new Bow(left, inner, y, middle),
                        id,
                        words,
                        ask));
                y += STEP;
            }
        }
        return new PortraitDrawing(TOP * 2 + (rows - 1) * STEP, middle, self, arms);
    }

    /** The line from the name in the middle, half of which is so wide, to a name at a side. */
    private record Bow(boolean left, int inner, int y, int middle) {

        String path() {
            int from = WIDTH / 2 + (left ? -inner : inner);
            int to = left ? LEFT + 8 : RIGHT - 8;
            int bend = (from + to) / 2;
            return "M" + from + " " + middle + "C" + bend + " " + middle + " " + bend + " " + y + " " + to + " " + y;
        }
    }

    private static Arm arm(Network.Party party, List<Tie> ties, Bow bow, String id, TieWords words, Ask ask) {
        int reports = ties.stream().mapToInt(Tie::reports).sum();
        String how = ties.stream()
                .map(tie -> words.from(id, tie))
                .distinct()
                .limit(2)
                .collect(Collectors.joining(", "));
        return new Arm(
                shortened(party.name(), LONGEST),
                ask.link("who", party.id()).toString(),
                bow.left() ? "end" : "start",
                bow.left() ? LEFT : RIGHT,
                bow.y(),
                bow.path(),
                Math.clamp(1 + (31 - Integer.numberOfLeadingZeros(Math.max(1, reports))), 1, 6),
                how + " · " + Says.count(ties.size(), "fact", "facts"),
                ties.getFirst().status().label(),
                ask.link("network", "between")
                        .and("one", id)
                        .and("other", party.id())
                        .toString());
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }
}
