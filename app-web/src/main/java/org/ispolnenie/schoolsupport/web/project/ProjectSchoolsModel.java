package org.ispolnenie.schoolsupport.web.project;

import java.util.List;
import java.util.Map;
import org.ispolnenie.schoolsupport.service.progress.ProgressSort;
import org.ispolnenie.schoolsupport.service.progress.SchoolProgress;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The schools of a project as its table asks for them: a part at a time, in the order of a column. */
final class ProjectSchoolsModel extends LazyDataModel<SchoolProgress> {

    private static final long serialVersionUID = 1L;

    private final transient Found found;

    /** Finds all that the page is narrowed to, in an order. */
    @FunctionalInterface
    interface Found {
        List<SchoolProgress> in(ProgressSort sort, boolean descending);
    }

    ProjectSchoolsModel(Found found) {
        this.found = found;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return found.in(ProgressSort.SCHOOL, false).size();
    }

    @Override
    public List<SchoolProgress> load(
            int first, int pageSize, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        List<SchoolProgress> all = sorts.values().stream()
                .findFirst()
                .map(sort -> found.in(ProgressSort.valueOf(sort.getField()), sort.getOrder() == SortOrder.DESCENDING))
                .orElseGet(() -> found.in(ProgressSort.MUNICIPALITY, false));
        int from = Math.min(first, all.size());
        return all.subList(from, Math.min(from + pageSize, all.size()));
    }

    @Override
    public String getRowKey(SchoolProgress row) {
        return row.line().school().code();
    }

    @Override
    public @Nullable SchoolProgress getRowData(String key) {
        return found.in(ProgressSort.SCHOOL, false).stream()
                .filter(row -> getRowKey(row).equals(key))
                .findFirst()
                .orElse(null);
    }
}
