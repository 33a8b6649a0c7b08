package org.ispolnenie.quality.service.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.service.MunicipalLines;
import org.ispolnenie.quality.domain.set.SetRepository;

/** Under which body the set of a municipality for a year is kept: a municipality may have taken over from others. */
@ApplicationScoped
public class SetHolder {

    @Inject
    private SetRepository sets;

    @Inject
    private SetRights rights;

    /**
     * The body itself where it has a set of the year; else that of its predecessors which has one, and where nobody has
     * begun any, who stands for it today.
     */
    public OrganizationRef of(OrganizationRef body, int year) {
        if (sets.set(body.id(), year).isPresent()) {
            return body;
        }
        MunicipalLines lines = rights.municipalities();
        OrganizationRef today = lines.holderOf(body.code()).orElse(body);
        List<OrganizationRef> before = lines.bodies(today.code()).stream()
                .filter(one -> sets.set(one.id(), year).isPresent())
                .toList();
        return before.isEmpty() ? today : before.get(0);
    }

    /** The bodies whose set of the year is kept under this one, as {@link #of} tells of each. */
    public Set<Long> bodies(OrganizationRef holder, int year) {
        Set<Long> bodies = new TreeSet<>(Set.of(holder.id()));
        rights.municipalities().bodies(holder.code()).stream()
                .filter(body -> of(body, year).id() == holder.id())
                .forEach(body -> bodies.add(body.id()));
        return Collections.unmodifiableSet(bodies);
    }
}
