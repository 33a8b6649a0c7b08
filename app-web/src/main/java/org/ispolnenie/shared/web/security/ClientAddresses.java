package org.ispolnenie.shared.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ispolnenie.shared.service.Setting;

/**
 * Where a request comes from. A reverse proxy hides that; what it says of it ({@code X-Forwarded-For}) is believed only of
 * the proxies the administrator has named, for anybody can send that header. An IPv6 client owns a network of addresses,
 * so its first half counts.
 */
@ApplicationScoped
public class ClientAddresses {

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    /** Nothing else is given to the resolver: it would ask the network for what looks like a name. */
    private static final Pattern NUMERIC = Pattern.compile(OCTET + "(\\." + OCTET + "){3}|(?=.*:)[0-9A-Fa-f:.]{2,45}");

    private static final int BYTES_OF_A_NETWORK = 8;

    Set<String> proxies = Set.of();

    @PostConstruct
    void trustTheProxiesOfTheSetting() {
        proxies = listed(Setting.TRUSTED_PROXIES.value());
    }

    public String of(HttpServletRequest request) {
        return network(client(request));
    }

    private String client(HttpServletRequest request) {
        String address = exact(request.getRemoteAddr());
        if (!proxies.contains(address)) {
            return address;
        }
        // The last one was added by the proxy that talks to us, the one before by the proxy before it.
        List<String> way = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .collect(Collectors.toList());
        Collections.reverse(way);
        for (String station : way) {
            if (!NUMERIC.matcher(station).matches()) {
                return address;
            }
            address = exact(station);
            if (!proxies.contains(address)) {
                return address;
            }
        }
        return address;
    }

    /** Of addresses with commas between. */
    static Set<String> listed(String addresses) {
        return Arrays.stream(addresses.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(ClientAddresses::exact)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One spelling of an address. */
    private static String exact(String address) {
        return parsed(address).map(InetAddress::getHostAddress).orElse(address);
    }

    /** Of an IPv6 address its network; whatever else stays as it is. */
    private static String network(String address) {
        return parsed(address)
                .filter(parsed -> parsed instanceof Inet6Address && !parsed.isLoopbackAddress())
                .map(parsed -> network(parsed.getAddress()))
                .orElse(address);
    }

    private static String network(byte[] address) {
        byte[] network = Arrays.copyOf(Arrays.copyOf(address, BYTES_OF_A_NETWORK), address.length);
        try {
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("an address has 4 or 16 bytes", impossible);
        }
    }

    private static Optional<InetAddress> parsed(String address) {
        if (!NUMERIC.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }
}
