package org.ispolnenie.directory.service.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.ispolnenie.shared.service.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a directory service is asked: who is found, whose password it takes, and what happens when it does not answer. */
class LdapServerTest {

    @RegisterExtension
    private final Office office = new Office();

    @Test
    void aPersonIsFoundWithAllThatIsSaidOfThem() {
        LdapPerson anna = server().find("Anna").orElseThrow();

        assertThat(anna.name()).isEqualTo(Office.ANNA);
        assertThat(anna.login()).isEqualTo("anna");
        assertThat(anna.called()).isEqualTo("Анна Аннина");
        assertThat(anna.email()).isEqualTo("anna@region.test");
        assertThat(anna.body()).isEqualTo("KOIPO");
        assertThat(anna.groups()).containsExactly("cn=controllers,ou=groups," + Office.BASE);
    }

    @Test
    void groupsAreSearchedForWhereAPlaceOfThemIsSet() {
        Map<Setting, String> settings = office.settings();
        settings.put(Setting.LDAP_GROUP_BASE, "ou=groups," + Office.BASE);

        assertThat(server(settings).find("boris").orElseThrow().groups())
                .containsExactly("cn=executors,ou=groups," + Office.BASE);
        assertThat(server(settings).find("clara").orElseThrow().groups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "an*", "*)(uid=*", "anna)(uid=*", "\\61nna", "nobody", "anna\u0000"})
    void noLoginIsAPieceOfFilter(String login) {
        assertThat(server().find(login)).isEmpty();
    }

    @Test
    void whoIsFoundByAnythingButTheLoginIsNotFound() {
        Map<Setting, String> settings = office.settings();
        settings.put(Setting.LDAP_USER_FILTER, "(|(uid={0})(mail={0}))");

        assertThat(server(settings).find("anna@region.test")).isEmpty();
        assertThat(server(settings).find("anna")).isPresent();
    }

    @Test
    void twoOfOneLoginAreNobody() throws LDAPException {
        office.add(
                "cn=other,ou=people," + Office.BASE,
                "objectClass: inetOrgPerson",
                "cn: other",
                "uid: anna",
                "sn: other");

        assertThat(server().find("anna")).isEmpty();
    }

    @Test
    void itsOwnPasswordIsTakenAndNoOther() {
        LdapPerson anna = server().find("anna").orElseThrow();

        assertThat(server().takes(anna, "secret of anna".toCharArray())).isTrue();
        assertThat(server().takes(anna, "secret of boris".toCharArray())).isFalse();
    }

    /** A server would take it for somebody who wants to be nobody, and agree. */
    @Test
    void anEmptyPasswordIsNobodys() {
        assertThat(server().takes(server().find("anna").orElseThrow(), new char[0]))
                .isFalse();
    }

    @Test
    void aServerThatIsNotThereIsToldApartFromAWrongPassword() {
        LdapServer server = server();
        office.goesAway();

        assertThatThrownBy(() -> server.find("anna"))
                .isInstanceOf(LdapAwayException.class)
                .hasMessageContaining("ldap://localhost:");
    }

    @Test
    void theNextServerAnswersForOneThatIsNotThere() {
        Map<Setting, String> settings = office.settings();
        settings.put(Setting.LDAP_URL, "ldap://localhost:1 " + office.address());

        assertThat(server(settings).find("anna")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void aServerThatTakesTheConnectionAndSaysNothingIsGivenUp(String startTls) throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Map<Setting, String> settings = office.settings();
            settings.put(Setting.LDAP_URL, "ldap://localhost:" + mute.getLocalPort());
            settings.put(Setting.LDAP_START_TLS, startTls);
            long begun = System.nanoTime();

            assertThatThrownBy(() -> server(settings).find("anna")).isInstanceOf(LdapAwayException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void aSearchAccountThatIsRefusedIsTheAdministratorsAffair() {
        Map<Setting, String> settings = office.settings();
        settings.put(Setting.LDAP_BIND_PASSWORD, "wrong");

        assertThatThrownBy(() -> server(settings).find("anna"))
                .isInstanceOf(LdapAwayException.class)
                .hasMessageContaining("ispolnenie.ldap.bind.dn")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFilterThatIsNoneAndABaseThatIsNotThereAreNamed() {
        Map<Setting, String> filter = office.settings();
        filter.put(Setting.LDAP_USER_FILTER, "(uid{0})");
        assertThatThrownBy(() -> server(filter).find("anna"))
                .isInstanceOf(LdapAwayException.class)
                .hasMessageContaining("ispolnenie.ldap.user.filter");

        Map<Setting, String> base = office.settings();
        base.put(Setting.LDAP_BASE, "ou=nowhere," + Office.BASE);
        assertThatThrownBy(() -> server(base).find("anna"))
                .isInstanceOf(LdapAwayException.class)
                .hasMessageContaining("ispolnenie.ldap.base");
    }

    /** A referral leads to a server nobody has named: it is not followed, and nobody is found by it. */
    @Test
    void aReferralIsNotFollowed() throws LDAPException {
        office.add(
                "ou=elsewhere,ou=people," + Office.BASE,
                "objectClass: referral",
                "objectClass: extensibleObject",
                "ou: elsewhere",
                "ref: ldap://localhost:1/" + Office.BASE);

        assertThat(server().find("anna")).isPresent();
        assertThat(server().find("dora")).isEmpty();
    }

    private LdapServer server() {
        return server(office.settings());
    }

    private LdapServer server(Map<Setting, String> settings) {
        return new LdapServer(office.read(settings));
    }
}
