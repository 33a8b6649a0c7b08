package org.ispolnenie.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.service.BusinessDay;
import org.ispolnenie.oversight.service.register.AssignmentFilter;
import org.ispolnenie.oversight.service.register.AssignmentQueries;
import org.ispolnenie.oversight.service.register.AssignmentRow;
import org.ispolnenie.oversight.service.register.AssignmentSort;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.protocol.service.ProtocolQueries.ProtocolRow;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The start page of those who watch: what is urgent, and the protocols. */
@Named
@RequestScoped
public class StartView {

    private static final int PROTOCOLS = 8;
    private static final int URGENT = 8;

    @Inject
    private AssignmentQueries assignments;

    @Inject
    private ProtocolQueries protocols;

    @Inject
    private BusinessDay businessDay;

    @Inject
    private Words words;

    private final Map<String, Long> counts = new HashMap<>();
    private @Nullable List<ProtocolRow> latest;
    private @Nullable List<AssignmentRow> overdue;

    public LocalDate getToday() {
        return businessDay.today().today();
    }

    public List<ProtocolRow> getProtocols() {
        if (latest == null) {
            latest = protocols.list(PROTOCOLS, null).items();
        }
        return latest;
    }

    /** What is overdue longest, of all bodies. */
    public List<AssignmentRow> getOverdue() {
        if (overdue == null) {
            overdue = assignments
                    .find(filter(null, true), AssignmentSort.DUE, URGENT, null)
                    .items();
        }
        return overdue;
    }

    /** How many assignments are in a state, counted up to ten thousand. */
    public long count(String state) {
        return counts.computeIfAbsent(state, one -> assignments.count(filter(ControlPointState.valueOf(one), null)));
    }

    /** The same as it is shown. */
    public String figure(String state) {
        return OverdueView.figure(count(state), words);
    }

    private static AssignmentFilter filter(@Nullable ControlPointState state, @Nullable Boolean overdue) {
        return new AssignmentFilter(null, null, null, state, overdue, null, null, null);
    }
}
