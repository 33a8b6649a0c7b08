package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path HOME = Path.of("/checkout");

    @Test
    void nothingSetMeansTheDefaults() {
        Settings settings = read(Map.of());

        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.dataDirectory()).isEqualTo(Path.of("/checkout/var"));
        assertThat(settings.externalDatabase()).isEmpty();
        assertThat(settings.clock()).isEmpty();
    }

    @Test
    void aSystemPropertyIsTheEnvironmentsNameInLowerCaseWithDotsAndWins() {
        Properties properties = new Properties();
        properties.setProperty("ispolnenie.http.port", "8181");

        Settings settings = Settings.read(
                properties, Map.of("ISPOLNENIE_HTTP_PORT", "8282", "ISPOLNENIE_CLOCK", "2019-11-01T09:00"), HOME);

        assertThat(settings.httpPort()).isEqualTo(8181);
        assertThat(settings.clock()).contains(LocalDateTime.of(2019, 11, 1, 9, 0));
    }

    @Test
    void whatIsLoadedToTryTheApplicationWithIsAWordThatIsKnown() {
        assertThat(read(Map.of("ISPOLNENIE_DEMO", "region")).demo()).contains("region");
        assertThatThrownBy(() -> read(Map.of("ISPOLNENIE_DEMO", "Region")))
                .isInstanceOf(StartException.class)
                .hasMessage("ISPOLNENIE_DEMO is «Region», expected «region»");
    }

    @Test
    void anEmptySettingIsNotSet() {
        assertThat(read(Map.of("ISPOLNENIE_HTTP_PORT", " ")).httpPort()).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "99999999999"})
    void aPortOutsideItsRangeIsRefused(String port) {
        assertThatThrownBy(() -> read(Map.of("ISPOLNENIE_HTTP_PORT", port)))
                .isInstanceOf(StartException.class)
                .hasMessage("ISPOLNENIE_HTTP_PORT is «" + port + "», expected a port from 1 to 65535");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"host", "ftp://host", "https://", "https://host/a b", "https://host/?a=b", "javascript:alert(1)"
            })
    void anAddressNobodyCanOpenIsRefused(String address) {
        assertThatThrownBy(() -> read(Map.of("ISPOLNENIE_ADDRESS", address)))
                .hasMessage(
                        "ISPOLNENIE_ADDRESS is «" + address + "», expected an address such as https://host/ispolnenie");
        assertThat(read(Map.of("ISPOLNENIE_ADDRESS", "https://host/ispolnenie/"))
                        .address())
                .contains("https://host/ispolnenie/");
    }

    @Test
    void anExternalDatabaseNeedsItsAccount() {
        assertThatThrownBy(() -> read(Map.of("ISPOLNENIE_DB_URL", "jdbc:mariadb://host/ispolnenie")))
                .hasMessage("ISPOLNENIE_DB_USER is not set, but ISPOLNENIE_DB_URL is");
    }

    @Test
    void aDatabaseOfAnotherMakeIsRefused() {
        assertThatThrownBy(() -> read(Map.of("ISPOLNENIE_DB_URL", "jdbc:postgresql://host/ispolnenie")))
                .hasMessageContaining("jdbc:mariadb://host:3306/ispolnenie");
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(new Properties(), environment, HOME);
    }
}
