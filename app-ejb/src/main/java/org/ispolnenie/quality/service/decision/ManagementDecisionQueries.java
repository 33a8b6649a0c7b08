package org.ispolnenie.quality.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.quality.domain.decision.ADecisionHasAMeasuredEffectInTime;
import org.ispolnenie.quality.service.decision.ManagementDecisionReader.Choice;
import org.ispolnenie.quality.service.decision.ManagementDecisionReader.Look;
import org.ispolnenie.quality.service.set.SetRights;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.Setting;
import org.jspecify.annotations.Nullable;

/** Reads decisions of those who manage: a municipality its own, the region all; which of them have had no effect. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class ManagementDecisionQueries {

    private static final int MAX_LIMIT = 500;

    @Inject
    private ManagementDecisionReader reader;

    @Inject
    private SetRights rights;

    @Inject
    private Clock clock;

    /** A part of the list; the cursor of the part before, or null for the first. */
    public Page<ManagementDecisionView> list(Choice choice, int limit, @Nullable String cursor) {
        Look look = look();
        ListChoice list = ListChoice.of("quality-decisions", choice, look.of());
        int most = Math.min(limit, MAX_LIMIT);
        return list.sealed(Page.of(
                reader.decisions(choice, look, most + 1, after(list.place(cursor))), most, row -> "" + row.id()));
    }

    /** How many decisions of a year have had no measured effect in time. */
    public int flagged(int year) {
        return reader.flagged(year, look());
    }

    private static @Nullable Long after(@Nullable String place) {
        try {
            return place == null ? null : Long.valueOf(place);
        } catch (NumberFormatException foreign) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
    }

    /** After how many months without a figure a decision is flagged. */
    public int months() {
        return Integer.parseInt(Setting.QUALITY_EFFECT_MONTHS.value());
    }

    public ManagementDecisionView decision(long id) {
        return reader.decision(id, look()).orElseThrow(() -> noSuchDecision(id));
    }

    private Look look() {
        return new Look(rights.seen(), LocalDate.now(clock), new ADecisionHasAMeasuredEffectInTime(months()));
    }

    static NotFoundException noSuchDecision(long id) {
        return new NotFoundException(Message.of("quality.NO_SUCH_DECISION", String.valueOf(id)));
    }
}
