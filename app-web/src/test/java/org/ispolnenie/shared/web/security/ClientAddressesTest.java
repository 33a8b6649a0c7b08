package org.ispolnenie.shared.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressesTest {

    private static final String PROXIES = "192.0.2.1, 192.0.2.2, 2001:db8:ffff::1";

    @Test
    void withoutAProxyItIsWhoTalksToUs() {
        assertThat(address("", "203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void whatAStrangerSaysOfItselfIsNotBelieved() {
        assertThat(address(PROXIES, "203.0.113.7", "198.51.100.9")).isEqualTo("203.0.113.7");
        assertThat(address("", "203.0.113.7", "198.51.100.9")).isEqualTo("203.0.113.7");
    }

    @Test
    void aNamedProxySaysForWhomItAsks() {
        assertThat(address(PROXIES, "192.0.2.1", "198.51.100.9")).isEqualTo("198.51.100.9");
    }

    @Test
    void whatAClientWroteBeforeItCameToTheProxyIsNotBelieved() {
        assertThat(address(PROXIES, "192.0.2.1", "127.0.0.1, 10.0.0.1, 198.51.100.9"))
                .isEqualTo("198.51.100.9");
        assertThat(address(PROXIES, "192.0.2.1", "127.0.0.1", "198.51.100.9")).isEqualTo("198.51.100.9");
    }

    @Test
    void proxiesBehindProxiesArePassedOver() {
        assertThat(address(PROXIES, "192.0.2.1", "198.51.100.9, 192.0.2.2")).isEqualTo("198.51.100.9");
    }

    @Test
    void aProxyThatSaysNothingOrNonsenseIsTheAddressItself() {
        assertThat(address(PROXIES, "192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(address(PROXIES, "192.0.2.1", "unknown")).isEqualTo("192.0.2.1");
        assertThat(address(PROXIES, "192.0.2.1", "")).isEqualTo("192.0.2.1");
        assertThat(address(PROXIES, "192.0.2.1", "example.org")).isEqualTo("192.0.2.1");
    }

    @Test
    void whateverIsSentFitsTheColumnItIsCountedIn() {
        assertThat(address(PROXIES, "192.0.2.1", "1".repeat(5_000))).isEqualTo("192.0.2.1");
        assertThat(address("", "2001:db8:1111:2222:3333:4444:5555:6666%enp0s31f6"))
                .hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void allAddressesOfAnIpv6NetworkAreOneClient() {
        String one = address("", "2001:db8:1:2::1");

        assertThat(address("", "2001:0DB8:1:2:aaaa:bbbb:cccc:dddd")).isEqualTo(one);
        assertThat(address("", "2001:db8:1:3::1")).isNotEqualTo(one);
    }

    @Test
    void anIpv4AddressIsTheSameHoweverItIsWritten() {
        assertThat(address("", "::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(address(PROXIES, "::ffff:192.0.2.1", "198.51.100.9")).isEqualTo("198.51.100.9");
    }

    @Test
    void thisMachineIsNoNetwork() {
        assertThat(address("", "0:0:0:0:0:0:0:1")).isEqualTo(address("", "::1")).doesNotContain("/");
    }

    @Test
    void aProxyOfIpv6IsOnlyItself() {
        assertThat(address(PROXIES, "2001:db8:ffff::1", "198.51.100.9")).isEqualTo("198.51.100.9");
        assertThat(address(PROXIES, "2001:db8:ffff::2", "198.51.100.9")).isEqualTo("2001:db8:ffff:0:0:0:0:0/64");
    }

    private static String address(String proxies, String from, String... forwarded) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> from;
                    case "getHeaders" -> Collections.enumeration(List.of(forwarded));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        ClientAddresses addresses = new ClientAddresses();
        addresses.proxies = ClientAddresses.listed(proxies);
        return addresses.of(request);
    }
}
