package org.ispolnenie.protocol.service.region;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.DirectoryCsv.Row;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationDescription.WrongValue;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.directory.domain.body.NamesInUse;
import org.ispolnenie.shared.message.Messages;
import org.jspecify.annotations.Nullable;

/** The bodies and groups of a region pack, checked by the rules by which an administrator keeps them. */
final class RegionDirectory {

    private RegionDirectory() {}

    /** @throws IllegalArgumentException naming the row that is wrong */
    static StartDirectory of(List<Row> rows) {
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            if (!Organization.isCode(row.code())) {
                throw new IllegalArgumentException("«" + row.code() + "» is no code");
            }
            if (!seen.add(row.code().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("the code " + row.code() + " is given twice");
            }
        }
        StartDirectory directory = StartDirectory.of(rows);
        if (directory.organizations().stream().noneMatch(body -> body.kind() == OrganizationKind.REGIONAL_AUTHORITY)) {
            throw new IllegalArgumentException("no body is a REGIONAL_AUTHORITY, so nobody controls");
        }
        directory.organizations().forEach(RegionDirectory::requireSense);
        requireNamesApart(directory);
        return directory;
    }

    private static void requireSense(Organization body) {
        if (body.kind().isObject()) {
            throw new IllegalArgumentException(body.code() + ": schools and exam sites are imported later");
        }
        body.description().wrongValues().stream().findFirst().ifPresent(wrong -> refuse(body, wrong));
    }

    private static void refuse(Organization body, WrongValue wrong) {
        throw new IllegalArgumentException(body.code() + ", " + wrong.field().key() + ": "
                + Messages.in(Locale.ENGLISH).text(wrong.reason()));
    }

    private static void requireNamesApart(StartDirectory directory) {
        NamesInUse names = new NamesInUse(directory.organizations(), directory.groups());
        for (Organization body : directory.organizations()) {
            for (String name : body.everyName()) {
                requireFree(
                        names,
                        name,
                        body.code(),
                        body.validFrom(),
                        body.validTo().orElse(null));
            }
        }
        directory.groups().forEach(group -> Stream.concat(Stream.of(group.name()), group.aliases().stream())
                .forEach(name -> requireFree(names, name, group.code(), LocalDate.MIN, null)));
    }

    private static void requireFree(
            NamesInUse names, String name, String code, LocalDate from, @Nullable LocalDate to) {
        names.other(name, code, from, to).ifPresent(other -> {
            throw new IllegalArgumentException(
                    code + ": «" + name + "» is what " + other.code() + " is called, too, at the same time");
        });
    }
}
