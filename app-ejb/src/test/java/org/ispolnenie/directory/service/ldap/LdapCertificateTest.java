package org.ispolnenie.directory.service.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustStoreTrustManager;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLContext;
import org.ispolnenie.shared.service.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password goes to nobody who cannot show who they are. */
class LdapCertificateTest {

    private static final String KEY = "secret of the key";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "ldap"})
    void aServerWhoseCertificateIsTrustedIsAsked(String scheme) throws Exception {
        Optional<LdapPerson> anna =
                trusting("localhost", () -> serving("localhost", scheme, server -> server.find("anna")));

        assertThat(anna).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "ldap"})
    void aServerThatNobodyVouchesForIsNotAsked(String scheme) throws Exception {
        key("localhost");
        assertThatThrownBy(() -> serving("localhost", scheme, server -> server.find("anna")))
                .isInstanceOf(LdapAwayException.class)
                .hasMessageContaining("certif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "ldap"})
    void aServerOfAnotherNameIsNotAsked(String scheme) {
        assertThatThrownBy(() -> trusting(
                        "elsewhere.test", () -> serving("elsewhere.test", scheme, server -> server.find("anna"))))
                .isInstanceOf(LdapAwayException.class);
    }

    @Test
    void aServerThatSecuresNothingIsNotToldAPassword() throws Exception {
        InMemoryDirectoryServer plain = new InMemoryDirectoryServer(config());
        plain.startListening();
        try {
            LdapServer server = server("ldap://localhost:" + plain.getListenPort(), true);
            assertThatThrownBy(() -> server.find("anna")).isInstanceOf(LdapAwayException.class);
        } finally {
            plain.shutDown(true);
        }
    }

    private interface Question<T> {
        T ask(LdapServer server);
    }

    private <T> T serving(String name, String scheme, Question<T> question) throws Exception {
        String store = key(name);
        SSLUtil ssl = new SSLUtil(
                new KeyStoreKeyManager(store, KEY.toCharArray()),
                new TrustStoreTrustManager(store, KEY.toCharArray(), "PKCS12", true));
        InetAddress here = InetAddress.getLoopbackAddress();
        InMemoryDirectoryServerConfig config = config();
        config.setListenerConfigs(
                scheme.equals("ldaps")
                        ? InMemoryListenerConfig.createLDAPSConfig(
                                "tls", here, 0, ssl.createSSLServerSocketFactory(), null)
                        : InMemoryListenerConfig.createLDAPConfig("tls", here, 0, ssl.createSSLSocketFactory()));
        InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
        server.add("dn: " + Office.BASE, "objectClass: domain", "dc: region");
        server.add("dn: uid=anna," + Office.BASE, "objectClass: inetOrgPerson", "uid: anna", "sn: anna");
        server.startListening();
        try {
            return question.ask(server(scheme + "://localhost:" + server.getListenPort(), scheme.equals("ldap")));
        } finally {
            server.shutDown(true);
        }
    }

    private static InMemoryDirectoryServerConfig config() throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(Office.BASE);
        config.setSchema(null);
        return config;
    }

    private static LdapServer server(String address, boolean startTls) {
        Map<Setting, String> settings = new HashMap<>();
        for (Setting setting : Setting.values()) {
            settings.put(setting, setting.fallback());
        }
        settings.put(Setting.LDAP_URL, address);
        settings.put(Setting.LDAP_START_TLS, String.valueOf(startTls));
        settings.put(Setting.LDAP_BASE, Office.BASE);
        settings.put(Setting.LDAP_USER_FILTER, "(uid={0})");
        settings.put(Setting.LDAP_LOGIN_ATTRIBUTE, "uid");
        settings.put(Setting.LDAP_ROLES, "CONTROLLER=controllers");
        return new LdapServer(LdapSettings.read(settings::get).orElseThrow());
    }

    /** With the truststore of the JVM holding the server's certificate. */
    private <T> T trusting(String name, Callable<T> work) throws Exception {
        SSLContext before = SSLContext.getDefault();
        String store = key(name);
        SSLContext.setDefault(
                new SSLUtil(new TrustStoreTrustManager(store, KEY.toCharArray(), "PKCS12", true)).createSSLContext());
        try {
            return work.call();
        } finally {
            SSLContext.setDefault(before);
        }
    }

    /** A key and its certificate for a name, where there is none yet; the certificate trusts itself. */
    private String key(String name) throws Exception {
        Path store = folder.resolve("key.p12");
        if (!store.toFile().exists()) {
            int status = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keyalg",
                            "EC",
                            "-alias",
                            "ldap",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            KEY,
                            "-dname",
                            "CN=" + name,
                            "-ext",
                            "san=dns:" + name)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("keytool.out").toFile())
                    .start()
                    .waitFor();
            assertThat(status).isZero();
        }
        return store.toString();
    }
}
