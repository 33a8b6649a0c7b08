package org.ispolnenie.notification.service.reminder;

import org.ispolnenie.notification.domain.WorkKind;
import org.ispolnenie.notification.domain.WorkPlace;
import org.jspecify.annotations.Nullable;

/**
 * What a reminder is about, by name.
 *
 * @param label        the item or sub-item of a control point; of a measure what is to be done
 * @param organization the short name of the body or school that answers for it
 * @param place        the page a measure stands on; null: it is a control point, which has its own
 */
public record NamedWork(WorkKind kind, long id, String label, String organization, @Nullable WorkPlace place) {

    public boolean isPoint() {
        return kind == WorkKind.POINT;
    }

    /** Where it is opened, within the application. */
    public String address() {
        return place == null ? "/assignment/point.xhtml?id=" + id : place.address();
    }
}
