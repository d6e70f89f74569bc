package org.hearsay.reader.model;

import java.util.Locale;

/** Applies the edits that the model names: see {@code labels.py}. */
final class Lemmas {

    private Lemmas() {}

    /**
     * @param edit {@code l} (lower-cased) or {@code k} (kept), how many characters of the end go ({@code *}: all), and what is put
     *     there: {@code l2} makes "Fled" "fl", {@code l2ee} makes it "flee"
     */
    static String apply(String edit, String word) {
        String form = edit.charAt(0) == 'l' ? word.toLowerCase(Locale.ROOT) : word;
        if (edit.charAt(1) == '*') {
            return edit.substring(2);
        }
        int at = 1;
        int cut = 0;
        while (at < edit.length() && Character.isDigit(edit.charAt(at))) {
            cut = 10 * cut + edit.charAt(at++) - '0';
        }
        return cut >= form.length() && cut > 0 ? form : form.substring(0, form.length() - cut) + edit.substring(at);
    }
}
