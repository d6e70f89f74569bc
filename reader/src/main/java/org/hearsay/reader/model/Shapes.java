package org.hearsay.reader.model;

/** How a word is written; the vocabulary of word pieces has no capitals, so the model is told this beside them. */
final class Shapes {

    static final int LOWER = 0;
    static final int CAPITALISED = 1;
    static final int CAPITALS = 2;
    static final int MIXED = 3;
    static final int DIGITS = 4;
    static final int OTHER = 5;

    private Shapes() {}

    static int of(String word) {
        int letters = 0;
        int capitals = 0;
        int small = 0;
        boolean digits = false;
        boolean firstIsCapital = false;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                boolean capital = Character.isUpperCase(c);
                firstIsCapital = letters == 0 ? capital : firstIsCapital;
                letters++;
                capitals += capital ? 1 : 0;
                small += Character.isLowerCase(c) ? 1 : 0;
            }
            digits |= Character.isDigit(c);
        }
        if (letters == 0) {
            return digits ? DIGITS : OTHER;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (small == 0) {
            return word.length() == 1 ? CAPITALISED : CAPITALS;
        }
        return firstIsCapital && capitals == 1 ? CAPITALISED : MIXED;
    }
}
