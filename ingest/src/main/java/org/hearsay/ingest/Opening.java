package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.ingest.document.MailReader;
import org.hearsay.ingest.document.MarkdownReader;
import org.hearsay.ingest.document.PageReader;
import org.hearsay.ingest.document.PdfReader;
import org.hearsay.ingest.document.WordReader;

/** Finds out what something is, and reads it as that. */
final class Opening {

    private static final int BUFFER = 1 << 16;

    private final Run run;

    Opening(Run run) {
        this.run = run;
    }

    /** The reports in something; its stream is closed with the source. */
    Source source(Handed handed) {
        InputStream stream = new BufferedInputStream(handed.stream(), BUFFER);
        try {
            stream.mark(Content.HEAD);
            byte[] head = stream.readNBytes(Content.HEAD);
            stream.reset();
            return source(handed.over(stream), head);
        } catch (IOException e) {
            return new Ending(Source.of(run.failed(handed.place(), Disk.reason(e))), stream, handed, run);
        }
    }

    private Source source(Handed handed, byte[] head) throws IOException {
        Content content = Content.of(head, handed.name(), handed.type());
        Kind kind = content.kind();
        List<String> notes = content.note().map(List::of).orElse(List.of());
        String objection = Content.objection(kind, head).orElse("");
        if (!objection.isEmpty()) {
            return failed(handed, objection);
        }
        boolean isPacked = kind.form() == Kind.Form.ARCHIVE || kind.form() == Kind.Form.GZIP;
        int deepest = run.options().limits().depth();
        if (isPacked && handed.depth() >= deepest) {
            return failed(handed, "is packed more than " + deepest + " deep, and is not unpacked");
        }
        return switch (kind.form()) {
            case TEXT -> new TextSource(run).stream(handed.stream(), handed.place(), handed.id(), notes);
            case LINES -> new LinesSource(handed.stream(), handed.size(), handed.place(), handed.name(), run);
            case PAGE -> new DocumentSource(handed, new PageReader(), notes, run);
            case MARKDOWN -> new DocumentSource(handed, new MarkdownReader(), notes, run);
            case PDF -> new DocumentSource(handed, new PdfReader(), notes, run);
            case WORD -> new DocumentSource(handed, new WordReader(), notes, run);
            case MAIL -> new DocumentSource(handed, new MailReader(), notes, run);
            case ARCHIVE -> new Ending(new ArchiveSource(handed, run.inside()), handed.stream(), handed, run);
            case GZIP -> {
                InputStream unpacked = handed.budget().counting(new GZIPInputStream(handed.stream(), BUFFER));
                yield new Ending(
                        new Opening(run.inside()).source(handed.unpacked(unpacked)), handed.stream(), handed, run);
            }
            case UNREAD ->
                failed(
                        handed,
                        "is " + kind.description() + ", which this version does not read (it reads " + Kind.READ + ")");
        };
    }

    private Source failed(Handed handed, String reason) {
        run.progress().add(handed.size());
        return new Ending(
                Source.of(run.failed(handed.place(), reason)),
                handed.stream(),
                handed.over(handed.stream()),
                run.inside());
    }
}
