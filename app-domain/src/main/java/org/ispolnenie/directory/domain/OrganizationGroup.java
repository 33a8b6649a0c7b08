package org.ispolnenie.directory.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ispolnenie.shared.domain.VersionedEntity;

/** Organisations that decisions address together: «руководители органов местного самоуправления …». */
@Entity
@Table(name = "organization_group")
public class OrganizationGroup extends VersionedEntity {

    private String code;
    private String name;

    @ElementCollection
    @CollectionTable(name = "organization_group_alias", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "alias")
    private List<String> aliases = new ArrayList<>();

    @OneToMany(mappedBy = "group", cascade = CascadeType.PERSIST)
    private List<Membership> members = new ArrayList<>();

    protected OrganizationGroup() {}

    public OrganizationGroup(String code, String name, List<String> aliases) {
        this.code = code;
        this.name = name;
        this.aliases = new ArrayList<>(aliases);
    }

    public void admit(Organization organization, LocalDate from) {
        members.add(new Membership(this, organization, from, null));
    }

    /** Who belonged to the group on a day, by code. */
    public List<Organization> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.holdsOn(day))
                .map(Membership::organization)
                .sorted(Comparator.comparing(Organization::code))
                .toList();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public List<String> aliases() {
        return List.copyOf(aliases);
    }
}
