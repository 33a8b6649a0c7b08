package org.ispolnenie.micro;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The register of everything that can be set from outside, with default and meaning. A setting is read from the system
 * property ({@code ispolnenie.http.port}), else from the environment ({@code ISPOLNENIE_HTTP_PORT}); empty is not set.
 */
public enum StartSetting {
    HTTP_PORT("8080", "port the pages, REST and SOAP are served on"),
    HEALTH_PORT(
            "the next one, or a free one",
            "port of the loopback address on which /health and /metrics answer, nothing else"),
    BIND("127.0.0.1", "address to listen on; 0.0.0.0 lets other machines in"),
    DATA_DIR("var in the checkout", "embedded database, attachments, logs, kept passwords"),
    DB_URL("an embedded MariaDB", "jdbc:mariadb://… of an existing schema instead of the embedded database"),
    DB_USER("-", "account in the database of DB_URL"),
    DB_PASSWORD("-", "its password"),
    DEMO_PASSWORD("generated and printed at the first start", "password of the start accounts"),
    DEMO("-", "region: a made-up region is loaded, once: schools, exam sites, their projects and measures"),
    CLOCK("the computer's", "ISO local date-time at which the business clock starts, e.g. 2019-11-01T09:00"),
    SMTP_HOST("mail is kept in the outbox", "server for outgoing mail"),
    SMTP_PORT("25", "its port"),
    SMTP_FROM("ispolnenie@localhost", "sender of outgoing mail"),
    ADDRESS(
            "http://localhost:<port>",
            "where people open the application; links in mail, in calendars and of REST begin with it");

    private final String defaultInWords;
    private final String meaning;

    StartSetting(String defaultInWords, String meaning) {
        this.defaultInWords = defaultInWords;
        this.meaning = meaning;
    }

    /** {@code ISPOLNENIE_HTTP_PORT}. */
    public String environmentName() {
        return "ISPOLNENIE_" + name();
    }

    /** {@code ispolnenie.http.port}. */
    public String propertyName() {
        return environmentName().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** What holds when nothing is set, in words. */
    public String defaultInWords() {
        return defaultInWords;
    }

    /** What it is for, one line. */
    public String meaning() {
        return meaning;
    }

    Optional<String> read(Properties properties, Map<String, String> environment) {
        return Optional.ofNullable(properties.getProperty(propertyName()))
                .or(() -> Optional.ofNullable(environment.get(environmentName())))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
