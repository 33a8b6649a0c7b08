package org.ispolnenie.shared.service.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameter is recorded beside the thing: an id, a code, a number, a day. Never a text that somebody typed, never a list. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface AuditedDetail {

    /** How it is called in the record. */
    String value();
}
