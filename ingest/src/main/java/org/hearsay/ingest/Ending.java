package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A source that at its end closes the stream it reads from, and puts the file behind. */
final class Ending implements Source {

    private final Source source;
    private final InputStream stream;
    private final Handed handed;
    private final Run run;
    private boolean ended;

    Ending(Source source, InputStream stream, Handed handed, Run run) {
        this.source = source;
        this.stream = stream;
        this.handed = handed;
        this.run = run;
    }

    @Override
    public Optional<Item> next() {
        Optional<Item> item = source.next();
        if (item.isEmpty() && !ended) {
            ended = true;
            run.progress().add(handed.size());
        }
        return item;
    }

    @Override
    public void close() {
        source.close();
        try {
            stream.close();
        } catch (IOException e) {
            ended = true; // all that was wanted of it is read
        }
    }
}
