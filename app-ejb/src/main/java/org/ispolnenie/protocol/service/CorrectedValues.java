package org.ispolnenie.protocol.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.protocol.domain.ItemCorrection;
import org.ispolnenie.protocol.domain.Party;
import org.ispolnenie.protocol.domain.Recipient;
import org.ispolnenie.protocol.domain.Remedy;
import org.ispolnenie.protocol.service.ReviewService.ItemChange;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.ReasonableDays;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Checks what a person typed in place of a reading, and finds it in the directory; every fault names its field. */
@ApplicationScoped
public class CorrectedValues {

    private static final int MOST_DATES = 100;
    /** What a person writes by hand fits well; the columns take no more than 65,535 bytes. */
    private static final int LONGEST = 16_000;

    @Inject
    private DirectoryQueries directory;

    private record Named(PartyKind kind, String name) {}

    /** What a corrected value of a doubt comes to. */
    ItemCorrection consequence(Remedy remedy, String value, String pointer) {
        List<String> values =
                Arrays.stream(value.split("[,;]")).map(WrittenText::line).toList();
        return switch (remedy) {
            case DUE_DATE -> ItemCorrection.dueDates(dates(values, pointer));
            case RESPONSIBLE -> ItemCorrection.responsible(parties(values, PartyRole.RESPONSIBLE, pointer));
            case RECIPIENT -> ItemCorrection.recipients(recipients(values, pointer));
            case EXCLUDED -> ItemCorrection.excluding(members(values, pointer));
            case MEETING_DATE, REMARK -> ItemCorrection.NOTHING;
        };
    }

    /** The correction a person asks for. */
    ItemCorrection correction(ItemChange change) {
        CommandFaults faults = new CommandFaults();
        ItemCorrection correction = new ItemCorrection(
                faults.in(change.text(), text -> requiredText(text, "/text")),
                change.kind(),
                faults.in(change.dueDates(), dates -> dates(dates, "/dueDates")),
                faults.in(change.responsible(), codes -> parties(codes, PartyRole.RESPONSIBLE, "/responsible")),
                faults.in(change.executors(), codes -> parties(codes, PartyRole.EXECUTOR, "/executors")),
                faults.in(change.recipients(), codes -> recipients(codes, "/recipients")),
                null,
                change.nothing());
        faults.in(() -> requiredText(change.basis(), "/basis"));
        faults.in(() -> requireSomebody(change));
        faults.check();
        if (correction.isEmpty()) {
            throw ValidationException.of("", Message.of("protocol.NOTHING_TO_CORRECT"));
        }
        return correction;
    }

    /** A decision nobody answers for would come on control for nobody. */
    private static void requireSomebody(ItemChange change) {
        if (!Boolean.TRUE.equals(change.nothing())
                && change.responsible() != null
                && change.responsible().isEmpty()
                && (change.executors() == null || change.executors().isEmpty())) {
            throw ValidationException.of("/responsible", Message.of("shared.REQUIRED"));
        }
    }

    private List<Party> parties(List<String> codes, PartyRole role, String pointer) {
        Map<String, Named> known = known();
        return codes.stream()
                .distinct()
                .map(code -> {
                    Named named = find(known, code, pointer);
                    return Party.named(named.kind(), code, named.name(), role);
                })
                .toList();
    }

    /** The codes of organisations that are taken out of a group. */
    private List<String> members(List<String> codes, String pointer) {
        Map<String, Named> known = known();
        for (String code : codes) {
            if (find(known, code, pointer).kind() != PartyKind.ORGANIZATION) {
                throw ValidationException.of(pointer, Message.of("directory.UNKNOWN_CODE", code));
            }
        }
        return codes.stream().distinct().toList();
    }

    private List<Recipient> recipients(List<String> codes, String pointer) {
        Map<String, Named> known = known();
        return codes.stream()
                .distinct()
                .map(code -> Recipient.named(code, find(known, code, pointer).name()))
                .toList();
    }

    private Map<String, Named> known() {
        Map<String, Named> known = new TreeMap<>();
        directory.bodies().forEach(o -> known.put(o.code(), new Named(PartyKind.ORGANIZATION, o.name())));
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
        if (values.size() > MOST_DATES) {
            throw ValidationException.of(pointer, Message.of("shared.TOO_MANY", values.size(), MOST_DATES));
        }
        return values.stream()
                .map(value -> date(value, pointer))
                .sorted()
                .distinct()
                .toList();
    }

    LocalDate date(String value, String pointer) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (!ReasonableDays.has(date)) {
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
        return WrittenText.requiredText(value, pointer, LONGEST);
    }
}
