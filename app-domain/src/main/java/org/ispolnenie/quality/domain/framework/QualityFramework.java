package org.ispolnenie.quality.domain.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * The directions of quality management in a year. They change from year to year, so a framework says which of its
 * directions go on from which of an earlier year: by that years are compared.
 */
@Entity
@Table(name = "quality_framework")
public class QualityFramework extends VersionedEntity {

    @Column(name = "framework_year")
    private int year;

    private int edition;

    @Convert(converter = FrameworkText.class)
    private FrameworkContent content;

    @Column(name = "made_by")
    private @Nullable String madeBy;

    @Column(name = "made_at")
    private @Nullable Instant madeAt;

    protected QualityFramework() {}

    private QualityFramework(int year, FrameworkContent content, @Nullable Act act) {
        this.year = year;
        this.edition = 1;
        this.content = content;
        this.madeBy = act == null ? null : act.by();
        this.madeAt = act == null ? null : act.at();
    }

    /** One that a person made. */
    public static QualityFramework made(int year, FrameworkContent content, Act act) {
        return new QualityFramework(year, content, act);
    }

    /** One that comes with the product: nobody made it. */
    public static QualityFramework delivered(int year, FrameworkContent content) {
        return new QualityFramework(year, content, null);
    }

    /** Says something else from now on; that is the next edition of it. */
    public void change(FrameworkContent changed, Act act) {
        if (content.equals(changed)) {
            return;
        }
        this.content = changed;
        this.edition++;
        this.madeBy = act.by();
        this.madeAt = act.at();
    }

    public int year() {
        return year;
    }

    /** 1 for the first. */
    public int edition() {
        return edition;
    }

    public FrameworkContent content() {
        return content;
    }

    /** Who made the edition; empty for what was delivered with the product. */
    public Optional<String> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    public Optional<Instant> madeAt() {
        return Optional.ofNullable(madeAt);
    }
}
