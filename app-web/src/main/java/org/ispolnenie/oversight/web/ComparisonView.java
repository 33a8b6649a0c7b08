package org.ispolnenie.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.oversight.service.board.Comparison;
import org.ispolnenie.oversight.service.board.ComparisonQueries;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** One decision: what its bodies report, side by side. */
@Named
@RequestScoped
public class ComparisonView {

    @Inject
    private ComparisonQueries queries;

    @Inject
    private AddressParameters asked;

    private @Nullable Comparison comparison;

    public Comparison getComparison() {
        if (comparison == null) {
            Long protocol = asked.number("protocol");
            String decision = asked.text("decision");
            if (protocol == null || decision == null) {
                throw new NotFoundException(Message.of("shared.NO_SUCH_PAGE"));
            }
            comparison = queries.compare(protocol, decision);
        }
        return comparison;
    }

    /** The lines of the date asked for, of all dates if none is. */
    public List<Comparison.Line> getLines() {
        String label = asked.text("label");
        return getComparison().lines().stream()
                .filter(line -> label == null || line.label().equals(label))
                .toList();
    }

    /** The items and sub-items the dates belong to, where there are several. */
    public List<String> getLabels() {
        return getComparison().lines().stream()
                .map(Comparison.Line::label)
                .distinct()
                .toList();
    }

    public long getClosed() {
        return getLines().stream()
                .filter(line -> line.status().state().isClosed())
                .count();
    }
}
