package org.ispolnenie.directory.domain;

import java.util.List;
import java.util.Optional;

/** Where organisations, groups and accounts are kept. */
public interface DirectoryRepository {

    /** Every organisation, by code, aliases included. */
    List<Organization> organizations();

    /** Every group, by code, members and aliases included. */
    List<OrganizationGroup> groups();

    Optional<Organization> organization(String code);

    Optional<Account> account(String login);

    /** Whether anybody can sign in for the organisation. */
    boolean hasActiveAccount(long organizationId);

    boolean isEmpty();

    void add(Organization organization);

    void add(OrganizationGroup group);

    void add(Account account);
}
