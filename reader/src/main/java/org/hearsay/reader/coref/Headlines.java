package org.hearsay.reader.coref;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Mention;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.Paragraph;

/**
 * Links who a headline speaks of without a name or article ("Minister tells press conference") to the one the report's first
 * paragraphs name by that noun, if they name but one.
 */
final class Headlines {

    private static final int PARAGRAPHS = 4;

    private final Board board;

    Headlines(Board board) {
        this.board = board;
    }

    void apply() {
        Layout layout = board.tree.layout();
        List<Draft> nouns = board.drafts.stream()
                .takeWhile(draft -> paragraph(draft) <= PARAGRAPHS)
                .filter(draft -> layout.paragraphs().get(paragraph(draft)).kind() == Paragraph.Kind.HEADLINE)
                .filter(draft -> draft.isNominal() && draft.type == Mention.Type.PERSON && !draft.plural)
                .filter(draft -> !draft.chain().isNamed()
                        && Chunk.of(board.tree, draft.head).determiner() < 0)
                .toList();
        nouns.forEach(noun -> bearer(noun).ifPresent(name -> board.link(name, noun)));
    }

    private Optional<Draft> bearer(Draft noun) {
        int last = paragraph(noun) + PARAGRAPHS;
        List<Draft> named = board.drafts.stream()
                .skip(board.place(noun))
                .takeWhile(draft -> paragraph(draft) <= last)
                .filter(draft -> draft.isName()
                        && draft.type == Mention.Type.PERSON
                        && draft.chain().roles().contains(noun.lemma))
                .toList();
        boolean one = named.stream().map(Draft::chain).distinct().count() == 1;
        return one ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private int paragraph(Draft draft) {
        return board.tree.layout().paragraphOf(draft.head);
    }
}
