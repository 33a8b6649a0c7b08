package org.ispolnenie.quality.service.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles.Checked;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.quality.domain.measure.MeasureDocument;
import org.ispolnenie.quality.domain.measure.MeasureRepository;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.service.set.SetRights;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** A municipality bears its measures out by documents. */
@Stateless
@RolesAllowed({Role.Names.EXECUTOR, Role.Names.CONTROLLER})
public class MeasureDocumentService {

    @Inject
    private MeasureRepository measures;

    @Inject
    private SetRights rights;

    @Inject
    private EvidenceFiles files;

    /**
     * Adds a document.
     *
     * @return its id
     */
    @Audited(value = "MEASURE_DOCUMENT_ATTACHED", of = AuditEntity.QUALITY_MEASURE)
    public long attach(@AuditedId long id, @Nullable Long version, IncomingFile incoming) {
        // Looked at before the set is locked: a scanner may take its time.
        QualityMeasure seen = measures.measure(id)
                .filter(one -> rights.sees(one.set().organizationId()))
                .orElseThrow(() -> MeasureQueries.noSuchMeasure(id));
        rights.requireWriting(seen.set().organizationId());
        Checked checked =
                files.check(List.of(incoming), EvidenceContract.ofUsualFiles()).get(0);
        QualityMeasure measure = locked(id, version);
        Act act = rights.requireWriting(measure.set().organizationId());
        EvidenceFiles.requireRoom(
                measure.documents().stream().map(MeasureDocument::file).toList(), checked);
        MeasureDocument added = measure.attach(files.keep(checked), act);
        measures.flush();
        return added.id();
    }

    /** Takes a document off that was added by mistake, while the set is being composed. */
    @Audited(value = "MEASURE_DOCUMENT_DETACHED", of = AuditEntity.QUALITY_MEASURE)
    public void detach(@AuditedId long id, @Nullable Long version, @AuditedDetail("document") long documentId) {
        QualityMeasure measure = locked(id, version);
        measure.detach(documentId, rights.requireWriting(measure.set().organizationId()));
        measures.flush();
    }

    private QualityMeasure locked(long id, @Nullable Long version) {
        QualityMeasure measure = measures.measureForChange(id)
                .filter(one -> rights.sees(one.set().organizationId()))
                .orElseThrow(() -> MeasureQueries.noSuchMeasure(id));
        rights.requireWriting(measure.set().organizationId());
        measure.requireVersion(version);
        return measure;
    }
}
