package org.hearsay.web.http;

import java.io.IOException;
import java.io.OutputStream;
import org.hearsay.ledger.account.Session;

/** What a page answers. */
public sealed interface Answer {

    /**
     * A template with what it shows.
     *
     * @param template its file under {@code src/main/jte}: {@code fact.jte}
     * @param title for the window and the bookmark
     * @param view what the template takes as {@code view}
     */
    record Html(String template, String title, Object view) implements Answer {}

    /** JSON, for the scripts of a page. */
    record Data(String json) implements Answer {}

    /** Something is there now that was not, for programs: what it is as JSON, and where. */
    record Made(String json, Link link) implements Answer {}

    /** It is done, and there is nothing to say of it. */
    record Done() implements Answer {}

    /** Plain text of a media type. */
    record Text(String type, String text) implements Answer {}

    /**
     * A file to keep.
     *
     * @param name what the browser saves it as; letters, digits, dots and hyphens only
     * @param type its media type
     */
    record Download(String name, String type, Body body) implements Answer {

        public Download {
            if (!name.matches("[A-Za-z0-9._-]+")) {
                throw new IllegalArgumentException("not the name of a download: " + name);
            }
        }
    }

    /** Look there instead: the end of every form that changes something. */
    record SeeOther(Link link) implements Answer {}

    /** Somebody has come in: the browser gets the session, and looks there. */
    record SignedIn(Session session, Link link) implements Answer {}

    /** Somebody has gone: the browser forgets the session, and looks there. */
    record SignedOut(Link link) implements Answer {}

    /** Writes a file as it is sent. */
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
