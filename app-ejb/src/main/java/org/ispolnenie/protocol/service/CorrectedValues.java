package org.ispolnenie.protocol.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.protocol.domain.ItemCorrection;
import org.ispolnenie.protocol.domain.Party;
import org.ispolnenie.protocol.domain.PartyKind;
import org.ispolnenie.protocol.domain.PartyRole;
import org.ispolnenie.protocol.domain.Recipient;
import org.ispolnenie.protocol.domain.Remedy;
import org.ispolnenie.protocol.service.ReviewService.ItemChange;
import org.ispolnenie.shared.domain.Message;
import org.ispolnenie.shared.domain.ValidationException;
import org.jspecify.annotations.Nullable;

/** Checks what a person typed in place of a reading, and finds it in the directory; every fault names its field. */
@ApplicationScoped
public class CorrectedValues {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private DirectoryQueries directory;

    @SuppressWarnings("NullAway.Init")
    public CorrectedValues() {}

    @Inject
    public CorrectedValues(DirectoryQueries directory) {
        this.directory = directory;
    }

    private record Named(PartyKind kind, String name) {}

    ItemCorrection nothing() {
        return new ItemCorrection(null, null, null, null, null);
    }

    /** What a corrected value of a doubt comes to. */
    ItemCorrection consequence(Remedy remedy, String value, String pointer) {
        List<String> values =
                Arrays.stream(value.split("[,;]")).map(String::strip).toList();
        return switch (remedy) {
            case DUE_DATE -> new ItemCorrection(null, null, dates(values, pointer), null, null);
            case RESPONSIBLE ->
                new ItemCorrection(null, null, null, parties(values, PartyRole.RESPONSIBLE, pointer), null);
            case RECIPIENT -> new ItemCorrection(null, null, null, null, recipients(values, pointer));
            case MEETING_DATE, REMARK -> nothing();
        };
    }

    ItemCorrection correction(ItemChange change) {
        String text = change.text() == null ? null : requiredText(change.text(), "/text");
        return new ItemCorrection(
                text,
                change.kind(),
                change.dueDates() == null ? null : dates(change.dueDates(), "/dueDates"),
                parties(change),
                change.recipients() == null ? null : recipients(change.recipients(), "/recipients"));
    }

    private @Nullable List<Party> parties(ItemChange change) {
        if (change.responsible() == null && change.executors() == null) {
            return null;
        }
        List<Party> parties = new ArrayList<>();
        if (change.responsible() != null) {
            parties.addAll(parties(change.responsible(), PartyRole.RESPONSIBLE, "/responsible"));
        }
        if (change.executors() != null) {
            parties.addAll(parties(change.executors(), PartyRole.EXECUTOR, "/executors"));
        }
        return parties;
    }

    private List<Party> parties(List<String> codes, PartyRole role, String pointer) {
        Map<String, Named> known = known();
        return codes.stream()
                .map(code -> {
                    Named named = find(known, code, pointer);
                    return Party.named(named.kind(), code, named.name(), role);
                })
                .toList();
    }

    private List<Recipient> recipients(List<String> codes, String pointer) {
        Map<String, Named> known = known();
        return codes.stream()
                .map(code -> Recipient.named(code, find(known, code, pointer).name()))
                .toList();
    }

    private Map<String, Named> known() {
        Map<String, Named> known = new TreeMap<>();
        directory.organizations().forEach(o -> known.put(o.code(), new Named(PartyKind.ORGANIZATION, o.name())));
        directory.groups(null).forEach(g -> known.put(g.code(), new Named(PartyKind.GROUP, g.name())));
        return known;
    }

    private static Named find(Map<String, Named> known, String code, String pointer) {
        Named named = known.get(code);
        if (named == null) {
            throw ValidationException.of(pointer, Message.of("directory.UNKNOWN_CODE", code));
        }
        return named;
    }

    private List<LocalDate> dates(List<String> values, String pointer) {
        return values.stream()
                .map(value -> date(value, pointer))
                .sorted()
                .distinct()
                .toList();
    }

    LocalDate date(String value, String pointer) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() < EARLIEST || date.getYear() > LATEST) {
                throw ValidationException.of(pointer, Message.of("shared.DATE_OUT_OF_RANGE", value));
            }
            return date;
        } catch (DateTimeParseException notADate) {
            throw ValidationException.of(pointer, Message.of("shared.NOT_A_DATE", value));
        }
    }

    static <T> T required(@Nullable T value, String pointer) {
        if (value == null) {
            throw ValidationException.of(pointer, Message.of("shared.REQUIRED"));
        }
        return value;
    }

    static String requiredText(@Nullable String value, String pointer) {
        if (value == null || value.isBlank()) {
            throw ValidationException.of(pointer, Message.of("shared.REQUIRED"));
        }
        return value.strip();
    }
}
