package org.ispolnenie.directory.domain.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Something an administrator changed in a body or a group: who, when and what. Rows are only ever added. */
@Entity
@Table(name = "directory_change")
public class DirectoryChange extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id")
    private @Nullable Organization organization;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private @Nullable OrganizationGroup group;

    @Column(name = "happened_at")
    private Instant at;

    private String person;
    private String what;

    protected DirectoryChange() {}

    private DirectoryChange(Message what, Act act) {
        this.what = what.toString();
        this.person = act.by();
        this.at = act.at();
    }

    public static DirectoryChange of(Organization body, Message what, Act act) {
        DirectoryChange change = new DirectoryChange(what, act);
        change.organization = body;
        return change;
    }

    public static DirectoryChange of(OrganizationGroup group, Message what, Act act) {
        DirectoryChange change = new DirectoryChange(what, act);
        change.group = group;
        return change;
    }

    public Act act() {
        return new Act(person, at);
    }

    public Message what() {
        return Message.parse(what);
    }
}
