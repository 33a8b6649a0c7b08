package planted.assignment.persistence;

import java.util.List;
import planted.assignment.domain.ItemManager;
import planted.assignment.rest.ItemsResource;

/** Knows a channel. */
public class JpaItems {

    public List<ItemManager> all() {
        return new ItemsResource().all();
    }
}
