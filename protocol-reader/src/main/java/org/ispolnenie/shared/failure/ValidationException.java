package org.ispolnenie.shared.failure;

import java.util.List;
import org.ispolnenie.shared.message.Message;

/** What was sent does not hold together; each fault names the field it is in (REST: 422). */
public final class ValidationException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /**
     * One fault.
     *
     * @param pointer a JSON pointer (RFC 6901) to the field, {@code /basis}
     * @param reason  what is wrong with it
     */
    public record FieldError(String pointer, Message reason) {}

    public ValidationException(List<FieldError> errors) {
        super(Message.of("shared.VALIDATION"));
        this.errors = List.copyOf(errors);
    }

    public static ValidationException of(String pointer, Message reason) {
        return new ValidationException(List.of(new FieldError(pointer, reason)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
