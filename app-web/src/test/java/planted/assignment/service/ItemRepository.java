package planted.assignment.service;

import planted.assignment.domain.ItemManager;

/** Offers what nobody asks for. */
public interface ItemRepository {

    ItemManager item(long id);
}
