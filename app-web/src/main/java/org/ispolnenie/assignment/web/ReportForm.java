package org.ispolnenie.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.WorkDone;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.service.evidence.AttachedWorkQueries;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.assignment.service.report.ReportService;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** The report being written. It is kept as a draft while the person types and with every file. */
@Named
@ViewScoped
public class ReportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PointView point;

    @Inject
    private ReportService reports;

    @Inject
    private AttachedWorkQueries works;

    private ReportKind kind = ReportKind.FINAL;
    private String text = "";
    private String actNumber = "";
    private String actDate = "";
    private FormFields fields = new FormFields(null);
    private @Nullable EvidenceKind fileKind;
    private transient @Nullable List<Part> chosen;
    private transient @Nullable List<Message> refusedFile;
    private transient @Nullable WorkDone work;

    /** Takes up what was written before. */
    @PostConstruct
    public void takeUp() {
        ReportView draft = point.getLife().draft();
        if (draft != null) {
            ReportContent content = draft.content();
            kind = content.kind();
            text = content.text();
            actNumber = Objects.requireNonNullElse(content.actNumber(), "");
            actDate = Objects.toString(content.actDate(), "");
            fields = new FormFields(content.formData().json());
        }
    }

    public void save() {
        work = null;
        reports.saveDraft(point.getId(), content());
        point.reload();
    }

    /** Why the file that was just chosen is not taken; the banner says it too, but may be out of sight. */
    public List<Message> getRefusedFile() {
        return refusedFile == null ? List.of() : refusedFile;
    }

    public void attach() throws IOException {
        refusedFile = null;
        save();
        for (Part part : chosen == null ? List.<Part>of() : chosen) {
            try (SpooledFile file = SpooledFile.of(part)) {
                reports.attach(point.getId(), file.incoming(), fileKind);
            } catch (ValidationException refused) {
                refusedFile = refused.errors().stream().map(FieldError::reason).toList();
                throw refused;
            }
        }
        chosen = null;
        point.reload();
    }

    public void detach(long evidenceId) {
        refusedFile = null;
        save();
        reports.detach(point.getId(), evidenceId);
        point.reload();
    }

    public String send() {
        fields.requireNumber();
        save();
        reports.submitDraft(point.getId());
        return point.after(kind == ReportKind.FINAL ? PointConfirmation.REPORTED : PointConfirmation.INTERIM_REPORTED);
    }

    public String discard() {
        reports.discardDraft(point.getId());
        return point.after(PointConfirmation.DISCARDED);
    }

    private ReportContent content() {
        return new ReportContent(
                kind, text, TypedValues.orNull(actNumber), TypedValues.day("/actDate", actDate), fields.data());
    }

    /** What was kept so far; null while nothing was. */
    public @Nullable ReportView getDraft() {
        return point.getLife().draft();
    }

    public List<EvidenceView> getFiles() {
        ReportView draft = point.getLife().draft();
        return draft == null ? List.of() : draft.files();
    }

    /** What looks odd about its files before it is sent. */
    public List<Message> getRemarks() {
        ReportView draft = point.getLife().draft();
        return draft == null ? List.of() : draft.remarks();
    }

    /** What the report must contain, and what of it is there. */
    public Checklist getChecklist() {
        return Checklist.of(point.getLife().contract(), content(), getFiles(), work());
    }

    private WorkDone work() {
        if (work == null) {
            work = works.soFar(point.getId());
        }
        return work;
    }

    /** Whether the contract wants this, so that the form shows its field. */
    public boolean wants(EvidenceKind wanted) {
        return point.getLife().contract().requirements().stream()
                .map(EvidenceRequirement::kind)
                .anyMatch(wanted::equals);
    }

    public List<EvidenceKind> getKinds() {
        return List.of(EvidenceKind.values()).stream()
                .filter(one -> one != EvidenceKind.FIGURE)
                .toList();
    }

    /** What the file dialogue offers: {@code .pdf,.docx}. */
    public String getTypes() {
        return String.join(
                ",",
                point.getLife().contract().acceptedTypes().stream()
                        .sorted()
                        .map(type -> type == FileType.JPEG ? ".jpeg,.jpg" : "." + type.extension())
                        .toList());
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ReportKind kind) {
        this.kind = kind == null ? ReportKind.FINAL : kind;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getActNumber() {
        return actNumber;
    }

    public void setActNumber(@Nullable String actNumber) {
        this.actNumber = TypedValues.words(actNumber);
    }

    public String getActDate() {
        return actDate;
    }

    public void setActDate(@Nullable String actDate) {
        this.actDate = TypedValues.words(actDate);
    }

    public FormFields getFields() {
        return fields;
    }

    public @Nullable EvidenceKind getFileKind() {
        return fileKind;
    }

    public void setFileKind(@Nullable EvidenceKind fileKind) {
        this.fileKind = fileKind;
    }

    public @Nullable List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<Part> chosen) {
        this.chosen = chosen;
    }
}
