package org.ispolnenie.shared.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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

    private static final Pattern NUMERIC = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]{2,45}");
    private static final int BYTES_OF_A_NETWORK = 8;

    private final Set<String> proxies;

    public ClientAddresses() {
        this(Setting.TRUSTED_PROXIES.value());
    }

    /** For tests with a setting of their own. */
    ClientAddresses(String proxies) {
        this.proxies = Arrays.stream(proxies.split(","))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .map(ClientAddresses::normal)
                .collect(Collectors.toUnmodifiableSet());
    }

    public String of(HttpServletRequest request) {
        String address = normal(request.getRemoteAddr());
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
            address = normal(station);
            if (!proxies.contains(address)) {
                return address;
            }
        }
        return address;
    }

    /** One spelling of an address; of IPv6 its network. */
    private static String normal(String address) {
        if (!NUMERIC.matcher(address).matches()) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            if (!(parsed instanceof Inet6Address) || parsed.isLoopbackAddress()) {
                return parsed.getHostAddress();
            }
            byte[] network =
                    Arrays.copyOf(Arrays.copyOf(parsed.getAddress(), BYTES_OF_A_NETWORK), parsed.getAddress().length);
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
