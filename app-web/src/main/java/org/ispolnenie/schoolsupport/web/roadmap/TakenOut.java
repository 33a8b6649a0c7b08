package org.ispolnenie.schoolsupport.web.roadmap;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ispolnenie.schoolsupport.domain.roadmap.LeftOutMeasure;

/** What the approved version has and the draft that is being written has not, each line with its reason as typed. */
public final class TakenOut implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<MeasureLine> lines = new ArrayList<>();

    void add(MeasureLine line) {
        lines.add(line);
    }

    void remove(MeasureLine line) {
        lines.remove(line);
    }

    /**
     * Only what is promised and not planned is left out: what both people have taken out, each with the reason of the one who
     * gave one.
     *
     * @param promised what the approved version has that is not done
     * @param planned  what the draft has now
     * @param others   what somebody else has taken out meanwhile
     */
    void settle(List<MeasureLine> promised, List<MeasureLine> planned, List<MeasureLine> others) {
        List<MeasureLine> before = List.copyOf(lines);
        lines.clear();
        promised.stream()
                .filter(line -> planned.stream().noneMatch(one -> isSame(one, line)))
                .forEach(line -> {
                    line.setReason(Stream.concat(before.stream(), others.stream())
                            .filter(one -> isSame(one, line))
                            .map(MeasureLine::getReason)
                            .filter(reason -> !reason.isEmpty())
                            .findFirst()
                            .orElse(""));
                    lines.add(line);
                });
    }

    private static boolean isSame(MeasureLine one, MeasureLine other) {
        return Objects.equals(one.getKey(), other.getKey());
    }

    List<LeftOutMeasure> given() {
        return lines.stream().map(MeasureLine::leftOut).toList();
    }

    public List<MeasureLine> getLines() {
        return lines;
    }
}
