package planted.assignment.timer;

import planted.assignment.persistence.JpaItems;

/** A timer that does the work itself. */
public class ItemTimer {

    final JpaItems items = new JpaItems();
}
