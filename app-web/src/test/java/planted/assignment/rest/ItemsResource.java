package planted.assignment.rest;

import jakarta.persistence.EntityManager;
import java.util.List;
import planted.assignment.domain.ItemManager;
import planted.assignment.web.ItemListView;

/** Goes past the services, knows the pages, writes to the console. */
public class ItemsResource {

    private EntityManager em;

    public List<ItemManager> all() {
        System.out.println(new ItemListView());
        return em.createQuery("", ItemManager.class).getResultList();
    }
}
