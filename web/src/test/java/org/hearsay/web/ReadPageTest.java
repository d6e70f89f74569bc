package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are dropped on the page. */
class ReadPageTest {

    private static final String BOUNDARY = "----line-that-is-in-no-report";

    @TempDir
    private Path folder;

    private Sample.Browser browser;

    @BeforeEach
    void open() {
        browser = Sample.browser(Ledger.open(folder, Sample.CLOCK));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void anEmptyLedgerSaysWhatToDo() throws Exception {
        HttpResponse<String> answer = browser.get("/");
        assertThat(Sample.text(answer.body())).contains("Nothing has been read yet", "Drop reports here");
    }

    @Test
    void whatIsDroppedIsReadAndItsFactsAppear() throws Exception {
        HttpResponse<String> sent = send("today.txt", Files.readString(Path.of("../samples/today-2019-03-07.txt")));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(until("All is read")).contains("1 report read").doesNotContain("failed");
        assertThat(Sample.text(browser.get("/").body())).contains("Halina Sobrat resigned");
    }

    @Test
    void aNameThatLeadsElsewhereStaysInItsFolder() throws Exception {
        assertThat(send("../../../etc/<b>passwd</b>.txt", "General Omar Sael has defected.")
                        .statusCode())
                .isEqualTo(303);
        until("All is read");
        assertThat(browser.ledger().contents().reports()).isEqualTo(1);
        assertThat(folder.resolveSibling("passwd")).doesNotExist();
    }

    @Test
    void whatIsNoReportIsRefusedWithTheReason() throws Exception {
        HttpResponse<String> answer = send("tool.exe", "MZ");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Sample.text(answer.body()))
                .contains("tool.exe: is not a .txt, .md, .html, .pdf, .docx, .eml, .jsonl, .zip or .gz file");
    }

    @Test
    void moreThanMayBeSentIsRefusedBeforeItIsTakenIn() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", browser.site().port())) {
            String head = "POST /read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary="
                    + BOUNDARY + "\r\nContent-Length: 300000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] first = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
            assertThat(new String(first, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    private HttpResponse<String> send(String name, String text) throws Exception {
        HttpResponse<String> page = browser.get("/read");
        String cookie = page.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
        Matcher token =
                Pattern.compile("name=\"form-token\" value=\"([0-9a-f]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        String body = part("form-token", "") + token.group(1) + "\r\n"
                + part("reports", "; filename=\"" + name + "\"\r\nContent-Type: text/plain") + text + "\r\n--"
                + BOUNDARY + "--\r\n";
        return browser.send(browser.to("/read")
                .header("Cookie", cookie)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String part(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    private String until(String words) throws IOException, InterruptedException {
        String text = "";
        for (int tries = 0; tries < 600 && !text.contains(words); tries++) {
            Thread.sleep(100);
            text = Sample.text(browser.get("/read/progress").body());
        }
        assertThat(text).contains(words);
        return text;
    }
}
