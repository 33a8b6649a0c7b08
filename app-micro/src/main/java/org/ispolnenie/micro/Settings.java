package org.ispolnenie.micro;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * The settings of one start, checked.
 *
 * @param healthPort       empty when any free port will do
 * @param externalDatabase empty when the embedded database is wanted
 * @param demoPassword     empty when it is to be generated
 * @param demo             what is loaded to try the application with; empty when nothing is
 * @param clock            where the business clock starts; empty for the real time
 * @param address          where people open the application; empty when that is this computer
 */
record Settings(
        int httpPort,
        Optional<Integer> healthPort,
        String bind,
        Path dataDirectory,
        Optional<Database> externalDatabase,
        Optional<String> demoPassword,
        Optional<String> demo,
        Optional<LocalDateTime> clock,
        Mail mail,
        Optional<String> address) {

    /**
     * The server for outgoing mail.
     *
     * @param host empty when mail stays in the outbox
     */
    record Mail(Optional<String> host, int port, String from) {}

    /**
     * @param home the checkout, whose {@code var} is the data directory when none is set
     * @throws StartException naming the first setting that cannot be meant
     */
    static Settings read(Properties properties, Map<String, String> environment, Path home) {
        Function<StartSetting, Optional<String>> value = setting -> setting.read(properties, environment);
        return new Settings(
                value.apply(StartSetting.HTTP_PORT)
                        .map(text -> port(StartSetting.HTTP_PORT, text))
                        .orElse(8080),
                value.apply(StartSetting.HEALTH_PORT).map(text -> port(StartSetting.HEALTH_PORT, text)),
                value.apply(StartSetting.BIND).orElse("127.0.0.1"),
                value.apply(StartSetting.DATA_DIR).map(Settings::path).orElse(home.resolve("var")),
                value.apply(StartSetting.DB_URL).map(url -> externalDatabase(url, value)),
                value.apply(StartSetting.DEMO_PASSWORD),
                value.apply(StartSetting.DEMO).map(Settings::demo),
                value.apply(StartSetting.CLOCK).map(Settings::clock),
                new Mail(
                        value.apply(StartSetting.SMTP_HOST),
                        value.apply(StartSetting.SMTP_PORT)
                                .map(text -> port(StartSetting.SMTP_PORT, text))
                                .orElse(25),
                        value.apply(StartSetting.SMTP_FROM).orElse("ispolnenie@localhost")),
                value.apply(StartSetting.ADDRESS).map(Settings::address));
    }

    private static int port(StartSetting setting, String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw invalid(setting, text, "a port from 1 to 65535");
        }
        return Integer.parseInt(text);
    }

    private static String address(String text) {
        try {
            URI address = new URI(text);
            if (List.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getQuery() == null
                    && address.getFragment() == null) {
                return text;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw invalid(StartSetting.ADDRESS, text, "an address such as https://host/ispolnenie");
    }

    private static Path path(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw invalid(StartSetting.DATA_DIR, text, "a directory");
        }
    }

    private static String demo(String text) {
        if (!text.equals("region")) {
            throw invalid(StartSetting.DEMO, text, "«region»");
        }
        return text;
    }

    private static LocalDateTime clock(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw invalid(StartSetting.CLOCK, text, "an ISO local date-time such as 2019-11-01T09:00");
        }
    }

    private static Database externalDatabase(String url, Function<StartSetting, Optional<String>> value) {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw invalid(StartSetting.DB_URL, url, "an address such as jdbc:mariadb://host:3306/ispolnenie");
        }
        return new Database(
                url,
                value.apply(StartSetting.DB_USER).orElseThrow(() -> missing(StartSetting.DB_USER)),
                value.apply(StartSetting.DB_PASSWORD).orElseThrow(() -> missing(StartSetting.DB_PASSWORD)));
    }

    private static StartException invalid(StartSetting setting, String text, String expected) {
        return new StartException(setting.environmentName() + " is «" + text + "», expected " + expected);
    }

    private static StartException missing(StartSetting setting) {
        return new StartException(
                setting.environmentName() + " is not set, but " + StartSetting.DB_URL.environmentName() + " is");
    }
}
