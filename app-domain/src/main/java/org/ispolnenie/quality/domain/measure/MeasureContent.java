package org.ispolnenie.quality.domain.measure;

import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.jspecify.annotations.Nullable;

/**
 * What a measure plans.
 *
 * @param basis          what it is taken upon, in words
 * @param responsible    who answers for it
 * @param targetGroup    whom it is for
 * @param expectedEffect what is to come of it
 */
public record MeasureContent(
        PlaceInCycle place,
        String title,
        BasisKind basisKind,
        @Nullable String basis,
        String responsible,
        WrittenDeadline deadline,
        @Nullable String targetGroup,
        MeasureIndicator indicator,
        @Nullable String expectedEffect) {}
