package org.ispolnenie.quality.domain.framework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the frameworks of quality management are kept, one a year. */
public interface FrameworkRepository {

    /** All of them, the newest year first. */
    List<QualityFramework> all();

    Optional<QualityFramework> framework(int year);

    /** The same, locked: two who change it do so one after the other. */
    Optional<QualityFramework> frameworkForChange(int year);

    /** The directions of a year that sets have measures along. */
    Set<String> codesInUse(int year);

    /** @throws org.ispolnenie.shared.domain.ConflictException if there is one of its year */
    void add(QualityFramework framework);
}
