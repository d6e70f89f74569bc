package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.Turn;

/** Gives every turn of a transcript to the one whose name heads it: the reading model was trained on running text and mixes them up. */
public final class Transcript {

    private Transcript() {}

    /** The signals with the turns' speakers as sources; the same if the report is no transcript. */
    public static Signals apply(Layout layout, Signals signals) {
        List<Turn> found = layout.turns();
        if (found.isEmpty()) {
            return signals;
        }
        List<Signals.Role> roles = new ArrayList<>();
        for (Turn turn : found) {
            int cue = roles.size();
            roles.add(new Signals.Role(new Span(turn.colon(), turn.colon() + 1), "cue", cue, 1));
            roles.add(new Signals.Role(turn.speaker(), "source", cue, 1));
            roles.add(new Signals.Role(turn.said(), "content", cue, 1));
        }
        int[] moved = new int[signals.roles().size()];
        for (int r = 0; r < moved.length; r++) {
            moved[r] = -1;
            Signals.Role role = signals.roles().get(r);
            if (role.kind().equals("cue") && touchesNoHeading(found, role.range())) {
                moved[r] = roles.size();
                roles.add(new Signals.Role(role.range(), "cue", roles.size(), role.score()));
            }
        }
        for (Signals.Role role : signals.roles()) {
            boolean tied = !role.kind().equals("cue") && role.cue() >= 0 && moved[role.cue()] >= 0;
            if (tied
                    && turn(found, role.range())
                            .equals(turn(found, roles.get(moved[role.cue()]).range()))) {
                roles.add(new Signals.Role(role.range(), role.kind(), moved[role.cue()], role.score()));
            }
        }
        return new Signals(signals.words(), signals.names(), signals.times(), roles, signals.links(), signals.events());
    }

    /** Whether no name and colon that head a turn are among words. */
    private static boolean touchesNoHeading(List<Turn> turns, Span words) {
        return turns.stream()
                .noneMatch(turn -> words.begin() <= turn.colon()
                        && words.end() > turn.speaker().begin());
    }

    private static Optional<Turn> turn(List<Turn> turns, Span words) {
        return turns.stream()
                .filter(turn -> turn.said().begin() <= words.begin()
                        && words.end() <= turn.said().end())
                .findFirst();
    }
}
