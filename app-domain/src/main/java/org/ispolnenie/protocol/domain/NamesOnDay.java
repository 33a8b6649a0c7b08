package org.ispolnenie.protocol.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.DirectoryCsv;
import org.ispolnenie.reading.party.PartyDirectory;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.result.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * By what names bodies and groups were called on one day; on no day in particular: all that ever were.
 *
 * @param bodies the bodies of all times
 * @param groups the groups, with their members of that day
 */
public record NamesOnDay(List<Body> bodies, List<KnownParty> groups, @Nullable LocalDate day) {

    /**
     * A body.
     *
     * @param names     the full name first
     * @param validTo   its last day; null while it exists
     * @param successor the code of the body that took over; null if none
     */
    public record Body(
            String code,
            List<String> names,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String successor) {

        boolean existsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** The names of the directory that the product is delivered with. */
    static NamesOnDay delivered(@Nullable LocalDate day) {
        List<DirectoryCsv.Row> rows = DirectoryCsv.embedded();
        List<Body> bodies = rows.stream()
                .filter(row -> !row.isGroup())
                .map(row -> new Body(
                        row.code(),
                        names(row.name(), row.shortName(), row.aliases()),
                        row.validFrom(),
                        row.validTo(),
                        row.successor()))
                .toList();
        List<String> there = bodies.stream()
                .filter(body -> day == null || body.existsOn(day))
                .map(Body::code)
                .toList();
        List<KnownParty> groups = rows.stream()
                .filter(DirectoryCsv.Row::isGroup)
                .map(row -> group(
                        row.code(),
                        row.name(),
                        row.aliases(),
                        row.members().stream().filter(there::contains).toList()))
                .toList();
        return new NamesOnDay(bodies, groups, day);
    }

    /** A group by its names. */
    public static KnownParty group(String code, String name, List<String> aliases, List<String> members) {
        return new KnownParty(code, PartyKind.GROUP, names(name, name, aliases), members);
    }

    /** Each name once, the full one first. */
    public static List<String> names(String full, String brief, List<String> aliases) {
        return Stream.concat(Stream.of(full, brief), aliases.stream())
                .distinct()
                .toList();
    }

    /** For the reader. */
    public PartyDirectory directory() {
        Stream<KnownParty> there = bodies.stream()
                .filter(body -> day == null || body.existsOn(day))
                .map(body -> new KnownParty(body.code(), PartyKind.ORGANIZATION, names(body), List.of()));
        return new PartyDirectory(Stream.concat(there, groups.stream()).toList());
    }

    /** A body is still called by the name of the one it took over from: «Гатчинский район» in 2024 is the okrug. */
    private List<String> names(Body body) {
        return Stream.concat(
                        Stream.of(body),
                        bodies.stream()
                                .filter(former -> day != null
                                        && body.code().equals(former.successor())
                                        && !former.existsOn(day)
                                        && !former.validFrom().isAfter(day)))
                .flatMap(one -> one.names().stream())
                .distinct()
                .toList();
    }
}
