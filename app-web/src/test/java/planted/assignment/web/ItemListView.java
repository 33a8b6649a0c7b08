package planted.assignment.web;

import planted.assignment.rest.ItemsResource;

/** A page that knows REST. */
public class ItemListView {

    final ItemsResource resource = new ItemsResource();
}
