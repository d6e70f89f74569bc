package org.hearsay.reader.coref;

import java.util.Optional;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;

/** A mention in the making; only the chain it belongs to changes. */
final class Draft {

    final Span words;
    final int head;
    final Span headWords;
    final Mention.Form form;
    final Mention.Type type;
    final Optional<Entity.Gender> gender;
    final boolean plural;
    /** The lemma of the head noun, or the pronoun, in lower case; of a name, its first word. */
    final String lemma;

    private Chain chain;

    Draft(
            Span words,
            int head,
            Span headWords,
            Mention.Form form,
            Mention.Type type,
            Optional<Entity.Gender> gender,
            boolean plural,
            String lemma) {
        this.words = words;
        this.head = head;
        this.headWords = headWords;
        this.form = form;
        this.type = type;
        this.gender = gender;
        this.plural = plural;
        this.lemma = lemma;
        chain = new Chain(this);
    }

    Chain chain() {
        return chain;
    }

    void moveTo(Chain other) {
        chain = other;
    }

    boolean isName() {
        return form == Mention.Form.NAME;
    }

    boolean isPronoun() {
        return form == Mention.Form.PRONOUN;
    }

    boolean isNominal() {
        return form == Mention.Form.NOMINAL;
    }

    /** Whether it stands for several spoken of as one. */
    boolean isCollective() {
        return type == Mention.Type.ORGANISATION || type == Mention.Type.GROUP;
    }
}
