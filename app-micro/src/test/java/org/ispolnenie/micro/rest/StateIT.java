package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state of the system as the administrator asks for it, where all is well and where it is not. */
class StateIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private final Rest admin = APPLICATION.as("admin");

    /** Nothing of this test has an effect: who may do it is refused for another reason, or asks only. */
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            operation,                        controller, chair, admin, legacy, executor.mr03
            GET /state,                       403,        403,   200,   403,    403
            GET /state/build,                 403,        403,   200,   403,    403
            GET /state/settings,              403,        403,   200,   403,    403
            GET /state/log-level,             403,        403,   200,   403,    403
            POST /state/log-level/restoring,  403,        403,   200,   403,    403
            POST /state/test-mail,            403,        403,   422,   403,    403
            """)
    void itIsTheAdministratorsAlone(String operation, int controller, int chair, int admin, int legacy, int executor) {
        assertThat(FiveCallers.hear(user -> status(user, operation)))
                .isEqualTo(List.of(controller, chair, admin, legacy, executor));
    }

    @Test
    void everythingIsLookedAtAndTheWorstComesFirst() {
        RestAnswer state = admin.get("/state").expect(200);

        assertThat(state.json().getJsonArray("findings").getValuesAs(JsonObject.class))
                .extracting(finding -> finding.getString("subject"))
                .containsExactlyInAnyOrder(
                        "DATABASE",
                        "ENGINE",
                        "MAIL",
                        "LETTERS",
                        "ADDRESSES",
                        "STORAGE",
                        "SCANNER",
                        "DIRECTORY_SERVICE",
                        "CLOCK",
                        "CALENDAR",
                        "AUDIT");
        assertThat(finding(admin, "DATABASE").getString("lamp")).isEqualTo("GOOD");
        assertThat(finding(admin, "DATABASE").getJsonArray("measured").toString())
                .contains("MariaDB", "Версия схемы");
        assertThat(finding(admin, "STORAGE").getString("lamp")).isEqualTo("GOOD");
        assertThat(finding(admin, "SCANNER").getString("lamp")).isEqualTo("OFF");
        assertThat(finding(admin, "DIRECTORY_SERVICE").getString("lamp")).isEqualTo("OFF");
        assertThat(finding(admin, "CALENDAR").getString("lamp")).isEqualTo("GOOD");
        assertThat(finding(admin, "AUDIT").getString("lamp")).isEqualTo("GOOD");
        assertThat(finding(admin, "MAIL").getString("said")).contains("Почта не настроена");
        assertThat(finding(admin, "CLOCK").getString("said")).contains("переведены");
        assertThat(state.text("/findings/0/lamp")).isEqualTo(state.text("/lamp"));
        assertThat(finding(admin.with("Accept-Language", "en"), "MAIL").getString("said"))
                .contains("Mail is not set up");
    }

    @Test
    void theLastVerificationOfTheAuditIsRemembered() {
        RestAnswer verified = admin.get("/audit/verification").expect(200);

        assertThat(finding(admin, "AUDIT").getJsonArray("measured").toString())
                .contains("Целостность проверена", "до записи");
        assertThat(verified.json().getBoolean("intact")).isTrue();
    }

    @Test
    void whoHasNoAddressIsCountedAndListed() {
        admin.post("/people", "{\"login\":\"state.unreachable\",\"displayName\":\"Без Адреса\",\"roles\":[\"ADMIN\"]}")
                .expect(201);

        JsonObject addresses = finding(admin, "ADDRESSES");
        assertThat(addresses.getString("lamp")).isEqualTo("ATTENTION");
        assertThat(addresses.getString("remedy")).contains("Впишите им адреса");
        assertThat(admin.get("/people?email=false&active=true&limit=500").items())
                .extracting(person -> person.getString("login"))
                .contains("state.unreachable")
                .doesNotContain("legacy", "executor.mr03");
        assertThat(admin.get("/people?email=true&limit=500").items())
                .extracting(person -> person.getString("login"))
                .contains("executor.mr03")
                .doesNotContain("state.unreachable");
    }

    @Test
    void everySettingIsThereWithItsSourceAndNoSecretIs() {
        RestAnswer settings = admin.get("/state/settings").expect(200);

        JsonObject zone = setting(settings, "ispolnenie.zone");
        assertThat(zone.getString("value")).isEqualTo("Europe/Moscow");
        assertThat(zone.getString("source")).isEqualTo("DEFAULT");
        JsonObject proxies = setting(settings, "ispolnenie.trusted.proxies");
        assertThat(proxies.getString("value")).isEqualTo("127.0.0.1");
        assertThat(proxies.getString("source")).isEqualTo("ENVIRONMENT");
        assertThat(proxies.getString("from")).isEqualTo("ISPOLNENIE_TRUSTED_PROXIES");
        JsonObject password = setting(settings, "ispolnenie.demo.password");
        assertThat(password.getBoolean("secret")).isTrue();
        assertThat(password.getBoolean("set")).isTrue();
        assertThat(password.isNull("value")).isTrue();
        assertThat(password.isNull("warning")).isTrue();
        assertThat(settings.body()).doesNotContain(APPLICATION.password());
        assertThat(settings.json().getJsonArray("unknown")).isEmpty();
    }

    @Test
    void theBuildSaysWhatItIsAndWhatIsNew() {
        RestAnswer build = admin.get("/state/build").expect(200);

        assertThat(build.text("/version")).startsWith(build.text("/whatsNew/0/version"));
        assertThat(build.json().getJsonArray("whatsNew").getJsonObject(0).getJsonArray("points"))
                .isNotEmpty();
        assertThat(build.text("/java")).isNotEmpty();
    }

    @Test
    void theLogTellsEverythingForHalfAnHourAndThatIsRecorded() {
        RestAnswer raised = admin.post("/state/log-level/raising", "{}").expect(200);
        assertThat(raised.text("/level")).isEqualTo("FINE");
        Instant at = Instant.parse(admin.get("/state").text("/at"));
        assertThat(Duration.between(at, Instant.parse(raised.text("/until"))))
                .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));

        RestAnswer restored = admin.post("/state/log-level/restoring", "{}").expect(200);
        assertThat(restored.text("/level")).isEqualTo("INFO");
        assertThat(restored.json().isNull("until")).isTrue();
        assertThat(admin.get("/audit?entity=SERVER&limit=500").items())
                .extracting(record -> record.getString("action"))
                .contains("LOG_LEVEL_RAISED", "LOG_LEVEL_RESTORED");
    }

    private static JsonObject finding(Rest rest, String subject) {
        return rest.get("/state").expect(200).json().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .filter(finding -> finding.getString("subject").equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject setting(RestAnswer settings, String key) {
        return settings.items().stream()
                .filter(setting -> setting.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static int status(String user, String operation) {
        String[] parts = operation.split(" ");
        Rest rest = APPLICATION.as(user);
        return parts[0].equals("GET")
                ? rest.get(parts[1]).status()
                : rest.post(parts[1], parts[1].endsWith("mail") ? "{\"email\":\"nowhere\"}" : "{}")
                        .status();
    }
}
