package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;

/**
 * Groups the model's sources, cues and contents into drafts: one for each cue, with what points at it. A source whose cue
 * already has a nearer one, or that points at none, goes to the nearest cue of its sentence that has none; a content that
 * points at none likewise.
 */
final class Relations {

    /** A cue and what was tied to it. */
    private static final class Group {

        private final Signals.Role cue;
        private final List<Span> content = new ArrayList<>();
        private Optional<Signals.Role> source = Optional.empty();

        private Group(Signals.Role cue) {
            this.cue = cue;
        }

        private Draft draft() {
            return new Draft(source.map(Signals.Role::range), List.of(cue.range()), content);
        }
    }

    private final Layout layout;
    private final TreeMap<Integer, Group> groups = new TreeMap<>();
    private final List<Draft> loose = new ArrayList<>();

    private Relations(Layout layout) {
        this.layout = layout;
    }

    /** The drafts in the order in which they begin. */
    static List<Draft> of(Layout layout, List<Signals.Role> roles) {
        Relations relations = new Relations(layout);
        for (int r = 0; r < roles.size(); r++) {
            if (roles.get(r).kind().equals("cue")) {
                relations.groups.put(r, new Group(roles.get(r)));
            }
        }
        relations.sources(roles);
        relations.contents(roles);
        List<Draft> found = new ArrayList<>(relations.loose);
        relations.groups.values().forEach(group -> found.add(group.draft()));
        found.sort(Comparator.comparingInt(Draft::begin));
        return found;
    }

    private void sources(List<Signals.Role> roles) {
        List<Signals.Role> left = new ArrayList<>();
        for (Signals.Role role : roles) {
            if (!role.kind().equals("source")) {
                continue;
            }
            Group own = groups.get(role.cue());
            if (own == null) {
                left.add(role);
            } else if (own.source.isEmpty() || distance(role, own) < distance(own.source.get(), own)) {
                own.source.ifPresent(left::add);
                own.source = Optional.of(role);
            } else {
                left.add(role);
            }
        }
        for (Group group : groups.values()) {
            roles.stream()
                    .filter(role -> role.kind().equals("source")
                            && role.range().end() == group.cue.range().begin())
                    .findFirst()
                    .filter(role -> group.source
                            .filter(own -> distance(own, group) > distance(role, group))
                            .isPresent())
                    .ifPresent(role -> {
                        left.add(group.source.orElseThrow());
                        group.source = Optional.of(role);
                    });
        }
        for (Signals.Role role : left) {
            nearest(role, group -> group.source.isEmpty())
                    .ifPresentOrElse(
                            group -> group.source = Optional.of(role),
                            () -> loose.add(new Draft(Optional.of(role.range()), List.of(), List.of())));
        }
    }

    private void contents(List<Signals.Role> roles) {
        for (Signals.Role role : roles) {
            if (role.kind().equals("content")) {
                Optional.ofNullable(groups.get(role.cue()))
                        .or(() -> nearest(role, group -> group.content.isEmpty()))
                        .ifPresentOrElse(
                                group -> group.content.add(role.range()),
                                () -> loose.add(new Draft(Optional.empty(), List.of(), List.of(role.range()))));
            }
        }
    }

    private Optional<Group> nearest(Signals.Role role, Predicate<Group> wanted) {
        int sentence = layout.sentenceOf(role.range().begin());
        int last = layout.sentenceOf(role.range().end() - 1);
        return groups.values().stream()
                .filter(wanted)
                .filter(group -> {
                    int own = layout.sentenceOf(group.cue.range().begin());
                    return own == sentence || own == last;
                })
                .min(Comparator.comparingInt(group -> distance(role, group)));
    }

    private static int distance(Signals.Role role, Group group) {
        Span cue = group.cue.range();
        Span range = role.range();
        return range.begin() >= cue.end() ? range.begin() - cue.end() : cue.begin() - range.end();
    }
}
