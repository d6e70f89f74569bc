package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports on people and places that are not. */
final class Samples {

    static final String RESIGNATION = """
        Velan minister resigns, denies coup talk

        SORANE - Defence Minister Ruva Sel resigned on Tuesday, a senior official said on condition of anonymity.

        "I will not sign another order," Sel told a news conference in Sorane.
        """;

    static final String DENIAL = """
        Prime Minister Ilan Dorve denied that Defence Minister Ruva Sel had been dismissed.
        """;

    private Samples() {}

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("hearsay");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(String id, String text) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
    }
}
