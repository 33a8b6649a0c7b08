package org.ispolnenie.schoolsupport.service.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.service.rollup.MeasureFigures;
import org.ispolnenie.schoolsupport.service.school.SchoolWarning;

/**
 * How far a project is, school by school: a project has some hundreds of them, so they are read once and counted, filtered
 * and put in order here, by the same rules everywhere.
 *
 * @param asOf    the day it is read on
 * @param schools those that the caller sees, by code
 */
public record ProjectProgress(LocalDate asOf, List<SchoolProgress> schools) {

    /** Those that are looked for, in order. */
    public List<SchoolProgress> found(ProgressFilter filter, ProgressSort sort, boolean descending) {
        return schools.stream()
                .filter(filter::takes)
                .sorted(sort.order(descending))
                .toList();
    }

    /** How many schools are where. */
    public Map<SupportStage, Long> stages() {
        Map<SupportStage, Long> stages = new EnumMap<>(SupportStage.class);
        List.of(SupportStage.values()).forEach(stage -> stages.put(stage, 0L));
        schools.forEach(one -> stages.merge(one.stage(), 1L, Long::sum));
        return stages;
    }

    /** How many schools do not keep which rule. */
    public Map<SchoolWarning, Long> warnings() {
        Map<SchoolWarning, Long> warnings = new EnumMap<>(SchoolWarning.class);
        List.of(SchoolWarning.values()).forEach(warning -> warnings.put(warning, 0L));
        schools.forEach(one -> one.line().warnings().forEach(warning -> warnings.merge(warning, 1L, Long::sum)));
        return warnings;
    }

    public long withTeam() {
        return count(one -> one.line().hasTeam());
    }

    public long withRoadmap() {
        return count(one -> one.work().approved());
    }

    /** How many schools there is something to tell about. */
    public long warned() {
        return count(one -> !one.line().warnings().isEmpty());
    }

    /** How far all measures are. */
    public MeasureFigures measures() {
        return schools.stream().map(one -> one.work().measures()).reduce(MeasureFigures.NONE, MeasureFigures::plus);
    }

    /** The municipalities that have schools in it, by code. */
    public List<OrganizationRef> municipalities() {
        TreeSet<OrganizationRef> all = new TreeSet<>(Comparator.comparing(OrganizationRef::code));
        schools.forEach(one -> {
            OrganizationRef body = one.line().municipality();
            if (body != null) {
                all.add(body);
            }
        });
        return List.copyOf(all);
    }

    /** The logins of those who serve schools in it today. */
    public List<String> curators() {
        return schools.stream()
                .flatMap(one -> one.line().curators().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private long count(Predicate<SchoolProgress> counted) {
        return schools.stream().filter(counted).count();
    }
}
