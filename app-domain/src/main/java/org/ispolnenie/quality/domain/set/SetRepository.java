package org.ispolnenie.quality.domain.set;

import java.util.Optional;

/** Stores sets of measures, and which decisions order them. */
public interface SetRepository {

    Optional<MeasureSet> set(long id);

    Optional<MeasureSet> set(long organizationId, int year);

    /** The same, locked: whoever changes a measure of it, submits or reviews it does so one after the other. */
    Optional<MeasureSet> setForChange(long id);

    /** The same of a municipality and a year. */
    Optional<MeasureSet> setForChange(long organizationId, int year);

    /** @throws org.ispolnenie.shared.domain.ConflictException if there is one of its municipality and year */
    void add(MeasureSet set);

    /** What has been changed is written, and has its new version. */
    void flush();
}
