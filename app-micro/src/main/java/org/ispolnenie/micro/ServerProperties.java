package org.ispolnenie.micro;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.micro.door.Door;

/** What a start hands on to the server and the application: both read system properties. */
final class ServerProperties {

    /** Also says to the application that this is the one-command start. */
    private static final String OWN_NAMES = "ispolnenie.start.properties";

    private ServerProperties() {}

    /**
     * The values of the placeholders in {@code domain.xml} and the application's own settings.
     *
     * @param demoPassword of the start accounts; empty: none are made
     */
    static Map<String, String> of(
            Settings settings, Endpoint health, Database database, DataDirectory data, Optional<String> demoPassword) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("ispolnenie.listener.address", settings.bind());
        properties.put("ispolnenie.listener.port", String.valueOf(settings.httpPort()));
        properties.put(Door.HEALTH_PORT, String.valueOf(health.port()));
        properties.put(Door.BODIES, data.path().resolve("incoming").toString());
        properties.put("ispolnenie.pool.url", inUtc(database.url()));
        properties.put("ispolnenie.pool.user", database.user());
        properties.put("ispolnenie.pool.password", database.password());
        properties.put("ispolnenie.mail.host", settings.mail().host().orElse(""));
        properties.put("ispolnenie.mail.port", String.valueOf(settings.mail().port()));
        properties.put("ispolnenie.mail.from", settings.mail().from());

        // before the application is there nobody is ready, though nobody says so either
        properties.put("mp.health.default.readiness.empty.response", "DOWN");

        properties.put("ispolnenie.address", settings.address().orElse("http://localhost:" + settings.httpPort()));
        properties.put(
                "ispolnenie.attachments.dir", data.path().resolve("attachments").toString());
        demoPassword.ifPresent(password -> {
            properties.put("ispolnenie.embedded", "true");
            properties.put("ispolnenie.demo.password", password);
        });
        settings.demo().ifPresent(demo -> properties.put("ispolnenie.demo", demo));
        settings.clock().ifPresent(clock -> properties.put("ispolnenie.clock", clock.toString()));
        properties.put(OWN_NAMES, ownNames(properties.keySet()));
        return properties;
    }

    /** The settings of the start and what it hands on: the application takes none of them for a slip of the pen. */
    private static String ownNames(Collection<String> handedOn) {
        return Stream.concat(Stream.of(StartSetting.values()).map(StartSetting::propertyName), handedOn.stream())
                .filter(name -> name.startsWith("ispolnenie."))
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** Instants are stored and read in UTC, wherever the database server stands. */
    private static String inUtc(String url) {
        return url + (url.contains("?") ? "&" : "?")
                + "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&connectTimeout=2000&tcpKeepAlive=true"
                + "&cachePrepStmts=true&prepStmtCacheSize=250&useBulkStmtsForInserts=true";
    }
}
