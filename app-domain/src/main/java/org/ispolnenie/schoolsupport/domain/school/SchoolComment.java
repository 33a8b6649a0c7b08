package org.ispolnenie.schoolsupport.domain.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** What somebody said about a school in a project, a measure of its roadmap or an indicator. Rows are only ever added. */
@Entity
@Table(name = "school_comment")
public class SchoolComment extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_school_id")
    private ProjectSchool school;

    @Column(name = "measure_key")
    private @Nullable Integer measure;

    @Column(name = "indicator_key")
    private @Nullable String indicator;

    private String person;

    @Column(name = "said_at")
    private Instant at;

    private String text;

    protected SchoolComment() {}

    public SchoolComment(ProjectSchool school, About about, String text, Act act) {
        this.school = school;
        this.measure = about.measure();
        this.indicator = about.indicator();
        this.person = act.by();
        this.at = act.at();
        this.text = text;
    }

    /**
     * What it is about; both null: the school as a whole.
     *
     * @param measure   its key
     * @param indicator its key
     */
    public record About(@Nullable Integer measure, @Nullable String indicator) {}
}
