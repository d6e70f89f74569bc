package org.hearsay.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Mention;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Fact;

/**
 * Whom facts are about as entities. People and bodies are written before all facts; places that act as bodies do ("Vela demanded
 * it"), and posts, when a fact first has them. Of all only ids are kept, and what each is taken for: reports may take somebody for a
 * person where most take them for a body, and what refers to them goes by how they are written.
 */
final class FtmParties {

    private static final Set<String> PUBLIC = Set.copyOf(ResourceLines.of(FtmParties.class, "public-bodies.txt"));

    private final Rows rows;
    private final Map<String, Mention.Type> types = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    FtmParties(Rows rows) {
        this.rows = rows;
    }

    static String id(String identity) {
        return FtmEntity.id("party", identity);
    }

    /** An entity for an identity of a type, and none for one that cannot act or is only written when it does. */
    Optional<FtmEntity> entity(String identity, Mention.Type type, String name) {
        types.put(identity, type);
        return schema(type, name).map(schema -> new FtmEntity(id(identity), schema).with("name", name));
    }

    private static Optional<String> schema(Mention.Type type, String name) {
        return switch (type) {
            case PERSON -> Optional.of("Person");
            case ORGANISATION, GROUP -> Optional.of(isPublic(name) ? "PublicBody" : "Organization");
            default -> Optional.empty();
        };
    }

    private static boolean isPublic(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(PUBLIC::contains);
    }

    /** The id of whoever fills a role, if it has a name and is in the range: {@code person}, {@code body} or {@code any}. */
    Optional<String> of(Assertion.Filler filler, String range) {
        return filler.who()
                .filter(Assertion.Party::named)
                .flatMap(who -> Optional.ofNullable(types.get(who.identity())).flatMap(type -> of(who, type, range)));
    }

    private Optional<String> of(Assertion.Party who, Mention.Type type, String range) {
        return switch (type) {
            case PERSON -> range.equals("body") ? Optional.empty() : Optional.of(id(who.identity()));
            case ORGANISATION, GROUP -> range.equals("person") ? Optional.empty() : Optional.of(id(who.identity()));
            case PLACE -> range.equals("person") ? Optional.empty() : Optional.of(state(who));
            default -> Optional.empty();
        };
    }

    private String state(Assertion.Party who) {
        FtmEntity body = new FtmEntity(id(who.identity()), "PublicBody").with("name", who.name());
        return once(body);
    }

    /** The post that a role names, of the body in the role {@code organization}. */
    String position(Fact fact, String words) {
        Optional<Assertion.Filler> of = fact.roles().stream()
                .filter(role -> role.role().equals("organization"))
                .findFirst();
        Optional<String> body = of.flatMap(filler -> of(filler, "body"));
        String beside = of.map(filler -> filler.who().map(Assertion.Party::name).orElse(filler.words()))
                .orElse("");
        String id = FtmEntity.id("position", words.toLowerCase(Locale.ROOT), "|", body.orElse(beside));
        String name = beside.isEmpty() ? words : words + ", " + beside;
        return once(new FtmEntity(id, "Position").with("name", name).with("organization", body));
    }

    private String once(FtmEntity entity) {
        if (written.add(entity.id())) {
            rows.json(entity::write);
        }
        return entity.id();
    }

    /** Everybody and everything in an event that can act. */
    List<String> involved(Fact fact) {
        return fact.roles().stream()
                .filter(role -> !Set.of("place", "from", "to", "means", "about").contains(role.role()))
                .flatMap(role -> of(role, "any").stream())
                .distinct()
                .toList();
    }
}
