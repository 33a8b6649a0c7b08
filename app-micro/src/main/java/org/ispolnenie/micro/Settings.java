package org.ispolnenie.micro;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
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
 * @param clock            where the business clock starts; empty for the real time
 * @param smtpHost         empty when mail stays in the outbox
 * @param address          where people open the application; empty when that is this computer
 */
record Settings(
        int httpPort,
        Optional<Integer> healthPort,
        String bind,
        Path dataDirectory,
        Optional<Database> externalDatabase,
        Optional<String> demoPassword,
        Optional<LocalDateTime> clock,
        Optional<String> smtpHost,
        int smtpPort,
        String smtpFrom,
        Optional<String> address) {

    /**
     * @param home the checkout, whose {@code var} is the data directory when none is set
     * @throws StartException naming the first setting that cannot be meant
     */
    static Settings read(Properties properties, Map<String, String> environment, Path home) {
        Function<Setting, Optional<String>> value = setting -> setting.read(properties, environment);
        return new Settings(
                value.apply(Setting.HTTP_PORT)
                        .map(text -> port(Setting.HTTP_PORT, text))
                        .orElse(8080),
                value.apply(Setting.HEALTH_PORT).map(text -> port(Setting.HEALTH_PORT, text)),
                value.apply(Setting.BIND).orElse("127.0.0.1"),
                value.apply(Setting.DATA_DIR).map(Settings::path).orElse(home.resolve("var")),
                value.apply(Setting.DB_URL).map(url -> externalDatabase(url, value)),
                value.apply(Setting.DEMO_PASSWORD),
                value.apply(Setting.CLOCK).map(Settings::clock),
                value.apply(Setting.SMTP_HOST),
                value.apply(Setting.SMTP_PORT)
                        .map(text -> port(Setting.SMTP_PORT, text))
                        .orElse(25),
                value.apply(Setting.SMTP_FROM).orElse("ispolnenie@localhost"),
                value.apply(Setting.ADDRESS));
    }

    private static int port(Setting setting, String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw invalid(setting, text, "a port from 1 to 65535");
        }
        return Integer.parseInt(text);
    }

    private static Path path(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw invalid(Setting.DATA_DIR, text, "a directory");
        }
    }

    private static LocalDateTime clock(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw invalid(Setting.CLOCK, text, "an ISO local date-time such as 2019-11-01T09:00");
        }
    }

    private static Database externalDatabase(String url, Function<Setting, Optional<String>> value) {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw invalid(Setting.DB_URL, url, "an address such as jdbc:mariadb://host:3306/ispolnenie");
        }
        return new Database(
                url,
                value.apply(Setting.DB_USER).orElseThrow(() -> missing(Setting.DB_USER)),
                value.apply(Setting.DB_PASSWORD).orElseThrow(() -> missing(Setting.DB_PASSWORD)));
    }

    private static StartException invalid(Setting setting, String text, String expected) {
        return new StartException(setting.environmentName() + " is «" + text + "», expected " + expected);
    }

    private static StartException missing(Setting setting) {
        return new StartException(
                setting.environmentName() + " is not set, but " + Setting.DB_URL.environmentName() + " is");
    }
}
