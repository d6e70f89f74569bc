package org.hearsay.ingest;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server of the test's own on this computer, and what it was asked. */
public final class Served implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What is answered. */
    public record Answer(int status, Map<String, String> headers, byte[] body) {}

    /** What was asked. */
    public record Asked(String path, Headers headers) {}

    public Served() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.start();
    }

    public Served page(String path, String html) {
        return answer(path, 200, Map.of("Content-Type", "text/html; charset=UTF-8"), html);
    }

    public Served redirect(String path, int status, String location) {
        return answer(path, status, Map.of("Location", location), "");
    }

    public Served answer(String path, int status, Map<String, String> headers, String body) {
        return answer(path, new Answer(status, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    public Served answer(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** The address of a path. */
    public String at(String path) {
        return "http://" + host() + path;
    }

    /** "127.0.0.1:8080". */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<Asked> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(new Asked(path, exchange.getRequestHeaders()));
            Answer answer = answers.getOrDefault(path, new Answer(404, Map.of(), new byte[0]));
            String delay = answer.headers().getOrDefault("Test-Delay", "0");
            Thread.sleep(Long.parseLong(delay));
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            String etag = answer.headers().getOrDefault("ETag", "none");
            boolean unchanged = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.sendResponseHeaders(
                    unchanged ? 304 : answer.status(), unchanged || answer.body().length == 0 ? -1 : 0);
            if (!unchanged && answer.body().length > 0) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(answer.body());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
