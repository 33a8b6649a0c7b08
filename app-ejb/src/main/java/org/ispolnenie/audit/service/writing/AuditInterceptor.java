package org.ispolnenie.audit.service.writing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditTrail;
import org.ispolnenie.shared.service.audit.Audited;

/**
 * Records what an audited method of a service has done, inside the transaction it was done in: what is undone is not
 * recorded, and what cannot be recorded is undone.
 */
@Interceptor
@Audited(value = "", of = AuditEntity.AUDIT)
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

    @Inject
    private AuditTrail trail;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        Object result = call.proceed();
        AuditedMethod.of(call.getMethod()).note(call.getParameters(), result).ifPresent(trail::write);
        return result;
    }
}
