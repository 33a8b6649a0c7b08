package planted.directory.domain;

import planted.assignment.domain.ItemManager;

/** A feature that knows one above it. */
public class Body {

    final ItemManager item = new ItemManager();
}
