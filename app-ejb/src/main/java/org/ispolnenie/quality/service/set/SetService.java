package org.ispolnenie.quality.service.set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.quality.domain.event.SetEvent.SetSubmitted;
import org.ispolnenie.quality.domain.event.SetEvent.SetTakenBack;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.SetRepository;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** A municipality submits its set of measures to the region, and takes it back while nobody has judged it. */
@Stateless
@RolesAllowed({Role.Names.EXECUTOR, Role.Names.CONTROLLER})
public class SetService {

    private static final int LONGEST_WORDS = 4000;

    @Inject
    private SetRepository sets;

    @Inject
    private SetReader reader;

    @Inject
    private SetRights rights;

    @Inject
    private SetHolder holder;

    @Inject
    private SetHappenings happenings;

    /**
     * Submits the set of a year: from now on it stands as it is. It need not be complete; what is missing is told with
     * it, and hinders the report.
     *
     * @param municipality its code; null: the caller's own
     * @param version      of the set, as the caller has seen it; null: whichever
     * @return the set's id
     */
    @Audited(value = "QUALITY_SET_SUBMITTED", of = AuditEntity.QUALITY_SET)
    public long submit(
            @AuditedDetail("municipality") @Nullable String municipality,
            @AuditedDetail("year") int year,
            @Nullable Long version,
            @Nullable String comment) {
        OrganizationRef body = holder.of(rights.municipality(municipality), year);
        Act act = rights.requireWriting(body.id());
        @Nullable String words = WrittenText.optionalText(comment, "/comment", LONGEST_WORDS);
        MeasureSet set = sets.setForChange(body.id(), year)
                .orElseThrow(
                        () -> new NotFoundException(Message.of("quality.NOTHING_TO_SUBMIT", String.valueOf(year))));
        set.requireVersion(version);
        if (reader.standing(body.id(), year).measures() == 0) {
            throw new ConflictException(Message.of("quality.NOTHING_TO_SUBMIT", String.valueOf(year)));
        }
        set.submit(words, act);
        sets.flush();
        happenings.tell(set, place -> new SetSubmitted(place, act));
        return set.id();
    }

    /** Takes it back; it is being composed again. */
    @Audited(value = "QUALITY_SET_WITHDRAWN", of = AuditEntity.QUALITY_SET)
    public void takeBack(@AuditedId long id, @Nullable Long version, @Nullable String comment) {
        MeasureSet set = sets.setForChange(id)
                .filter(one -> rights.sees(one.organizationId()))
                .orElseThrow(() -> SetQueries.noSuchSet(id));
        Act act = rights.requireWriting(set.organizationId());
        set.requireVersion(version);
        set.takeBack(WrittenText.optionalText(comment, "/comment", LONGEST_WORDS), act);
        sets.flush();
        happenings.tell(set, place -> new SetTakenBack(place, act));
    }
}
