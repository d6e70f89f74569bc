package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandTest {

    private static final String PASSWORD = "four winds over Norvia\n";

    @TempDir
    Path folder;

    private Run run(String input, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--ledger", folder.toString()));
        return Run.with(Map.of(), input, all.toArray(String[]::new));
    }

    private Run add(String name) {
        return run(PASSWORD, "user", "add", name, "--role", "reviewer", "--password-stdin");
    }

    @Test
    void accountsAreMadeListedChangedAndRemoved() {
        assertThat(add("Ilan").err()).contains("Ilan may sign in as reviewer");
        assertThat(run("", "user", "list").out()).startsWith("Ilan\treviewer\t20");
        assertThat(add("ILAN").err()).contains("there is an account ILAN already");
        assertThat(run("", "user", "role", "ilan", "reader").code()).isEqualTo(Exit.OK);
        assertThat(run("", "user", "list").out()).startsWith("Ilan\treader\t");
        assertThat(run("another one of words\n", "user", "password", "Ilan", "--password-stdin")
                        .code())
                .isEqualTo(Exit.OK);
        assertThat(run("", "user", "remove", "Ilan").code()).isEqualTo(Exit.OK);
        assertThat(run("", "user", "list").out()).isEmpty();
        assertThat(run("", "user", "remove", "Ilan").err()).contains("there is no account Ilan");
    }

    @Test
    void aTokenIsPrintedOnceAndListedByItsLabel() {
        add("Ilan");
        Run made = run("", "user", "token", "Ilan", "--label", "nightly");
        assertThat(made.out()).matches("hearsay_[A-Za-z0-9_-]{43}\n");
        assertThat(run("", "user", "token", "list").out())
                .startsWith("Ilan\tnightly\t20")
                .doesNotContain("hearsay_");
        assertThat(run("", "user", "token", "Ilan", "--label", "nightly").code())
                .isEqualTo(Exit.USAGE);
        assertThat(run("", "user", "token", "revoke", "Ilan", "--label", "nightly")
                        .code())
                .isEqualTo(Exit.OK);
        assertThat(run("", "user", "token", "list").out()).isEmpty();
    }

    @Test
    void aPasswordThatIsShortOrMissingIsRefusedWithTheReason() {
        assertThat(run("short\n", "user", "add", "Ilan", "--role", "admin", "--password-stdin")
                        .err())
                .contains("12 to 256 characters, and this one has 5");
        assertThat(run("", "user", "add", "Ilan", "--role", "admin").err()).contains("--password-stdin");
        assertThat(run("", "user", "add", "Ilan", "--role", "admin", "--password-stdin")
                        .err())
                .contains("standard input has no password");
        assertThat(run("", "user", "list").out()).isEmpty();
    }

    @Test
    void aSiteThatAsksWhoIsThereDoesNotOpenWithoutAnAccount() {
        Run run = run("", "serve", "--sign-in", "--port", "0");
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("no account", "hearsay user add NAME --role admin");
        assertThat(run("", "serve", "--bind", "192.0.2.77", "--port", "0").err())
                .contains("--bind takes an address of this computer");
        assertThat(run("", "serve", "--bind", "0.0.0.0", "--port", "0").err()).contains("stands for all of them");
        assertThat(run("", "serve", "--name", "desk.example", "--trust-proxy", "127.0.0.1", "--port", "0")
                        .err())
                .contains("a site behind a proxy asks who is there (--sign-in)");
    }
}
