package org.hearsay.reader.claim.modality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim.Certainty;
import org.hearsay.core.Claim.Polarity;
import org.hearsay.core.Claim.Realis;

/** What has been found of how it stands with an event, word by word. */
final class Finding {
    private Polarity polarity;
    private Optional<Certainty> certainty = Optional.empty();
    private Optional<Realis> realis = Optional.empty();
    private boolean past;
    private final List<String> why = new ArrayList<>();

    Finding(Polarity polarity) {
        this.polarity = polarity;
    }

    void take(Effect effect, String because) {
        why.add(because);
        switch (effect) {
            case NOT -> polarity = polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE;
            case WISH -> weaken(Certainty.UN);
            case UNCOMMITTED -> weaken(Certainty.UN);
            case WILL -> realis = realis.or(() -> Optional.of(Realis.FUTURE));
            case PROBABLE -> certainty = certainty.or(() -> Optional.of(Certainty.PR));
            case POSSIBLE -> certainty = certainty.or(() -> Optional.of(Certainty.PS));
            case CONCEIVABLE -> weaken(Certainty.PS);
            case PAST -> past = true;
            case SAME -> {}
        }
    }

    private void weaken(Certainty sureness) {
        realis = Optional.of(Realis.HYPOTHETICAL);
        certainty = certainty.or(() -> Optional.of(sureness));
    }

    Polarity polarity() {
        return polarity;
    }

    Optional<Certainty> certainty() {
        return certainty;
    }

    Optional<Realis> realis() {
        return realis;
    }

    /** Whether it was so and is no more. */
    boolean past() {
        return past;
    }

    /** Which words say so. */
    List<String> why() {
        return List.copyOf(why);
    }
}
