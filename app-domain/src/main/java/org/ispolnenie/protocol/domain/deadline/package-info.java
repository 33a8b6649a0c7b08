/**
 * Deadlines as they are written in decisions, and the days that follow from them. A {@code DeadlineExpression} keeps
 * the words of the document and their normalised meaning; {@code ControlRules} turn it into due dates, each with its
 * explanation.
 */
@NullMarked
package org.ispolnenie.protocol.domain.deadline;

import org.jspecify.annotations.NullMarked;
