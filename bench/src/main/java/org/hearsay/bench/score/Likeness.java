package org.hearsay.bench.score;

import java.util.List;
import java.util.Map;
import org.hearsay.bench.gold.ClaimCase.Wanted;

/** Whether a claim said is one that is wanted: a kind that is accepted, and core roles that name the same entities. */
final class Likeness {

    private static final String PERSON = "person";
    private static final String RELATIVE = "relative";
    private static final String ASSOCIATE = "associate";
    private static final String RELATIONSHIP = "relationship";
    private static final int KIN_ROLES = 3;
    private static final int ASSOCIATE_ROLES = 2;

    private final Cast cast;
    private final KinTies kin = new KinTies();

    Likeness(Cast cast) {
        this.cast = cast;
    }

    /** How many core roles agree; 0 if it is another claim. */
    int of(Wanted wanted, SaidClaim said) {
        if (!wanted.kinds().contains(said.kind())) {
            return 0;
        }
        Map<String, List<String>> roles = wanted.roles();
        List<String> core = said.claim().kind().core();
        if (said.kind().equals("kin") && roles.keySet().containsAll(core)) {
            return isSameKin(wanted, said) ? KIN_ROLES : 0;
        }
        if (said.kind().equals(ASSOCIATE) && roles.containsKey(PERSON) && roles.containsKey(ASSOCIATE)) {
            if (fills(wanted, PERSON, said, ASSOCIATE) && fills(wanted, ASSOCIATE, said, PERSON)) {
                return ASSOCIATE_ROLES;
            }
        }
        return agreeing(asked(roles, core), wanted, said);
    }

    private int agreeing(List<String> asked, Wanted wanted, SaidClaim said) {
        if (asked.isEmpty()) {
            return 1;
        }
        int good = (int)
                asked.stream().filter(role -> fills(wanted, role, said, role)).count();
        return said.claim().kind().needsAll() && good < asked.size() ? 0 : good;
    }

    /** The core roles that are wanted; where there are none, all that are filled by somebody. */
    private List<String> asked(Map<String, List<String>> roles, List<String> core) {
        List<String> wanted = core.stream().filter(roles::containsKey).toList();
        return wanted.isEmpty()
                ? roles.keySet().stream().filter(role -> !cast.isFreeText(role)).toList()
                : wanted;
    }

    /** Kin may be told from either end: A is the father of B, B is a son of A. */
    private boolean isSameKin(Wanted wanted, SaidClaim said) {
        KinTies.Tie tie = kin.of(PERSON, RELATIVE, wanted.roles().getOrDefault(RELATIONSHIP, List.of()));
        List<String> words = said.role(RELATIONSHIP);
        boolean straight = fills(wanted, PERSON, said, PERSON) && fills(wanted, RELATIVE, said, RELATIVE);
        boolean crossed = fills(wanted, PERSON, said, RELATIVE) && fills(wanted, RELATIVE, said, PERSON);
        return straight && kin.of(PERSON, RELATIVE, words).equals(tie)
                || crossed && kin.of(RELATIVE, PERSON, words).equals(tie);
    }

    private boolean fills(Wanted wanted, String role, SaidClaim said, String saidRole) {
        return cast.fills(role, wanted.roles().getOrDefault(role, List.of()), said.role(saidRole));
    }
}
