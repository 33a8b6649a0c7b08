package org.ispolnenie.protocol.domain.rule;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ispolnenie.reading.deadline.DeadlineExpression;

/** Keeps a deadline in its text form. */
@Converter(autoApply = true)
public class DeadlineConverter implements AttributeConverter<DeadlineExpression, String> {

    @Override
    public String convertToDatabaseColumn(DeadlineExpression deadline) {
        return deadline.toString();
    }

    @Override
    public DeadlineExpression convertToEntityAttribute(String text) {
        return DeadlineExpression.parse(text);
    }
}
