package org.ispolnenie.schoolsupport.service.progress;

import java.util.Comparator;
import org.ispolnenie.directory.domain.OrganizationRef;

/** What the schools of a project are put in order by. */
public enum ProgressSort {
    SCHOOL(Comparator.comparing(one -> one.line().school().name())),
    MUNICIPALITY(Comparator.comparing(ProgressSort::municipality)),
    STAGE(Comparator.comparing(SchoolProgress::stage)),
    OVERDUE(Comparator.comparingLong(one -> one.work().measures().overdue())),
    DONE(Comparator.comparingDouble(ProgressSort::share)),
    WARNINGS(Comparator.comparingInt(one -> one.line().warnings().size()));

    private final Comparator<SchoolProgress> order;

    ProgressSort(Comparator<SchoolProgress> order) {
        this.order = order;
    }

    /** Those that are alike by their codes. */
    Comparator<SchoolProgress> order(boolean descending) {
        return (descending ? order.reversed() : order)
                .thenComparing(one -> one.line().school().code());
    }

    private static String municipality(SchoolProgress one) {
        OrganizationRef body = one.line().municipality();
        return body == null ? "" : body.name();
    }

    private static double share(SchoolProgress one) {
        long planned = one.work().measures().planned();
        return planned == 0 ? -1 : (double) one.done() / planned;
    }
}
