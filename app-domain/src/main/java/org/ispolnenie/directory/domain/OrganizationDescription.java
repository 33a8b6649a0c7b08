package org.ispolnenie.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is and is called: all of it but its code.
 *
 * @param parent  the body it belongs to; null if none
 * @param validTo its last day; null while it exists
 */
public record OrganizationDescription(
        OrganizationKind kind,
        String name,
        String shortName,
        @Nullable Organization parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> aliases) {

    public static final int LONGEST_NAME = 400;
    public static final int LONGEST_SHORT_NAME = 200;
    public static final int MOST_ALIASES = 30;

    /** What is wrong with a value. */
    public record WrongValue(OrganizationField field, Message reason) {}

    public OrganizationDescription {
        aliases = List.copyOf(aliases);
    }

    /** What another description says otherwise. */
    public List<FieldDifference<OrganizationField>> differences(OrganizationDescription other) {
        List<FieldDifference<OrganizationField>> differences = new ArrayList<>();
        for (OrganizationField field : OrganizationField.values()) {
            @Nullable String was = text(field);
            @Nullable String becomes = other.text(field);
            if (!Objects.equals(was, becomes)) {
                differences.add(new FieldDifference<>(field, was, becomes));
            }
        }
        return differences;
    }

    /** Everything it says, as it is new. */
    public List<FieldDifference<OrganizationField>> asNew() {
        List<FieldDifference<OrganizationField>> differences = new ArrayList<>();
        for (OrganizationField field : OrganizationField.values()) {
            @Nullable String says = text(field);
            if (says != null) {
                differences.add(new FieldDifference<>(field, null, says));
            }
        }
        return differences;
    }

    /** What does not hold together, whatever the organisation was before. */
    public List<WrongValue> wrongValues() {
        List<WrongValue> wrong = new ArrayList<>();
        name(wrong, OrganizationField.NAME, name, LONGEST_NAME);
        name(wrong, OrganizationField.SHORT_NAME, shortName, LONGEST_SHORT_NAME);
        aliases.forEach(alias -> name(wrong, OrganizationField.ALIASES, alias, LONGEST_NAME));
        if (aliases.size() > MOST_ALIASES) {
            wrong.add(new WrongValue(
                    OrganizationField.ALIASES, Message.of("shared.TOO_MANY", aliases.size(), MOST_ALIASES)));
        }
        if (kind.isObject() && (parent == null || parent.kind() != OrganizationKind.MUNICIPAL_AUTHORITY)) {
            wrong.add(new WrongValue(
                    OrganizationField.PARENT,
                    parent == null
                            ? Message.of("shared.REQUIRED")
                            : Message.of("directory.NO_MUNICIPALITY", parent.name())));
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            wrong.add(new WrongValue(OrganizationField.VALID_TO, Message.of("shared.ENDS_BEFORE_IT_BEGINS")));
        }
        return wrong;
    }

    private static void name(List<WrongValue> wrong, OrganizationField field, String name, int longest) {
        if (!WrittenText.hasWord(name)) {
            wrong.add(new WrongValue(field, WrittenText.noWord(name)));
        } else if (name.length() > longest) {
            wrong.add(new WrongValue(field, Message.of("shared.TOO_LONG", name.length(), longest)));
        }
    }

    private @Nullable String text(OrganizationField field) {
        return switch (field) {
            case CODE -> null;
            case KIND -> kind.name();
            case NAME -> name;
            case SHORT_NAME -> shortName;
            case PARENT -> textOf(parent, Organization::code);
            case ALIASES -> aliases.isEmpty() ? null : String.join(" | ", aliases);
            case VALID_FROM -> validFrom.toString();
            case VALID_TO -> textOf(validTo, LocalDate::toString);
        };
    }

    private static <T> @Nullable String textOf(@Nullable T value, Function<T, String> text) {
        return value == null ? null : text.apply(value);
    }
}
