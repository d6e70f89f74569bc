package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Claim;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Fitting;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.resolve.NameKey;
import org.jdbi.v3.core.Handle;

/** What people ruled of single claims. */
final class Edits {

    private static final String NAMED =
            "SELECT identity.id AS id, identity.name AS name, identity.type AS type FROM name JOIN entity ON"
                    + " entity.heading = name.seq JOIN identity_member ON identity_member.entity = entity.seq JOIN"
                    + " identity ON identity.id = identity_member.identity WHERE name.spelled = ? GROUP BY identity.id,"
                    + " identity.name, identity.type ORDER BY COUNT(*) DESC, identity.id LIMIT 1";

    private final Handle handle;
    private final Map<Long, List<Ruling>> edits = new HashMap<>();
    private final Set<Long> rejected = new HashSet<>();

    Edits(Handle handle, List<Decision> inForce) {
        this.handle = handle;
        Fitting fitting = new Fitting(handle);
        for (Decision decision : inForce) {
            switch (decision.ruling()) {
                case Ruling.Reject reject -> rejected.addAll(fitting.claims(reject.claim()));
                case Ruling.Redate redate -> add(fitting.claims(redate.claim()), redate);
                case Ruling.Recast recast -> add(fitting.claims(recast.claim()), recast);
                case Ruling.Merge other -> {}
                case Ruling.Split other -> {}
                case Ruling.Accept other -> {}
                case Ruling.Rate other -> {}
                case Ruling.Add other -> {}
                case Ruling.OneOrigin other -> {}
                case Ruling.Grade other -> {}
            }
        }
    }

    private void add(List<Long> claims, Ruling ruling) {
        claims.forEach(
                claim -> edits.computeIfAbsent(claim, none -> new ArrayList<>()).add(ruling));
    }

    /** The claims that count for nothing. */
    Set<Long> rejected() {
        return rejected;
    }

    /** The claims that something was changed in: by whom a role is filled may change with every report. */
    Set<Long> edited() {
        return edits.keySet();
    }

    Assertion over(Assertion claim) {
        Assertion edited = claim;
        for (Ruling ruling : edits.getOrDefault(claim.claim(), List.of())) {
            if (ruling instanceof Ruling.Redate redate) {
                edited = edited.with(
                        Optional.of(new Claim.When(redate.earliest(), redate.latest(), Optional.empty(), false)));
            } else if (ruling instanceof Ruling.Recast recast) {
                edited = edited.with(fillers(edited, recast));
            }
        }
        return edited;
    }

    /** The fillers with a role filled by another; with it added if nobody filled it. */
    private List<Assertion.Filler> fillers(Assertion claim, Ruling.Recast recast) {
        Assertion.Filler filler = new Assertion.Filler(recast.role(), Optional.of(party(recast.name())), recast.name());
        List<Assertion.Filler> fillers = new ArrayList<>(claim.fillers());
        fillers.removeIf(each -> each.role().equals(recast.role()));
        fillers.add(filler);
        return fillers;
    }

    private Assertion.Party party(String name) {
        String spelled = NameKey.of(name).map(NameKey::spelled).orElse(name);
        return handle.createQuery(NAMED)
                .bind(0, spelled)
                .map((row, context) -> new Assertion.Party(
                        row.getString("id"), row.getString("name"), row.getString("type"), true, Optional.empty()))
                .findOne()
                .orElseGet(() -> new Assertion.Party("name:" + spelled, name, "other", true, Optional.empty()));
    }
}
