package org.ispolnenie.protocol.service;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.calendar.service.InMemoryCalendar;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolRepository;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.shared.service.Identity;
import org.ispolnenie.test.Wired;

/** The services of a protocol on repositories in memory and a clock that stands on the day after the meeting. */
public final class World {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2019-11-01T06:00:00Z"), ZoneId.of("Europe/Moscow"));

    public final Protocols protocols = new Protocols();
    private final Directory stored = new Directory();
    public final DirectoryQueries directory = Wired.of(DirectoryQueries.class, stored, CLOCK);
    public final CalendarQueries calendar = Wired.of(CalendarQueries.class, new InMemoryCalendar(), CLOCK);
    public final CurrentCaller caller =
            CurrentCaller.of(new Caller("controller", "Контролёр", null, Set.of(Role.CONTROLLER)));
    public final InMemoryRuleSets storedRules = new InMemoryRuleSets();
    public final ControlRuleSets ruleSets = Wired.of(ControlRuleSets.class, storedRules);
    public final ControlPlans plans = Wired.of(ControlPlans.class, directory, calendar, ruleSets, CLOCK);
    public final ProtocolViews views = Wired.of(ProtocolViews.class, plans);
    public final DraftService drafts =
            Wired.of(DraftService.class, protocols, directory, calendar, views, caller, CLOCK);
    public final ReviewService review =
            Wired.of(ReviewService.class, protocols, Wired.of(CorrectedValues.class, directory), drafts, caller, CLOCK);

    /** A body as it is kept, for who changes it. */
    public Organization body(String code) {
        return stored.organization(code).orElseThrow();
    }

    public static final class Protocols implements ProtocolRepository {

        private final Map<Long, Protocol> byId = new LinkedHashMap<>();
        private final Map<Long, ProtocolSource> sources = new LinkedHashMap<>();

        @Override
        public Optional<Protocol> find(long id) {
            return Optional.ofNullable(byId.get(id));
        }

        @Override
        public Optional<Protocol> findForChange(long id) {
            return find(id);
        }

        @Override
        public Optional<Long> idBySha256(String sha256) {
            return byId.values().stream()
                    .filter(protocol -> protocol.sha256().equals(sha256))
                    .map(Protocol::id)
                    .findFirst();
        }

        @Override
        public void add(Protocol protocol, ProtocolSource source) {
            protocol.decisions().forEach(Identity::given);
            byId.put(Identity.given(protocol).id(), protocol);
            sources.put(protocol.id(), source);
        }

        @Override
        public Optional<ProtocolSource> source(long protocolId) {
            return Optional.ofNullable(sources.get(protocolId));
        }
    }

    private static final class Directory implements DirectoryRepository {

        private final StartDirectory delivered = StartDirectory.delivered();

        private Directory() {
            delivered.organizations().forEach(Identity::given);
            delivered.groups().forEach(Identity::given);
        }

        @Override
        public List<Organization> bodies() {
            return delivered.organizations();
        }

        @Override
        public List<Organization> organizations(Collection<String> codes) {
            return bodies().stream().filter(o -> codes.contains(o.code())).toList();
        }

        @Override
        public List<OrganizationGroup> groups() {
            return delivered.groups();
        }

        @Override
        public Optional<Organization> organization(String code) {
            return bodies().stream().filter(o -> o.code().equals(code)).findFirst();
        }

        @Override
        public Optional<Account> account(String login) {
            return Optional.empty();
        }

        @Override
        public boolean hasActiveAccount(long organizationId) {
            // As delivered: the methodical services have none.
            return bodies().stream()
                    .filter(organization -> organization.id() == organizationId)
                    .noneMatch(organization -> organization.kind() == OrganizationKind.METHODICAL_SERVICE);
        }

        @Override
        public List<Account> activeAccounts() {
            return List.of();
        }

        @Override
        public Set<Long> bodiesWithActiveAccount() {
            return Set.of();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public void add(Organization organization) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(OrganizationGroup group) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(Account account) {
            throw new UnsupportedOperationException();
        }
    }
}
