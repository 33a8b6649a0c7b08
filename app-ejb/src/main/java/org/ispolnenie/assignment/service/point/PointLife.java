package org.ispolnenie.assignment.service.point;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.extension.ExtensionView;
import org.ispolnenie.assignment.service.part.PartView;
import org.ispolnenie.assignment.service.report.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * A control point with all that has happened to it, as one caller sees it.
 *
 * @param reports        those handed in, the oldest first
 * @param draft          the one being written; null if there is none, or the caller does not act for its body
 * @param extensions     the requests for a later date, the oldest first
 * @param parts          what has been passed on, a tree by {@link PartView#parentId()}
 * @param contract       what a final report must contain
 * @param decisionClosed whether the decision as a whole has left control
 * @param lastDayToAsk   until when a later date may be asked for; null where there is no date
 * @param may            what the caller can do now
 */
public record PointLife(
        ControlPointCard card,
        List<ReportView> reports,
        @Nullable ReportView draft,
        List<ExtensionView> extensions,
        List<PartView> parts,
        List<CommentView> comments,
        EvidenceContract contract,
        boolean decisionClosed,
        @Nullable LocalDate lastDayToAsk,
        Set<PointAction> may) {}
