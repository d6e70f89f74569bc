package org.hearsay.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Doubts;
import org.hearsay.tell.json.JsonLine;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.review.Deciding;

/** What people had best look at: the two queues of the site's review, each with the stamps that decisions on it need. */
public final class ReviewApi implements Page {

    private final Ledger ledger;

    public ReviewApi(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(Routes.API + "/review/facts", this::facts);
        routes.get(Routes.API + "/review/pairs", this::pairs);
    }

    private Answer facts(Ask ask) {
        Listing listing = Listing.of(ask);
        List<String> ids = ledger.doubts().facts(listing.skipped(), listing.most() + 1);
        List<String> some = ids.subList(0, Math.min(listing.most(), ids.size()));
        return new Answer.Data(listing.page(
                "facts",
                ledger.facts(some, Optional.empty()).stream().map(Api::one).toList(),
                ids.size() > listing.most()));
    }

    private Answer pairs(Ask ask) {
        Listing listing = Listing.of(ask);
        List<Doubts.Pair> all = ledger.doubts().pairs();
        List<Doubts.Pair> asked =
                all.stream().skip(listing.skipped()).limit(listing.most()).toList();
        Map<String, Integer> reports = ledger.doubts()
                .reports(asked.stream()
                        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                        .map(Doubts.Side::identity)
                        .collect(Collectors.toSet()));
        List<String> some = asked.stream().map(pair -> line(pair, reports)).toList();
        return new Answer.Data(listing.page("pairs", some, listing.skipped() + some.size() < all.size()));
    }

    private static String line(Doubts.Pair pair, Map<String, Integer> reports) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringField("pair", Deciding.key(pair));
            json.writeStringField("stamp", Deciding.stamp(pair));
            json.writeStringField("why", pair.why());
            side(json, "one", pair.one(), reports);
            side(json, "other", pair.other(), reports);
            json.writeEndObject();
        });
    }

    private static void side(JsonGenerator json, String name, Doubts.Side side, Map<String, Integer> reports)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("id", side.identity());
        json.writeStringField("name", side.name());
        json.writeStringField("type", side.type());
        json.writeNumberField("reports", reports.getOrDefault(side.identity(), 0));
        json.writeEndObject();
    }
}
