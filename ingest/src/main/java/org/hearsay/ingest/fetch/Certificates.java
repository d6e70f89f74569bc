package org.hearsay.ingest.fetch;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Says in plain words why a host was not believed to be itself. */
final class Certificates {

    private Certificates() {}

    static String reason(String host, SSLException trouble) {
        if (trouble instanceof SSLPeerUnverifiedException) {
            return host + " shows a certificate that is of another host";
        }
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            Optional<String> said = switch (cause) {
                case CertificateExpiredException old -> Optional.of("has expired");
                case CertificateNotYetValidException early -> Optional.of("is not valid yet");
                case CertPathBuilderException unknown -> Optional.of("nobody vouches for who is known here");
                case CertPathValidatorException unknown -> Optional.of("does not hold together");
                default -> Optional.empty();
            };
            if (said.isPresent() && !isDated(cause)) {
                return host + " shows a certificate that " + said.orElseThrow();
            }
        }
        return "no secure connection to " + host + ": " + trouble.getMessage();
    }

    /** Whether what lies behind says more: a path fails to validate because one of its certificates has expired. */
    private static boolean isDated(Throwable trouble) {
        return trouble instanceof CertPathValidatorException
                && (trouble.getCause() instanceof CertificateExpiredException
                        || trouble.getCause() instanceof CertificateNotYetValidException);
    }
}
