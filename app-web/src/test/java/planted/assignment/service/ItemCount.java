package planted.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** A bean with a constructor of its own beside the container's, which tells whatever there is. */
@ApplicationScoped
public class ItemCount {

    private final int count;

    @Inject
    private Event<Object> counted;

    @Inject
    private Event<?> countedAgain;

    @Inject
    @SuppressWarnings("rawtypes")
    private Event countedAtLast;

    public ItemCount() {
        this(1);
    }

    ItemCount(int count) {
        this.count = count;
    }

    @SuppressWarnings("unchecked")
    public void count() {
        counted.fire(count);
        countedAgain.select();
        countedAtLast.fire(count);
    }
}
