package org.hearsay.web.page.read;

import java.util.List;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Says;
import org.hearsay.web.reading.Inbox;
import org.hearsay.web.reading.Progress;
import org.hearsay.web.reading.ReadingDesk;

/** Where reports are dropped, and how far their reading is. */
public final class ReadPage implements Page {

    private static final long MINUTE = 60;

    private final ReadingDesk desk;

    public ReadPage(ReadingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/read", ask -> new Answer.Html("read.jte", "Add reports", view()));
        routes.get("/read/progress", ask -> new Answer.Html("progress.jte", "Add reports", view()));
        routes.post("/read", this::take);
    }

    private Answer take(Ask ask) {
        if (desk.progress().isGoingOn()) {
            throw busy();
        }
        List<Ask.Upload> files = ask.files("reports");
        Inbox inbox = Inbox.make();
        for (Ask.Upload file : files) {
            inbox.take(file.name(), file.content());
        }
        if (inbox.isEmpty()) {
            inbox.clear();
            throw Refusal.unclear(
                    "There is nothing to read in that",
                    files.stream().allMatch(file -> file.name().isEmpty())
                            ? "Choose one file or more, or drop them on the page."
                            : "Reports are web pages, PDFs, Word documents, mails, texts, JSON Lines or archives of"
                                    + " these. "
                                    + String.join("; ", inbox.refused()));
        }
        if (!desk.begin(inbox)) {
            inbox.clear();
            throw busy();
        }
        return new Answer.SeeOther(Link.to("read"));
    }

    private static Refusal busy() {
        return new Refusal(
                409,
                "Other reports are being read",
                "These were not taken in. Send them again when the others are done.");
    }

    private ReadView view() {
        Progress progress = desk.progress();
        return new ReadView(
                progress.isGoingOn(),
                progress.phase() == Progress.Phase.DONE,
                said(progress),
                Math.toIntExact(Math.round(progress.share() * 1000)),
                progress.phase() == Progress.Phase.READING,
                counts(progress),
                progress.secondsLeft().map(ReadPage::left).orElse(""),
                progress.troubles(),
                desk.unread());
    }

    private static String said(Progress progress) {
        return switch (progress.phase()) {
            case NOTHING -> "";
            case BEGINNING -> "Getting ready to read …";
            case READING -> "Reading …";
            case SETTLING -> "Working out who is who and which reports say the same …";
            case DONE -> "All is read.";
            case BROKEN -> "The reading ended before its time.";
        };
    }

    private static String counts(Progress progress) {
        if (progress.phase() == Progress.Phase.NOTHING) {
            return "";
        }
        return Says.count(progress.read(), "report", "reports") + " read, "
                + Says.count(progress.claims(), "claim", "claims") + " found"
                + (progress.known() > 0 ? ", " + progress.known() + " known already" : "")
                + (progress.failed() > 0 ? ", " + progress.failed() + " failed" : "");
    }

    private static String left(long seconds) {
        return seconds < MINUTE
                ? "less than a minute left"
                : "about " + Says.count((seconds + MINUTE - 1) / MINUTE, "minute", "minutes") + " left";
    }
}
