package planted.assignment.soap;

import planted.assignment.rest.ItemsResource;

/** SOAP that knows REST. */
public class ItemEndpoint {

    final ItemsResource resource = new ItemsResource();
}
