package org.ispolnenie.calendar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.calendar.domain.CalendarChanged;
import org.ispolnenie.calendar.domain.CalendarException;
import org.ispolnenie.calendar.domain.CalendarRepository;
import org.ispolnenie.calendar.domain.CalendarSheet;
import org.ispolnenie.calendar.domain.CalendarText;
import org.ispolnenie.calendar.domain.DayByAct;
import org.ispolnenie.calendar.domain.ExceptionTable;
import org.ispolnenie.calendar.domain.ExceptionTable.Found;
import org.ispolnenie.calendar.domain.ExceptionTable.Standing;
import org.ispolnenie.calendar.service.CalendarImport.Line;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;

/**
 * Takes exceptions from a CSV file: all of it or, where one line is wrong or in conflict with the table, nothing. The same
 * file again brings nothing new.
 */
@Stateless
@RolesAllowed({"CONTROLLER", "ADMIN"})
public class CalendarImportService {

    private static final int FAULTS_TOLD = 100;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private Author author;

    @Inject
    private Event<CalendarChanged> changed;

    @Inject
    private Clock clock;

    /** What an import would do; nothing is stored. */
    public CalendarImport preview(byte[] file) {
        return read(file, new ExceptionTable(calendar.exceptions()));
    }

    /**
     * Imports a file.
     *
     * @return what was new and what was there
     * @throws ValidationException naming the lines, {@code /lines/12}, if one of them is wrong or in conflict
     */
    @Audited(value = "CALENDAR_IMPORTED", of = AuditEntity.CALENDAR)
    public CalendarImport take(byte[] file) {
        ExceptionTable table = new ExceptionTable(calendar.exceptionsForChange());
        CalendarImport read = read(file, table);
        if (!read.sound()) {
            throw new ValidationException(faults(read));
        }
        Act act = author.acts(clock.instant());
        List<DayByAct> taken = new ArrayList<>();
        for (Line line : read.lines()) {
            if (line.standing() == Standing.NEW) {
                calendar.add(CalendarException.entered(line.day(), act));
                taken.add(line.day());
            } else if (line.standing() == Standing.CONFIRMS) {
                CalendarException there =
                        Objects.requireNonNull(table.find(line.day()).existing());
                there.confirm(line.day().act(), act);
                taken.add(line.day());
            }
        }
        if (!taken.isEmpty()) {
            changed.fire(ChangedDays.of(taken, act));
        }
        return read;
    }

    private static CalendarImport read(byte[] file, ExceptionTable table) {
        CalendarSheet sheet = CalendarSheet.read(CalendarText.of(file));
        List<Line> lines = sheet.rows().stream()
                .filter(row -> !row.byLaw())
                .map(row -> line(row, table.find(row.day())))
                .toList();
        return new CalendarImport(lines, sheet.rows().size() - lines.size(), sheet.faults());
    }

    private static Line line(CalendarSheet.Row row, Found found) {
        CalendarException existing = found.existing();
        return new Line(row.line(), row.day(), found.standing(), existing == null ? null : existing.act());
    }

    private static List<FieldError> faults(CalendarImport read) {
        List<FieldError> faults = new ArrayList<>();
        read.faults().forEach(fault -> faults.add(new FieldError("/lines/" + fault.line(), fault.reason())));
        read.lines().stream()
                .filter(line -> line.standing() == Standing.CONFLICT)
                .map(line -> new FieldError(
                        "/lines/" + line.line(),
                        Message.of("calendar.ANOTHER_ACT", line.day().day(), Objects.requireNonNull(line.existing()))))
                .forEach(faults::add);
        return faults.subList(0, Math.min(FAULTS_TOLD, faults.size()));
    }
}
