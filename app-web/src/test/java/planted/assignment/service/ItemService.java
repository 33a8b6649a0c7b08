package planted.assignment.service;

import jakarta.ejb.Stateless;
import java.util.List;
import planted.assignment.domain.ItemManager;
import planted.assignment.persistence.JpaItems;

/** Gives entities away, knows how they are stored, does not say who may call. */
@Stateless
public class ItemService {

    private final JpaItems items = new JpaItems();

    public List<ItemManager> all() {
        return items.all();
    }

    /** Asks Java whether somebody wrote something. */
    public boolean isWritten(String words) {
        return !words.isBlank();
    }
}
