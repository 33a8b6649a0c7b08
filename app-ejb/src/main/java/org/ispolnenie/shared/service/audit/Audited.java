package org.ispolnenie.shared.service.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the method of a service does is recorded, in its own transaction, once it has been done: the one is not there without
 * the other. Which thing it was done to says the parameter with {@link AuditedId}, or, without one, what the method returns.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {

    /** What is done, as a verb of the past: {@code REPORT_SUBMITTED}. It stays for ever; its words stand in the texts of audit. */
    @Nonbinding
    String value();

    /** The kind of thing it is done to. */
    @Nonbinding
    AuditEntity of();
}
