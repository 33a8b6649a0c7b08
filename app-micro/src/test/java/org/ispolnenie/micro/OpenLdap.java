package org.ispolnenie.micro;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldif.LDIFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An OpenLDAP of the test's own: a process of it, on a free port, with its configuration and data in a folder of it. */
final class OpenLdap implements AutoCloseable {

    static final String BASE = "dc=region,dc=test";
    static final String PEOPLE = "ou=people," + BASE;
    static final String GROUPS = "ou=groups," + BASE;
    static final String MANAGER = "cn=manager," + BASE;
    static final String SECRET = "managers secret";

    private static final Duration STARTS = Duration.ofSeconds(60);

    private final Path folder;
    private final int port = Run.freePort();
    private @Nullable Process process;

    OpenLdap(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                folder.resolve("slapd.conf"),
                """
                include /etc/ldap/schema/core.schema
                include /etc/ldap/schema/cosine.schema
                include /etc/ldap/schema/inetorgperson.schema
                pidfile %1$s/slapd.pid
                modulepath /usr/lib/ldap
                moduleload back_mdb
                database mdb
                maxsize 33554432
                suffix "%2$s"
                rootdn "%3$s"
                rootpw "%4$s"
                directory %1$s/data
                """
                        .formatted(folder, BASE, MANAGER, SECRET));
    }

    /** The program, where it is installed. */
    static Optional<Path> program() {
        return Stream.of("/usr/sbin/slapd", "/usr/lib/openldap/slapd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    void start() throws IOException {
        process = new ProcessBuilder(
                        program().orElseThrow().toString(),
                        "-f",
                        folder.resolve("slapd.conf").toString(),
                        "-h",
                        address(),
                        "-d",
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("slapd.out").toFile())
                .start();
        Awaited.within(STARTS, this::answers);
    }

    private boolean answers() {
        try (LDAPConnection connection = manager()) {
            return connection.isConnected();
        } catch (LDAPException notYet) {
            return false;
        }
    }

    void stop() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroy();
            running.waitFor(STARTS.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }

    String address() {
        return "ldap://127.0.0.1:" + port;
    }

    /** The places of people and groups. */
    void furnish() throws LDAPException {
        add(BASE, "objectClass: dcObject", "objectClass: organization", "dc: region", "o: region");
        add(PEOPLE, "objectClass: organizationalUnit", "ou: people");
        add(GROUPS, "objectClass: organizationalUnit", "ou: groups");
        // a group of this kind has a member always
        for (String group : List.of("controllers", "executors")) {
            add("cn=" + group + "," + GROUPS, "objectClass: groupOfNames", "cn: " + group, "member: " + MANAGER);
        }
    }

    /** Somebody whose password is «secret of» and the login. */
    void person(String login, String body, @Nullable String group) throws LDAPException {
        add(
                name(login),
                "objectClass: inetOrgPerson",
                "uid: " + login,
                "cn: Сотрудник " + login,
                "sn: Сотрудник",
                "displayName: Сотрудник " + login,
                "mail: " + login + "@region.test",
                "departmentNumber: " + body,
                "userPassword: secret of " + login);
        if (group != null) {
            join(login, group);
        }
    }

    void join(String login, String group) throws LDAPException {
        change("cn=" + group + "," + GROUPS, ModificationType.ADD, "member", name(login));
    }

    void leave(String login, String group) throws LDAPException {
        change("cn=" + group + "," + GROUPS, ModificationType.DELETE, "member", name(login));
    }

    void moves(String login, String body) throws LDAPException {
        change(name(login), ModificationType.REPLACE, "departmentNumber", body);
    }

    private static String name(String login) {
        return "uid=" + login + "," + PEOPLE;
    }

    private void change(String name, ModificationType type, String attribute, String value) throws LDAPException {
        try (LDAPConnection connection = manager()) {
            connection.modify(name, new Modification(type, attribute, value));
        }
    }

    private void add(String name, String... lines) throws LDAPException {
        List<String> entry = new ArrayList<>(List.of("dn: " + name));
        entry.addAll(List.of(lines));
        try (LDAPConnection connection = manager()) {
            connection.add(entry.toArray(new String[0]));
        } catch (LDIFException noEntry) {
            throw new IllegalArgumentException(name, noEntry);
        }
    }

    private LDAPConnection manager() throws LDAPException {
        return new LDAPConnection("127.0.0.1", port, MANAGER, SECRET);
    }
}
