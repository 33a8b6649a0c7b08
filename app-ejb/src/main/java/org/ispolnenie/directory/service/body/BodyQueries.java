package org.ispolnenie.directory.service.body;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.body.BodyRepository;
import org.ispolnenie.directory.domain.body.OpenWork;
import org.ispolnenie.directory.domain.body.PersonInCharge;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryQueries.AccountView;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;

/** Reads what is kept of one body; what it is called is everybody's, people and history are for those who see all bodies. */
@Stateless
@RolesAllowed({Role.Names.ADMIN, Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.INTEGRATION})
public class BodyQueries {

    @Inject
    private DirectoryRepository directory;

    @Inject
    private DirectoryQueries queries;

    @Inject
    private BodyRepository bodies;

    @Inject
    private OpenWork openWork;

    @Inject
    private Clock clock;

    @PermitAll
    public BodyView body(String code) {
        Organization body = find(code);
        OrganizationView view = queries.find(code).orElseThrow();
        return new BodyView(
                view,
                body.calledSoSince(),
                body.formerNames().stream()
                        .map(one -> new BodyView.Former(one.name(), one.shortName(), one.validFrom(), one.validTo()))
                        .toList(),
                directory.groups().stream()
                        .flatMap(group -> group.periods().stream()
                                .filter(period -> period.organization().equals(body))
                                .map(period -> inGroup(group, period)))
                        .toList());
    }

    private static BodyView.InGroup inGroup(OrganizationGroup group, OrganizationGroup.Period period) {
        return new BodyView.InGroup(group.code(), group.name(), period.from(), period.to());
    }

    /** Whoever is or was in charge, the latest first. */
    public List<PersonInChargeView> inCharge(String code) {
        LocalDate today = LocalDate.now(clock);
        return bodies.inCharge(find(code)).stream()
                .map(person -> view(person, today))
                .toList();
    }

    private static PersonInChargeView view(PersonInCharge person, LocalDate today) {
        PersonInCharge.Description description = person.description();
        return new PersonInChargeView(person.id(), person.version(), description, description.isInChargeOn(today));
    }

    /** Who can sign in for the body, by name. */
    public List<AccountView> accounts(String code) {
        Organization body = find(code);
        return directory.activeAccounts().stream()
                .filter(account -> account.organization().filter(body::equals).isPresent())
                .map(account -> new AccountView(account.login(), account.displayName(), body.shortName()))
                .toList();
    }

    /** What was changed in the body, the latest first. */
    public List<ChangeView> changes(String code) {
        return bodies.changes(find(code)).stream().map(ChangeView::of).toList();
    }

    /** How many control points and parts of the body are open. */
    public long openWork(String code) {
        return openWork.of(find(code).id());
    }

    private Organization find(String code) {
        return directory
                .organization(code)
                .orElseThrow(() -> new NotFoundException(Message.of("directory.UNKNOWN_CODE", code)));
    }
}
