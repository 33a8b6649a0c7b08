package org.ispolnenie.notification.web.reminder;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.notification.domain.reminder.LadderDraft;
import org.ispolnenie.notification.domain.reminder.LadderStep;
import org.ispolnenie.notification.domain.reminder.ReminderRole;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** A step as it is edited: a number of days, on which side of the due date, and boxes to tick. */
public class StepRow implements Serializable {

    private static final long serialVersionUID = 1L;

    /** On which side of the due date. */
    public enum Side {
        BEFORE,
        ON,
        AFTER
    }

    private Side side;
    private @Nullable String days;
    private final Map<ReminderRole, Boolean> to = new EnumMap<>(ReminderRole.class);
    private boolean email;
    private boolean letter;
    private boolean urgent;

    StepRow(LadderStep step) {
        side = step.offset() == 0 ? Side.ON : step.offset() < 0 ? Side.BEFORE : Side.AFTER;
        days = step.offset() == 0 ? null : String.valueOf(Math.abs(step.offset()));
        step.to().forEach(role -> to.put(role, true));
        email = step.email();
        letter = step.letter();
        urgent = step.urgent();
    }

    LadderDraft.Step step(int place) {
        Set<ReminderRole> ticked = EnumSet.noneOf(ReminderRole.class);
        to.forEach((role, yes) -> {
            if (Boolean.TRUE.equals(yes)) {
                ticked.add(role);
            }
        });
        return new LadderDraft.Step(offset(place), ticked, email, letter, urgent);
    }

    private int offset(int place) {
        if (side == Side.ON) {
            return 0;
        }
        String typed = WrittenText.line(days);
        if (!typed.matches("[1-9]\\d{0,3}")) {
            throw ValidationException.of(
                    "/steps/" + place + "/offset", Message.of("notification.NOT_A_NUMBER_OF_DAYS", place + 1, typed));
        }
        return side == Side.BEFORE ? -Integer.parseInt(typed) : Integer.parseInt(typed);
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    /** Whom it is for. */
    public Map<ReminderRole, Boolean> getTo() {
        return to;
    }

    public boolean isEmail() {
        return email;
    }

    public void setEmail(boolean email) {
        this.email = email;
    }

    public boolean isLetter() {
        return letter;
    }

    public void setLetter(boolean letter) {
        this.letter = letter;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }
}
