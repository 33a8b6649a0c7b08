package org.ispolnenie.directory.domain.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.reading.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Who is called what, and when. Two that exist at the same time may not bear one name: no text could tell them apart. A
 * name is the same as another in every grammatical case, with and without «муниципальный», as a reading takes it.
 */
public final class NamesInUse {

    /** «Волховский муниципальный район» is the «Волховский район». */
    private static final String MUNICIPAL = Phrase.of("муниципальный").stem(0);

    private final Map<String, List<Bearer>> byName = new HashMap<>();

    /**
     * Whoever bears a name.
     *
     * @param to the last day; null while it exists
     */
    public record Bearer(String code, String name, LocalDate from, @Nullable LocalDate to) {

        private boolean existsWithin(LocalDate start, @Nullable LocalDate end) {
            return (to == null || !to.isBefore(start)) && (end == null || !from.isAfter(end));
        }
    }

    public NamesInUse(Collection<Organization> bodies, Collection<OrganizationGroup> groups) {
        for (Organization body : bodies) {
            Bearer bearer = new Bearer(
                    body.code(), body.name(), body.validFrom(), body.validTo().orElse(null));
            body.everyName().forEach(name -> add(name, bearer));
        }
        for (OrganizationGroup group : groups) {
            Bearer bearer = new Bearer(group.code(), group.name(), LocalDate.MIN, null);
            Stream.concat(Stream.of(group.name()), group.aliases().stream()).forEach(name -> add(name, bearer));
        }
    }

    private void add(String name, Bearer bearer) {
        byName.computeIfAbsent(key(name), any -> new ArrayList<>()).add(bearer);
    }

    /** Somebody else who is called so at some time of the period; empty if nobody is. */
    public Optional<Bearer> other(String name, String code, LocalDate from, @Nullable LocalDate to) {
        return byName.getOrDefault(key(name), List.of()).stream()
                .filter(bearer -> !bearer.code().equalsIgnoreCase(code))
                .filter(bearer -> bearer.existsWithin(from, to))
                .findFirst();
    }

    private static String key(String name) {
        Phrase words = Phrase.of(name);
        List<String> stems = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            if (!words.stem(i).equals(MUNICIPAL)) {
                stems.add(words.stem(i));
            }
        }
        return String.join(" ", stems);
    }
}
