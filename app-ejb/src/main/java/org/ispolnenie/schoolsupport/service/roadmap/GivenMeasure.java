package org.ispolnenie.schoolsupport.service.roadmap;

import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.jspecify.annotations.Nullable;

/**
 * A measure as somebody writes it into a draft.
 *
 * @param key            which measure it is; null: a new one
 * @param deadline       in any words the reader of protocols knows: «до 20 мая 2020 года», «ежеквартально»
 * @param evidenceWanted what is to bear out that it was done; null: whatever does
 */
public record GivenMeasure(
        @Nullable Integer key,
        SupportStage stage,
        String title,
        String deadline,
        String responsible,
        String expectedResult,
        @Nullable String evidenceWanted) {}
