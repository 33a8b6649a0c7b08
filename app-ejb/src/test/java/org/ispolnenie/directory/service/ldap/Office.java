package org.ispolnenie.directory.service.ldap;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ispolnenie.shared.service.Setting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The directory service of an office, in the process of the test: Anna controls, Boris executes, Clara is in no group. */
final class Office implements BeforeEachCallback, AfterEachCallback {

    static final String BASE = "dc=region,dc=test";
    static final String SEARCHER = "cn=searcher," + BASE;
    static final String SECRET = "searchers secret";
    static final String ANNA = "uid=anna,ou=people," + BASE;

    private @Nullable InMemoryDirectoryServer server;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
        config.addAdditionalBindCredentials(SEARCHER, SECRET);
        config.setSchema(null);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), 0, null));
        InMemoryDirectoryServer made = new InMemoryDirectoryServer(config);
        server = made;
        add(BASE, "objectClass: domain", "dc: region");
        add("ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
        add("ou=groups," + BASE, "objectClass: organizationalUnit", "ou: groups");
        person("anna", "Анна Аннина", "KOIPO", "controllers");
        person("boris", "Борис Борисов", "MR03", "executors");
        person("clara", "Клара Кларина", "MR03", "");
        made.startListening();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server().shutDown(true);
    }

    private void person(String login, String called, String body, String group) throws LDAPException {
        String name = "uid=" + login + ",ou=people," + BASE;
        add(
                name,
                "objectClass: inetOrgPerson",
                "uid: " + login,
                "cn: " + called,
                "displayName: " + called,
                "mail: " + login + "@region.test",
                "departmentNumber: " + body,
                "memberOf: cn=" + (group.isEmpty() ? "staff" : group) + ",ou=groups," + BASE,
                "userPassword: secret of " + login);
        if (!group.isEmpty()) {
            add("cn=" + group + ",ou=groups," + BASE, "objectClass: groupOfNames", "cn: " + group, "member: " + name);
        }
    }

    void add(String name, String... lines) throws LDAPException {
        String[] entry = new String[lines.length + 1];
        entry[0] = "dn: " + name;
        System.arraycopy(lines, 0, entry, 1, lines.length);
        try {
            server().add(entry);
        } catch (LDIFException noEntry) {
            throw new IllegalArgumentException(name, noEntry);
        }
    }

    void set(String name, String attribute, String value) throws LDAPException {
        server().modify(name, new Modification(ModificationType.REPLACE, attribute, value));
    }

    void remove(String name) throws LDAPException {
        server().delete(name);
    }

    void goesAway() {
        server().shutDown(true);
    }

    private InMemoryDirectoryServer server() {
        return Objects.requireNonNull(server);
    }

    String address() {
        return "ldap://localhost:" + server().getListenPort();
    }

    /** The settings of an OpenLDAP, as the guide has them. */
    Map<Setting, String> settings() {
        Map<Setting, String> settings = new HashMap<>();
        for (Setting setting : Setting.values()) {
            settings.put(setting, setting.fallback());
        }
        settings.put(Setting.LDAP_URL, address());
        settings.put(Setting.LDAP_BIND_DN, SEARCHER);
        settings.put(Setting.LDAP_BIND_PASSWORD, SECRET);
        settings.put(Setting.LDAP_BASE, "ou=people," + BASE);
        settings.put(Setting.LDAP_USER_FILTER, "(uid={0})");
        settings.put(Setting.LDAP_LOGIN_ATTRIBUTE, "uid");
        settings.put(Setting.LDAP_BODY_ATTRIBUTE, "departmentNumber");
        settings.put(Setting.LDAP_ROLES, "CONTROLLER=controllers; EXECUTOR=cn=executors,ou=groups," + BASE);
        return settings;
    }

    LdapSettings read(Map<Setting, String> settings) {
        return LdapSettings.read(settings::get).orElseThrow();
    }
}
