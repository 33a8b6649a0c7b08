package org.ispolnenie.assignment.persistence;

import java.util.Arrays;
import java.util.List;
import org.ispolnenie.assignment.domain.EvidenceKind;
import org.ispolnenie.assignment.domain.EvidenceRequirement;
import org.jspecify.annotations.Nullable;

/** The requirements of a decision read in one column: {@code LEGAL_ACT:1 LIST:2}. */
final class Requirements {

    /** The column, for a statement in which {@code cd} is the decision on control. */
    static final String COLUMN =
            """
            (select group_concat(concat(e.kind, ':', e.at_least) order by e.ordinal separator ' ')
               from evidence_requirement e where e.controlled_decision_id = cd.id)""";

    private Requirements() {}

    static List<EvidenceRequirement> parse(@Nullable String column) {
        return column == null
                ? List.of()
                : Arrays.stream(column.split(" "))
                        .map(one -> one.split(":"))
                        .map(one -> EvidenceRequirement.of(EvidenceKind.valueOf(one[0]), Integer.parseInt(one[1])))
                        .toList();
    }
}
