package org.ispolnenie.quality.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles.Checked;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.quality.domain.decision.DecisionRepository;
import org.ispolnenie.quality.domain.decision.ManagementDecision;
import org.ispolnenie.quality.domain.decision.ManagementDecision.LegalActOfDecision;
import org.ispolnenie.quality.domain.measure.MeasureRepository;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.service.set.SetRights;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** A municipality records what those who manage have decided. */
@Stateless
@RolesAllowed({Role.Names.EXECUTOR, Role.Names.CONTROLLER})
public class ManagementDecisionService {

    private static final int LONGEST_ACT = 400;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_WORDS = 4000;
    private static final int MOST_MEASURES = 200;

    @Inject
    private MeasureRepository measures;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private SetRights rights;

    @Inject
    private EvidenceFiles files;

    @Inject
    private Clock clock;

    /** A decision as somebody records it. */
    public record DecisionDraft(String act, String number, LocalDate date, List<Long> measures) {

        public DecisionDraft {
            measures = List.copyOf(measures);
        }
    }

    /**
     * Records a decision.
     *
     * @param measureId a measure it puts in force, beside those the draft names
     * @param file      none, or the act itself
     * @return its id
     */
    @Audited(value = "QUALITY_DECISION_MADE", of = AuditEntity.QUALITY_DECISION)
    public long decide(@AuditedDetail("measure") long measureId, DecisionDraft draft, List<IncomingFile> file) {
        QualityMeasure seen = measures.measure(measureId)
                .filter(one -> rights.sees(one.set().organizationId()))
                .orElseThrow(() -> noSuchMeasure(measureId));
        rights.requireWriting(seen.set().organizationId());
        LegalActOfDecision legalAct = legalAct(draft);
        // Looked at before the set is locked: a scanner may take its time.
        List<Checked> checked = files.check(file, EvidenceContract.ofUsualFiles());
        QualityMeasure measure = measures.measureForChange(measureId).orElseThrow(() -> noSuchMeasure(measureId));
        Act act = rights.requireWriting(measure.set().organizationId());
        ManagementDecision decision = ManagementDecision.recorded(
                measure.set(),
                legalAct,
                checked.isEmpty() ? null : checked.get(0).file(),
                together(measure, draft),
                act);
        checked.forEach(files::keep);
        decisions.add(decision);
        return decision.id();
    }

    private LegalActOfDecision legalAct(DecisionDraft draft) {
        if (draft.date().isAfter(LocalDate.now(clock))) {
            throw ValidationException.of("/date", Message.of("quality.DECIDED_IN_FUTURE", draft.date()));
        }
        return new LegalActOfDecision(
                WrittenText.requiredLine(draft.act(), "/act", LONGEST_ACT),
                WrittenText.requiredLine(draft.number(), "/number", LONGEST_NUMBER),
                draft.date());
    }

    private List<QualityMeasure> together(QualityMeasure first, DecisionDraft draft) {
        Set<Long> others = new LinkedHashSet<>(draft.measures());
        others.remove(first.id());
        if (others.size() > MOST_MEASURES) {
            throw ValidationException.of("/measures", Message.of("shared.TOO_MANY", others.size(), MOST_MEASURES));
        }
        List<QualityMeasure> all = new ArrayList<>(List.of(first));
        others.forEach(id -> all.add(measures.measure(id)
                .filter(other -> other.set().equals(first.set()))
                .orElseThrow(() -> ValidationException.of(
                        "/measures", Message.of("quality.NOT_IN_THIS_SET", String.valueOf(id))))));
        return all;
    }

    /** It was recorded by mistake. */
    @Audited(value = "QUALITY_DECISION_WITHDRAWN", of = AuditEntity.QUALITY_DECISION)
    public void takeBack(@AuditedId long id, @Nullable Long version, String reason) {
        ManagementDecision decision = decisions
                .decisionForChange(id)
                .filter(one -> rights.sees(one.set().organizationId()))
                .orElseThrow(() -> ManagementDecisionQueries.noSuchDecision(id));
        Act act = rights.requireWriting(decision.set().organizationId());
        decision.requireVersion(version);
        decision.takeBack(WrittenText.requiredText(reason, "/reason", LONGEST_WORDS), act);
        decisions.flush();
    }

    static NotFoundException noSuchMeasure(long id) {
        return new NotFoundException(Message.of("quality.NO_SUCH_MEASURE", String.valueOf(id)));
    }
}
