package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/**
 * Finds what a report states of the way a thing was said: in the sentences of source and cue, outside quotation marks, and in
 * the words by which the report speaks of that source elsewhere ("an unauthenticated email … the email").
 */
final class Conditions {

    private record Rule(Pattern pattern, String condition) {}

    private final List<Rule> rules = new ArrayList<>();
    /** All of them at once: hardly any words hold one. */
    private final Pattern any;

    Conditions() {
        Map<String, String> conditions = Lexicons.of("conditions.tsv");
        conditions.forEach((words, condition) -> rules.add(new Rule(pattern(words), condition)));
        any = pattern(String.join("|", conditions.keySet()));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** @param mention the mention that the source amounts to */
    List<String> of(Layout layout, Parties parties, Draft draft, Optional<Mention> mention) {
        Set<String> found = new LinkedHashSet<>();
        Set<Integer> sentences = new TreeSet<>();
        draft.source().ifPresent(source -> sentences.add(layout.sentenceOf(source.begin())));
        draft.cue().forEach(cue -> sentences.add(layout.sentenceOf(cue.begin())));
        for (int sentence : sentences) {
            search(layout, layout.characters(layout.sentences().get(sentence)), found);
        }
        mention.ifPresent(m -> parties.mentions(m.entity()).forEach(other -> search(layout, other.span(), found)));
        return List.copyOf(found);
    }

    private void search(Layout layout, Span characters, Set<String> found) {
        if (!any.matcher(layout.text())
                .region(characters.begin(), characters.end())
                .find()) {
            return;
        }
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(layout.text()).region(characters.begin(), characters.end());
            while (matcher.find()) {
                if (!layout.isQuoted(matcher.start())) {
                    found.add(rule.condition());
                }
            }
        }
    }
}
