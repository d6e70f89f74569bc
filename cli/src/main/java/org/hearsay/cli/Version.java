package org.hearsay.cli;

import org.hearsay.core.Reading;
import org.hearsay.reader.ReportReader;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version of the reader and the SHA-256 of its model. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        try (ReportReader reader = ReportReader.load()) {
            Reading.Reader identity = reader.identity();
            return new String[] {
                "hearsay " + identity.version(), "model " + identity.model(), "format " + Reading.FORMAT
            };
        }
    }
}
