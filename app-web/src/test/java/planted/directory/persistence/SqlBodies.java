package planted.directory.persistence;

/** Names what is its own, and tables, entities and views of features above in every way there is. */
final class SqlBodies {

    static final String OWN = "select o.name from organization o join account_view a on a.organization_id = o.id";
    static final String JOINED =
            """
            select o.name from organization o
            join assignment a on a.organization_id = o.id
            straight_join control_point c on c.assignment_id = a.id
            """;
    static final String LISTED = "select o.name from organization o, protocol p";
    static final String PUT_TOGETHER = "select 1 from" + " decision d";
    static final String CHANGED = "update notice set read_at = null";
    static final String ADDED = "insert into reminder (step) values (1)";
    static final String VIEWED = "select 1 from evidence_view";
    static final String AS_ENTITY = "select i from ItemManager i";

    private SqlBodies() {}
}
