package org.hearsay.web.page.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.Attribution;
import org.hearsay.ledger.query.Source;
import org.hearsay.tell.Manner;

/** Whose word all statements are, as parts of one bar. */
final class SourcesShares {

    private static final int BAR = 1000;

    private SourcesShares() {}

    static List<SourcesView.Share> of(List<Source> sources) {
        Map<Attribution.Speaker, Long> counts = new EnumMap<>(Attribution.Speaker.class);
        sources.forEach(each -> counts.merge(each.kind(), (long) each.statements(), Long::sum));
        long all =
                Math.max(1, counts.values().stream().mapToLong(Long::longValue).sum());
        List<SourcesView.Share> shares = new ArrayList<>();
        long before = 0;
        for (Map.Entry<Attribution.Speaker, Long> each : counts.entrySet()) {
            int x = Math.toIntExact(BAR * before / all);
            before += each.getValue();
            int width = Math.toIntExact(BAR * before / all) - x;
            String name = Manner.speaker(each.getKey());
            shares.add(new SourcesView.Share(
                    name,
                    String.format(Locale.ROOT, "%,d", each.getValue()),
                    Math.round(100.0 * each.getValue() / all) + " %",
                    x,
                    width,
                    each.getKey().label()));
        }
        return shares;
    }
}
