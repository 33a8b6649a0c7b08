package org.ispolnenie.schoolsupport.web.served;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.schoolsupport.service.progress.ServedQueries;
import org.ispolnenie.schoolsupport.service.progress.ServedSchool;
import org.ispolnenie.schoolsupport.service.progress.ServedSchool.PressingMeasure;
import org.jspecify.annotations.Nullable;

/** The schools that a curator serves today, those with most that is late first. */
@Named
@RequestScoped
public class CuratorView {

    private static final int SHOWN = 8;

    @Inject
    private ServedQueries queries;

    private @Nullable List<ServedSchool> schools;

    public List<ServedSchool> getSchools() {
        if (schools == null) {
            schools = queries.served();
        }
        return schools;
    }

    /** The most urgent measures of a school; the rest are counted. */
    public List<PressingMeasure> first(ServedSchool school) {
        return school.pressing().stream().limit(SHOWN).toList();
    }

    public int more(ServedSchool school) {
        return Math.max(0, school.pressing().size() - SHOWN);
    }

    public long getOverdue() {
        return getSchools().stream()
                .mapToLong(one -> one.progress().work().measures().overdue())
                .sum();
    }

    /** How many measures are due within two weeks. */
    public long getSoon() {
        return getSchools().stream()
                .flatMap(one -> one.pressing().stream())
                .filter(measure -> !measure.late())
                .count();
    }

    /** How many roadmaps wait for approval. */
    public long getWaiting() {
        return getSchools().stream()
                .filter(one -> one.progress().work().draft())
                .count();
    }
}
