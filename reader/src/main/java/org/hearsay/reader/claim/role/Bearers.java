package org.hearsay.reader.claim.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Mention;
import org.hearsay.reader.claim.frame.Slot;
import org.hearsay.reader.claim.syntax.Arguments;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/** Whom a noun such as a title stands for. */
final class Bearers {

    /** Words of titles and faiths that are given names too. */
    private static final Set<String> FORENAMES = Slot.nouns("forenames");

    private static final Set<String> DASHES = Set.of("--", "–", "—", ":");

    /** Verbs after which "as" says what somebody is, whether or not he stays it. */
    private static final Set<String> HOLDING = Table.words(Bearers.class, "holding.txt");

    /** Verbs that make somebody what they say. */
    private static final Set<String> CONFERRING = Table.words(Bearers.class, "conferring.txt");

    private final Tree tree;
    private final Cast cast;
    private final Titles titles;
    private final Arguments arguments;
    private final Relations relations;
    private final Fillers fillers;

    Bearers(Tree tree, Cast cast, Titles titles, Arguments arguments, Relations relations, Fillers fillers) {
        this.tree = tree;
        this.cast = cast;
        this.titles = titles;
        this.arguments = arguments;
        this.relations = relations;
        this.fillers = fillers;
    }

    /** Whom a noun stands for: the name it is a title of, the subject it is said of, its own mention. */
    List<Filler> of(int trigger) {
        if (isOfOwnName(trigger)) {
            return List.of();
        }
        Optional<Mention> titled = cast.nameAround(trigger)
                .filter(name -> name.type() == Mention.Type.PERSON && !titles.isInHead(name, trigger))
                .or(() -> titles.nameAfter(trigger))
                .filter(name -> !isWhatItIsOver(trigger, name));
        if (titled.isPresent()) {
            List<Integer> heads = List.of(cast.head(titled.get()));
            return tree.xpos(trigger).equals("NNS")
                    ? fillers.named(arguments.spread(heads)) // "her brothers Idris and Karim"
                    : List.of(cast.filler(heads.getFirst()));
        }
        List<Integer> holders = holders(trigger);
        if (!holders.isEmpty()) {
            return fillers.of(holders);
        }
        Optional<Mention> own = cast.at(trigger);
        boolean named = own.filter(mention -> mention.type() != Mention.Type.RELIGION
                        && mention.type() != Mention.Type.NATIONALITY
                        && mention.type() != Mention.Type.OTHER) // "a Naldian Muslim"
                .flatMap(cast::entity)
                .map(entity -> !entity.names().isEmpty())
                .orElse(false);
        if (named) {
            return List.of(cast.filler(trigger));
        }
        if (tree.child(trigger, "cop") >= 0 && tree.child(trigger, "case") < 0 || isPredicate(trigger)) {
            List<Filler> subjects = fillers.of(relations.subjects(trigger));
            if (!subjects.isEmpty()) {
                return subjects;
            }
        }
        int head = tree.head(trigger);
        boolean apposed = tree.is(trigger, "appos") || arguments.sumsUp(trigger);
        if (head >= 0 && apposed && cast.at(head).isPresent()) {
            if (!tree.xpos(trigger).equals("NNS")) {
                return List.of(cast.filler(head));
            }
            List<Integer> many = arguments.spread(List.of(head));
            return many.size() == 1 && tree.mention(head).equals("person") && fillers.isNamed(cast.filler(head))
                    ? List.of() // "met Premier Ana Roe, representatives of parties and …"
                    : fillers.of(many);
        }
        if (head >= 0 && head < trigger && tree.is(trigger, "conj") && tree.is(head, "appos") && isOne(trigger)) {
            return of(head).stream().filter(fillers::isNamed).toList();
        }
        if (head >= 0 && head < trigger && tree.is(trigger, "conj") && isOne(trigger) && isTitleOf(head, trigger)) {
            return List.of(cast.filler(head));
        }
        Optional<Mention> following = own.filter(mention -> mention.form() == Mention.Form.NOMINAL && isOne(trigger))
                .flatMap(mention -> cast.beginningAt(cast.words(mention).end()))
                .filter(name -> name.type() == Mention.Type.PERSON
                        && name.form() == Mention.Form.NAME
                        && tree.sentence(cast.head(name)) == tree.sentence(trigger));
        if (following.isPresent()) {
            return List.of(cast.filler(cast.head(following.get())));
        }
        List<Filler> listed = tree.xpos(trigger).equals("NNS") ? listed(trigger) : List.of();
        if (!listed.isEmpty()) {
            return listed;
        }
        boolean told = tree.verbBeforeAs(trigger) < 0
                && !isConferred(trigger)
                && (own.isPresent() || tree.mention(trigger).equals("person"));
        return told ? List.of(cast.filler(trigger)) : List.of();
    }

