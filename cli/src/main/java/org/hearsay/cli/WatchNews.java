package org.hearsay.cli;

import org.hearsay.ledger.Ledger;
import org.hearsay.tell.Visible;

/** Says which kept questions are answered otherwise now. */
final class WatchNews {

    private WatchNews() {}

    static void say(Ledger ledger, Console console) {
        ledger.watches().all().stream()
                .filter(watch -> watch.news() > 0)
                .forEach(watch -> console.say("watch " + watch.number() + ", " + Visible.line(watch.name()) + ": "
                        + WatchesCommand.news(watch) + "; `hearsay watches " + watch.number() + "` shows what"));
    }
}
