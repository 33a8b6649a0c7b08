package org.ispolnenie.audit.service.writing;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/**
 * What a method says about its record; read from its annotations once.
 *
 * @param action  what it does
 * @param entity  the kind of thing
 * @param ids     the places of the parameters that say which
 * @param details the places of the parameters that are recorded beside it, with their names
 */
record AuditedMethod(String action, AuditEntity entity, int[] ids, Map<Integer, String> details) {

    private static final Map<Method, AuditedMethod> KNOWN = new ConcurrentHashMap<>();

    static AuditedMethod of(Method method) {
        return KNOWN.computeIfAbsent(method, AuditedMethod::read);
    }

    private static AuditedMethod read(Method method) {
        Audited said = Optional.ofNullable(method.getAnnotation(Audited.class))
                .orElseThrow(() -> new IllegalStateException(method + " does not say what it does"));
        Map<Integer, AuditedId> ids = parameters(method, AuditedId.class);
        Map<Integer, String> details = new LinkedHashMap<>();
        parameters(method, AuditedDetail.class).forEach((place, detail) -> details.put(place, detail.value()));
        return new AuditedMethod(
                said.value(),
                said.of(),
                ids.keySet().stream().mapToInt(Integer::intValue).toArray(),
                details);
    }

    private static <A extends Annotation> Map<Integer, A> parameters(Method method, Class<A> type) {
        Map<Integer, A> found = new TreeMap<>();
        for (int place = 0; place < method.getParameterCount(); place++) {
            @Nullable A annotation = method.getParameters()[place].getAnnotation(type);
            if (annotation != null) {
                found.put(place, annotation);
            }
        }
        return found;
    }

    /**
     * What is recorded of a call; nothing where the method says by a count of 0 that it has done nothing. Of a method that
     * says no id the id it returns is recorded.
     */
    Optional<AuditNote> note(@Nullable Object[] arguments, @Nullable Object result) {
        if (result instanceof Integer count && count == 0) {
            return Optional.empty();
        }
        @Nullable
        String id = ids.length == 0
                ? result instanceof Long made ? made.toString() : null
                : Arrays.stream(ids)
                        .mapToObj(place -> String.valueOf(arguments[place]))
                        .collect(Collectors.joining("/"));
        AuditNote note = AuditNote.of(action, entity, id);
        for (Map.Entry<Integer, String> detail : details.entrySet()) {
            @Nullable Object value = arguments[detail.getKey()];
            note = value == null ? note : note.with(detail.getValue(), value.toString());
        }
        return Optional.of(result instanceof Integer count ? note.with("result", count.toString()) : note);
    }
}
