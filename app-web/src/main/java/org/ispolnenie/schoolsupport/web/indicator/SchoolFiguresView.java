package org.ispolnenie.schoolsupport.web.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorQueries;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorView;
import org.ispolnenie.schoolsupport.web.school.SchoolPassportView;
import org.jspecify.annotations.Nullable;

/** The indicators of a school at one look, as they stand this year. */
@Named
@RequestScoped
public class SchoolFiguresView {

    @Inject
    private SchoolPassportView page;

    @Inject
    private IndicatorQueries indicators;

    @Inject
    private FigureWords figures;

    @Inject
    private Clock clock;

    private @Nullable List<IndicatorView> all;

    /**
     * How many of them stand how.
     *
     * @param targeted   have a target and something measured
     * @param reached    of these are at it or beyond
     * @param unmeasured have a target and nothing measured
     */
    public record Summary(long targeted, long reached, long unmeasured) {}

    public int getYear() {
        return LocalDate.now(clock).getYear();
    }

    public Summary getSummary() {
        List<FigureMark> marks = all().stream()
                .map(indicator -> FigureStanding.in(indicator, getYear()).mark())
                .toList();
        return new Summary(
                marks.stream()
                        .filter(mark -> mark != FigureMark.NOT_PLANNED && mark != FigureMark.NOT_MEASURED)
                        .count(),
                marks.stream().filter(FigureMark.REACHED::equals).count(),
                marks.stream().filter(FigureMark.NOT_MEASURED::equals).count());
    }

    public List<FigureLine> getLines() {
        return all().stream().map(this::line).toList();
    }

    private FigureLine line(IndicatorView indicator) {
        String unit = indicator.measure().unit();
        FigureStanding standing = FigureStanding.in(indicator, getYear());
        return new FigureLine(
                indicator.key(),
                indicator.measure().title(),
                figures.of(indicator.baseline(), unit),
                figures.of(standing.last(), unit),
                figures.of(standing.target(), unit),
                standing.mark());
    }

    private List<IndicatorView> all() {
        if (all == null) {
            all = indicators
                    .of(page.getPlace().project(), page.getPlace().school())
                    .indicators();
        }
        return all;
    }
}
