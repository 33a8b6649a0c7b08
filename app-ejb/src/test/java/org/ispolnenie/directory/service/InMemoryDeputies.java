package org.ispolnenie.directory.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.directory.domain.DeputyRepository;
import org.ispolnenie.directory.domain.Deputyship;
import org.ispolnenie.shared.service.Identity;

/** Who stands in for whom, in a list. */
final class InMemoryDeputies implements DeputyRepository {

    private final List<Deputyship> all = new ArrayList<>();

    @Override
    public void add(Deputyship deputyship) {
        all.add(0, Identity.given(deputyship));
    }

    @Override
    public Optional<Deputyship> find(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public List<Deputyship> all() {
        return List.copyOf(all);
    }

    @Override
    public List<Deputyship> of(String login) {
        return all.stream()
                .filter(one -> one.principal().login().equals(login)
                        || one.deputy().login().equals(login))
                .toList();
    }

    @Override
    public List<Deputyship> heldBy(String deputy, LocalDate day) {
        return all.stream()
                .filter(one -> one.deputy().login().equals(deputy) && one.holdsOn(day))
                .filter(one -> one.principal().isActive())
                .toList();
    }
}
