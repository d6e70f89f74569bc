package org.hearsay.ledger.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of an account.
 *
 * @param shown as it was given, composed
 * @param fold by which names are compared: no two accounts differ only in small and capital letters
 */
record AccountName(String shown, String fold) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’._@ -]{0,59}");

    /** Words that mean something else where a name is expected on the command line. */
    private static final Set<String> TAKEN = Set.of("list", "revoke");

    /** @throws IllegalArgumentException if no account may have that name */
    static AccountName of(String name) {
        AccountName made = sought(name);
        if (!FORM.matcher(made.shown).matches() || made.shown.endsWith(" ") || TAKEN.contains(made.fold)) {
            throw new IllegalArgumentException("no account can be called '" + name
                    + "': a name has 1 to 60 letters, digits, blanks, and . _ @ - ', begins with a letter or digit,"
                    + " and is not list or revoke");
        }
        return made;
    }

    /** A name that is looked for; it may be none. */
    static AccountName sought(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return new AccountName(composed, composed.toLowerCase(Locale.ROOT));
    }
}
