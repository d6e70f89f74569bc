package org.hearsay.web.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells forms of this site from forged ones: each form has a token that only this site can make for the visitor's cookie. A token
 * is never the same twice, so that nobody can guess it from the length of what is sent compressed.
 */
final class Forms {

    /** The hidden field, and the header of requests by script. */
    static final String FIELD = "form-token";

    private static final String COOKIE = "hearsay-visitor";
    private static final String VISITOR = "hearsay.visitor";
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final byte[] secret = bytes(32);

    /** A token for a form on the page that answers. */
    String token(Context context) {
        String once = HexFormat.of().formatHex(bytes(BYTES));
        return once + seal(whose(context), once);
    }

    /** @throws Refusal if what is sent does not come from a form of this site */
    void check(Context context) {
        if (Entrance.visitor(context)
                .filter(visitor -> visitor.way() == Visitor.Way.TOKEN)
                .isPresent()) {
            return;
        }
        boolean ours = fromHere(context)
                && Optional.ofNullable(context.header(FIELD))
                        .or(() -> Optional.ofNullable(context.formParam(FIELD)))
                        .filter(token -> holds(context, token))
                        .isPresent();
        if (!ours) {
            throw new Refusal(
                    403,
                    "This form has expired",
                    "Nothing was changed. Go back, load the page anew, and send the form again.");
        }
    }

    /**
     * Programs need no form: they show a token, which no browser sends by itself. What a browser does send by itself, a cookie, is
     * not enough; and where nobody is asked who they are, what comes from a page of another site is not taken.
     *
     * @throws Refusal if it may be something that a browser was tricked into
     */
    static void checkProgram(Context context) {
        boolean program = Entrance.visitor(context)
                .filter(visitor -> switch (visitor.way()) {
                    case TOKEN -> true;
                    case SESSION -> false;
                    case HERE -> fromHere(context);
                })
                .isPresent();
        if (!program) {
            throw new Refusal(
                    403,
                    "Not without a token",
                    "Nothing was changed. Send Authorization: Bearer TOKEN; hearsay user makes tokens. A session of"
                            + " the site is not enough to change anything here.");
        }
    }

    private boolean holds(Context context, String token) {
        int split = BYTES * 2;
        Optional<String> session = inSession(context);
        String whose =
                session.or(() -> Optional.ofNullable(context.cookie(COOKIE))).orElse("");
        return token.length() > split
                && !whose.isEmpty()
                && MessageDigest.isEqual(
                        token.substring(split).getBytes(StandardCharsets.UTF_8),
                        seal(whose, token.substring(0, split)).getBytes(StandardCharsets.UTF_8));
    }

    /** For whom a token is: a session, or the browser. What was made for one is of no use in the other. */
    private String whose(Context context) {
        return inSession(context).orElseGet(() -> visitor(context));
    }

    private static Optional<String> inSession(Context context) {
        return Entrance.visitor(context)
                .filter(visitor -> visitor.way() == Visitor.Way.SESSION)
                .flatMap(visitor -> Entrance.session(context));
    }

    /** Browsers say where a form stands. */
    private static boolean fromHere(Context context) {
        String site = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("same-origin");
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        return site.equals("same-origin")
                && Optional.ofNullable(context.header("Origin"))
                        .map(origin -> authority(origin).equals(host))
                        .orElse(true);
    }

    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority()).orElse("");
        } catch (IllegalArgumentException e) {
            return ""; // "null", or no address at all: it is nobody's
        }
    }

    /** Who asks: by a cookie that is given to whoever has none. */
    private String visitor(Context context) {
        Optional<String> known = Optional.ofNullable(context.cookie(COOKIE))
                .filter(value -> value.matches("[0-9a-f]{32}"))
                .or(() -> Optional.ofNullable(context.attribute(VISITOR)));
        return known.orElseGet(() -> {
            String made = HexFormat.of().formatHex(bytes(BYTES));
            context.attribute(VISITOR, made);
            context.cookie(new Cookie(COOKIE, made, "/", -1, Forwarded.secure(context), true, null, SameSite.STRICT));
            return made;
        });
    }

    private String seal(String whose, String once) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((whose + once).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private byte[] bytes(int number) {
        byte[] bytes = new byte[number];
        random.nextBytes(bytes);
        return bytes;
    }
}
