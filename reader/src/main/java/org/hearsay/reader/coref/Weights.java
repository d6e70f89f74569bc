package org.hearsay.reader.coref;

/**
 * How much each sign counts beside the reading model's own score when a pronoun or nominal looks for what it refers to. Tuned on
 * GAP's development set and GUM's.
 *
 * @param model times the reading model's score
 * @param sentence taken off for every sentence between
 * @param subject given to subjects
 * @param frequent times the logarithm of how many mentions the entity has
 * @param gender given where the gender is known and the same
 * @param guessed taken off where a given name suggests the other gender
 * @param quoted taken off where one stands inside quotation marks and the other does not
 * @param speaker given to a source where the pronoun is the next one
 * @param said given to the source of the reported words that the pronoun stands in
 * @param parallel given where both have the same relation to their heads
 * @param name given to names
 * @param center given to a pronoun that is the subject of the sentence or of the one before
 * @param modifier taken off where the other is named only to say what body is meant ("the king's government")
 * @param command given to the subject of the pronoun's clause or of the one around it, and to the object of the verb that the
 *     pronoun's verb is joined to
 * @param own given to the subject of the clause of a possessive pronoun
 * @param reason given to whom "who" stands for where the pronoun's clause says why that one does something
 * @param ahead given to the name that a phrase with the pronoun in it looks forward to
 * @param nameless taken off where the entity is known by pronouns alone
 * @param least a pronoun with less is left alone
 * @param thing "it" and "they" with less are left alone
 * @param another taken off what was spoken of before another by the same noun came in
 * @param nominal a nominal without a noun in common is left alone with less from the model
 */
record Weights(
        double model,
        double sentence,
        double subject,
        double frequent,
        double gender,
        double guessed,
        double quoted,
        double speaker,
        double said,
        double parallel,
        double name,
        double center,
        double modifier,
        double command,
        double own,
        double reason,
        double ahead,
        double nameless,
        double least,
        double thing,
        double another,
        double nominal) {

    static Weights tuned() {
        return new Weights(
                0.75, 0.95, 0.55, 0.5, 1.0, 3.0, 0.5, 2.5, 0.5, 0.8, 1.75, 1.0, 0.5, 1.5, 2.25, 4.0, 8.0, 2.0, -4.0,
                0.0, 4.0, 1.0);
    }
}
