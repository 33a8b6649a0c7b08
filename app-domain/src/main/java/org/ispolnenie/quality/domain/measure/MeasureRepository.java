package org.ispolnenie.quality.domain.measure;

import java.util.Collection;
import java.util.Optional;

/** Stores measures with their documents. */
public interface MeasureRepository {

    Optional<QualityMeasure> measure(long id);

    /** The same; its set is locked before it. */
    Optional<QualityMeasure> measureForChange(long id);

    void add(QualityMeasure measure);

    /** Many at once. */
    void addAll(Collection<QualityMeasure> all);

    /** What has been changed is written, and has its new version. */
    void flush();
}
