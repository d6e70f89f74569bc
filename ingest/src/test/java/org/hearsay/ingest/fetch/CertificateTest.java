package org.hearsay.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {

    private static final String SECRET = "three lamps";

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aCertificateThatAHostMadeForItselfIsRefused() throws Exception {
        HttpsServer server = server(store());
        try (Fetcher fetcher = new Fetcher()) {
            String address = "https://127.0.0.1:" + server.getAddress().getPort() + "/a";
            assertThatThrownBy(() -> fetcher.fetch(
                            Fetcher.address(address),
                            Validators.NONE,
                            new Allowance(1_000, Duration.ofSeconds(10), true)))
                    .isInstanceOf(Unfetched.class)
                    .hasMessage("cannot be reached: 127.0.0.1 shows a certificate that nobody vouches for who is known"
                            + " here");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void otherTroubleWithCertificatesIsToldInPlainWordsToo() {
        assertThat(Certificates.reason("a.example", new SSLPeerUnverifiedException("Hostname a.example not verified")))
                .isEqualTo("a.example shows a certificate that is of another host");
        assertThat(Certificates.reason(
                        "a.example",
                        caused(new java.security.cert.CertPathValidatorException(
                                "validity check failed",
                                new java.security.cert.CertificateExpiredException("NotAfter: 2019")))))
                .isEqualTo("a.example shows a certificate that has expired");
        assertThat(Certificates.reason("a.example", new SSLHandshakeException("no cipher in common")))
                .isEqualTo("no secure connection to a.example: no cipher in common");
    }

    private static SSLHandshakeException caused(Exception cause) {
        SSLHandshakeException trouble = new SSLHandshakeException("PKIX path validation failed");
        trouble.initCause(cause);
        return trouble;
    }

    private HttpsServer server(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, SECRET.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, SECRET.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    /** A certificate of 127.0.0.1 that nobody has signed but itself, made by the tool that every JDK has. */
    private Path store() throws Exception {
        Path store = folder.resolve("keys.p12");
        Process made = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        SECRET))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        return store;
    }
}
