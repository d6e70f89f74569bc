package org.hearsay.reader.coref;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativesTest {

    @Test
    void whoIsThePersonNamedRightBeforeRatherThanAnotherFartherBack() {
        Tree tree = Drawn.tree(
                "Roe NNP PROPN 4 nsubj person",
                "is VBZ AUX 4 cop",
                "well RB ADV 4 advmod",
                "home RB ADV 5 ccomp",
                "said VBD VERB 0 root",
                "Omar NNP PROPN 5 nsubj person",
                "Sael NNP PROPN 6 flat",
                ", , PUNCT 9 punct",
                "who WP PRON 10 nsubj",
                "met VBD VERB 1 acl:relcl",
                "her PRP PRON 10 obj");
        assertThat(Relatives.antecedent(tree, 8)).isEqualTo(5);
    }

    @Test
    void whoIsTheNounThatANameIsPartOf() {
        Tree tree = Drawn.tree(
                "The DT DET 2 det",
                "son NN NOUN 0 root person",
                "of IN ADP 4 case",
                "Roe NNP PROPN 2 nmod person",
                "who WP PRON 6 nsubj",
                "fled VBD VERB 2 acl:relcl");
        assertThat(Relatives.antecedent(tree, 4)).isEqualTo(1);
    }
}
