package org.hearsay.web.api;

import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.hearsay.core.ReadingFormat;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.reading.Intake;
import org.hearsay.web.reading.ReadingDesk;

/**
 * Takes reports in, one at a time, and answers what is read in them: 201 for one that is filed, 200 for one that the ledger had. A
 * report that is sent without an id is called by a hash of what was sent, so that the same one is the same.
 */
public final class ReportsApi implements Page {

    /** One report, in bytes. */
    private static final int MOST = 32 << 20;

    private static final ReadingFormat READINGS = new ReadingFormat(false);

    /** What reports may be, with what the name of such a file ends in. */
    private static final Map<String, String> ENDINGS = Map.of(
            "application/json", "jsonl",
            "text/plain", "txt",
            "text/markdown", "md",
            "text/html", "html",
            "application/pdf", "pdf",
            "message/rfc822", "eml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final Intake intake;
    private final ReadingDesk desk;

    public ReportsApi(Intake intake, ReadingDesk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    @Override
    public void addTo(Routes routes) {
        routes.take(HandlerType.POST, Routes.API + "/reports", this::take);
    }

    private Answer take(Ask ask) {
        String type = ask.type();
        String ending = ENDINGS.getOrDefault(type, "");
        if (ending.isEmpty()) {
            throw new Refusal(
                    415,
                    "No report is of that type",
                    "Say in Content-Type which it is: "
                            + String.join(
                                    ", ", ENDINGS.keySet().stream().sorted().toList()) + ".");
        }
        if (desk.progress().isGoingOn()) {
            throw new Refusal(503, "Other reports are being read", "This was not taken in. Send it again in a moment.");
        }
        byte[] bytes = type.equals("application/json")
                ? Body.of(ask, MOST).line().getBytes(StandardCharsets.UTF_8)
                : ask.body(MOST);
        try {
            Intake.Taken taken = intake.take(bytes, name(ask, bytes) + "." + ending, type);
            String reading = READINGS.write(taken.reading()) + "\n";
            String id = taken.reading().report().id();
            return taken.known()
                    ? new Answer.Data(reading)
                    : new Answer.Made(reading, Link.to("api", "v1", "reports", id));
        } catch (Intake.Unfit e) {
            throw new Refusal(
                    422, "No report was taken in", "What was sent is none that can be read: " + e.getMessage() + ".");
        }
    }

    private static String name(Ask ask, byte[] bytes) {
        return ask.text("id").map(id -> id.replaceAll("[/\\\\]", "_")).orElseGet(() -> "sent-" + hash(bytes));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
