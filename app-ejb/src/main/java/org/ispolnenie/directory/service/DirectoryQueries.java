package org.ispolnenie.directory.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Signature;
import org.ispolnenie.directory.service.OrganizationView.Existence;
import org.jspecify.annotations.Nullable;

/** Reads the directory; everyone who is signed in may. */
@Stateless
@PermitAll
public class DirectoryQueries {

    @Inject
    private DirectoryRepository directory;

    @Inject
    private Clock clock;

    /**
     * A group with its members on one day.
     *
     * @param members who belongs to it on the day asked for
     */
    public record GroupView(
            long id, long version, String code, String name, List<String> aliases, List<OrganizationRef> members) {}

    /**
     * Every body that decisions are addressed to, by code; schools and exam sites are found by
     * {@link OrganizationQueries}.
     */
    public List<OrganizationView> bodies() {
        return directory.bodies().stream().map(OrganizationView::of).toList();
    }

    /**
     * A body by every name it is or was known by: a text may still use a former one.
     *
     * @param names the full one of today first
     */
    public record NamedBody(String code, List<String> names, Existence existence) {}

    /** Every body that decisions are addressed to, by code, with its former names. */
    public List<NamedBody> namedBodies() {
        return directory.bodies().stream()
                .map(body -> new NamedBody(
                        body.code(), body.everyName(), OrganizationView.of(body).existence()))
                .toList();
    }

    /** The groups with their members on a day, called as they were then; today's if none is given. */
    public List<GroupView> groups(@Nullable LocalDate day) {
        LocalDate asOf = day == null ? LocalDate.now(clock) : day;
        return directory.groups().stream()
                .map(group -> new GroupView(
                        group.id(),
                        group.version(),
                        group.code(),
                        group.name(),
                        group.aliases(),
                        group.membersOn(asOf).stream()
                                .map(member -> new OrganizationRef(member.id(), member.code(), member.nameOn(asOf)))
                                .toList()))
                .toList();
    }

    /** Whether the directory has been loaded; fails where the database does not answer. */
    public boolean isFilled() {
        return !directory.isEmpty();
    }

    /** Whether anybody can sign in for the organisation; the committee reports for one that nobody can sign in for. */
    public boolean hasAccount(long organizationId) {
        return directory.hasActiveAccount(organizationId);
    }

    /**
     * How the person (or system) behind a {@link Signature} is called, with whom they stood in for; the login itself where
     * an account is unknown.
     */
    public String displayName(String signature) {
        Signature read = Signature.parse(signature);
        String principal = read.principal();
        return Signature.names(nameOf(read.person()), principal == null ? null : nameOf(principal));
    }

    private String nameOf(String login) {
        return directory.account(login).map(Account::displayName).orElse(login);
    }

    /**
     * An account as it may be chosen.
     *
     * @param body the short name of its body; null if it has none
     */
    public record AccountView(String login, String name, @Nullable String body) {}

    /** Everyone who can sign in, by name. */
    public List<AccountView> accounts() {
        return directory.activeAccounts().stream()
                .map(account -> new AccountView(
                        account.login(),
                        account.displayName(),
                        account.organization().map(Organization::shortName).orElse(null)))
                .toList();
    }

    /** The ids of the bodies somebody can sign in for. */
    public Set<Long> bodiesWithAccount() {
        return directory.bodiesWithActiveAccount();
    }

    /** Any organisation, schools and exam sites included. */
    public Optional<OrganizationView> find(String code) {
        return directory.organization(code).map(OrganizationView::of);
    }

    /** The organisation of a code, as other features know it. */
    public Optional<OrganizationRef> organization(String code) {
        return directory.organization(code).map(OrganizationRef::of);
    }
}
