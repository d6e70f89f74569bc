package org.hearsay.web.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** What is counted and timed of a site, in the text that Prometheus reads. */
public final class Meters {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /**
     * A number that is asked for each time somebody looks.
     *
     * @param name with dots: {@code hearsay.reports}
     */
    public Meters gauge(String name, String what, Supplier<Number> number) {
        Gauge.builder(name, number).description(what).register(registry);
        return this;
    }

    /** Looks at every request of a server. */
    public void watch(JavalinConfig config) {
        config.requestLogger.http(this::answered);
    }

    /** Counts and times a request that has been answered, by its route, not by its address. */
    private void answered(Context context, float milliseconds) {
        String route = Optional.ofNullable(context.endpoints().lastHttpEndpoint())
                .map((Endpoint endpoint) -> endpoint.path)
                .orElse("none");
        Timer.builder("hearsay.requests")
                .description("Requests and how long they took")
                .tag("method", context.method().name())
                .tag("route", route)
                .tag("status", Integer.toString(context.statusCode()))
                .register(registry)
                .record(Duration.ofNanos(Math.round(milliseconds * 1e6)));
    }

    /** Everything, as Prometheus has it (text format 0.0.4). */
    public Answer answer() {
        return new Answer.Text("text/plain; version=0.0.4; charset=utf-8", registry.scrape());
    }
}
