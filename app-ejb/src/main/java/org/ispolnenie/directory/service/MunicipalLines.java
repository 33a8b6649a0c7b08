package org.ispolnenie.directory.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.jspecify.annotations.Nullable;

/** Which municipal authority stands for another on a day: the same, or who has taken over from it by then. */
public final class MunicipalLines {

    private final Map<String, OrganizationView> byCode = new HashMap<>();
    private final Map<Long, OrganizationRef> nowById = new HashMap<>();
    private final LocalDate day;

    public MunicipalLines(List<OrganizationView> bodies, LocalDate day) {
        this.day = day;
        bodies.forEach(body -> byCode.put(body.code(), body));
        bodies.forEach(body -> nowById.put(body.id(), now(body)));
    }

    private OrganizationRef now(OrganizationView body) {
        OrganizationView last = body;
        Set<String> seen = new HashSet<>();
        for (@Nullable OrganizationView next = body; next != null && seen.add(next.code()); next = heir(next)) {
            last = next;
        }
        return new OrganizationRef(last.id(), last.code(), last.name());
    }

    private @Nullable OrganizationView heir(OrganizationView body) {
        @Nullable LocalDate to = body.existence().to();
        @Nullable String successor = body.existence().successor();
        return successor == null || to == null || !to.isBefore(day) ? null : byCode.get(successor);
    }

    /** The authority of a school that lies under this body; null where it lies under none that is known. */
    public @Nullable OrganizationRef municipality(@Nullable Long parentId) {
        return parentId == null ? null : nowById.get(parentId);
    }

    /** The same; nobody, of the id 0, where it lies under none. */
    public OrganizationRef municipalityOrNobody(long parentId) {
        @Nullable OrganizationRef municipality = municipality(Long.valueOf(parentId));
        return municipality == null ? new OrganizationRef(0, "", "") : municipality;
    }

    /** The same by the code of the body. */
    public @Nullable OrganizationRef municipality(@Nullable String parent) {
        @Nullable OrganizationView body = parent == null ? null : byCode.get(parent);
        return body == null ? null : nowById.get(body.id());
    }

    /** Who has the schools of a body of this code today; a methodical service has those of its municipality. */
    public Optional<OrganizationRef> holderOf(String code) {
        @Nullable OrganizationView body = withSchools(code);
        return body == null ? Optional.empty() : Optional.ofNullable(nowById.get(body.id()));
    }

    private @Nullable OrganizationView withSchools(String code) {
        @Nullable OrganizationView body = byCode.get(code);
        return body != null && body.kind() == OrganizationKind.METHODICAL_SERVICE && body.parent() != null
                ? byCode.get(body.parent())
                : body;
    }

    /** The authorities that this one stands for on the day, itself among them, by code. */
    public List<OrganizationRef> bodies(String code) {
        Set<Long> line = line(code);
        return byCode.values().stream()
                .filter(body -> body.kind() == OrganizationKind.MUNICIPAL_AUTHORITY && line.contains(body.id()))
                .map(body -> new OrganizationRef(body.id(), body.code(), body.name()))
                .sorted(Comparator.comparing(OrganizationRef::code))
                .toList();
    }

    /** The same as {@link #line(String)} by the id of the body. */
    public Set<Long> line(long bodyId) {
        return byCode.values().stream()
                .filter(body -> body.id() == bodyId)
                .findFirst()
                .map(body -> line(body.code()))
                .orElse(Set.of());
    }

    /** The bodies whose schools this one has; a methodical service has those of its municipality. Empty if unknown. */
    public Set<Long> line(String code) {
        @Nullable OrganizationRef holder = holderOf(code).orElse(null);
        return nowById.entrySet().stream()
                .filter(other -> other.getValue().equals(holder))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
