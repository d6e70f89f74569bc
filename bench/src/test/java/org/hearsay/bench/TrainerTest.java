package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the trainer's own smoke test where Python has what the trainer needs; elsewhere it is skipped. */
class TrainerTest {

    private record Run(int exit, String printed) {}

    @Test
    void aSmallModelLearnsAndIsExported() throws IOException, InterruptedException {
        List<String> pythons = List.of("python3", "/usr/bin/python3");
        String python = null;
        for (String candidate : pythons) {
            python = python == null && has(candidate) ? candidate : python;
        }
        assumeTrue(python != null, "no Python with torch and onnx");
        Run run = run(List.of(String.valueOf(python), "-W", "ignore", "-m", "unittest", "smoke_test"));
        assertThat(run.exit()).as(run.printed()).isZero();
    }

    private static boolean has(String python) throws InterruptedException {
        try {
            return run(List.of(python, "-c", "import torch, onnx")).exit() == 0;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("..", "training").toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), printed);
    }
}
