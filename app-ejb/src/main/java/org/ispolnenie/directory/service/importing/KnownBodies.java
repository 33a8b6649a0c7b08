package org.ispolnenie.directory.service.importing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.shared.service.table.HeadedTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body that a list means: by its code, or by one of its names as people write them. A name of a body that has
 * ended means its successor, as it does in a protocol.
 */
public final class KnownBodies {

    private final Map<String, Organization> byCode = new HashMap<>();
    private final Map<String, Set<Organization>> byName = new HashMap<>();

    /** @param bodies those that may be meant, with all their names */
    public KnownBodies(Collection<Organization> bodies, LocalDate today) {
        for (Organization body : bodies) {
            byCode.put(body.code().toLowerCase(Locale.ROOT), body);
            Organization heir = heir(body, today);
            Stream.concat(Stream.of(body.name(), body.shortName()), body.aliases().stream())
                    .forEach(name -> byName.computeIfAbsent(plain(name), any -> new HashSet<>())
                            .add(heir));
        }
    }

    private static Organization heir(Organization body, LocalDate today) {
        Organization heir = body;
        while (!heir.existsOn(today) && heir.successor().isPresent()) {
            heir = heir.successor().get();
        }
        return heir;
    }

    /** Those that may be meant; one, if the writing is good. */
    public List<Organization> find(String written) {
        @Nullable Organization coded = byCode.get(written.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(coded)
                .map(List::of)
                .orElseGet(() -> List.copyOf(byName.getOrDefault(plain(written), Set.of())));
    }

    private static String plain(String name) {
        return HeadedTable.plain(name)
                .replaceAll("[«»\"“”.,]", "")
                .replace("р-н", "район")
                .replaceAll("\\bмо\\b", "муниципальное образование");
    }
}
