package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;

/**
 * Which facts a page shows, as its form has it.
 *
 * @param who a name of one they are about; empty for anybody
 * @param all whether to show, too, what is only planned, wished for or denied
 * @param kept what else is asked of the page, for the form
 */
public record Narrowing(List<Group> kinds, List<Pick> statuses, String who, boolean all, List<Link.Parameter> kept) {

    private static final String FAMILY = "family-";

    public Narrowing {
        kinds = List.copyOf(kinds);
        statuses = List.copyOf(statuses);
        kept = List.copyOf(kept);
    }

    /** The kinds of one family. */
    public record Group(String family, Pick whole, List<Pick> kinds) {

        public Group {
            kinds = List.copyOf(kinds);
        }
    }

    /** @param kept the names of what else the form keeps */
    public static Narrowing of(Ask ask, String... kept) {
        String kind = ask.text("kind").orElse("");
        String status = ask.text("status").orElse("");
        List<Group> groups = new ArrayList<>();
        for (String family : Kind.all().stream().map(Kind::family).distinct().toList()) {
            String value = FAMILY + family;
            groups.add(new Group(
                    family,
                    new Pick(value, "all of " + family, value.equals(kind)),
                    Kind.all().stream()
                            .filter(each -> each.family().equals(family))
                            .map(each -> new Pick(
                                    each.name(), each.name(), each.name().equals(kind)))
                            .toList()));
        }
        return new Narrowing(
                groups,
                Arrays.stream(Fact.Status.values())
                        .map(each -> new Pick(
                                each.label(), each.label(), each.label().equals(status)))
                        .toList(),
                ask.text("who").orElse(""),
                ask.text("all").isPresent(),
                Arrays.stream(kept)
                        .flatMap(name -> ask.text(name).map(value -> new Link.Parameter(name, value)).stream())
                        .toList());
    }

    /** Whether anything is narrowed at all. */
    public boolean isNarrow() {
        return !who.isEmpty()
                || statuses.stream().anyMatch(Pick::chosen)
                || kinds.stream()
                        .anyMatch(group ->
                                group.whole().chosen() || group.kinds().stream().anyMatch(Pick::chosen));
    }

    /** The facts of this page, as known on its day. */
    public FactQuery query(Ask ask) {
        return all ? everything(ask) : everything(ask).asHappened();
    }

    /** The same, and those that are only planned, wished for or denied. */
    public FactQuery everything(Ask ask) {
        ClaimQuery claims = ClaimQuery.ALL.ofKinds(chosenKinds());
        return FactQuery.ALL
                .of(who.isEmpty() ? claims : claims.with(who))
                .asOf(ask.asOf())
                .ofStatuses(chosenStatus().stream().toList());
    }

    private List<Kind> chosenKinds() {
        return Kind.all().stream()
                .filter(kind -> kinds.stream().anyMatch(group -> hasKind(group, kind)))
                .toList();
    }

    private Optional<Fact.Status> chosenStatus() {
        return statuses.stream()
                .filter(Pick::chosen)
                .findFirst()
                .map(pick -> Labelled.of(Fact.Status.class, pick.value()));
    }

    private static boolean hasKind(Group group, Kind kind) {
        return group.whole().chosen() && group.family().equals(kind.family())
                || group.kinds().contains(new Pick(kind.name(), kind.name(), true));
    }
}
