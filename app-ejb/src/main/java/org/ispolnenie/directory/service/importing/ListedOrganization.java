package org.ispolnenie.directory.service.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.FieldDifference;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationDescription;
import org.ispolnenie.directory.domain.OrganizationField;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.service.importing.ListImport.Line;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.FileCell;
import org.ispolnenie.shared.service.table.HeadedTable;
import org.ispolnenie.shared.service.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, compared with what the directory has. A column the list does not have leaves its field as it is; what a
 * new organisation is not said to be, it is like its municipality.
 */
final class ListedOrganization extends ListedRow<OrganizationField> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private @Nullable Organization existing;
    private @Nullable OrganizationDescription next;

    ListedOrganization(HeadedTable<OrganizationField> table, TableRow row) {
        super(table, row, OrganizationField.values());
        if (code().isEmpty()) {
            fault(OrganizationField.CODE, Message.of("shared.REQUIRED"));
        } else if (!Organization.isCode(code())) {
            fault(OrganizationField.CODE, Message.of("directory.BAD_CODE", code()));
        }
    }

    @Override
    String key() {
        return code();
    }

    String code() {
        return text(OrganizationField.CODE);
    }

    /** What it is to become; null where that cannot be said. */
    @Nullable
    OrganizationDescription next() {
        return next;
    }

    @Nullable
    Organization existing() {
        return existing;
    }

    /**
     * Compares it with the directory.
     *
     * @param there     the organisation of its code; null if there is none
     * @param otherwise what it is where the list does not say; null: the list must say
     */
    void compare(
            @Nullable Organization there, @Nullable OrganizationKind otherwise, KnownBodies bodies, LocalDate today) {
        existing = there;
        @Nullable OrganizationDescription was = there == null ? null : there.description();
        @Nullable OrganizationKind kind = kind(was, otherwise);
        if (kind == null) {
            return;
        }
        @Nullable Organization parent = parent(was, bodies);
        String name = text(OrganizationField.NAME);
        next = new OrganizationDescription(
                kind, name, shortName(was, name), parent, validFrom(was, parent, today), validTo(was), aliases(was));
        (there == null ? next.wrongValues() : there.wrongValues(next))
                .stream()
                        .filter(wrong -> !isOnlyTheNamesFault(wrong.field()))
                        .forEach(wrong -> fault(wrong.field(), wrong.reason()));
    }

    /** A short name that was not given is the name, and as wrong as it. */
    private boolean isOnlyTheNamesFault(OrganizationField field) {
        return field == OrganizationField.SHORT_NAME && text(field).isEmpty() && isFaulty(OrganizationField.NAME);
    }

    @Override
    Line<OrganizationField> line() {
        String name = text(OrganizationField.NAME);
        if (next == null || !faults().isEmpty()) {
            return new Line<>(number(), code(), name, ImportStanding.REFUSED, List.of(), faults());
        }
        if (existing == null) {
            return new Line<>(number(), code(), name, ImportStanding.NEW, next.asNew(), List.of());
        }
        List<FieldDifference<OrganizationField>> changes =
                existing.description().differences(next);
        return new Line<>(
                number(),
                existing.code(),
                name,
                changes.isEmpty() ? ImportStanding.SAME : ImportStanding.CHANGED,
                changes,
                List.of());
    }

    private @Nullable OrganizationKind kind(
            @Nullable OrganizationDescription was, @Nullable OrganizationKind otherwise) {
        String written = text(OrganizationField.KIND);
        if (!written.isEmpty()) {
            Optional<OrganizationKind> kind = OrganizationColumns.kind(written);
            if (kind.isEmpty()) {
                fault(OrganizationField.KIND, Message.of("directory.import.NO_KIND", written));
            }
            return kind.orElse(null);
        }
        if (otherwise != null) {
            return otherwise;
        }
        if (was == null) {
            fault(OrganizationField.KIND, Message.of("shared.REQUIRED"));
            return null;
        }
        return was.kind();
    }

    private @Nullable Organization parent(@Nullable OrganizationDescription was, KnownBodies bodies) {
        if (!has(OrganizationField.PARENT)) {
            return was == null ? null : was.parent();
        }
        String written = text(OrganizationField.PARENT);
        if (written.isEmpty()) {
            return null;
        }
        List<Organization> meant = bodies.find(written);
        if (meant.size() != 1) {
            fault(
                    OrganizationField.PARENT,
                    Message.of(
                            meant.isEmpty() ? "directory.import.NO_BODY" : "directory.import.SEVERAL_BODIES", written));
            return null;
        }
        return meant.get(0);
    }

    private String shortName(@Nullable OrganizationDescription was, String name) {
        String written = text(OrganizationField.SHORT_NAME);
        if (!written.isEmpty()) {
            return written;
        }
        return was == null ? name : was.shortName();
    }

    private LocalDate validFrom(@Nullable OrganizationDescription was, @Nullable Organization parent, LocalDate today) {
        LocalDate otherwise = was != null ? was.validFrom() : parent != null ? parent.validFrom() : today;
        return Objects.requireNonNullElse(date(OrganizationField.VALID_FROM), otherwise);
    }

    private @Nullable LocalDate validTo(@Nullable OrganizationDescription was) {
        return has(OrganizationField.VALID_TO) || was == null ? date(OrganizationField.VALID_TO) : was.validTo();
    }

    private List<String> aliases(@Nullable OrganizationDescription was) {
        if (!has(OrganizationField.ALIASES)) {
            return was == null ? List.of() : was.aliases();
        }
        return cell(OrganizationField.ALIASES).stream()
                .flatMap(cell -> Stream.of(cell.text().split("[|;\\n]")))
                .filter(alias -> !WrittenText.isNothing(alias))
                .map(WrittenText::line)
                .distinct()
                .toList();
    }

    private @Nullable LocalDate date(OrganizationField field) {
        Optional<FileCell> cell = cell(field).filter(one -> !one.isEmpty());
        if (cell.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date =
                cell.get().asDate().filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        if (date.isEmpty()) {
            fault(field, Message.of("shared.NOT_A_DATE", cell.get().text()));
        }
        return date.orElse(null);
    }
}
