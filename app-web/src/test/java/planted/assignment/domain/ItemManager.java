package planted.assignment.domain;

import jakarta.ejb.EJB;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import planted.assignment.service.ItemService;

/** A name that says nothing, an entity with a setter, a container in the domain, a layer that looks up. */
@Entity
public class ItemManager {

    @Id
    private long id;

    @EJB
    private ItemService service;

    public void setId(long id) {
        this.id = id;
    }

    public long getId() {
        return id + service.hashCode();
    }
}
