package org.ispolnenie.shared.service.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded; who does it, from where and when is added by who records it.
 *
 * @param action what is done
 * @param entity the kind of thing it is done to
 * @param id     which; null: it has none
 * @param detail ids, codes and counts by their names
 */
public record AuditNote(String action, AuditEntity entity, @Nullable String id, Map<String, String> detail) {

    public AuditNote {
        detail = new LinkedHashMap<>(detail);
    }

    public static AuditNote of(String action, AuditEntity entity, @Nullable String id) {
        return new AuditNote(action, entity, id, Map.of());
    }

    /** The same with one detail more. */
    public AuditNote with(String name, String value) {
        AuditNote more = new AuditNote(action, entity, id, detail);
        more.detail.put(name, value);
        return more;
    }
}
