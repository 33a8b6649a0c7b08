package org.ispolnenie.quality.service.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.quality.domain.framework.QualityFramework;
import org.ispolnenie.quality.domain.measure.MeasureRepository;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.domain.measure.TheTimeOfASet;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.SetRepository;
import org.ispolnenie.quality.service.set.SetHolder;
import org.ispolnenie.quality.service.set.SetRights;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** A municipality composes its set of measures, and tells what has become of them. */
@Stateless
@RolesAllowed({Role.Names.EXECUTOR, Role.Names.CONTROLLER})
public class MeasureService {

    private static final int LONGEST_WORDS = 4000;

    @Inject
    private FrameworkRepository frameworks;

    @Inject
    private SetRepository sets;

    @Inject
    private MeasureRepository measures;

    @Inject
    private SetRights rights;

    @Inject
    private SetHolder holder;

    @Inject
    private DraftReading drafts;

    @Inject
    private Clock clock;

    /**
     * Plans a measure; the first one of a year begins the set.
     *
     * @param municipality its code; null: the caller's own
     * @return its id
     */
    @Audited(value = "MEASURE_PLANNED", of = AuditEntity.QUALITY_MEASURE)
    public long plan(
            @AuditedDetail("municipality") @Nullable String municipality,
            @AuditedDetail("year") int year,
            MeasureDraft draft) {
        OrganizationRef body = holder.of(rights.municipality(municipality), year);
        Act act = rights.requireWriting(body.id());
        FrameworkContent framework = framework(year)
                .orElseThrow(() ->
                        ValidationException.of("/year", Message.of("quality.NO_SUCH_FRAMEWORK", String.valueOf(year))));
        Optional<MeasureSet> there = sets.setForChange(body.id(), year);
        MeasureSet set = there.orElseGet(() -> MeasureSet.begin(body.id(), year, act));
        QualityMeasure measure = QualityMeasure.plan(set, drafts.read(draft, year, framework), act);
        if (there.isEmpty()) {
            sets.add(set);
        }
        measures.add(measure);
        return measure.id();
    }

    /** Plans it otherwise. */
    @Audited(value = "MEASURE_CHANGED", of = AuditEntity.QUALITY_MEASURE)
    public void change(@AuditedId long id, @Nullable Long version, MeasureDraft draft) {
        change(id, version, (measure, act) -> {
            int year = measure.set().year();
            FrameworkContent framework =
                    framework(year).orElseThrow(() -> new IllegalStateException("no framework of " + year));
            measure.change(drafts.read(draft, year, framework), act);
        });
    }

    /** It has been done. */
    @Audited(value = "MEASURE_COMPLETED", of = AuditEntity.QUALITY_MEASURE)
    public void complete(@AuditedId long id, @Nullable Long version, @Nullable String comment) {
        change(
                id,
                version,
                (measure, act) -> measure.complete(WrittenText.optionalText(comment, "/comment", LONGEST_WORDS), act));
    }

    /** It is not taken. */
    @Audited(value = "MEASURE_CANCELLED", of = AuditEntity.QUALITY_MEASURE)
    public void cancel(@AuditedId long id, @Nullable Long version, String reason) {
        change(id, version, (measure, act) -> measure.cancel(required(reason), act));
    }

    /** It is taken up again. */
    @Audited(value = "MEASURE_RESUMED", of = AuditEntity.QUALITY_MEASURE)
    public void resume(@AuditedId long id, @Nullable Long version, String reason) {
        change(id, version, (measure, act) -> measure.resume(required(reason), act));
    }

    private static String required(String reason) {
        return WrittenText.requiredText(reason, "/reason", LONGEST_WORDS);
    }

    /** The figure of its indicator after it. */
    @Audited(value = "MEASURE_MEASURED", of = AuditEntity.QUALITY_MEASURE)
    public void measure(
            @AuditedId long id, @Nullable Long version, BigDecimal value, @AuditedDetail("day") LocalDate day) {
        change(id, version, (measure, act) -> {
            new TheTimeOfASet(measure.set().year()).requireMeasured(day, LocalDate.now(clock), "/measuredOn");
            @Nullable String unit = measure.content().indicator().unit().orElse(null);
            measure.measure(DraftReading.value(value, unit, "/after"), day, act);
        });
    }

    private void change(long id, @Nullable Long version, BiConsumer<QualityMeasure, Act> verb) {
        QualityMeasure measure = measures.measureForChange(id)
                .filter(one -> rights.sees(one.set().organizationId()))
                .orElseThrow(() -> MeasureQueries.noSuchMeasure(id));
        Act act = rights.requireWriting(measure.set().organizationId());
        measure.requireVersion(version);
        verb.accept(measure, act);
        measures.flush();
    }

    private Optional<FrameworkContent> framework(int year) {
        return frameworks.framework(year).map(QualityFramework::content);
    }
}
