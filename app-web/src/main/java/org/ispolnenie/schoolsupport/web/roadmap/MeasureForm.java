package org.ispolnenie.schoolsupport.web.roadmap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.web.SpooledFile;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.schoolsupport.service.roadmap.Completion;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapService;
import org.ispolnenie.schoolsupport.web.school.FieldFaults;
import org.ispolnenie.schoolsupport.web.school.SchoolConfirmation;
import org.ispolnenie.schoolsupport.web.school.SchoolPassportView;
import org.ispolnenie.schoolsupport.web.school.SchoolPlace;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** A measure is done, with files that bear it out; or the municipality says that it is not. */
@Named
@ViewScoped
public class MeasureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolPassportView page;

    @Inject
    private RoadmapPageView roadmap;

    @Inject
    private RoadmapService service;

    @Inject
    private Words words;

    private String doneOn = "";
    private String result = "";
    private String reason = "";
    private List<Long> there = new ArrayList<>();
    private transient @Nullable List<Part> chosen;
    private final FieldFaults faults = new FieldFaults();

    public @Nullable String complete(int key) throws IOException {
        faults.clear();
        SchoolPlace place = page.getPlace();
        List<SpooledFile> files = new ArrayList<>();
        try {
            for (Part part : chosen == null ? List.<Part>of() : chosen) {
                files.add(SpooledFile.of(part));
            }
            service.complete(
                    place.project(),
                    place.school(),
                    key,
                    new Completion(TypedValues.day("/doneOn", doneOn), result, there),
                    files.stream().map(SpooledFile::incoming).toList());
        } catch (ValidationException refused) {
            faults.tell(refused, words);
            return null;
        } finally {
            for (SpooledFile file : files) {
                file.close();
            }
            chosen = null;
        }
        return roadmap.after(key, SchoolConfirmation.MEASURE_DONE);
    }

    public String giveBack(int key) {
        service.giveBack(
                page.getPlace().project(), page.getPlace().school(), key, TypedValues.required("/reason", reason));
        return roadmap.after(key, SchoolConfirmation.MEASURE_RETURNED);
    }

    /** No file may be larger. */
    public long getLargest() {
        return EvidenceContract.LARGEST_FILE;
    }

    public String getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable String doneOn) {
        this.doneOn = TypedValues.words(doneOn);
    }

    public String getResult() {
        return result;
    }

    public void setResult(@Nullable String result) {
        this.result = TypedValues.words(result);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = TypedValues.words(reason);
    }

    /** Files that bear out other measures, and this one too. */
    public List<Long> getThere() {
        return there;
    }

    public void setThere(@Nullable List<Long> there) {
        this.there = there == null ? new ArrayList<>() : new ArrayList<>(there);
    }

    public @Nullable List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<Part> chosen) {
        this.chosen = chosen;
    }

    public FieldFaults getFaults() {
        return faults;
    }
}
