package org.ispolnenie.directory.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.shared.service.Identity;

/** The delivered directory and accounts, in lists. */
public final class InMemoryDirectory implements DirectoryRepository {

    private final List<Organization> organizations = new ArrayList<>();
    private final List<OrganizationGroup> groups = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();

    public InMemoryDirectory() {
        StartDirectory delivered = StartDirectory.delivered();
        delivered.organizations().forEach(this::add);
        delivered.groups().forEach(this::add);
    }

    @Override
    public List<Organization> bodies() {
        return organizations.stream().filter(one -> !one.kind().isObject()).toList();
    }

    @Override
    public List<Organization> organizations(Collection<String> codes) {
        return organizations.stream().filter(one -> codes.contains(one.code())).toList();
    }

    @Override
    public List<OrganizationGroup> groups() {
        return List.copyOf(groups);
    }

    @Override
    public Optional<Organization> organization(String code) {
        return organizations.stream().filter(body -> body.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Account> account(String login) {
        return accounts.stream()
                .filter(account -> account.login().equals(login))
                .findFirst();
    }

    @Override
    public boolean hasActiveAccount(long organizationId) {
        return bodiesWithActiveAccount().contains(organizationId);
    }

    @Override
    public List<Account> activeAccounts() {
        return accounts.stream().filter(Account::isActive).toList();
    }

    @Override
    public Set<Long> bodiesWithActiveAccount() {
        return activeAccounts().stream()
                .flatMap(account -> account.organization().stream())
                .map(Organization::id)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isEmpty() {
        return organizations.isEmpty();
    }

    @Override
    public void add(Organization organization) {
        organizations.add(Identity.given(organization));
    }

    @Override
    public void add(OrganizationGroup group) {
        groups.add(Identity.given(group));
    }

    @Override
    public void add(Account account) {
        accounts.add(Identity.given(account));
    }
}
