package org.ispolnenie.directory.domain.body;

import java.util.List;
import java.util.Optional;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;

/** Where bodies and groups are added one by one, and their changes and persons in charge are kept. */
public interface BodyRepository {

    Optional<OrganizationGroup> group(String code);

    /** Whoever is or was in charge of a body, the latest first. */
    List<PersonInCharge> inCharge(Organization body);

    Optional<PersonInCharge> personInCharge(long id);

    /** What was changed in a body, the latest first. */
    List<DirectoryChange> changes(Organization body);

    /** What was changed in a group, the latest first. */
    List<DirectoryChange> changes(OrganizationGroup group);

    /** @throws org.ispolnenie.shared.domain.ConflictException when another administrator has given its code meanwhile */
    void add(Organization body);

    /** @throws org.ispolnenie.shared.domain.ConflictException when another administrator has given its code meanwhile */
    void add(OrganizationGroup group);

    /** To be called before names are read that others may take at the same time. */
    void lookAtNames();

    /**
     * Names are taken: of those who have looked at the same time one goes on.
     *
     * @throws org.ispolnenie.shared.domain.ConflictException when another administrator has taken some meanwhile
     */
    void claimNames();

    void add(PersonInCharge person);

    void add(DirectoryChange change);
}
