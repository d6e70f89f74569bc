package org.hearsay.reader.claim.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reader.coref.Drawn;
import org.hearsay.reader.coref.Tree;
import org.junit.jupiter.api.Test;

/** Subjects and objects where the tree has them wrong. */
class ArgumentsTest {

    @Test
    void whoIsPromptedToDoSomethingDoesIt() {
        Tree tree = Drawn.tree(
                "Crowds NNS NOUN 2 nsubj person",
                "marched VBD VERB 0 root",
                ", , PUNCT 4 punct",
                "prompting VBG VERB 2 advcl",
                "ministers NNS NOUN 4 nsubj person",
                "to TO PART 7 mark",
                "resign VB VERB 4 xcomp");
        assertThat(new Arguments(tree).subjects(6)).containsExactly(4);
        assertThat(new Arguments(tree).subjects(3)).containsExactly(0);
    }

    @Test
    void ofTwoObjectsTheOneRightBeforeAFiniteVerbIsItsSubject() {
        Tree tree = Drawn.tree(
                "Hale NNP PROPN 2 nsubj person",
                "denies VBZ VERB 0 root",
                "Sorans NNPS PROPN 4 obj person",
                "oppose VBP VERB 2 ccomp",
                "him PRP PRON 4 obj person");
        assertThat(new Arguments(tree).subjects(3)).containsExactly(2);
        assertThat(new Arguments(tree).objects(3)).containsExactly(4);
    }

    @Test
    void byDoingSomethingIsWhatTheSubjectOfTheVerbAboveDoes() {
        Tree tree = Drawn.tree(
                "Judges NNS NOUN 3 nsubj person",
                "have VBP AUX 4 aux",
                "further RB ADV 4 advmod",
                "harmed VBN VERB 0 root",
                "Roe NNP PROPN 4 nsubj:pass person",
                "by IN SCONJ 7 mark",
                "refusing VBG VERB 4 advcl",
                "bail NN NOUN 7 obj");
        assertThat(new Arguments(tree).subjects(6)).containsExactly(0);
    }
}