    /** Whether a word is somebody's surname or given name and no title: the "Major" of "Jon Major", the "Christian" of "Christian Roe". */
    private boolean isOfOwnName(int word) {
        Optional<Mention> name = cast.at(word)
                .filter(mention -> mention.form() == Mention.Form.NAME && mention.type() == Mention.Type.PERSON);
        if (name.isEmpty()) {
            return false;
        }
        boolean follows = cast.at(word - 1).equals(name);
        boolean leads = word + 1 < tree.size() && cast.at(word + 1).equals(name);
        boolean surname = name.flatMap(cast::entity).stream()
                .flatMap(entity -> entity.names().stream())
                .anyMatch(called -> called.endsWith(" " + tree.text(word)));
        return !leads && (follows || surname) || leads && !follows && FORENAMES.contains(tree.lower(word));
    }

    /** Whether a noun says over whom a title is, whose bearer is named after: the "Detectives" of "Chief of Detectives Omar Sael". */
    private boolean isWhatItIsOver(int noun, Mention name) {
        return noun > 0
                && tree.xpos(noun).matches("NNP?S")
                && tree.lower(noun - 1).matches("of|for")
                && arguments.spread(List.of(cast.head(name))).size() == 1;
    }

    /** Whether a noun says what somebody is made, not who he is: "was appointed speaker". */
    private boolean isConferred(int noun) {
        int verb = tree.head(noun);
        return verb >= 0 && tree.is(noun, "xcomp") && CONFERRING.contains(tree.lemma(verb));
    }

    /** Whether a noun is the second of two titles after a name: "Ana Roe, a judge and former minister, …". */
    private boolean isTitleOf(int name, int noun) {
        return tree.child(noun, "cc") >= 0
                && tree.children(name, "appos").anyMatch(title -> name < title && title < noun)
                && cast.at(name)
                        .filter(mention -> mention.form() == Mention.Form.NAME && mention.type() == Mention.Type.PERSON)
                        .isPresent();
    }

    /** The names that a noun is followed by: "her brothers Idris and Karim", "two members of the council -- Naldia and Sorane --". */
    private List<Filler> following(int noun) {
        Optional<Mention> own = cast.at(noun);
        int end = own.map(mention -> cast.words(mention).end()).orElse(noun + 1);
        int next = end < tree.size() && DASHES.contains(tree.text(end)) ? end + 1 : end;
        return cast.beginningAt(next)
                .filter(name ->
                        name.form() == Mention.Form.NAME && tree.sentence(cast.head(name)) == tree.sentence(noun))
                .filter(name -> next > end || name.type() == Mention.Type.PERSON)
                .map(name -> fillers.named(arguments.spread(List.of(cast.head(name)))))
                .orElse(List.of());
    }

    /** The names that stand in apposition to a noun, "three members of the council: Ana Roe and Idris Hale", or only follow it. */
    private List<Filler> listed(int noun) {
        List<Filler> apposed = fillers.named(arguments.spread(tree.children(noun, "appos")
                .filter(child -> child > noun)
                .boxed()
                .toList()));
        return apposed.isEmpty() ? following(noun) : apposed;
    }

    private boolean isOne(int noun) {
        return tree.xpos(noun).equals("NN") || tree.xpos(noun).equals("NNP");
    }

    private boolean isPredicate(int noun) {
        int head = tree.head(noun);
        return head >= 0
                && tree.is(noun, "xcomp")
                && List.of("become", "remain").contains(tree.lemma(head));
    }

    /** Who serves, is let go or goes as what a noun says: the "Sael" of "Karim Sael serves as the envoy". */
    private List<Integer> holders(int noun) {
        int verb = tree.verbBeforeAs(noun);
        if (verb < 0 || !HOLDING.contains(tree.lemma(verb))) {
            return List.of();
        }
        List<Integer> people = arguments.objects(verb).stream()
                .filter(object -> tree.mention(object).equals("person"))
                .toList();
        return people.isEmpty() ? arguments.subjects(verb) : people;
    }
}
