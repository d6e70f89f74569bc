package org.hearsay.web.http;

import io.javalin.http.HandlerType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.ledger.account.Role;

/** Which role a route asks for: the one place that says so. To look asks for a reader, to send anything for a reviewer, but for these. */
final class Permissions {

    private static final Set<String> OPEN = Set.of("GET " + Entrance.SIGN_IN, "POST " + Entrance.SIGN_IN);

    private static final Map<String, Role> OTHERS = Map.of(
            "GET /accounts", Role.ADMIN,
            "POST /accounts/role", Role.ADMIN,
            "POST /accounts/remove", Role.ADMIN,
            "POST /accounts/revoke", Role.ADMIN,
            "POST /sign-out", Role.READER,
            "GET /review", Role.REVIEWER,
            "GET /api/v1/review/facts", Role.REVIEWER,
            "GET /api/v1/review/pairs", Role.REVIEWER,
            "GET /read", Role.REVIEWER,
            "GET /read/progress", Role.REVIEWER);

    private Permissions() {}

    /**
     * The least role that may ask; empty if anybody may.
     *
     * @param path as the route has it: {@code /fact/{id}}
     */
    static Optional<Role> needed(HandlerType method, String path) {
        String route = method.name() + " " + path;
        return OPEN.contains(route)
                ? Optional.empty()
                : Optional.of(OTHERS.getOrDefault(route, method.equals(HandlerType.GET) ? Role.READER : Role.REVIEWER));
    }
}
