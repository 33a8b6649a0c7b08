package org.ispolnenie.protocol.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryQueries.GroupView;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.protocol.domain.ControlPlan;
import org.ispolnenie.protocol.domain.ControlPlanner;
import org.ispolnenie.protocol.domain.ControlPlanner.Addressees;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Works out what a protocol puts on control, with the directory and the calendar of its date. */
@ApplicationScoped
public class ControlPlans {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private ControlRuleSets ruleSets;

    @Inject
    private Clock clock;

    public ControlPlan of(Protocol protocol) {
        return of(protocol, rulesFor(protocol, null), protocol.standingReports());
    }

    /**
     * The rules that date a protocol: those it was put on control by; of a draft those chosen, else those in force.
     *
     * @param chosen the code of a rule set, for a draft; null: none is chosen
     */
    ControlRules rulesFor(Protocol protocol, @Nullable String chosen) {
        return protocol.rules().map(ruleSets::of).orElseGet(() -> chosen == null ? ruleSets.inForce() : newest(chosen));
    }

    private ControlRules newest(String code) {
        return ruleSets.newest(code)
                .orElseThrow(() -> ValidationException.of("/ruleSet", Message.of("protocol.NO_SUCH_RULE_SET", code)));
    }

    public ControlPlan of(Protocol protocol, ControlRules rules, StandingReports standingReports) {
        LocalDate date = dateOf(protocol);
        WorkingCalendar asKnown = calendar.known().knownOn(date);
        return new ControlPlanner(rules, asKnown, standingReports, addresseesOn(date)).plan(protocol, date);
    }

    /** Day 0: the date of the meeting, today while nobody knows it. */
    private LocalDate dateOf(Protocol protocol) {
        return protocol.meetingDate().orElseGet(() -> LocalDate.now(clock));
    }

    private Addressees addresseesOn(LocalDate date) {
        Map<String, List<OrganizationRef>> bodies = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        for (OrganizationView organization : directory.bodies()) {
            bodies.put(
                    organization.code(),
                    List.of(new OrganizationRef(organization.id(), organization.code(), organization.name())));
            if (organization.parent() != null) {
                parents.put(organization.code(), organization.parent());
            }
        }
        for (GroupView group : directory.groups(date)) {
            bodies.put(group.code(), group.members());
        }
        return new KnownAddressees(bodies, parents);
    }

    /** The bodies of one day, read once. */
    private record KnownAddressees(Map<String, List<OrganizationRef>> bodies, Map<String, String> parents)
            implements Addressees {

        @Override
        public List<OrganizationRef> behind(String code, LocalDate day) {
            return bodies.getOrDefault(code, List.of());
        }

        @Override
        public @Nullable String parentOf(String code) {
            return parents.get(code);
        }
    }
}
