package org.ispolnenie.operations.service.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ispolnenie.operations.service.settings.GivenSettings.Sourced;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenSettingsTest {

    @Test
    void whatNobodySetsHoldsByDefault() {
        SettingInForce zone = one(Setting.ZONE, Map.of(), Map.of());
        assertThat(zone.value()).isEqualTo("Europe/Moscow");
        assertThat(zone.source()).isEqualTo(SettingSource.DEFAULT);
        assertThat(zone.set()).isFalse();
        assertThat(zone.from()).isNull();
    }

    @Test
    void theEnvironmentIsNamedAlsoWhereTheStartHandsItOnAsAProperty() {
        SettingInForce demo = one(
                Setting.DEMO,
                Map.of("ISPOLNENIE_DEMO", "region"),
                Map.of("ispolnenie.demo", "region"),
                new Sourced("ispolnenie.demo", "region", "System Property"));
        assertThat(demo.source()).isEqualTo(SettingSource.ENVIRONMENT);
        assertThat(demo.from()).isEqualTo("ISPOLNENIE_DEMO");
    }

    @Test
    void aPropertyAndAnotherSourceAreToldApart() {
        Sourced port = new Sourced("ispolnenie.clamav.port", "3311", "domain.properties");
        assertThat(one(Setting.CLAMAV_PORT, Map.of(), Map.of("ispolnenie.clamav.port", "3311"), port)
                        .from())
                .isEqualTo("ispolnenie.clamav.port");
        SettingInForce other = one(Setting.CLAMAV_PORT, Map.of(), Map.of(), port);
        assertThat(other.source()).isEqualTo(SettingSource.CONFIG_SOURCE);
        assertThat(other.from()).isEqualTo("domain.properties");
    }

    @Test
    void theValueOfASecretIsNobodysBusiness() {
        SettingInForce password = one(
                Setting.ADMIN_PASSWORD,
                Map.of(),
                Map.of(),
                new Sourced("ispolnenie.admin.password", "the secret itself", "x"));
        assertThat(password.set()).isTrue();
        assertThat(password.toString()).doesNotContain("the secret itself");
        assertThat(Stream.of(Setting.values()).filter(Setting::isSecret))
                .contains(Setting.ADMIN_PASSWORD, Setting.DEMO_PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ispolnenie.ldap.password", "ispolnenie.oidc.client.secret", "ISPOLNENIE_DB_PASSWORD"})
    void whatIsASecretIsToldByItsName(String name) {
        assertThat(Setting.isSecret(name)).isTrue();
    }

    @Test
    void whatIsForTheTrialRunOnlyIsWarnedOfOnAServer() {
        Sourced embedded = new Sourced("ispolnenie.embedded", "true", "x");
        assertThat(one(Setting.EMBEDDED, Map.of(), Map.of(), embedded).warning())
                .isNotNull();
        assertThat(one(Setting.EMBEDDED, Map.of(), Map.of(GivenSettings.OF_THE_START, "a"), embedded)
                        .warning())
                .isNull();
        assertThat(one(Setting.EMBEDDED, Map.of(), Map.of()).warning()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ISPOLNENIE_CLAMAV_HSOT, ISPOLNENIE_CLAMAV_HOST",
        "ispolnenie.adress, ispolnenie.address",
        "ispolnenie.ZONE, ispolnenie.zone",
        "ISPOLNENIE_SOMETHING_ELSE_ALTOGETHER,"
    })
    void aSlipOfThePenIsToldWithTheNearestName(String written, String meant) {
        boolean variable = written.startsWith("ISPOLNENIE");
        GivenSettings given = new GivenSettings(
                variable ? Map.of(written, "x", "HOME", "/") : Map.of(),
                variable ? Map.of() : Map.of(written, "x"),
                List.of());
        assertThat(given.unknown()).containsExactly(new UnknownSetting(written, meant));
    }

    @Test
    void whatTheOneCommandStartTakesIsNoSlip() {
        Map<String, String> environment = Map.of("ISPOLNENIE_HTTP_PORT", "80");
        assertThat(new GivenSettings(environment, Map.of(GivenSettings.OF_THE_START, "ispolnenie.http.port"), List.of())
                        .unknown())
                .isEmpty();
        assertThat(new GivenSettings(environment, Map.of(), List.of()).unknown())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everySettingHasItsMeaningInWords(String language) {
        Messages words = Messages.in(Locale.forLanguageTag(language));
        assertThat(new GivenSettings(Map.of(), Map.of(), List.of()).known())
                .hasSize(Setting.values().length)
                .allSatisfy(setting -> assertThat(words.text(setting.meaning())).doesNotStartWith("operations."));
    }

    private static SettingInForce one(
            Setting setting, Map<String, String> environment, Map<String, String> properties, Sourced... sourced) {
        return new GivenSettings(environment, properties, List.of(sourced))
                .known().stream()
                        .filter(one -> one.key().equals(setting.key()))
                        .findFirst()
                        .orElseThrow();
    }
}
