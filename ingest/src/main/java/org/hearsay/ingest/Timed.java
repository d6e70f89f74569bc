package org.hearsay.ingest;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearsay.ingest.document.Blob;
import org.hearsay.ingest.document.Document;
import org.hearsay.ingest.document.DocumentReader;
import org.hearsay.ingest.document.Unreadable;

/** Reads documents on a thread of their own, which is left behind if one takes too long. */
final class Timed {

    /** Enough for what libraries nest by calling themselves. */
    private static final long STACK = 8L << 20;

    private Timed() {}

    static Document read(DocumentReader reader, Blob blob, Duration most) throws Unreadable {
        FutureTask<Document> task = new FutureTask<>(() -> reader.read(blob));
        Thread thread = new Thread(null, task, "document " + blob.name(), STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new Unreadable("took longer than " + words(most) + " to read");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unreadable("was not read to the end: stopped");
        } catch (ExecutionException e) {
            throw told(e.getCause() == null ? e : e.getCause());
        }
    }

    private static Unreadable told(Throwable cause) {
        return switch (cause) {
            case Unreadable unreadable -> unreadable;
            case StackOverflowError deep -> new Unreadable("is nested too deeply to be read");
            case OutOfMemoryError large -> new Unreadable("needs more memory than there is");
            default -> new Unreadable("cannot be read: " + cause);
        };
    }

    private static String words(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
