package org.hearsay.web.page.tracker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.Attribution;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.Facet;
import org.hearsay.ledger.query.FacetCounts.Count;
import org.hearsay.ledger.query.FacetCounts.Counts;
import org.hearsay.tell.Manner;
import org.hearsay.web.http.Link;
import org.hearsay.web.page.tracker.TrackerView.Choice;
import org.hearsay.web.page.tracker.TrackerView.Chosen;
import org.hearsay.web.page.tracker.TrackerView.FacetView;

/** Makes of counts what the tracker shows at its side. */
record TrackerFacets(TrackerAsk asked, Counts counts) {

    private static final int SHOWN = 10;
    private static final int SHOWN_OPEN = 200;

    /** So many values of each facet are to be counted: one more than is shown tells that there are more. */
    static int counted(TrackerAsk asked) {
        return asked.open().isEmpty() ? SHOWN + 1 : SHOWN_OPEN;
    }

    List<FacetView> views(Link here) {
        List<FacetView> views = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<Choice> all = choices(facet);
            boolean open = asked.open().contains(facet.label());
            List<Choice> some = open ? all : some(all);
            if (!all.isEmpty()) {
                String other = open
                        ? here.without(TrackerAsk.MORE, facet.label()).toString()
                        : here.and(TrackerAsk.MORE, facet.label()).toString();
                views.add(new FacetView(
                        facet.label(), title(facet), some, open, open || some.size() < all.size() ? other : ""));
            }
        }
        return views;
    }

    private List<Choice> choices(Facet facet) {
        if (facet == Facet.STATUS && asked.query().asOf().isPresent()) {
            return uncounted();
        }
        return counts.values(facet).stream()
                .map(count -> choice(
                        facet, count.value(), label(facet, count), String.format(Locale.ROOT, "%,d", count.facts())))
                .toList();
    }

    /** How many facts stood how on a past day is known only when each has been told. */
    private List<Choice> uncounted() {
        return Arrays.stream(Fact.Status.values())
                .map(status -> choice(Facet.STATUS, status.label(), status.label(), ""))
                .toList();
    }

    /** The first, and those that are chosen. */
    private static List<Choice> some(List<Choice> all) {
        List<Choice> some = new ArrayList<>(all.subList(0, Math.min(SHOWN, all.size())));
        all.stream().skip(SHOWN).filter(Choice::chosen).forEach(some::add);
        return some;
    }

    /** What narrows the register down. */
    List<Chosen> chosen(Link here) {
        List<Chosen> chosen = new ArrayList<>();
        Link anew = here.without(TrackerAsk.PAGE);
        asked.query()
                .words()
                .ifPresent(words -> chosen.add(
                        new Chosen("“" + words + "”", anew.without("q").toString())));
        for (Facet facet : Facet.values()) {
            for (String value : asked.query().values(facet)) {
                String name = counts.values(facet).stream()
                        .filter(each -> each.value().equals(value))
                        .map(each -> label(facet, each))
                        .findFirst()
                        .orElse(value);
                chosen.add(new Chosen(name, anew.without(facet.label(), value).toString()));
            }
        }
        asked.query()
                .from()
                .ifPresent(day -> chosen.add(
                        new Chosen("from " + day, anew.without("from").toString())));
        asked.query()
                .to()
                .ifPresent(day ->
                        chosen.add(new Chosen("to " + day, anew.without("to").toString())));
        return chosen;
    }

    private Choice choice(Facet facet, String value, String label, String facts) {
        return new Choice(
                facet.label() + "-" + Integer.toHexString(value.hashCode()),
                value,
                label,
                facts,
                asked.query().values(facet).contains(value));
    }

    private static String title(Facet facet) {
        return switch (facet) {
            case KIND -> "What happened";
            case STATUS -> "Status";
            case PERSON -> "Person";
            case PLACE -> "Place";
            case SPEAKER -> "Kind of source";
            case OUTLET -> "Outlet";
        };
    }

    private static String label(Facet facet, Count count) {
        return switch (facet) {
            case SPEAKER -> speaker(count.value());
            case KIND, STATUS, PERSON, PLACE, OUTLET -> count.name();
        };
    }

    private static String speaker(String label) {
        return label.equals("own")
                ? "the report itself"
                : Manner.speaker(Labelled.of(Attribution.Speaker.class, label));
    }
}
