package org.ispolnenie.shared.domain.formula;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ispolnenie.shared.domain.formula.CellValue.OfDay;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.ispolnenie.shared.domain.formula.Term.Constant;
import org.ispolnenie.shared.message.Message;

/**
 * A term as it was read from a formula.
 *
 * @param place where it begins, which is told when it is of the wrong type
 */
record Operand(Term term, int place) {

    /** The term, which has to be of a type. */
    Term of(CellType type) {
        if (term.type() != type) {
            throw wrongType(type);
        }
        return term;
    }

    /** The two beside each other. */
    Term compared(FormulaToken sign, Operand other) {
        Operand one = asDayBeside(other);
        Operand second = other.asDayBeside(this);
        CellType type = one.term.type();
        if (type == CellType.RANKING || type != second.term.type()) {
            throw second.wrongType(type);
        }
        boolean ordered = type == CellType.NUMBER || type == CellType.DATE;
        if (!ordered && !sign.is("=") && !sign.is("<>")) {
            throw new FormulaException(sign.place(), "NO_ORDER", Message.word(type));
        }
        return new ValueComparison(sign.text(), one.term, second.term);
    }

    /** A text beside a date is a date, too. */
    private Operand asDayBeside(Operand other) {
        if (other.term.type() == CellType.DATE
                && term instanceof Constant constant
                && constant.constant() instanceof OfText text) {
            try {
                return new Operand(new Constant(new OfDay(LocalDate.parse(text.text()))), place);
            } catch (DateTimeParseException noDate) {
                throw new FormulaException(place, "NOT_A_DATE", text.text());
            }
        }
        return this;
    }

    private FormulaException wrongType(CellType wanted) {
        return new FormulaException(place, "WRONG_TYPE", Message.word(wanted), Message.word(term.type()));
    }
}
