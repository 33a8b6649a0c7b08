package org.ispolnenie.oversight.service.board;

import java.util.Optional;
import org.ispolnenie.assignment.service.BusinessDay.Today;

/** Reads a decision across bodies. */
public interface ComparisonReader {

    /** The control points of a decision for all bodies, without reports; empty if it is not on control. */
    Optional<Comparison> points(long protocolId, String decisionNumber, Today today);
}
