package org.ispolnenie.directory.service.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.directory.domain.FieldDifference;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationDescription;
import org.ispolnenie.directory.domain.OrganizationField;
import org.ispolnenie.directory.domain.body.DirectoryChange;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Brings bodies into the directory and changes them, and says in words what was done, for the history of the body. */
public final class BodyChanges {

    private BodyChanges() {}

    /** What is told of a new one. */
    public static DirectoryChange created(Organization body, Act act) {
        return DirectoryChange.of(body, Message.of("directory.change.CREATED", body.name()), act);
    }

    /**
     * Changes one.
     *
     * @param calledSoFrom the first day of the name, if that is another one
     * @return what is told of it; nothing, where nothing is said otherwise
     */
    public static List<DirectoryChange> make(
            Organization body, OrganizationDescription next, LocalDate calledSoFrom, Act act) {
        List<FieldDifference<OrganizationField>> differences =
                body.description().differences(next);
        if (differences.isEmpty()) {
            return List.of();
        }
        @Nullable LocalDate renamedFrom = calledSoFrom.isAfter(body.calledSoSince()) ? calledSoFrom : null;
        body.become(next, calledSoFrom, act);
        return differences.stream()
                .map(difference -> DirectoryChange.of(body, told(difference, renamedFrom), act))
                .toList();
    }

    /** @param from the first day of another name; null: a slip was corrected */
    private static Message told(FieldDifference<OrganizationField> difference, @Nullable LocalDate from) {
        String was = Objects.requireNonNullElse(difference.was(), "—");
        String becomes = Objects.requireNonNullElse(difference.becomes(), "—");
        String field = Message.word(difference.field());
        boolean named =
                difference.field() == OrganizationField.NAME || difference.field() == OrganizationField.SHORT_NAME;
        return named && from != null
                ? Message.of("directory.change.RENAMED", field, was, becomes, from)
                : Message.of("directory.change.FIELD", field, was, becomes);
    }
}
