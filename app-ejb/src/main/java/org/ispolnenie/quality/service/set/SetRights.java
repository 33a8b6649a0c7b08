package org.ispolnenie.quality.service.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.MunicipalLines;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Whose sets of measures a caller may see, write and judge: a municipality its own; the region all, and it writes for
 * those nobody can sign in for.
 */
@ApplicationScoped
public class SetRights {

    private static final String MUNICIPALITY = "/municipality";

    @Inject
    private DirectoryQueries directory;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    private Optional<Long> own() {
        return current.get().confinedTo().map(OrganizationRef::id);
    }

    /**
     * The municipalities whose sets the caller may see: the own one, and those it has taken over from. In order, so that
     * the same caller always has the same.
     *
     * @return empty: all
     */
    public Optional<Set<Long>> seen() {
        return own().isEmpty() ? Optional.empty() : seen(municipalities());
    }

    /** The same by what is known of who stands for whom. */
    public Optional<Set<Long>> seen(MunicipalLines lines) {
        return own().map(own -> {
            Set<Long> seen = new TreeSet<>(Set.of(own));
            lines.line(own).stream()
                    .filter(one -> own == standingFor(one, lines))
                    .forEach(seen::add);
            return Collections.unmodifiableSet(seen);
        });
    }

    /** Whether it is one of them. */
    public boolean sees(long organizationId) {
        Optional<Long> own = own();
        return own.isEmpty() || own.get() == organizationId || own.get() == standingFor(organizationId);
    }

    /** Which municipality stands for which today. */
    public MunicipalLines municipalities() {
        return new MunicipalLines(directory.bodies(), LocalDate.now(clock));
    }

    private long standingFor(long organizationId) {
        return standingFor(organizationId, municipalities());
    }

    private static long standingFor(long organizationId, MunicipalLines lines) {
        @Nullable OrganizationRef today = lines.municipality(Long.valueOf(organizationId));
        return today == null ? organizationId : today.id();
    }

    /** Whether the caller may write for the municipality; for a closed one who has taken over from it does. */
    public boolean writes(long organizationId) {
        Caller caller = current.get();
        if (!caller.is(Role.EXECUTOR) && !caller.is(Role.CONTROLLER)) {
            return false;
        }
        long today = standingFor(organizationId);
        boolean own = caller.organization() != null && caller.organization().id() == today;
        return own || (caller.is(Role.CONTROLLER) && !directory.hasAccount(today));
    }

    /** Whether the caller may review the set of the municipality. */
    public boolean judges(long organizationId) {
        Caller caller = current.get();
        return caller.is(Role.CONTROLLER)
                && caller.bodyOf(organizationId).isEmpty()
                && caller.bodyOf(standingFor(organizationId)).isEmpty();
    }

    /** What the caller, who writes for the municipality, does now. */
    public Act requireWriting(long organizationId) {
        if (!writes(organizationId)) {
            throw new AccessDeniedException(Message.of("quality.NOT_YOUR_MUNICIPALITY"));
        }
        return current.get().acts(clock.instant());
    }

    /** What the caller, who judges for the region and does not belong to the municipality, does now. */
    public Act requireJudging(long organizationId) {
        Caller caller = current.get();
        caller.bodyOf(organizationId)
                .or(() -> caller.bodyOf(standingFor(organizationId)))
                .ifPresent(own -> {
                    throw new AccessDeniedException(Message.of("quality.OWN_SET", own.name()));
                });
        return caller.acts(clock.instant());
    }

    /**
     * The municipality that the caller means.
     *
     * @param code null: the caller's own body
     */
    public OrganizationRef municipality(@Nullable String code) {
        OrganizationRef own = current.get().organization();
        String meant = code == null && own != null ? own.code() : code;
        if (meant == null) {
            throw ValidationException.of(MUNICIPALITY, Message.of("shared.REQUIRED"));
        }
        OrganizationView found = directory
                .find(meant)
                .orElseThrow(() -> ValidationException.of(MUNICIPALITY, Message.of("directory.UNKNOWN_CODE", meant)));
        if (found.kind() != OrganizationKind.MUNICIPAL_AUTHORITY) {
            throw ValidationException.of(MUNICIPALITY, Message.of("quality.NO_MUNICIPALITY", found.name()));
        }
        return new OrganizationRef(found.id(), found.code(), found.name());
    }
}
