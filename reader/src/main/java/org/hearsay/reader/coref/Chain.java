package org.hearsay.reader.coref;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;

/** The mentions that stand for one entity so far, and what is known of it. */
final class Chain {

    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> roles = new HashSet<>();
    private final List<Draft> apart = new ArrayList<>();
    private final List<PersonName> fullNames = new ArrayList<>();
    private Mention.Type type;
    private Optional<Entity.Gender> gender;
    private boolean genderGuessed;
    private Optional<Boolean> plural;
    private int names;

    Chain(Draft draft) {
        drafts.add(draft);
        type = draft.type;
        gender = draft.gender;
        plural = draft.isPronoun() && draft.lemma.equals("who") ? Optional.empty() : Optional.of(draft.plural);
        names = draft.isName() ? 1 : 0;
        if (draft.isNominal()) {
            roles.add(draft.lemma);
        }
    }

    List<Draft> drafts() {
        return drafts;
    }

    Mention.Type type() {
        return type;
    }

    Optional<Entity.Gender> gender() {
        return gender;
    }

    boolean isPlural() {
        return plural.orElse(false);
    }

    boolean isNamed() {
        return names > 0;
    }

    /** Nouns that the entity has been called, as title, apposition or description. */
    Set<String> roles() {
        return roles;
    }

    void addRole(String noun) {
        roles.add(noun);
    }

    void addName(PersonName name) {
        if (name.isFull() && !fullNames.contains(name)) {
            fullNames.add(name);
        }
    }

    /** Goes by a fuller name than it was called by so far. */
    void rename(PersonName formal) {
        fullNames.clear();
        addName(formal);
    }

    List<PersonName> fullNames() {
        return fullNames;
    }

    /** Sets the gender where it is not known, or was only guessed from a given name. */
    void learn(Entity.Gender known, boolean guessed) {
        if (gender.isEmpty() || genderGuessed && !guessed) {
            gender = Optional.of(known);
            genderGuessed = guessed;
        }
    }

    /** Says that this entity is never the one {@code other} stands for. */
    void keepApart(Draft other) {
        apart.add(other);
    }

    /** Whether both can stand for one entity, by name, gender, number, type and what was said to be apart. */
    boolean agrees(Chain other) {
        return this != other
                && Types.agree(type, other.type)
                && !(isFirmly(gender) && other.isFirmly(other.gender) && !gender.equals(other.gender))
                && (plural.isEmpty()
                        || other.plural.isEmpty()
                        || plural.equals(other.plural)
                        || isCollective()
                        || other.isCollective())
                && apart.stream().noneMatch(draft -> draft.chain() == other)
                && other.apart.stream().noneMatch(draft -> draft.chain() == this)
                && fullNames.stream().allMatch(mine -> other.fullNames.stream().allMatch(mine::mayBe));
    }

    /** Whether nothing known or guessed makes one a man and the other a woman. */
    boolean isOfSexOf(Chain other) {
        return gender.isEmpty() || other.gender.isEmpty() || gender.equals(other.gender);
    }

    private boolean isFirmly(Optional<Entity.Gender> known) {
        return known.isPresent() && !genderGuessed;
    }

    boolean isCollective() {
        return type == Mention.Type.ORGANISATION || type == Mention.Type.GROUP;
    }

    /** Makes one of two; the larger takes the smaller in. Which one it was is returned. */
    static Chain merge(Chain a, Chain b) {
        if (a == b) {
            return a;
        }
        Chain into = a.drafts.size() >= b.drafts.size() ? a : b;
        Chain from = into == a ? b : a;
        boolean typeFromOther = from.names > 0 && into.names == 0
                || into.type == Mention.Type.OTHER
                || into.names == 0 && into.drafts.stream().allMatch(Draft::isPronoun);
        into.type = typeFromOther ? from.type : into.type;
        from.gender.ifPresent(known -> into.learn(known, from.genderGuessed));
        into.plural =
                into.plural.isPresent() && !(typeFromOther && from.plural.isPresent()) ? into.plural : from.plural;
        into.names += from.names;
        into.roles.addAll(from.roles);
        into.apart.addAll(from.apart);
        from.fullNames.forEach(into::addName);
        from.drafts.forEach(draft -> draft.moveTo(into));
        into.drafts.addAll(from.drafts);
        return into;
    }
}
