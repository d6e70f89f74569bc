package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Set;
import org.hearsay.web.Reach;
import org.junit.jupiter.api.Test;

class ServeCommandTest {

    @Test
    void whoeverListensBeyondThisComputerIsWarnedOfPasswordsBehindAProxyToo() throws Exception {
        InetAddress other = InetAddress.getByName("192.0.2.7");
        Set<InetAddress> proxies = Set.of(InetAddress.getByName("192.0.2.8"));
        assertThat(ServeCommand.warning(new Reach(other, Set.of(), true)))
                .contains("passwords cross the network as they are: trust that network, or put a proxy with HTTPS"
                        + " before it");
        assertThat(ServeCommand.warning(new Reach(other, Set.of(), true, proxies)))
                .contains(
                        "passwords cross the network as they are: only the proxy should be able to reach this address");
        assertThat(ServeCommand.warning(new Reach(Reach.loopback(), Set.of(), true, proxies)))
                .isEmpty();
    }
}
