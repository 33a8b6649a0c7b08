package org.ispolnenie.directory.service.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.body.BodyRepository;
import org.ispolnenie.directory.domain.body.DirectoryChange;
import org.ispolnenie.directory.domain.body.PersonInCharge;
import org.ispolnenie.shared.service.Identity;

/** Changes and persons in charge in lists, beside a directory. */
public final class InMemoryBodies implements BodyRepository {

    private final DirectoryRepository directory;
    private final List<PersonInCharge> people = new ArrayList<>();
    private final List<DirectoryChange> changes = new ArrayList<>();

    public InMemoryBodies(DirectoryRepository directory) {
        this.directory = directory;
    }

    /** What was changed, in words of the bundle, the earliest first. */
    List<String> told() {
        return changes.stream().map(change -> change.what().toString()).toList();
    }

    @Override
    public Optional<OrganizationGroup> group(String code) {
        return directory.groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst();
    }

    @Override
    public List<PersonInCharge> inCharge(Organization body) {
        return people.stream()
                .filter(person -> person.organization().equals(body))
                .sorted(Comparator.comparing(
                                (PersonInCharge person) -> person.description().from())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<PersonInCharge> personInCharge(long id) {
        return people.stream().filter(person -> person.id() == id).findFirst();
    }

    @Override
    public List<DirectoryChange> changes(Organization body) {
        return List.copyOf(changes);
    }

    @Override
    public List<DirectoryChange> changes(OrganizationGroup group) {
        return List.copyOf(changes);
    }

    @Override
    public void add(Organization body) {
        directory.add(body);
    }

    @Override
    public void add(OrganizationGroup group) {
        directory.add(group);
    }

    @Override
    public void lookAtNames() {
        // nobody else is there
    }

    @Override
    public void claimNames() {
        // nobody else is there
    }

    @Override
    public void add(PersonInCharge person) {
        people.add(Identity.given(person));
    }

    @Override
    public void add(DirectoryChange change) {
        changes.add(Identity.given(change));
    }
}
