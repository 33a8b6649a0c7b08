package org.ispolnenie.directory.service.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.service.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be set of the directory service, and that what cannot be meant is told in one line that names the setting. */
class LdapSettingsTest {

    private final Map<Setting, String> settings = new HashMap<>();

    LdapSettingsTest() {
        for (Setting setting : Setting.values()) {
            settings.put(setting, setting.fallback());
        }
    }

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(LdapSettings.read(settings::get)).isEmpty();
    }

    @Test
    void anActiveDirectoryNeedsAddressAccountPlaceAndRoles() {
        activeDirectory();

        LdapSettings read = LdapSettings.read(settings::get).orElseThrow();

        assertThat(read.servers()).containsExactly("ldaps://dc1.region.ru:636", "ldaps://dc2.region.ru");
        assertThat(read.people().filter()).contains("sAMAccountName={0}");
        assertThat(read.groups().attribute()).isEqualTo("memberOf");
        assertThat(read.recheck()).isEqualTo(Duration.ofMinutes(5));
        assertThat(read.account().orElseThrow()).hasToString("reader@region.ru");
        assertThat(read.roles().of(List.of("CN=Контролёры, OU=Группы,DC=region,DC=ru", "cn=other", "no name")))
                .containsExactly(Role.CONTROLLER);
        assertThat(read.roles().of(List.of("CN=executors,OU=anywhere"))).isEqualTo(Set.of(Role.EXECUTOR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LDAP_URL|http://host|ispolnenie.ldap.url",
                "LDAP_URL|ldap://host/dc=region|ispolnenie.ldap.url",
                "LDAP_URL|ldap://|ispolnenie.ldap.url",
                "LDAP_URL|''|ispolnenie.ldap.url is not",
                "LDAP_START_TLS|true|take one of both away",
                "LDAP_START_TLS|perhaps|ispolnenie.ldap.start.tls",
                "LDAP_BIND_DN|''|ispolnenie.ldap.bind.dn is not",
                "LDAP_BIND_PASSWORD|''|ispolnenie.ldap.bind.password is not",
                "LDAP_BASE|''|ispolnenie.ldap.base is not set",
                "LDAP_BASE|region.ru|ispolnenie.ldap.base",
                "LDAP_GROUP_BASE|groups|ispolnenie.ldap.group.base",
                "LDAP_USER_FILTER|sAMAccountName={0}|ispolnenie.ldap.user.filter",
                "LDAP_USER_FILTER|(uid=anna)|ispolnenie.ldap.user.filter",
                "LDAP_USER_FILTER|(uid={0}|ispolnenie.ldap.user.filter",
                "LDAP_LOGIN_ATTRIBUTE|''|ispolnenie.ldap.login.attribute",
                "LDAP_ROLES|''|ispolnenie.ldap.roles is not set",
                "LDAP_ROLES|BOSS=cn=bosses|«BOSS»",
                "LDAP_ROLES|CONTROLLER|ispolnenie.ldap.roles",
                "LDAP_ROLES|CONTROLLER=cn=a,b|no distinguished name",
                "LDAP_RECHECK_SECONDS|0|ispolnenie.ldap.recheck.seconds",
                "LDAP_RECHECK_SECONDS|soon|ispolnenie.ldap.recheck.seconds"
            })
    void whatCannotBeMeantIsOneLine(Setting setting, String value, String said) {
        activeDirectory();
        settings.put(setting, value);

        assertThatThrownBy(() -> LdapSettings.read(settings::get))
                .isInstanceOf(LdapSettingsException.class)
                .hasMessageContaining(said)
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("topsecret");
    }

    private void activeDirectory() {
        settings.put(Setting.LDAP_URL, "ldaps://dc1.region.ru:636  ldaps://dc2.region.ru/");
        settings.put(Setting.LDAP_BIND_DN, "reader@region.ru");
        settings.put(Setting.LDAP_BIND_PASSWORD, "topsecret");
        settings.put(Setting.LDAP_BASE, "DC=region,DC=ru");
        settings.put(Setting.LDAP_ROLES, "CONTROLLER=CN=Контролёры,OU=Группы,DC=region,DC=ru; executor = executors");
    }
}
