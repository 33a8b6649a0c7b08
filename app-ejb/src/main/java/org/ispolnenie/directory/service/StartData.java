package org.ispolnenie.directory.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.jspecify.annotations.Nullable;

/** Fills an empty directory: the bodies and groups, and the first accounts. */
@Stateless
@PermitAll
public class StartData {

    @Inject
    private DirectoryRepository directory;

    @Inject
    private VerifiedPasswords passwords;

    /** Whether there is no directory yet. */
    public boolean hasNoDirectory() {
        return directory.isEmpty();
    }

    /** Loads the directory that an installation begins with, where there is none. */
    public void loadDirectory(StartDirectory start) {
        if (directory.isEmpty()) {
            start.organizations().forEach(directory::add);
            start.groups().forEach(directory::add);
        }
    }

    /** The accounts of the embedded run, all with one password; those that exist keep theirs. */
    public void createStartAccounts(String password) {
        OneHash hash = new OneHash(passwords, password);
        Organization committee = directory.bodies().stream()
                .filter(body -> body.kind() == OrganizationKind.REGIONAL_AUTHORITY)
                .findFirst()
                .orElseThrow();
        createReachable("admin", "Администратор", hash, null, Role.ADMIN);
        createReachable("controller", "Контролёр комитета", hash, committee, Role.CONTROLLER);
        createReachable("chair", "Председатель комитета", hash, committee, Role.CHAIR);
        createReachable("legacy", "Внешняя система", hash, null, Role.INTEGRATION);
        directory.bodies().stream()
                .filter(StartData::executes)
                .forEach(body -> createReachable(
                        "executor." + body.code().toLowerCase(Locale.ROOT),
                        "Исполнитель: " + body.shortName(),
                        hash,
                        body,
                        Role.EXECUTOR));
    }

    private static boolean executes(Organization body) {
        return body.kind() == OrganizationKind.MUNICIPAL_AUTHORITY
                || body.kind() == OrganizationKind.REGIONAL_INSTITUTE;
    }

    private void createReachable(String login, String name, OneHash hash, @Nullable Organization body, Role role) {
        create(login, name, hash, body, role);
        reach(login);
    }

    private void create(String login, String name, OneHash hash, @Nullable Organization body, Role role) {
        if (directory.account(login).isEmpty()) {
            directory.add(new Account(login, name, hash.value(), body, Set.of(role)));
        }
    }

    /** A start account can be written to, so that whoever sets a mail server sees the letters; the name is reserved (RFC 2606). */
    private void reach(String login) {
        Account account = directory.account(login).orElseThrow();
        if (account.email().isEmpty() && !account.roles().contains(Role.INTEGRATION)) {
            account.reachAt(
                    login + "@ispolnenie.example",
                    account.language(),
                    account.roles().contains(Role.CHAIR));
        }
    }
}
