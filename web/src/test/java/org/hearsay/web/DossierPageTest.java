package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers and evidence packs, on the samples. */
class DossierPageTest {

    @TempDir
    private static Path folder;

    private static Sample.Browser browser;

    @BeforeAll
    static void open() {
        browser = Sample.browser(Sample.ledger(folder, Sample.SAMPLES));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aNameThatMeansOneLeadsToItsDossier() throws Exception {
        HttpResponse<String> answer = browser.get("/who?name=Halina+Sobrat");
        assertThat(answer.statusCode()).isEqualTo(303);
        String page = browser.get(answer.headers().firstValue("Location").orElseThrow())
                .body();
        assertThat(Sample.text(page))
                .contains("Halina Sobrat resigned on 6 March 2019", "Posts and ranks", "Said of them", "Sources");
        assertThat(page).containsPattern("<a href=\"/fact/[0-9a-f]+\">Halina Sobrat resigned");
    }

    @Test
    void aNameInTheAddressOfADossierIsLookedUp() throws Exception {
        HttpResponse<String> answer = browser.get("/who/Halina%20Sobrat");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/who?name=Halina+Sobrat");
    }

    @Test
    void aNameThatNobodyHasIsToldSoAndShownAsText() throws Exception {
        HttpResponse<String> answer = browser.get("/who?name=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("No report names").doesNotContain("<script>alert");
    }

    @Test
    void nobodyIsKnownBeforeTheFirstReport() throws Exception {
        assertThat(browser.get(sobrat() + "?asOf=2001-01-01").statusCode()).isEqualTo(404);
    }

    @Test
    void anEvidencePackIsOneFileThatLoadsNothing() throws Exception {
        HttpResponse<String> answer = browser.get(sobrat() + "/pack");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"evidence-")
                .endsWith(".html\"");
        assertThat(answer.body())
                .contains("<mark>", "default-src 'none'")
                .doesNotContain("<script", "<link", "src=\"", "/assets/");
        assertThat(Sample.text(answer.body())).contains("Halina Sobrat resigned on 6 March 2019", "origin 1");
    }

    private static String sobrat() throws Exception {
        return browser.get("/who?name=Halina+Sobrat")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
