package org.ispolnenie.directory.service.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationDescription;
import org.ispolnenie.directory.domain.OrganizationField;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.body.BodyRepository;
import org.ispolnenie.directory.domain.body.OpenWork;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.body.BodyChanges;
import org.ispolnenie.directory.service.body.BodyNames;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.table.HeadedTable;
import org.jspecify.annotations.Nullable;

/**
 * Takes organisations from a list, first of all the schools and exam sites of the region: all of it or, where one row is
 * wrong, nothing. A code that is there already is changed, so the same list again brings nothing new; what the list does
 * not name stays as it is.
 */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.ADMIN})
public class OrganizationImportService {

    @Inject
    private DirectoryRepository directory;

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyNames names;

    @Inject
    private OpenWork openWork;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * What an import would do; nothing is stored.
     *
     * @param kind what the organisations are where the list does not say; null: it must say
     */
    public ListImport<OrganizationField> preview(byte[] file, @Nullable OrganizationKind kind) {
        HeadedTable<OrganizationField> table = OrganizationColumns.read(file);
        return ListImport.of(table, compared(table, kind));
    }

    /**
     * Imports a list.
     *
     * @param kind what the organisations are where the list does not say; null: it must say
     * @param seen the fingerprint of what was shown before; null: nothing was
     * @return what was new and what was changed
     * @throws ValidationException naming headings and cells, {@code /rows/12/parent}, if one of them is wrong
     */
    @Audited(value = "ORGANIZATIONS_IMPORTED", of = AuditEntity.ORGANIZATION)
    public ListImport<OrganizationField> take(byte[] file, @Nullable OrganizationKind kind, @Nullable String seen) {
        HeadedTable<OrganizationField> table = OrganizationColumns.read(file);
        List<ListedOrganization> listed = compared(table, kind);
        ListImport<OrganizationField> told = ListImport.of(table, listed);
        told.requireSound(seen);
        if (listed.stream().anyMatch(OrganizationImportService::takesAName)) {
            bodies.claimNames();
        }
        Act act = caller.get().acts(clock.instant());
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < listed.size(); i++) {
            @Nullable OrganizationDescription next = listed.get(i).next();
            ImportStanding standing = told.lines().get(i).standing();
            if (next != null && standing != ImportStanding.SAME) {
                @Nullable Organization existing = listed.get(i).existing();
                if (existing == null) {
                    Organization made = new Organization(listed.get(i).code(), next, act);
                    directory.add(made);
                    bodies.add(BodyChanges.created(made, act));
                } else {
                    BodyChanges.make(existing, next, today, act).forEach(bodies::add);
                }
            }
        }
        return told;
    }

    private List<ListedOrganization> compared(HeadedTable<OrganizationField> table, @Nullable OrganizationKind kind) {
        List<ListedOrganization> listed = table.rows().stream()
                .map(row -> new ListedOrganization(table, row))
                .toList();
        ListedRow.requireEachOnce(listed, OrganizationField.CODE, "directory.import.TWICE");
        Map<String, Organization> there = there(listed);
        LocalDate today = LocalDate.now(clock);
        KnownBodies known = new KnownBodies(directory.bodies(), today);
        for (ListedOrganization one : listed) {
            one.compare(there.get(key(one.code())), kind, known, today);
            requireRight(one);
            requireNamesOfItsOwn(one);
            requireNoOpenWork(one);
        }
        return listed;
    }

    private Map<String, Organization> there(List<ListedOrganization> listed) {
        return directory
                .organizations(
                        listed.stream().map(ListedOrganization::code).distinct().toList())
                .stream()
                .collect(Collectors.toMap(one -> key(one.code()), Function.identity()));
    }

    /** Bodies that decisions are addressed to are the administrator's to keep. */
    private void requireRight(ListedOrganization one) {
        @Nullable OrganizationDescription next = one.next();
        if (next != null && !next.kind().isObject() && !caller.get().is(Role.ADMIN)) {
            one.fault(OrganizationField.KIND, Message.of("directory.import.BY_ADMINISTRATOR"));
        }
    }

    /** A body is not called like another one: no protocol could tell them apart. */
    private void requireNamesOfItsOwn(ListedOrganization one) {
        @Nullable OrganizationDescription next = one.next();
        if (next != null && !next.kind().isObject()) {
            @Nullable Organization existing = one.existing();
            List<String> already = existing == null ? List.of() : existing.everyName();
            for (FieldError taken : names.taken(one.code(), already, next)) {
                Stream.of(OrganizationField.values())
                        .filter(field -> taken.pointer().equals("/" + field.key()))
                        .forEach(field -> one.fault(field, taken.reason()));
            }
        }
    }

    private static boolean takesAName(ListedOrganization one) {
        @Nullable OrganizationDescription next = one.next();
        @Nullable Organization existing = one.existing();
        return next != null && BodyNames.isMore(existing == null ? List.of() : existing.everyName(), next);
    }

    /** What is open is settled where a body is closed: on its page, where it passes on or is said to stay. */
    private void requireNoOpenWork(ListedOrganization one) {
        @Nullable OrganizationDescription next = one.next();
        @Nullable Organization existing = one.existing();
        if (next != null
                && existing != null
                && next.validTo() != null
                && !existing.validTo().equals(Optional.of(next.validTo()))) {
            long open = openWork.of(existing.id());
            if (open > 0) {
                one.fault(OrganizationField.VALID_TO, Message.of("directory.import.OPEN_WORK", existing.name(), open));
            }
        }
    }

    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
