package org.ispolnenie.directory.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where organisations, groups and accounts are kept. */
public interface DirectoryRepository {

    /** Every body that decisions are addressed to, by code, aliases included: no schools, no exam sites. */
    List<Organization> bodies();

    /** Those of the codes that there are, whatever their kind, aliases included. */
    List<Organization> organizations(Collection<String> codes);

    /** Every group, by code, members and aliases included. */
    List<OrganizationGroup> groups();

    Optional<Organization> organization(String code);

    Optional<Account> account(String login);

    /** Whether anybody can sign in for the organisation. */
    boolean hasActiveAccount(long organizationId);

    /** Accounts that can sign in, by name. */
    List<Account> activeAccounts();

    /** The ids of all organisations that somebody can sign in for. */
    Set<Long> bodiesWithActiveAccount();

    boolean isEmpty();

    void add(Organization organization);

    void add(OrganizationGroup group);

    void add(Account account);
}
