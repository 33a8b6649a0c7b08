package planted.assignment.persistence;

/** Reads a view that is open to it and writes it, and reads one that is open to others only. */
final class SqlItems {

    static final String OPEN = "select d.text from decision_view d";
    static final String WRITTEN = "update decision_view d set d.text = ''";
    static final String DELETED = "delete from organization_view where id = 1";
    static final String NOT_OPEN = "select d.severity from doubt_view d";

    private SqlItems() {}
}
