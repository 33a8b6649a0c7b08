package org.ispolnenie.quality.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.quality.service.decision.ManagementDecisionQueries;
import org.ispolnenie.quality.service.decision.ManagementDecisionReader.Choice;
import org.ispolnenie.quality.service.decision.ManagementDecisionView;
import org.ispolnenie.quality.service.set.CompositionQueries;
import org.ispolnenie.quality.service.set.SetComposition;
import org.ispolnenie.quality.web.QualityYear;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** Decisions of those who manage; the address says of which municipality, and whether only those that are flagged. */
@Named
@RequestScoped
public class DecisionListView {

    private static final int PAGE_SIZE = 50;

    @Inject
    private ManagementDecisionQueries decisions;

    @Inject
    private CompositionQueries compositions;

    @Inject
    private QualityYear years;

    @Inject
    private AddressParameters asked;

    private @Nullable Page<ManagementDecisionView> page;

    public int getYear() {
        return years.getYear();
    }

    public boolean isOverdue() {
        return Boolean.TRUE.equals(asked.flag("overdue"));
    }

    public Page<ManagementDecisionView> getPage() {
        if (page == null) {
            Choice choice = new Choice(asked.text("municipality"), getYear(), null, isOverdue());
            page = decisions.list(choice, PAGE_SIZE, asked.text("cursor"));
        }
        return page;
    }

    /** After how many months without a figure a decision is flagged. */
    public int getMonths() {
        return decisions.months();
    }

    /** The set of the municipality that is asked for; null: all are. */
    public @Nullable SetComposition getComposition() {
        @Nullable String municipality = asked.text("municipality");
        return municipality == null ? null : compositions.composition(municipality, getYear());
    }

    /** The address of the next part. */
    public String getNext() {
        return getStart() + "&cursor="
                + URLEncoder.encode(String.valueOf(getPage().nextCursor()), StandardCharsets.UTF_8);
    }

    /** The address of the first part. */
    public String getStart() {
        @Nullable String municipality = asked.text("municipality");
        return "year=" + getYear()
                + (municipality == null
                        ? ""
                        : "&municipality=" + URLEncoder.encode(municipality, StandardCharsets.UTF_8))
                + (isOverdue() ? "&overdue=true" : "");
    }
}
