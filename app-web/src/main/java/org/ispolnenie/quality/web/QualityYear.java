package org.ispolnenie.quality.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.quality.domain.set.SetState;
import org.ispolnenie.quality.service.framework.FrameworkQueries;
import org.ispolnenie.quality.service.framework.FrameworkView;
import org.ispolnenie.quality.service.set.SetQueries;
import org.ispolnenie.quality.service.set.SetRow;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The year that a page is about: the one in its address, or the one that people work on. */
@Named
@RequestScoped
public class QualityYear {

    @Inject
    private FrameworkQueries frameworks;

    @Inject
    private SetQueries sets;

    @Inject
    private AddressParameters asked;

    @Inject
    private Clock clock;

    private @Nullable List<FrameworkView> all;
    private @Nullable Integer year;

    /** The frameworks, the newest first. */
    public List<FrameworkView> getFrameworks() {
        if (all == null) {
            all = frameworks.all();
        }
        return all;
    }

    public int getYear() {
        if (year == null) {
            @Nullable Long given = asked.number("year");
            year = given == null ? worked() : given.intValue();
        }
        return year;
    }

    /**
     * The newest year with a set that waits for the region, else with one that is not accepted, else with any; before the
     * first one, the newest up to the next year.
     */
    private int worked() {
        List<SetRow> there = sets.list(null, null);
        Optional<Integer> begun = there.stream()
                .filter(set -> set.state() == SetState.SUBMITTED)
                .findFirst()
                .or(() -> there.stream()
                        .filter(set -> set.state() != SetState.ACCEPTED)
                        .findFirst())
                .or(() -> there.stream().findFirst())
                .map(SetRow::year);
        int next = LocalDate.now(clock).getYear() + 1;
        return begun.or(() -> getFrameworks().stream()
                        .map(FrameworkView::year)
                        .filter(one -> one <= next)
                        .findFirst())
                .or(() -> getFrameworks().stream().map(FrameworkView::year).findFirst())
                .orElseThrow(() -> new NotFoundException(Message.of("shared.NO_SUCH_PAGE")));
    }

    /** The year after the newest that has a framework. */
    public int getNext() {
        return getFrameworks().stream()
                        .mapToInt(FrameworkView::year)
                        .max()
                        .orElse(LocalDate.now(clock).getYear())
                + 1;
    }

    /** The earlier years that the year can be put beside: its framework goes on from theirs. */
    public List<Integer> getComparable() {
        List<Integer> years = new ArrayList<>();
        Optional<Integer> at = earlier(getYear());
        while (at.isPresent()) {
            years.add(at.get());
            at = earlier(at.get());
        }
        return years;
    }

    private Optional<Integer> earlier(int of) {
        return getFrameworks().stream()
                .filter(framework -> framework.year() == of)
                .findFirst()
                .map(framework -> framework.content().earlierYear());
    }
}
