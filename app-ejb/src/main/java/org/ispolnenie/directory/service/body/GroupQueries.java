package org.ispolnenie.directory.service.body;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.body.BodyRepository;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryQueries.GroupView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads one group; who belongs to it is everybody's to know. */
@Stateless
@PermitAll
public class GroupQueries {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private BodyRepository bodies;

    /** @param day the day whose members are told; null: today */
    public GroupDetails group(String code, @Nullable LocalDate day) {
        OrganizationGroup group = find(code);
        GroupView view = directory.groups(day).stream()
                .filter(one -> one.id() == group.id())
                .findFirst()
                .orElseThrow();
        return new GroupDetails(
                view,
                group.periods().stream()
                        .map(period -> new GroupDetails.Period(
                                period.organization().code(),
                                period.organization().name(),
                                period.from(),
                                period.to()))
                        .toList());
    }

    /** What was changed in the group, the latest first. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.INTEGRATION})
    public List<ChangeView> changes(String code) {
        return bodies.changes(find(code)).stream().map(ChangeView::of).toList();
    }

    private OrganizationGroup find(String code) {
        return bodies.group(code).orElseThrow(() -> new NotFoundException(Message.of("directory.UNKNOWN_CODE", code)));
    }
}
