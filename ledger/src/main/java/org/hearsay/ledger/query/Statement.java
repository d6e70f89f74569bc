package org.hearsay.ledger.query;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;

/**
 * One attribution of one report, with the exact words.
 *
 * @param report where it was said, and when that was published
 * @param id the attribution's id in the reading of that report
 * @param source empty where the text names none ("reportedly")
 * @param cue the words that tie source and content, in order of the text
 * @param content what is said, in order of the text; in pieces where the cue stands between them
 * @param audience to whom it was said
 * @param parent the id, in the same reading, of the attribution that this one stands inside of
 */
public record Statement(
        ReportRef report,
        String id,
        Optional<Voice> source,
        Attribution.Speaker speaker,
        Attribution.Stance stance,
        Attribution.Mode mode,
        List<String> conditions,
        List<Quoted> cue,
        List<Quoted> content,
        Optional<Voice> audience,
        Optional<String> parent) {

    public Statement {
        conditions = List.copyOf(conditions);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
