package org.ispolnenie.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.oversight.service.work.OwnWork;
import org.ispolnenie.oversight.service.work.OwnWorkQueries;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** «Мои поручения»: what was returned, what is to be done, what others passed on; the rest where it is asked for. */
@Named
@RequestScoped
public class OwnWorkView {

    /** A part of the work; what is shown together stands under one heading. */
    public enum Show {
        RETURNED(ControlPointState.RETURNED),
        TO_DO(ControlPointState.ON_CONTROL),
        PARTS,
        UNDER_REVIEW(ControlPointState.REPORTED),
        CLOSED(ControlPointState.ACCEPTED, ControlPointState.REMOVED, ControlPointState.NOT_RELEVANT);

        private final List<ControlPointState> states;

        Show(ControlPointState... states) {
            this.states = List.of(states);
        }
    }

    /** What is shown where nothing is asked for: all there is to do. */
    private static final List<Show> TO_BE_DONE = List.of(Show.RETURNED, Show.TO_DO, Show.PARTS);

    @Inject
    private OwnWorkQueries queries;

    @Inject
    private AddressParameters asked;

    private @Nullable OwnWork work;

    /**
     * A part of the list.
     *
     * @param points control points, the most urgent first
     * @param parts  parts passed on by others
     */
    public record Section(Show show, List<OwnWork.Point> points, List<OwnWork.Part> parts) {

        public int size() {
            return points.size() + parts.size();
        }
    }

    /** A figure that leads to a part of the list. */
    public record Tile(Show show) {

        /** Whether it counts parts; the others count control points. */
        public boolean parts() {
            return show == Show.PARTS;
        }

        public String css() {
            return show.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The part asked for; null for all there is to do. */
    public @Nullable Show getShow() {
        return asked.one("show", Show.class);
    }

    public List<Tile> getTiles() {
        return Arrays.stream(Show.values()).map(Tile::new).toList();
    }

    /** What is asked for; without a question, whatever there is to do, and always what stands on control. */
    public List<Section> getSections() {
        Show only = getShow();
        return (only == null ? TO_BE_DONE.stream() : Stream.of(only))
                .map(this::section)
                .filter(section -> only != null || section.size() > 0)
                .toList();
    }

    private Section section(Show show) {
        return new Section(
                show,
                getWork().points().stream()
                        .filter(point -> show.states.contains(point.status().state()))
                        .toList(),
                show == Show.PARTS ? getWork().parts() : List.of());
    }

    public long count(Show show) {
        return show == Show.PARTS
                ? getWork().parts().size()
                : getWork().count(show.states.toArray(ControlPointState[]::new));
    }

    /** Whether nothing at all was ever given to the body. */
    public boolean isNothing() {
        return getWork().counts().isEmpty() && getWork().parts().isEmpty();
    }

    private OwnWork getWork() {
        if (work == null) {
            Show only = getShow();
            Set<ControlPointState> states = (only == null ? TO_BE_DONE.stream() : Stream.of(only))
                    .flatMap(show -> show.states.stream())
                    .collect(Collectors.toSet());
            work = queries.work(states);
        }
        return work;
    }
}
