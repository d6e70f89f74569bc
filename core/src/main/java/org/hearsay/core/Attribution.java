package org.hearsay.core;

import java.util.List;
import java.util.Optional;

/**
 * Who is said to say what, as PolNeAR annotates it (Newell et al. 2018): source, cue and content. Attributions nest into a
 * chain through {@code parent}.
 *
 * @param source empty where the text names none ("reportedly")
 * @param cue the words that tie source and content ("said", "according to"); in pieces where they do not stand together
 * @param content what is said, in pieces where the cue stands between them
 * @param conditions what the report states of the way it was said: {@code anonymity}, {@code unauthenticated}, …
 * @param audience to whom it was said ("told AFP")
 * @param parent the id of the attribution that this one stands inside of
 */
public record Attribution(
        String id,
        Optional<Party> source,
        List<Span> cue,
        List<Span> content,
        Mode mode,
        Speaker speaker,
        Stance stance,
        List<String> conditions,
        Optional<Party> audience,
        Optional<String> parent) {

    public Attribution {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        conditions = List.copyOf(conditions);
    }

    /** Words that stand for somebody, and the id of the entity if it is known. */
    public record Party(Span span, Optional<String> entity) {}

    public enum Mode implements Labelled {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** What kind of source speaks. */
    public enum Speaker implements Labelled {
        PERSON,
        ORGANISATION,
        /** A person or persons described and not named: "a source", "an official who asked not to be named". */
        ANONYMOUS,
        /** "activists", "residents". */
        GROUP,
        MEDIA,
        DOCUMENT,
        UNKNOWN
    }

    public enum Stance implements Labelled {
        SAY,
        CONFIRM,
        DENY,
        CLAIM,
        DOUBT,
        ACCUSE,
        ANNOUNCE,
        BELIEVE,
        HOPE,
        FEAR,
        ASK,
        ORDER,
        PROMISE,
        THREATEN,
        SHOW
    }
}
