package org.ispolnenie.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.oversight.service.register.AssignmentFilter;
import org.ispolnenie.oversight.service.register.AssignmentQueries;
import org.ispolnenie.oversight.service.register.AssignmentRow;
import org.ispolnenie.oversight.service.register.AssignmentSort;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The register of assignments; what is shown stands in the address and nowhere else. */
@Named
@RequestScoped
public class AssignmentListView {

    private static final int PAGE_SIZE = 50;

    @Inject
    private AssignmentQueries assignments;

    @Inject
    private AddressParameters asked;

    private @Nullable Page<AssignmentRow> page;
    private @Nullable Long count;

    public Page<AssignmentRow> getPage() {
        if (page == null) {
            page = assignments.find(filter(), getSort(), PAGE_SIZE, asked.text("cursor"));
        }
        return page;
    }

    public long getCount() {
        if (count == null) {
            count = assignments.count(filter());
        }
        return count;
    }

    public AssignmentSort getSort() {
        AssignmentSort sort = asked.one("sort", AssignmentSort.class);
        return sort == null ? AssignmentSort.DUE : sort;
    }

    public List<AssignmentSort> getSorts() {
        return List.of(AssignmentSort.values());
    }

    public List<ControlPointState> getStates() {
        return List.of(ControlPointState.values());
    }

    private AssignmentFilter filter() {
        return new AssignmentFilter(
                asked.number("protocol"),
                asked.text("decision"),
                asked.text("organization"),
                asked.one("state", ControlPointState.class),
                asked.flag("overdue"),
                asked.date("dueFrom"),
                asked.date("dueTo"),
                asked.text("q"));
    }

    /** Whether anything is filtered, so that an empty list can say what to do about it. */
    public boolean isFiltered() {
        return !filter().equals(AssignmentFilter.all());
    }

    /** Whether all that is overdue of a body, protocol or item is asked for, so that its points can be counted beside. */
    public boolean isOverdueAsPoints() {
        AssignmentFilter asking = filter();
        return Boolean.TRUE.equals(asking.overdue())
                && asking.state() == null
                && asking.dueFrom() == null
                && asking.dueTo() == null
                && asking.text() == null;
    }

    /** The address of the next part of the list. */
    public String getNext() {
        return getStart() + "&cursor=" + encoded(getPage().nextCursor());
    }

    /** The address of the list's first part. */
    public String getStart() {
        return "?"
                + Stream.of("protocol", "decision", "organization", "state", "overdue", "dueFrom", "dueTo", "q", "sort")
                        .filter(name -> asked.text(name) != null)
                        .map(name -> name + "=" + encoded(asked.text(name)))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(@Nullable String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
