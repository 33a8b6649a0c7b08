package planted.assignment.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import planted.assignment.domain.ItemManager;
import planted.assignment.persistence.JpaItems;

/** Gives entities away, knows how they are stored, does not say who may call, takes its parts by a constructor, tells what nobody hears. */
@Stateless
public class ItemService {

    private final JpaItems items;

    @Inject
    private Event<ItemManager> made;

    @Inject
    public ItemService(JpaItems items) {
        this.items = items;
    }

    public List<ItemManager> all() {
        return items.all();
    }

    public void make(ItemManager item) {
        made.fire(item);
    }

    /** Asks Java whether somebody wrote something. */
    public boolean isWritten(String words) {
        return !words.isBlank();
    }
}
