package org.hearsay.reader.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Place;
import org.hearsay.core.TimeExpression;
import org.hearsay.reader.claim.frame.FrameBook;
import org.hearsay.reader.claim.frame.Learned;
import org.hearsay.reader.claim.modality.Modality;
import org.hearsay.reader.claim.role.Cast;
import org.hearsay.reader.claim.role.Draft;
import org.hearsay.reader.claim.role.Roles;
import org.hearsay.reader.claim.syntax.Voices;
import org.hearsay.reader.claim.syntax.WordForms;
import org.hearsay.reader.claim.time.TimeWords;
import org.hearsay.reader.claim.time.Timing;
import org.hearsay.reader.coref.Coreference;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.name.Countries;
import org.hearsay.reader.name.Table;
import org.hearsay.reader.text.Layout;

/** Finds the claims of a report: every frame that fits, with its time, place, certainty and speaker. */
public final class ClaimStep {

    private final FrameBook book;
    private final Set<String> parts = Table.words(ClaimStep.class, "parts.txt");
    private final Set<String> parties = Table.words(ClaimStep.class, "parties.txt");
    private final Set<String> regions = Table.words(ClaimStep.class, "regions.txt");
    private final Set<String> confirmable = Table.words(ClaimStep.class, "confirmable.txt");
    private final Set<String> deeds = Table.words(ClaimStep.class, "deeds.txt");
    private final Set<String> knowing = Table.words(ClaimStep.class, "knowing.txt");
    private final Map<Kind, Learned.Slots> slots = Learned.slots();
    private final Countries countries = new Countries();
    private final TimeWords timeWords = new TimeWords();
    private final WordForms forms = new WordForms();
    private final Modality modality = new Modality(forms);

    public ClaimStep(FrameBook book) {
        this.book = book;
    }

    /** The claims in the order of their triggers, with ids {@code c1}, {@code c2} … */
    public List<Claim> find(
            Layout layout,
            Signals signals,
            Coreference who,
            List<TimeExpression> times,
            List<Place> places,
            List<Attribution> attributions) {
        Tree tree = new Tree(layout, signals);
        Cast cast = new Cast(layout, tree, who, parts, parties, regions, countries);
        Voices voices = new Voices(layout, tree, attributions, deeds, knowing);
        Learned learned = new Learned(slots, signals.events());
        Roles roles = new Roles(tree, cast, voices, places, learned);
        List<Draft> matched = new Matcher(book, forms, tree, roles, learned)
                .drafts().stream()
                        .filter(draft -> !layout.isComment(draft.trigger()))
                        .toList();
        List<Draft> told = new Elided(tree, cast, matched).told();
        List<Draft> named = new Namings(layout, tree, cast, told).named(told);
        List<Draft> drafts = Echoes.resolved(named, layout, tree, attributions, confirmable);
        ClaimWriter writer = new ClaimWriter(
                layout,
                tree,
                voices,
                new Timing(layout, tree, roles.arguments(), voices, times, timeWords, drafts),
                new Placing(layout, tree, cast, roles, places),
                new Confidence(learned),
                draft -> modality.of(draft, tree, roles.arguments(), voices));
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Claim claim = writer.write("c" + (claims.size() + 1), draft);
            String key = Repeats.key(claim, layout);
            Claim first = claims.get(key);
            boolean joint = first != null && Repeats.isToAnother(first, claim);
            boolean other = first != null && Repeats.isOfAnother(first, claim);
            claims.merge(
                    joint ? key + " " + Repeats.recipient(claim) : other ? key + " " + Repeats.about(claim) : key,
                    claim,
                    (before, again) -> Learned.isOf(before) && !Learned.isOf(again) ? again : before);
        }
        List<Claim> left = Vaguer.left(List.copyOf(claims.values()));
        return IntStream.range(0, left.size())
                .mapToObj(i -> left.get(i).withId("c" + (i + 1)))
                .toList();
    }
}
