package planted.assignment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import planted.assignment.domain.ItemManager;
import planted.assignment.persistence.JpaItems;

/** Gives entities away, knows how they are stored, does not say who may call, takes its parts by a constructor. */
@Stateless
public class ItemService {

    private final JpaItems items;

    @Inject
    public ItemService(JpaItems items) {
        this.items = items;
    }

    public List<ItemManager> all() {
        return items.all();
    }

    /** Asks Java whether somebody wrote something. */
    public boolean isWritten(String words) {
        return !words.isBlank();
    }
}
